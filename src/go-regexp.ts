import { limitOf, limitText } from './limits.ts'
import { re2Package } from './re2-package.ts'

/** An expression by the rules of Go, which takes time by the length of the text and never more. */
export interface GoRegExp {
  /** Whether some part of the text matches. */
  test(text: string): boolean
  /** How many groups capture. */
  readonly groups: number
}

/** What can be wrong with an expression, in Go's words. */
export interface RegExpProblem {
  readonly problem: string
}

/**
 * Compiles an expression of Go's `regexp`, whose engine is RE2: no expression takes more than linear
 * time. What people mostly write means the same in JavaScript and cannot take long there; that goes
 * by the engine of Node, which need not be loaded first.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function compileGoRegExp(pattern: string): GoRegExp | RegExpProblem {
  const size = sizeBound(pattern)
  if (size > limitOf('expression'))
    return { problem: `the expression is too large: ${limitText('expression', size)}` }
  return compileQuick(pattern) ?? compileRe2(pattern)
}

/** At most so many steps of an expression, once what is counted in it is written out. */
function sizeBound(pattern: string): number {
  let repeats = 0
  for (const [, least, most] of pattern.matchAll(/\{(\d{1,5})(?:,(\d{0,5}))?\}/g))
    repeats += Number(most || least)
  return pattern.length * Math.max(1, repeats)
}

function compileRe2(pattern: string): GoRegExp | RegExpProblem {
  const { RE2JS, RE2JSSyntaxException } = re2Package()
  try {
    const compiled = RE2JS.compile(pattern)
    return { test: (text) => compiled.test(text), groups: compiled.groupCount() }
  } catch (thrown) {
    if (!(thrown instanceof RE2JSSyntaxException)) throw thrown
    // Go has the place behind every problem, also where it is empty.
    const at = thrown.getPattern() === null ? ': ``' : ''
    return { problem: thrown.message + at }
  }
}

/** Characters and classes, repeated or not, groups that are not, alternatives, and both ends. */
const QUICK = /^(?:(?:[\w\-/:@ ,=.]|\\[.\-/]|\[[\w.:{}][\w.:{}-]*\])[*+]?|\((?:\?:)?|\)\??|[|^$])*$/

/** For longer texts, and those with other characters, the two languages are not the same. */
const QUICK_TEXT = /^[ -~]{0,100}$/

/**
 * The expression as JavaScript has it, where trying all ways to match a short text is soon done; nothing
 * for all others, and for those that are wrong.
 */
function compileQuick(pattern: string): GoRegExp | undefined {
  if (!QUICK.test(pattern) || !isSoonDone(pattern)) return undefined
  let quick: RegExp
  try {
    quick = new RegExp(pattern)
  } catch {
    return undefined
  }
  let exact: GoRegExp | RegExpProblem | undefined
  const testExact = (text: string): boolean => {
    exact ??= compileRe2(pattern)
    return 'problem' in exact ? quick.test(text) : exact.test(text)
  }
  return {
    test: (text) => (QUICK_TEXT.test(text) ? quick.test(text) : testExact(text)),
    groups: count(pattern, '(') - count(pattern, '(?:'),
  }
}

/** Every repetition can end at each character, and every group of alternatives in as many ways. */
function isSoonDone(pattern: string): boolean {
  const repeated = count(pattern, '*') + count(pattern, '+')
  const groups = count(pattern, '(')
  if (pattern.length > 1000 || repeated > 2 || groups > 2) return false
  return !pattern.includes('|') || repeated + groups <= 3
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
