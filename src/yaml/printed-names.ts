import { compareKeys } from './key-order.ts'
import { resolvePlain } from './scalar.ts'

/** A digit, or a character that may be one in another script. */
const DIGIT = /[^ -/:-~]/
/** The fewest names among which the order of kustomize, which is not total, can hide an equal pair. */
const SMALLEST_RING = 4

/** What printing makes of the names of a map, whatever its values are. */
export interface PrintedNames {
  /** Positions of the names in the order in which they are printed. */
  readonly order: readonly number[]
  /** Whether a name is there twice. */
  readonly isRepeated: boolean
  /** Whether each of them is a text also where it stands without quotes or a tag. */
  readonly areTexts: boolean
}

/** How kustomize prints a map with these names. */
export function printedNames(names: readonly string[]): PrintedNames {
  const order = sorted(names)
  const isRepeated = hasRepeatedName(order.map((position) => names[position] ?? ''))
  return { order, isRepeated, areTexts: names.every(isText) }
}

function isText(name: string): boolean {
  const tag = resolvePlain(name)
  return tag === 'str' || tag === 'merge'
}

/** Few names are sorted by insertion: for those that is quicker than a call for each comparison. */
function sorted(names: readonly string[]): readonly number[] {
  const order = [...names.keys()]
  const compare = (a: number, b: number) => compareKeys(names[a] ?? '', names[b] ?? '')
  if (order.length > 16) return order.sort(compare)
  for (let i = 1; i < order.length; i++) {
    const own = order[i] ?? 0
    let at = i
    for (; at > 0; at--) {
      const before = order[at - 1] ?? 0
      if (compare(before, own) <= 0) break
      order[at] = before
    }
    order[at] = own
  }
  return order
}

/** @param names as they are sorted */
function hasRepeatedName(names: readonly string[]): boolean {
  if (names.some((name, i) => i > 0 && name === names[i - 1])) return true
  const hasDigits = names.length >= SMALLEST_RING && names.some((name) => DIGIT.test(name))
  return hasDigits && new Set(names).size < names.length
}
