import type { CST, Document, DocumentOptions, ParseOptions, Parser, SchemaOptions } from 'yaml'
import { limitOf, overLimit } from '../limits.ts'
import { locate } from './locate.ts'
import type { Origin } from './node.ts'
import { yamlPackage } from './yaml-package.ts'

/** A text for the `yaml` package. */
export interface PackageText {
  readonly text: string
  /** The place in the file of an offset into the text. */
  readonly originOf: (offset: number) => Origin
  /** The tokens of the text, where they are not as the package's lexer has them. */
  readonly lexemes?: Iterable<string>
  /** Whether nothing is a document, too. */
  readonly isDocument?: boolean
}

/**
 * Parses the documents of a text with the `yaml` package, for as long as it is not too much for it: the
 * package calls itself for each level of lists and maps, of which a text that is no YAML can have one
 * more with every line, and it keeps hundreds of bytes for each token.
 *
 * @throws UserError `limit`
 */
export function* parseWithinLimits(
  input: PackageText,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): Generator<Document.Parsed, void> {
  const { Composer } = yamlPackage()
  const { text, isDocument = false } = input
  yield* new Composer(options).compose(tokensOf(input), isDocument, text.length)
}

/** That a list or a map is one level too deep. */
export function tooDeep(at: Origin): Error {
  const seen = limitOf('yaml-depth') + 1
  return overLimit('yaml-depth', 'what this stands in', seen, locate(at))
}

function* tokensOf({ text, originOf, lexemes }: PackageText): Generator<CST.Token, void> {
  const { Lexer, Parser } = yamlPackage()
  const parser: Parser = new Parser()
  const most = limitOf('yaml-tokens')
  // The document and the scalar in it are on the stack as well.
  const deepest = limitOf('yaml-depth') + 2
  let tokens = 0
  for (const lexeme of lexemes ?? new Lexer().lex(text)) {
    if (++tokens > most) throw tooManyTokens(tokens, originOf(parser.offset))
    yield* parser.next(lexeme)
    if (parser.stack.length > deepest) throw tooDeep(originOf(parser.offset))
  }
  yield* parser.end()
}

function tooManyTokens(count: number, at: Origin): Error {
  return overLimit('yaml-tokens', 'this document', count, locate(at))
}
