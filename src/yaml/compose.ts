import type { Document, Node, Scalar } from 'yaml'
import { UserError } from '../error.ts'
import type { Dialect } from './dialect.ts'
import type { TextSpan } from './documents.ts'
import { locate } from './locate.ts'
import type { MapEntry, ScalarNode, ScalarStyle, ScalarTag, YamlNode } from './node.ts'
import { syntaxError } from './syntax-error.ts'
import { refuseTabs } from './tabs.ts'
import { yamlPackage } from './yaml-package.ts'

/**
 * Reads the first document of a span with the `yaml` package: everything that YAML allows, and all
 * error messages. Aliases are replaced by what they stand for.
 *
 * @throws UserError `bad-yaml`
 */
export function composeDocument(span: TextSpan, dialect: Dialect): YamlNode | undefined {
  const document = firstDocument(span)
  if (!document?.contents) return undefined
  refuseTabs(span)
  return new Conversion(span, dialect).node(document.contents)
}

const INCOMPATIBLE_VERSION = 'found incompatible YAML document'

function firstDocument(span: TextSpan): Document.Parsed | undefined {
  const { Composer, Parser } = yamlPackage()
  // Tags are resolved by us, go-yaml's way, so the package is told that everything is text.
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    logLevel: 'error',
  })
  const text = span.source.text.slice(span.start, span.end)
  for (const document of composer.compose(new Parser().parse(text))) {
    const error = document.errors[0]
    if (error && !isBehindFlow(document, error.pos[0])) {
      const { source, start } = span
      throw syntaxError(error, { source, offset: start + error.pos[0] })
    }
    const { yaml } = document.directives
    if (yaml.explicit && yaml.version !== '1.1') {
      throw badYaml(span, 0, `yaml: ${INCOMPATIBLE_VERSION}`)
    }
    return document
  }
  // kustomize splits at every `---`, so a directive is usually cut off from its document.
  const directive = /^%YAML +(\S+)|^%/m.exec(text)
  if (!directive) return undefined
  const [, version = '1.1'] = directive
  const problem =
    version === '1.1' ? 'did not find expected <document start>' : INCOMPATIBLE_VERSION
  throw badYaml(span, directive.index, `yaml: ${problem}`)
}

/** go-yaml stops reading at the end of a flow collection that is all of a document. */
function isBehindFlow({ contents, errors }: Document.Parsed, offset: number): boolean {
  const { isCollection } = yamlPackage()
  if (!isCollection(contents) || contents.flow !== true) return false
  // What is wrong with a collection that does not end stands at its end, too.
  const isOpen = errors.some(({ message }) => /^Flow (?:map|sequence) /.test(message))
  return !isOpen && offset >= (contents.range?.[1] ?? 0)
}

function badYaml({ source, start }: TextSpan, offset: number, message: string): UserError {
  return new UserError('bad-yaml', message, { at: locate({ source, offset: start + offset }) })
}

/** What go-yaml says about an escape that JSON has and YAML 1.1 has not. */
function escapeProblem(sequence: string): string | undefined {
  if (sequence === '\\/') return 'yaml: found unknown escape character'
  // Half of a surrogate pair: YAML writes such characters with \U and eight digits.
  if (/^\\u[dD]/.test(sequence)) return 'yaml: found invalid Unicode character escape code'
  return undefined
}

/** The state of one document's conversion: what its anchors stand for so far. */
class Conversion {
  readonly #span: TextSpan
  readonly #dialect: Dialect
  /** An anchor is there without a node while the conversion is inside of it. */
  readonly #anchors = new Map<string, YamlNode | undefined>()

  constructor(span: TextSpan, dialect: Dialect) {
    this.#span = span
    this.#dialect = dialect
  }

  node(parsed: Node): YamlNode {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage()
    if (isAlias(parsed)) return this.#aliased(parsed.source, parsed)
    const anchor = isScalar(parsed) || isMap(parsed) || isSeq(parsed) ? parsed.anchor : undefined
    if (anchor !== undefined) this.#anchors.set(anchor, undefined)
    const node = this.#content(parsed)
    if (anchor !== undefined) this.#anchors.set(anchor, node)
    return node
  }

  #content(parsed: Node): YamlNode {
    const { isMap, isScalar, isSeq } = yamlPackage()
    const { source } = this.#span
    const offset = this.#offset(parsed)
    if (isMap(parsed)) {
      const entries = parsed.items.map((pair) => this.#entry(pair, parsed.flow === true))
      return this.#dialect.finishMap({ kind: 'map', entries, source, offset })
    }
    if (isSeq(parsed)) {
      const isFlow = parsed.flow === true
      const items = parsed.items.map((item) => {
        const node = this.#unknown(item, offset)
        return isFlow ? quoteNothing(node) : node
      })
      return { kind: 'seq', items, source, offset }
    }
    if (isScalar(parsed)) {
      return this.#scalar(this.#scalarText(parsed), parsed.type, parsed.tag, offset)
    }
    throw new Error('the yaml package made a node of an unknown kind')
  }

  /** The text of a scalar, with what go-yaml refuses refused, and without what it does not add. */
  #scalarText({ value, type, range }: Scalar): string {
    const text = typeof value === 'string' ? value : ''
    if (!range) return text
    const { source, start, end } = this.#span
    if (type === 'QUOTE_DOUBLE') {
      const written = source.text.slice(start + range[0], start + range[1])
      for (const { 0: sequence, index } of written.matchAll(/\\(?:u[dD][89a-fA-F]|[\s\S])/g)) {
        const problem = escapeProblem(sequence)
        if (problem) throw badYaml(this.#span, range[0] + index, problem)
      }
    }
    const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
    const isCutOff =
      isBlock && start + range[1] >= end && !/\n *$/.test(source.text.slice(start, end))
    // The package ends a block's last line even where the text does not.
    return isCutOff && text.endsWith('\n') ? text.slice(0, -1) : text
  }

  #entry(pair: { readonly key: unknown; readonly value: unknown }, isFlow: boolean): MapEntry {
    const key = this.#unknown(pair.key, this.#span.start)
    if (isNothing(pair.key) && !isFlow) {
      throw badYaml(this.#span, key.offset - this.#span.start, 'yaml: did not find expected key')
    }
    if (key.kind !== 'scalar') {
      const says = `a ${key.kind === 'map' ? 'map' : 'list'} cannot be the key of a map`
      const hint = 'a text that begins with { or [ has to be in quotes'
      throw new UserError('bad-yaml', says, { at: locate(key), hint })
    }
    const value = this.#unknown(pair.value, key.offset)
    return { key, value: isFlow ? quoteNothing(value) : value }
  }

  #unknown(parsed: unknown, offset: number): YamlNode {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage()
    if (isAlias(parsed) || isScalar(parsed) || isMap(parsed) || isSeq(parsed)) {
      return this.node(parsed)
    }
    return this.#scalar('', 'PLAIN', undefined, offset)
  }

  #scalar(
    value: unknown,
    type: string | undefined,
    explicitTag: string | undefined,
    offset: number,
  ): ScalarNode {
    const written = typeof value === 'string' ? value : ''
    const style = STYLES.get(type ?? 'PLAIN') ?? 'plain'
    const tag = explicitTag === undefined ? undefined : scalarTag(explicitTag)
    const { source } = this.#span
    const place = { source, offset } as const
    if (tag === undefined && style !== 'plain') {
      return { kind: 'scalar', text: written, tag: 'str', style, ...place }
    }
    if (tag === 'str') return { kind: 'scalar', text: written, tag, style, ...place }
    // A tag that is written decides over quotes: `!!int "1"` is the number.
    const resolved = this.#dialect.resolve(written)
    const isImplied = tag === undefined || tag === resolved.tag
    const text = isImplied ? resolved.text : written
    return { kind: 'scalar', text, tag: tag ?? resolved.tag, style: 'plain', ...place }
  }

  #aliased(name: string, at: Node): YamlNode {
    const node = this.#anchors.get(name)
    // A node of its own: in a list, what stands there twice is not one element.
    if (node) return { ...node }
    const problem = this.#anchors.has(name)
      ? `yaml: anchor '${name}' value contains itself`
      : `yaml: unknown anchor '${name}' referenced`
    throw badYaml(this.#span, at.range?.[0] ?? 0, problem)
  }

  #offset(parsed: Node): number {
    return this.#span.start + (parsed.range?.[0] ?? 0)
  }
}

/**
 * The null of `{a: }`. It is a null for kustomize until it prints the map, still as a flow map, where
 * nothing has to be written as `''`; so it ends as an empty string.
 */
function quoteNothing(node: YamlNode): YamlNode {
  const isNothing = node.kind === 'scalar' && node.tag === 'null' && node.text === ''
  return isNothing ? { ...node, style: 'single' } : node
}

/** Whether a key is not there at all, as in `: value`. */
function isNothing(key: unknown): boolean {
  const { isScalar } = yamlPackage()
  if (!isScalar(key)) return false
  return key.value === '' && key.type === 'PLAIN' && key.anchor === undefined && !key.tag
}

const STYLES: ReadonlyMap<string, ScalarStyle> = new Map<string, ScalarStyle>([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
])

const TAGS: ReadonlyMap<string, ScalarTag> = new Map(
  (['str', 'int', 'float', 'bool', 'null', 'timestamp', 'binary', 'merge'] as const).map(
    (tag) => [`tag:yaml.org,2002:${tag}`, tag] as const,
  ),
)

/** A tag that go-yaml does not know leaves the text as it is. `!` alone is no tag for it. */
function scalarTag(tag: string): ScalarTag | undefined {
  return tag === '!' ? undefined : (TAGS.get(tag) ?? 'str')
}
