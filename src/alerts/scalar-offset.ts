/**
 * Where a character of a scalar's value stands in the text of the scalar. Exact for plain and
 * literal scalars; in folded and quoted ones the place of a character that is no white space.
 *
 * @param raw the scalar as written, with quotes, block header, indentation and escapes
 * @param value what it means
 * @param offset into the value
 */
export function sourceOffset(raw: string, value: string, offset: number): number {
  const block = /^[|>][^\n]*\n/.exec(raw)
  if (block !== null) return align(raw, value, offset, block[0].length, false)
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : undefined
  return align(raw, value, offset, quote === undefined ? 0 : 1, quote === '"')
}

function align(
  raw: string,
  value: string,
  offset: number,
  start: number,
  escapes: boolean,
): number {
  let at = start
  for (let i = 0; i <= offset && at < raw.length; i++) {
    at = skipTo(raw, at, value[i])
    if (i === offset) return at
    at += widthAt(raw, at, escapes)
  }
  return Math.min(at, raw.length)
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
