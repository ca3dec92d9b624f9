import { limitOf, overLimit } from '../limits.ts'
import { locate } from './locate.ts'
import type { Origin } from './node.ts'
import { yamlPackage } from './yaml-package.ts'

/**
 * Refuses a text that is too much for the `yaml` package, before it reads it: the package calls itself
 * for each level of lists and maps, and keeps hundreds of bytes for each token.
 *
 * @param originOf the place in the file of an offset into the text
 * @throws UserError `limit`
 */
export function assertWithinLimits(text: string, originOf: (offset: number) => Origin): void {
  // A token has one character or more, so that a short text need not be looked at.
  if (text.length > limitOf('yaml-tokens') || mayBeDeep(text)) checkTokens(text, originOf)
}

/** That a list or a map is one level too deep. */
export function tooDeep(at: Origin): Error {
  const seen = limitOf('yaml-depth') + 1
  return overLimit('yaml-depth', 'what this stands in', seen, locate(at))
}

/**
 * Each level costs a bracket, begins further to the right than the one above, or is a key behind a key
 * of its line, which the package nests before it refuses it.
 */
function mayBeDeep(text: string): boolean {
  const most = limitOf('yaml-depth') / 2
  let [brackets, indent, keys, keysOfLine] = [0, 0, 0, 0]
  for (const { 0: match } of text.matchAll(/[[{]|^[ \t?-]*|:(?=\s)/gm)) {
    if (match === '[' || match === '{') brackets++
    else if (match === ':') keys = Math.max(keys, ++keysOfLine)
    else {
      keysOfLine = 0
      indent = Math.max(indent, match.length)
    }
    if (brackets + indent + keys > most) return true
  }
  return false
}

function checkTokens(text: string, originOf: (offset: number) => Origin): void {
  const { Lexer, Parser } = yamlPackage()
  const parser = new Parser()
  const most = limitOf('yaml-tokens')
  // The document and the scalar in it are on the stack as well.
  const deepest = limitOf('yaml-depth') + 2
  let tokens = 0
  for (const token of new Lexer().lex(text)) {
    if (++tokens > most) throw tooManyTokens(tokens, originOf(parser.offset))
    // What it gives are whole documents, of which nothing is wanted here.
    for (const _ of parser.next(token));
    if (parser.stack.length > deepest) throw tooDeep(originOf(parser.offset))
  }
}

function tooManyTokens(count: number, at: Origin): Error {
  return overLimit('yaml-tokens', 'this document', count, locate(at))
}
