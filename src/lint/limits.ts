import { type Field, isAbsent, show } from './field.ts'
import type { Problem } from './rule.ts'

/** An integer between two bounds; absent values are somebody else's concern. */
export function* integerBetween(field: Field, min: number, max: number): Generator<Problem> {
  if (isAbsent(field)) return
  const { value } = field
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return
  yield {
    field,
    message: `${show(value)} is not a whole number between ${min} and ${max}`,
    remedy: `write a number from ${min} to ${max}`,
  }
}

/** One of some words, spelled exactly. */
export function* oneOf(field: Field, words: readonly string[]): Generator<Problem> {
  if (isAbsent(field) || (typeof field.value === 'string' && words.includes(field.value))) return
  yield {
    field,
    message: `${show(field.value)} is not one of ${words.join(', ')}`,
    remedy: `write one of ${words.join(', ')}`,
  }
}

/** A text of a length, counted in characters. */
export function* lengthBetween(field: Field, min: number, max: number): Generator<Problem> {
  if (isAbsent(field)) return
  const length = typeof field.value === 'string' ? characters(field.value) : -1
  if (length >= min && length <= max) return
  yield {
    field,
    message:
      length === -1
        ? `${show(field.value)} is no text`
        : `${show(field.value)} has ${length} characters`,
    remedy: min === 0 ? `keep it to ${max} characters` : `use ${min} to ${max} characters`,
  }
}

/** A list or mapping of a size; an absent one has size 0. */
export function* sizeBetween(
  field: Field,
  { min, max, of }: { readonly min: number; readonly max: number; readonly of: string },
): Generator<Problem> {
  const { value } = field
  const isCollection = typeof value === 'object' && value !== null
  const size = Array.isArray(value) ? value.length : isCollection ? Object.keys(value).length : 0
  if (size >= min && size <= max) return
  yield {
    field,
    message: `${size} ${of} where ${min === max ? min : `${min} to ${max}`} are allowed`,
    remedy: size < min ? `add one of the missing ${of}` : `keep ${max} ${of} at most`,
  }
}

/** Characters as people and Google's limits count them: code points, not UTF-16 units. */
export function characters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
