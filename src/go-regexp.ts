/** What can be wrong with an expression, in Go's words. */
export interface RegExpProblem {
  readonly problem: string
}

const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
}

/**
 * Compiles an expression in the syntax of Go (RE2). Both languages agree on nearly everything;
 * what only Go has is rewritten, and what only JavaScript has is refused.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function compileGoRegExp(pattern: string): RegExp | RegExpProblem {
  const foreign = /\(\?(?:[=!]|<[=!])/.exec(pattern)
  if (foreign) return problem('invalid or unsupported Perl syntax', foreign[0])
  const unquoted = pattern.replace(/\\Q.*?(?:\\E|$)/gs, '')
  const unknown = UNKNOWN_ESCAPE.exec(unquoted)
  if (unknown) return problem('invalid escape sequence', unknown[1] ?? '')
  const unclosed = unclosedBracket(pattern)
  if (unclosed !== undefined) return problem('missing closing ]', unclosed)
  const repeat = tooOften(unquoted)
  if (repeat !== undefined) return problem('invalid repeat count', repeat)
  try {
    return new RegExp(translate(spreadFlags(pattern)))
  } catch {
    return diagnose(pattern)
  }
}

/** References to groups, and letters that mean something in other languages only. */
const UNKNOWN_ESCAPE = /(?<!\\)(?:\\\\)*(\\[1-9ceghijklmoquyCFGHIJKLMNORTUVXYZ])/

const MAX_REPEAT = 1000

function tooOften(pattern: string): string | undefined {
  const counts = withoutLiterals(pattern).matchAll(/\{(\d+)(?:,(\d*))?\}/g)
  for (const [text, least, most = ''] of counts)
    if (Math.max(Number(least), Number(most)) > MAX_REPEAT) return text
  return undefined
}

/** The pattern without escapes and bracket expressions. */
function withoutLiterals(pattern: string): string {
  return pattern.replace(/\\./gs, '').replace(/\[\^?\]?[^\]]*\]/g, '')
}

function problem(what: string, where: string): RegExpProblem {
  return { problem: `error parsing regexp: ${what}: \`${where}\`` }
}

function diagnose(pattern: string): RegExpProblem {
  const bare = withoutLiterals(pattern)
  const open = [...bare].filter((char) => char === '(').length
  const close = [...bare].filter((char) => char === ')').length
  if (open > close) return problem('missing closing )', pattern)
  if (close > open) return problem('unexpected )', pattern)
  const repeat = /^[*+?]|[(|][*+?]/.exec(bare)
  if (repeat) return problem('missing argument to repetition operator', repeat[0].slice(-1))
  if (pattern.endsWith('\\'))
    return { problem: 'error parsing regexp: trailing backslash at end of expression: ``' }
  return problem('invalid expression', pattern)
}

/** The rest of the pattern from a `[` on that nothing closes. */
function unclosedBracket(pattern: string): string | undefined {
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++
    else if (pattern[i] === '[') {
      const end = endOfBracket(pattern, i)
      if (end === undefined) return pattern.slice(i)
      i = end
    }
  }
  return undefined
}

function endOfBracket(pattern: string, start: number): number | undefined {
  let i = start + 1
  if (pattern[i] === '^') i++
  // A bracket in the first place stands for itself.
  if (pattern[i] === ']') i++
  for (; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++
    else if (pattern.startsWith('[:', i)) i = Math.max(i, pattern.indexOf(':]', i) + 1)
    else if (pattern[i] === ']') return i
  }
  return undefined
}

const FLAGS = /^\(\?([ims]*(?:-[ims]+)?)\)$/

/**
 * JavaScript has no `(?i)` for the rest of a group: what follows is put in groups of its own, one for
 * each alternative.
 */
function spreadFlags(pattern: string): string {
  /** Of each open group, the opening of the groups that its flags need. */
  const open = ['']
  const spread = tokensOf(pattern).map((token) => {
    const inner = open.at(-1) ?? ''
    const flags = FLAGS.exec(token)?.[1]
    if (flags) {
      open[open.length - 1] = `${inner}(?${flags}:`
      return `(?${flags}:`
    }
    if (token === '|') return `${closing(inner)}|${inner}`
    if (token === '(') open.push('')
    if (token !== ')') return token
    open.pop()
    return `${closing(inner)})`
  })
  return spread.join('') + closing(open.at(-1) ?? '')
}

/** Characters, but escapes, bracket expressions and groups of flags are one token each. */
function tokensOf(pattern: string): readonly string[] {
  const tokens: string[] = []
  for (let i = 0; i < pattern.length; i += tokens.at(-1)?.length ?? 1) {
    const bracketEnd = pattern[i] === '[' ? endOfBracket(pattern, i) : undefined
    const rest = pattern.slice(i, bracketEnd === undefined ? undefined : bracketEnd + 1)
    if (bracketEnd !== undefined) tokens.push(rest)
    else tokens.push(/^(?:\\.|\(\?[ims]*(?:-[ims]+)?\)|.)/s.exec(rest)?.[0] ?? rest)
  }
  return tokens
}

function closing(opening: string): string {
  return ')'.repeat(opening.split('(').length - 1)
}

function translate(pattern: string): string {
  return pattern
    .replace(/\[:(\^?)(\w+):\]/g, (whole, negated: string, name: string) =>
      negated === '' ? (CLASSES[name] ?? whole) : whole,
    )
    .replace(/(\[\^?)\]/g, '$1\\]')
    .replace(/\(\?P</g, '(?<')
    .replace(/\\(.)/gs, (whole, char: string) => {
      if (char === 'A') return '^'
      if (char === 'z') return '$'
      if (char === 'a') return '\\x07'
      return whole
    })
    .replace(/\\Q(.*?)(?:\\E|$)/gs, (_, literal: string) =>
      literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    )
}
