import type { Location } from '../error.ts'

const REPLACEMENT = '\ufffd'

/** Where a file stops being UTF-8; nothing where all of it is. */
export function invalidUtf8(bytes: Uint8Array, file: string): Location | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let at = text.indexOf(REPLACEMENT)
  let offset = 0
  let from = 0
  while (at !== -1) {
    offset += new TextEncoder().encode(text.slice(from, at)).length
    // The character may also be meant.
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf
    if (!isWritten) return placeIn(text, at, file)
    from = at
    at = text.indexOf(REPLACEMENT, at + 1)
  }
  return undefined
}

function placeIn(text: string, at: number, file: string): Location {
  const before = text.slice(0, at)
  return { file, line: before.split('\n').length, col: at - before.lastIndexOf('\n') }
}
