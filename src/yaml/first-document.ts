import type { Document, YAMLError } from 'yaml'
import { UserError } from '../error.ts'
import type { TextSpan } from './documents.ts'
import { locate } from './locate.ts'
import type { Origin } from './node.ts'
import { syntaxError } from './syntax-error.ts'
import { assertWithinLimits } from './within-limits.ts'
import { yamlPackage } from './yaml-package.ts'

/** A document of the `yaml` package. */
export interface ReadDocument {
  readonly document: Document.Parsed
  /** What the package read, which is the text of the span with some more blanks. */
  readonly text: string
  /** Where an offset into that is in the source of the span. */
  readonly offsetOf: (offset: number) => number
}

const INCOMPATIBLE_VERSION = 'found incompatible YAML document'

/**
 * Reads the first document of a span with the `yaml` package, and lets pass what go-yaml lets pass.
 *
 * @throws UserError `bad-yaml`
 */
export function firstDocument(span: TextSpan): ReadDocument | undefined {
  assertWithinLimits(textOf(span), (offset) => ({
    source: span.source,
    offset: span.start + offset,
  }))
  const first = readFirst(textOf(span), (offset) => span.start + offset)
  if (first === undefined) return refuseDirective(span)
  const read = withQuotesIndented(first)
  const { document } = read
  const error = document.errors[0]
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

function readFirst(text: string, offsetOf: ReadDocument['offsetOf']): ReadDocument | undefined {
  const { Composer, Parser } = yamlPackage()
  // Tags are resolved by us, go-yaml's way, so the package is told that everything is text.
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    logLevel: 'error',
  })
  const [document] = composer.compose(new Parser().parse(text))
  return document && { document, text, offsetOf }
}

function textOf({ source, start, end }: TextSpan): string {
  return source.text.slice(start, end)
}

/** kustomize splits at every `---`, so a directive is usually cut off from its document. */
function refuseDirective(span: TextSpan): undefined {
  const directive = /^%YAML +(\S+)|^%/m.exec(textOf(span))
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
function isBehindRoot({ document, text }: ReadDocument, error: YAMLError): boolean {
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

/** Tokens of the package's lexer that stand for no text. */
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f', '\ufeff'])

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

/** So many lines of a quoted text may stand further left than it begins. */
const MOST_LINES = 20

/** Each of them costs another reading; of a long text not as many. */
const MOST_CHARACTERS = 10_000_000

/**
 * go-yaml does not care how lines of a quoted text are indented, and the package does: the lines
 * that it stumbles over are moved to the right.
 *
 * @returns the document as it was where that does not help
 */
function withQuotesIndented(first: ReadDocument): ReadDocument {
  let read: ReadDocument | undefined = first
  const most = Math.min(MOST_LINES, MOST_CHARACTERS / first.text.length)
  for (let lines = 0; read && lines < most; lines++) {
    const error: YAMLError | undefined = read.document.errors[0]
    if (error?.code !== 'MISSING_CHAR' || !/closing ["']quote/.test(error.message)) return read
    read = withNextLineMoved(read, error.pos[0])
  }
  return first
}

function withNextLineMoved(
  { text, offsetOf }: ReadDocument,
  offset: number,
): ReadDocument | undefined {
  const line = text.indexOf('\n', offset) + 1
  if (line === 0 || line === text.length) return undefined
  if (/^(?:---|\.\.\.)/.test(text.slice(line, line + 3))) return undefined
  const count = columnOf(text, offset) + 1
  const moved = `${text.slice(0, line)}${' '.repeat(count)}${text.slice(line)}`
  return readFirst(moved, (at) => offsetOf(at < line + count ? Math.min(at, line) : at - count))
}

export function badYaml(at: Origin, message: string): UserError {
  return new UserError('bad-yaml', message, { at: locate(at) })
}
