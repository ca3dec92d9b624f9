import { unreachable } from '../error.ts'
import type { JsonValue } from '../yaml/node.ts'
import type { FieldChange, Step } from './change.ts'
import { hideSeals, isSealed } from './seal.ts'

/** `spec.containers[web].image`; a key that is no plain word stands in brackets. */
export function formatPath(path: readonly Step[]): string {
  return path.reduce<string>((printed, step) => {
    if (typeof step !== 'string') return `${printed}[${hideSeals(step.label)}]`
    if (!/^[\w-]+$/.test(step)) return `${printed}[${step}]`
    return printed === '' ? step : `${printed}.${step}`
  }, '')
}

/** Both sides of a change as people may see them; `undefined` on the side where there is nothing. */
export function formatSides(change: FieldChange): {
  readonly before: string | undefined
  readonly after: string | undefined
} {
  switch (change.kind) {
    case 'added':
      return { before: undefined, after: formatValue(change.after) }
    case 'removed':
      return { before: formatValue(change.before), after: undefined }
    case 'changed':
      return isSealed(change.before) && isSealed(change.after)
        ? secretSides(change.before, change.after)
        : { before: formatValue(change.before), after: formatValue(change.after) }
    case 'reordered':
      return { before: formatOrder(change.before), after: formatOrder(change.after) }
    default:
      return unreachable(change)
  }
}

/** Where nothing but the secret differs, that it does is all that can be said. */
function secretSides(before: JsonValue, after: JsonValue) {
  const [old, now] = [formatValue(before), formatValue(after)]
  return { before: old, after: old === now ? now.replace('(secret)', '(secret, changed)') : now }
}

/** A value on one line: texts as they are, all else as JSON. */
export function formatValue(value: JsonValue): string {
  if (typeof value === 'string') return value === '' ? '""' : hideSeals(value)
  const text = JSON.stringify(value, (_, inner) =>
    typeof inner === 'bigint' ? Number(inner) : inner,
  )
  return hideSeals(text)
}

function formatOrder(labels: readonly string[]): string {
  return labels.map(hideSeals).join(', ')
}
