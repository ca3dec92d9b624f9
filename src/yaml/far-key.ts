/** The most characters from the start of a key up to its colon, where no question mark is in front. */
export const LONGEST_KEY = 1024

/** A tag or an anchor at the end of a line between brackets, with the key below. */
const PROPERTY_ABOVE = /[[{,]\s*[&!][^\s#,[\]{}]*[ \t]*(?:#[^\n]*)?\n/

/** Whether a key in braces may be far from its colon: on another line, or at the other end of a long one. */
export function mayHaveFarKey(text: string): boolean {
  if (PROPERTY_ABOVE.test(text)) return true
  let end = 0
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', end)) {
    const next = text.indexOf('\n', at)
    end = next === -1 ? text.length : next
    const line = text.slice(text.lastIndexOf('\n', at) + 1, end)
    const isClosed = count(line, '{') === count(line, '}')
    if (!isClosed || line.length > LONGEST_KEY) return true
    if (count(line, '"') % 2 === 1 || count(line, "'") % 2 === 1) return true
  }
  return false
}

function count(line: string, sign: string): number {
  return line.split(sign).length - 1
}
