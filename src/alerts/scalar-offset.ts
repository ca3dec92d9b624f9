/**
 * Where each character of a scalar's value stands in the text of the scalar, and behind them where
 * the value ends. Exact for plain and literal scalars; in folded and quoted ones the place of a
 * character that is no white space.
 *
 * @param raw the scalar as written, with quotes, block header, indentation and escapes
 * @param value what it means
 */
export function sourceOffsets(raw: string, value: string): readonly number[] {
  const block = /^[|>][^\n]*\n/.exec(raw)
  if (block !== null) return align(raw, value, block[0].length, false)
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : undefined
  return align(raw, value, quote === undefined ? 0 : 1, quote === '"')
}

function align(raw: string, value: string, start: number, escapes: boolean): readonly number[] {
  const offsets: number[] = []
  let at = start
  for (let i = 0; i <= value.length; i++) {
    at = Math.min(skipTo(raw, at, value[i]), raw.length)
    offsets.push(at)
    at += widthAt(raw, at, escapes)
  }
  return offsets
}

/** Over indentation and line breaks that are not in the value. */
function skipTo(raw: string, from: number, wanted: string | undefined): number {
  let at = from
  const isSpace = wanted === ' ' || wanted === '\n'
  while (!isSpace && wanted !== undefined && /\s/.test(raw[at] ?? '') && raw[at] !== wanted) at++
  return at
}

function widthAt(raw: string, at: number, escapes: boolean): number {
  if (escapes && raw[at] === '\\')
    return /^\\(?:x.{2}|u.{4}|U.{8}|.)/s.exec(raw.slice(at, at + 10))?.[0].length ?? 1
  return raw[0] === "'" && raw.startsWith("''", at) ? 2 : 1
}
