/** A part of a Go template: text, or what stands between `{{` and `}}`. */
export interface Token {
  readonly kind: 'text' | 'action'
  readonly text: string
  /** Where it begins in the template; an action at its `{{`. */
  readonly offset: number
}

/** The parts in the order of the text, without the blanks that trim markers take away. */
export function templateTokens(template: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let trimNext = false
  const push = (end: number, trimEnd: boolean): void => {
    let text = template.slice(at, end)
    if (trimNext) text = text.trimStart()
    if (trimEnd) text = text.trimEnd()
    if (text !== '') tokens.push({ kind: 'text', text, offset: at })
  }
  for (const { start, end } of actionsIn(template)) {
    const inner = template.slice(start + 2, end)
    push(start, /^-\s/.test(inner))
    const text = inner.replace(/^-(?=\s)/, '').replace(/\s-$/, '')
    tokens.push({ kind: 'action', text: text.trim(), offset: start })
    at = end + 2
    trimNext = /\s-$/.test(inner)
  }
  push(template.length, false)
  return tokens
}

interface Span {
  /** Of the `{{`. */
  readonly start: number
  /** Of the `}}`. */
  readonly end: number
}

function* actionsIn(template: string): Iterable<Span> {
  /** Places from which, outside of strings, no `}}` is reached: nobody has to go there again. */
  const dead = new Set<number>()
  for (let start = template.indexOf('{{'); start !== -1; ) {
    const end = endOfAction(template, start + 2, dead)
    if (end !== undefined) yield { start, end }
    start = template.indexOf('{{', end === undefined ? start + 1 : end + 2)
  }
}

const STRING = /"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'/y

/** Where the `}}` of an action is; nothing where it or a string in it is never closed. */
function endOfAction(template: string, from: number, dead: Set<number>): number | undefined {
  const passed: number[] = []
  for (let at = from; at < template.length && !dead.has(at); ) {
    if (template.startsWith('}}', at)) return at
    passed.push(at)
    STRING.lastIndex = at
    if (!/["'`]/.test(template.charAt(at))) at++
    else if (STRING.test(template)) at = STRING.lastIndex
    else break
  }
  for (const place of passed) dead.add(place)
  return undefined
}
