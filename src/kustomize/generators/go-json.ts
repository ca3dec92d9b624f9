import type { JsonValue } from '../../yaml/node.ts'
import { shortestText } from '../../yaml/number.ts'
import { isJsonList, isJsonObject } from '../patches/json-pointer.ts'

/** JSON as Go writes it: keys in order, and characters escaped that mean something in HTML. */
export function goJson(value: JsonValue): string {
  if (isJsonList(value)) return `[${value.map(goJson).join(',')}]`
  if (isJsonObject(value)) {
    const keys = Object.keys(value).sort(compareCodePoints)
    return `{${keys.map((key) => `${goString(key)}:${goJson(value[key] ?? null)}`).join(',')}}`
  }
  if (typeof value === 'string') return goString(value)
  return typeof value === 'number' ? shortestText(value) : String(value)
}

export function goString(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The order of UTF-8 bytes, which differs from that of UTF-16 above U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
