import { canonical } from '../diff/scalars.ts'
import { show } from '../lint/field.ts'
import { at, isObject } from './json.ts'
import { type Verdict, waiting } from './verdict.ts'

/**
 * Whether the cluster has the spec that was rendered; nothing where it does. Fields that only the
 * live object has are defaults of the API server or marks of a controller.
 */
export function judgeSynced(rendered: unknown, live: unknown): Verdict | undefined {
  const spec = at(rendered, 'spec')
  if (spec === undefined) return undefined
  const difference = findDifference(spec, at(live, 'spec'), 'spec')
  if (difference === undefined) return undefined
  const { path, wanted, found } = difference
  return waiting(
    `${path} is ${show(found)} in the cluster, rendered is ${show(wanted)}`,
    'not synced yet, or changed by hand since',
  )
}

interface Difference {
  readonly path: string
  readonly wanted: unknown
  readonly found: unknown
}

function findDifference(wanted: unknown, found: unknown, path: string): Difference | undefined {
  // An empty value that the API server dropped is no difference.
  if (isEmpty(wanted) && isEmpty(found)) return undefined
  if (isObject(wanted) && isObject(found)) return inMaps(wanted, found, path)
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return inLists(wanted, found, path)
  const isSame = Object.is(wanted, found) || isSameQuantity(wanted, found)
  return isSame ? undefined : { path, wanted, found }
}

function inMaps(wanted: object, found: object, path: string): Difference | undefined {
  for (const [key, value] of Object.entries(wanted)) {
    const difference = findDifference(value, at(found, key), `${path}.${key}`)
    if (difference !== undefined) return difference
  }
  return undefined
}

function inLists(
  wanted: readonly unknown[],
  found: readonly unknown[],
  path: string,
): Difference | undefined {
  for (const [i, value] of wanted.entries()) {
    const difference = findDifference(value, found[i], `${path}[${i}]`)
    if (difference !== undefined) return difference
  }
  return undefined
}

/** The API server writes `0.7` as `700m`. */
function isSameQuantity(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b].map((value) =>
    typeof value === 'string' || typeof value === 'number'
      ? canonical(value, 'quantity')
      : undefined,
  )
  return left !== undefined && left === right
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
