import type { Document, Node, Pair, YAMLError } from 'yaml'
import { type Location, UserError, userErrorsIn } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { TextSource } from '../yaml/node.ts'
import { parseWithinLimits } from '../yaml/within-limits.ts'
import { yamlPackage } from '../yaml/yaml-package.ts'
import type { ConfigPath } from './config.ts'
import { simpleDocument } from './simple-document.ts'
import { type Steps, simpleSteps, simpleValue } from './simple-value.ts'

/** A config file as it was written: its value, and where each part of it stands. */
export interface ConfigDocument {
  readonly value: unknown
  readonly errors: readonly UserError[]
  /** How many steps of a path lead to something that was written. */
  readonly depthOf: (path: ConfigPath) => number
  /**
   * The place of a scalar, of the key of a map or list, or of what is nearest above it that was
   * written.
   */
  readonly locationOf: (path: ConfigPath) => Location
  /** The place of the key of a value; an item of a list has none and stands for itself. */
  readonly keyLocationOf: (path: ConfigPath) => Location
}

/** Copies that aliases may make, so that a small file cannot become a huge one. */
const MAX_ALIAS_COUNT = 100

/**
 * Reads YAML 1.2 without merge keys. Errors: `bad-yaml`, `limit`, and `conflict` for a key written
 * twice.
 */
export function readConfigDocument(source: TextSource): ConfigDocument {
  try {
    return readWithinLimits(source)
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    const [at = { file: source.file, line: 1, col: 1 }] = errors.flatMap((error) => error.at ?? [])
    return {
      value: undefined,
      errors,
      depthOf: () => 0,
      locationOf: () => at,
      keyLocationOf: () => at,
    }
  }
}

function readWithinLimits(source: TextSource): ConfigDocument {
  const node = simpleDocument(source)
  const value = node && simpleValue(node)
  return node && value !== undefined
    ? { value, errors: [], ...placesIn(source, (path) => simpleSteps(node, path)) }
    : readAnyConfigDocument(source)
}

/** The same by the `yaml` package, which takes its time and can read everything. */
export function readAnyConfigDocument(source: TextSource): ConfigDocument {
  const { text } = source
  const input = { text, originOf: (offset: number) => ({ source, offset }), isDocument: true }
  const options = { prettyErrors: false, stringKeys: true }
  const [document, second] = parseWithinLimits(input, options)
  if (document === undefined) throw new Error('nothing is a document, too')
  const errors = [...document.errors, ...document.warnings].map((error) => yamlError(error, source))
  if (second) errors.push(severalDocuments(locate({ source, offset: second.range[0] })))
  const broken = errors.some(({ code }) => code === 'bad-yaml')
  const { value, error } = broken ? {} : plainValue(document, source)
  return {
    value,
    errors: error ? [...errors, error] : errors,
    ...placesIn(source, (path) => follow(document, path)),
  }
}

function placesIn(source: TextSource, stepsTo: (path: ConfigPath) => Steps) {
  return {
    depthOf: (path: ConfigPath) => stepsTo(path).depth,
    locationOf: (path: ConfigPath) => locate({ source, offset: stepsTo(path).value }),
    keyLocationOf: (path: ConfigPath) => locate({ source, offset: stepsTo(path).key }),
  }
}

function plainValue(
  document: Document,
  source: TextSource,
): { value?: unknown; error?: UserError } {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }) }
  } catch (cause) {
    // Only aliases make this throw: one to an anchor that is not there, or too many of them.
    return { error: aliasError(document, source, cause) }
  }
}

function aliasError(document: Document, source: TextSource, cause: unknown): UserError {
  let error = new UserError('bad-yaml', `aliases make more than ${MAX_ALIAS_COUNT} copies`, {
    at: { file: source.file, line: 1, col: 1 },
    hint: 'write out what the anchors stand for',
    cause,
  })
  const { visit } = yamlPackage()
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined
      const at = locate({ source, offset: startOf(alias) ?? 0 })
      const hint = `write '&${alias.source}' at the value that it stands for, further up`
      error = new UserError('bad-yaml', `no anchor '${alias.source}' before this alias`, {
        at,
        hint,
        cause,
      })
      return visit.BREAK
    },
  })
  return error
}

function yamlError({ code, message, pos }: YAMLError, source: TextSource): UserError {
  const at = locate({ source, offset: pos[0] })
  if (code === 'DUPLICATE_KEY') {
    const key = /^("[^"]*"|'[^']*'|[^:\s]*)/.exec(source.text.slice(pos[0]))?.[0] ?? ''
    const hint = 'keep one of the two'
    return new UserError('conflict', `'${unquoted(key)}' is written twice in one map`, { at, hint })
  }
  if (code === 'NON_STRING_KEY')
    return new UserError('bad-yaml', 'a list or a map is used as a key', { at })
  return new UserError('bad-yaml', lowerFirst(message), { at })
}

function severalDocuments(at: Location): UserError {
  const hint = "delete the line '---' and what follows it"
  return new UserError('bad-yaml', 'the config is more than one YAML document', { at, hint })
}

function unquoted(key: string): string {
  return key.replace(/^["']|["']$/g, '')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function follow(document: Document, path: ConfigPath): Steps {
  let node = resolved(document.contents, document)
  let steps: Steps = { depth: 0, key: startOf(node) ?? 0, value: startOf(node) ?? 0 }
  for (const [i, step] of path.entries()) {
    const found = childOf(node, step)
    if (!found) return steps
    node = resolved(found.value, document)
    const start = startOf(node) ?? steps.value
    const key = startOf(found.key) ?? start
    // A map begins at its first key, a line below its own: its own says more.
    steps = { depth: i + 1, key, value: isWrittenScalar(node) ? start : key }
  }
  return steps
}

function childOf(node: unknown, step: string | number): Pick<Pair, 'key' | 'value'> | undefined {
  const { isMap, isScalar, isSeq } = yamlPackage()
  if (isSeq(node)) {
    const value = typeof step === 'number' ? node.items[step] : undefined
    return value === undefined ? undefined : { key: undefined, value }
  }
  if (!isMap(node)) return undefined
  return node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === String(step))
}

function resolved(node: unknown, document: Document): Node | undefined {
  const { isAlias, isNode } = yamlPackage()
  if (isAlias(node)) return node.resolve(document)
  return isNode(node) ? node : undefined
}

/** Not `key:` with nothing behind it: its range is wherever the parser stopped. */
function isWrittenScalar(node: Node | undefined): boolean {
  return yamlPackage().isScalar(node) && !(node.value === null && node.source === '')
}

function startOf(node: unknown): number | undefined {
  return yamlPackage().isNode(node) ? node.range?.[0] : undefined
}
