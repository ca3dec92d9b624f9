import { isList, isMap } from '../diff/json.ts'
import { hideSeals } from '../diff/seal.ts'
import { showHidden } from '../hidden-characters.ts'
import { shorten } from '../pull-request/markdown.ts'
import { emitYaml } from '../yaml/emit.ts'
import type { JsonValue } from '../yaml/node.ts'
import { type Html, html, wholeText } from './html.ts'

/** Longer values are cut: nobody reads them here, and a browser has to lay them out. */
const LONGEST = 5000

/** A value as people write it: a text as it is, a map or list as YAML. Seals of secrets are hidden. */
export function valueText(value: JsonValue): string {
  if (typeof value === 'string') return value === '' ? '""' : hideSeals(value)
  if (typeof value === 'object' && value !== null)
    return hideSeals(emitYaml(printable(value))).trimEnd()
  return String(value)
}

/** YAML has no control characters, and a long text inside of a map is cut like any other. */
function printable(value: JsonValue): JsonValue {
  // A seal that is cut would no longer be known for one.
  if (typeof value === 'string') return showHidden(beginning(hideSeals(value)))
  if (isList(value)) return value.map(printable)
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [showHidden(beginning(key)), printable(inner)]),
  )
}

function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  return `${shorten(text, LONGEST)} (${countText(text.length)} characters in all)`
}

/** The beginning of a text, and where it is cut how long it is. */
export function cutText(text: string, longest = LONGEST): Html {
  if (text.length <= longest) return wholeText(text)
  return html`${wholeText(shorten(text, longest))}<span class="note"> cut here; ${countText(text.length)} characters in all</span>`
}

/** `1,048,576`. */
export function countText(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 field`, `1,200 fields`. */
export function counted(number: number, word: string): string {
  return `${countText(number)} ${word}${number === 1 ? '' : 's'}`
}
