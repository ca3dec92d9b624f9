import type { Document, YAMLError } from 'yaml'
import { UserError } from '../error.ts'
import type { TextSpan } from './documents.ts'
import { mayHaveFarKey } from './far-key.ts'
import { withFlowTexts } from './flow-texts.ts'
import { MARKS } from './lexemes.ts'
import { locate } from './locate.ts'
import type { Origin, TextSource } from './node.ts'
import { syntaxError } from './syntax-error.ts'
import { Quotes } from './unclosed-quotes.ts'
import { parseWithinLimits } from './within-limits.ts'
import { yamlPackage } from './yaml-package.ts'

/** A document of the `yaml` package. */
export interface ReadDocument {
  readonly document: Document.Parsed
  readonly source: TextSource
  /** What the package read, which is the text of the span with some more blanks. */
  readonly text: string
  /** Where an offset into that is in the source of the span. */
  readonly offsetOf: (offset: number) => number
  /** Behind the first quoted text that the package takes for closed, and is not. */
  readonly unclosed: number | undefined
}

type Mistake = Pick<YAMLError, 'code' | 'message' | 'pos'>

const INCOMPATIBLE_VERSION = 'found incompatible YAML document'
/** What may be the header of a block scalar with an indentation indicator. */
const INDICATED_BLOCK = /[|>][-+]?[1-9]/

/**
 * Reads the first document of a span with the `yaml` package, and lets pass what go-yaml lets pass.
 *
 * @throws UserError `bad-yaml`
 */
export function firstDocument(span: TextSpan): ReadDocument | undefined {
  const { source, start } = span
  const first = readFirst({ source, text: textOf(span), offsetOf: (offset) => start + offset })
  if (first === undefined) return refuseDirective(span)
  const read = withoutStumbles(first)
  const { document } = read
  const error = firstError(read)
  const end = error && endOfFlow(read.text)
  if (end !== undefined) return firstDocument({ ...span, end: read.offsetOf(end) })
  if (error && !isBehindRoot(read, error)) {
    throw syntaxError(error, { source: span.source, offset: read.offsetOf(error.pos[0]) })
  }
  const { yaml } = document.directives
  if (yaml.explicit && yaml.version !== '1.1') {
    const at = { source: span.source, offset: span.start }
    throw badYaml(at, `yaml: ${INCOMPATIBLE_VERSION}`)
  }
  return read
}

function readFirst(
  input: Pick<ReadDocument, 'source' | 'text' | 'offsetOf'>,
): ReadDocument | undefined {
  const { source, text, offsetOf } = input
  const { Lexer } = yamlPackage()
  const quotes = new Quotes()
  const lexemes = quotes.watch(withFlowTexts(new Lexer().lex(text)))
  const originOf = (offset: number) => ({ source, offset: offsetOf(offset) })
  const [document] = parseWithinLimits(
    { text, originOf, lexemes },
    {
      // Tags are resolved by us, go-yaml's way, so the package is told that everything is text.
      schema: 'failsafe',
      resolveKnownTags: false,
      uniqueKeys: false,
      merge: false,
      // Only an indentation indicator and a key in braces need them, and they cost a third more memory.
      keepSourceTokens: mayHaveFarKey(text) || INDICATED_BLOCK.test(text),
      logLevel: 'error',
    },
  )
  return document && { ...input, document, unclosed: quotes.unclosed }
}

const COMMENT_WITHOUT_BLANK = /^Comments must be separated/
/** What ends in front of a comment also without a blank between them. */
const WHAT_ENDS = /["'[\]{},:]$|[ \n][|>][-+\d]*$/
/** How far in front of a comment the header of a block scalar begins. */
const LONGEST_HEADER = 5

/** The first mistake of the package's, or the quote that it saw closed. */
function firstError(read: ReadDocument): Mistake | undefined {
  const { document, unclosed } = read
  const error = document.errors.find((each) => !isRightForGoYaml(each, read.text))
  if (unclosed === undefined || (error && error.pos[0] < unclosed)) return error
  return { code: 'MISSING_CHAR', message: 'Missing closing quote', pos: [unclosed, unclosed] }
}

/** For go-yaml a comment needs a blank in front only behind what it could be a part of. */
function isRightForGoYaml({ message, pos: [offset] }: Mistake, text: string): boolean {
  if (!COMMENT_WITHOUT_BLANK.test(message)) return false
  return WHAT_ENDS.test(text.slice(Math.max(0, offset - LONGEST_HEADER), offset))
}

function textOf({ source, start, end }: TextSpan): string {
  return source.text.slice(start, end)
}

/** A line that begins with a percent sign; for `^`, U+2028 would be the end of a line as well. */
const DIRECTIVE = /(?<![^\n])%(?:YAML +(\S+))?/

/** kustomize splits at every `---`, so a directive is usually cut off from its document. */
function refuseDirective(span: TextSpan): undefined {
  const directive = DIRECTIVE.exec(textOf(span))
  if (!directive) return undefined
  const [, version = '1.1'] = directive
  const problem =
    version === '1.1' ? 'did not find expected <document start>' : INCOMPATIBLE_VERSION
  const at = { source: span.source, offset: span.start + directive.index }
  throw badYaml(at, `yaml: ${problem}`)
}

/**
 * go-yaml stops reading at the end of the root: behind a flow collection, and where a line stands
 * further left than a block collection that is indented.
 */
function isBehindRoot({ document, text }: ReadDocument, error: Mistake): boolean {
  const { isCollection } = yamlPackage()
  const { contents } = document
  const [offset] = error.pos
  const [start = 0, end = 0] = contents?.range ?? []
  if (!isCollection(contents) || offset < end) return false
  if (contents.flow === true) {
    // What is wrong with a collection that does not end stands at its end, too.
    return !document.errors.some(({ message }) => /^Flow (?:map|sequence) /.test(message))
  }
  if (error.code !== 'UNEXPECTED_TOKEN' || !isToken(text, offset)) return false
  return columnOf(text, offset) < columnOf(text, start)
}

/** Whether go-yaml can read what begins here, which it does before it knows that it is too much. */
function isToken(text: string, offset: number): boolean {
  const first = text.charAt(offset)
  if (first === '"' || first === "'") return text.includes(first, offset + 1)
  return !/[%@`]/.test(first)
}

export function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1
}

/** Where brackets close that the document begins with, if end markers follow that the package takes for more of it. */
function endOfFlow(text: string): number | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  const { Lexer } = yamlPackage()
  let depth = 0
  let end = 0
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue
    end += token.length
    if (token === '{' || token === '[') depth++
    if ((token === '}' || token === ']') && --depth === 0) {
      return text.startsWith('...', end) ? end : undefined
    }
  }
  return undefined
}

/** So many lines may stand further left than they should. */
const MOST_LINES = 20

/** Each of them costs another reading; of a long text not as many, nor of one that is all mistakes. */
const MOST_CHARACTERS = 10_000_000
const MOST_MISTAKES = 10_000

/**
 * go-yaml does not care how lines of a quoted text are indented, nor the first line of a block, nor
 * comments above a value, and the package does: the lines that it stumbles over are moved to the right,
 * or blanked.
 *
 * @returns the document as it was where that does not help
 */
function withoutStumbles(first: ReadDocument): ReadDocument {
  let read: ReadDocument | undefined = first
  const most = Math.min(MOST_LINES, MOST_CHARACTERS / first.text.length)
  let mistakes = 0
  for (let lines = 0; read && lines < most; lines++) {
    mistakes += read.document.errors.length
    if (mistakes > MOST_MISTAKES) return first
    const error = firstError(read)
    if (error?.code === 'MULTILINE_IMPLICIT_KEY') {
      const next: ReadDocument | undefined =
        withBlockMoved(read, error.pos[0]) ?? withoutCommentsAbove(read, error.pos[0])
      if (next === undefined) return read
      read = next
    } else if (error?.code === 'MISSING_CHAR' && /closing ["']?quote/.test(error.message)) {
      read = withNextLineMoved(read, error.pos[0])
    } else return withFlowMoved(read)
  }
  return first
}

/** What the package says of brackets below a block where a line in them is not indented enough, or that do not close. */
const FLOW_TOO_FAR_LEFT = /^Flow (?:map|sequence) in block collection must be sufficiently indented/

/**
 * Between brackets go-yaml does not care how lines are indented either.
 *
 * @returns the document as it was where that is not all that is wrong with it
 */
function withFlowMoved(first: ReadDocument): ReadDocument {
  let read: ReadDocument | undefined = first
  const most = Math.min(MOST_LINES, MOST_CHARACTERS / first.text.length)
  for (let lines = 0; read && lines <= most; lines++) {
    const error = firstError(read)
    if (error === undefined) return read
    if (!FLOW_TOO_FAR_LEFT.test(error.message)) return first
    read = withLineMoved(read, error.pos[0])
  }
  return first
}

/** A block scalar may begin right below the key that it is the value of, but not further left. */
function withBlockMoved(read: ReadDocument, offset: number): ReadDocument | undefined {
  if (!/[|>]/.test(read.text.charAt(offset))) return undefined
  const moved = withBlanks(read, offset, 1)
  if (!moved || firstError(moved)?.pos[0] === offset + 1) return undefined
  return hasBlockAt(moved.document, offset + 1) ? moved : undefined
}

/** Whether it is no part of the text above, which a line further right can be. */
function hasBlockAt(document: Document.Parsed, offset: number): boolean {
  let isThere = false
  yamlPackage().visit(document, {
    Scalar(_, { type, range }) {
      isThere ||= range?.[0] === offset && /^BLOCK/.test(type ?? '')
    },
  })
  return isThere
}

/** What lies between a key and the line with its value, with a comment and a blank line. */
const GAP = /: *(?:[&!]\S+ +)*(?:[&!]\S+)?(?:#[^\n]*)?\n((?: *(?:#[^\n]*)?\n)+) *$/
/** How far in front of a value it is looked for. */
const FARTHEST = 2000

/** A comment further left than the value, behind a blank line, ends the value for the package. */
function withoutCommentsAbove(
  { source, text, offsetOf }: ReadDocument,
  offset: number,
): ReadDocument | undefined {
  const gap = GAP.exec(text.slice(Math.max(0, offset - FARTHEST), offset))?.[1]
  if (gap?.includes('#') !== true) return undefined
  const end = text.lastIndexOf('\n', offset - 1) + 1
  const blank = gap.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length))
  const blanked = text.slice(0, end - gap.length) + blank + text.slice(end)
  return readFirst({ source, text: blanked, offsetOf })
}

/** Moves the next line to the right of an offset. */
function withNextLineMoved(read: ReadDocument, offset: number): ReadDocument | undefined {
  const line = read.text.indexOf('\n', offset) + 1
  return line === 0 ? undefined : withBlanks(read, line, columnOf(read.text, offset) + 1)
}

/** Moves the line with an offset to the right of the one above, or the next one that has something in it. */
function withLineMoved(read: ReadDocument, offset: number): ReadDocument | undefined {
  const { text } = read
  const [gap = ''] = /^\n\s*\n/.exec(text.slice(offset)) ?? []
  const isAtEnd = text.charAt(offset) === '\n'
  const line = isAtEnd ? offset + Math.max(gap.length, 1) : text.lastIndexOf('\n', offset) + 1
  return line === 0 ? undefined : withBlanks(read, line, columnOf(text, line - 1) + 1)
}

/** @param line offset of its first character */
function withBlanks(
  { source, text, offsetOf }: ReadDocument,
  line: number,
  count: number,
): ReadDocument | undefined {
  if (line === text.length) return undefined
  if (/^(?:---|\.\.\.)/.test(text.slice(line, line + 3))) return undefined
  const moved = `${text.slice(0, line)}${' '.repeat(count)}${text.slice(line)}`
  return readFirst({
    source,
    text: moved,
    offsetOf: (at) => offsetOf(at < line + count ? Math.min(at, line) : at - count),
  })
}

export function badYaml(at: Origin, message: string): UserError {
  return new UserError('bad-yaml', message, { at: locate(at) })
}
