import type { CST, Node, Range, Scalar, YAMLMap } from 'yaml'
import { UserError } from '../error.ts'
import { LONGEST_KEY } from './far-key.ts'
import { badYaml, columnOf, type ReadDocument } from './first-document.ts'
import { locate } from './locate.ts'
import type { TextSource } from './node.ts'
import { syntaxError } from './syntax-error.ts'
import { KNOWN_TAGS } from './tagged.ts'
import { yamlPackage } from './yaml-package.ts'

/** The names of anchors, of which YAML 1.2 and the package know more. */
const ANCHOR = /^[\w-]+$/
const BAD_ANCHOR = 'yaml: did not find expected alphabetic or numeric character'

const BLOCK_HEADER = /[|>][-+\d]*[ \t]*(?:#[^\n]*)?(?:\n|$)/y

/** Blanks and comments. */
const BEHIND_KEY = /^\s*(?:#[^\n]*\s*)*/

/** How far in front of a value the end of its tag, or a question mark, is looked for. */
const FARTHEST = 200

/** From the end of a key to a colon that is the first in its line. */
const OWN_LINE_COLON = /^[ \t]*(?:#[^\n]*)?\n(?: *(?:#[^\n]*)?\n)* *:(?=[ \n]|$)/

/** What go-yaml says about an escape that JSON has and YAML 1.1 has not. */
function escapeProblem(sequence: string): string | undefined {
  if (sequence === '\\/') return 'yaml: found unknown escape character'
  // Half of a surrogate pair: YAML writes such characters with \U and eight digits.
  if (/^\\u[dD]/.test(sequence)) return 'yaml: found invalid Unicode character escape code'
  return undefined
}

/**
 * What go-yaml refuses and the `yaml` package takes, as far as a node of it shows that. Every method
 * throws a UserError `bad-yaml`.
 */
export class Refusals {
  readonly #source: TextSource
  readonly #read: ReadDocument

  constructor(source: TextSource, read: ReadDocument) {
    this.#source = source
    this.#read = read
  }

  checkAnchor(name: string, parsed: Node): void {
    if (!ANCHOR.test(name)) throw this.error(parsed.range?.[0] ?? 0, BAD_ANCHOR)
  }

  /** @param range of a text in double quotes */
  checkEscapes([start, end]: Range): void {
    const written = this.#read.text.slice(start, end)
    for (const { 0: sequence, index } of written.matchAll(/\\(?:u[dD][89a-fA-F]|[\s\S])/g)) {
      const problem = escapeProblem(sequence)
      if (problem) throw this.error(start + index, problem)
    }
  }

  /** A colon in a line of its own stands below its question mark; the package takes it further right. */
  checkColon(key: unknown, map: Node): void {
    const { isScalar } = yamlPackage()
    if (!isScalar(key) || !key.range || !map.range) return
    const { text } = this.#read
    const [before] = OWN_LINE_COLON.exec(text.slice(key.range[1])) ?? []
    if (before === undefined) return
    const colon = key.range[1] + before.length - 1
    if (columnOf(text, colon) === columnOf(text, map.range[0])) return
    throw this.error(colon, 'yaml: did not find expected key')
  }

  /** A question mark begins its line, but for dashes and other question marks. */
  checkQuestionMark({ flow, range }: YAMLMap): void {
    const { text } = this.#read
    if (flow || !range || !/^\?(?:\s|$)/.test(text.slice(range[0], range[0] + 2))) return
    const line = text.slice(Math.max(0, range[0] - FARTHEST), range[0])
    if (!/[&!][^ \t\n]*[ \t]+$/.test(line)) return
    throw this.error(range[0], 'yaml: mapping keys are not allowed in this context')
  }

  /** The package takes the start of a document for a comment behind `|`. */
  checkBlockHeader(start: number): void {
    BLOCK_HEADER.lastIndex = start
    if (BLOCK_HEADER.test(this.#read.text)) return
    throw this.error(start, 'yaml: did not find expected comment or line break')
  }

  /** @param isInResource whether all keys are looked at before kustomize prints them */
  checkKey(key: unknown, map: YAMLMap, isInResource: boolean): void {
    this.#checkBehindKey(key, map)
    this.#checkMergeTag(key)
    if (isInResource) this.#checkOwnTag(key)
    this.#checkNoKey(key, map)
  }

  /** The package leaves out what stands behind a quoted key of a question mark. */
  #checkBehindKey(key: unknown, map: YAMLMap): void {
    const { isScalar } = yamlPackage()
    if (!isScalar(key) || !key.range || !/^QUOTE/.test(key.type ?? '')) return
    const [, end] = key.range
    const { text } = this.#read
    const [gap = ''] = BEHIND_KEY.exec(text.slice(end)) ?? []
    const next = end + gap.length
    const isEntry =
      gap.includes('\n') && columnOf(text, next) <= columnOf(text, map.range?.[0] ?? 0)
    const isRight = /^(?:[,}\]]|:(?:\s|$))/.test(text.slice(next, next + 2))
    if (next === text.length || isRight || isEntry || (map.flow && text.charAt(next) === ':'))
      return
    throw syntaxError(
      { code: 'UNEXPECTED_TOKEN', message: 'Unexpected text behind a key' },
      { source: this.#source, offset: this.#read.offsetOf(next) },
    )
  }

  /** In one dialect kustomize loses `<<` with a tag, and in the other it takes it for a text at first. */
  #checkMergeTag(key: unknown): void {
    const { isScalar } = yamlPackage()
    if (!isScalar(key) || key.value !== '<<' || key.tag === undefined) return
    if (key.tag === '!' || KNOWN_TAGS.get(key.tag) === 'merge') return
    throw new UserError('bad-yaml', 'kustomize makes something else of a << with a tag', {
      at: locate({ source: this.#source, offset: this.#read.offsetOf(key.range?.[0] ?? 0) }),
      hint: 'remove the tag',
    })
  }

  /** Before it prints a map kustomize looks whether its keys are texts, which those with a tag of one's own are not. */
  #checkOwnTag(key: unknown): void {
    const { isScalar } = yamlPackage()
    if (!isScalar(key) || key.tag === undefined) return
    if (key.tag === '!' || KNOWN_TAGS.has(key.tag)) return
    throw new UserError('bad-yaml', `a key cannot have the tag ${key.tag}`, {
      at: locate({ source: this.#source, offset: this.#read.offsetOf(key.range?.[0] ?? 0) }),
      hint: 'remove the tag',
      kustomize: 'json: unsupported type: map[interface {}]interface {}',
    })
  }

  /** The package takes a colon without a key, where go-yaml wants a question mark before it. */
  #checkNoKey(key: unknown, map: YAMLMap): void {
    const { isScalar } = yamlPackage()
    if (!isScalar(key) || key.value !== '' || key.type !== 'PLAIN') return
    if (key.anchor !== undefined || key.tag || !key.range || !map.range) return
    const { text } = this.#read
    const isMarked = /\?[ \t]*$/.test(
      text.slice(Math.max(0, key.range[0] - FARTHEST), key.range[0]),
    )
    const isInList = map.flow === true && text.charAt(map.range[0]) !== '{'
    if (isMarked && !isInList) return
    const missing = isMarked ? "',' or ']'" : map.flow === true ? 'node content' : 'key'
    throw this.error(key.range[0], `yaml: did not find expected ${missing}`)
  }

  /** Between braces the package looks for the colon of a key also on the lines below. */
  checkKeyInFlow(written: CST.CollectionItem | undefined): void {
    const { start, key, sep = [] } = written ?? {}
    const colon = sep.find(({ type }) => type === 'map-value-ind')
    if (!start || !key || !colon || start.some(({ type }) => type === 'explicit-key-ind')) return
    const first = start.find(({ type }) => type === 'anchor' || type === 'tag') ?? key
    const text = this.#read.text.slice(first.offset, colon.offset)
    if (!text.includes('\n') && text.length <= LONGEST_KEY) return
    throw new UserError('bad-yaml', 'this key is too far from its colon', {
      at: locate({ source: this.#source, offset: this.#read.offsetOf(first.offset) }),
      hint: 'write both on one line',
      kustomize: "yaml: did not find expected ',' or '}'",
    })
  }

  /**
   * For go-yaml a question mark ends a text without quotes between brackets, and begins a key. A colon
   * begins no text there.
   */
  checkInFlow(parsed: unknown): void {
    const { isScalar } = yamlPackage()
    if (!isScalar(parsed) || parsed.type !== 'PLAIN' || typeof parsed.value !== 'string') return
    const [start = 0] = parsed.range ?? []
    if (parsed.value.startsWith(':')) {
      throw this.error(start, 'yaml: did not find expected node content')
    }
    const at = parsed.value.indexOf('?')
    if (at === -1) return
    if (at === 0) {
      throw new UserError('bad-yaml', 'between brackets a question mark begins a key', {
        at: locate({ source: this.#source, offset: this.#read.offsetOf(start) }),
        hint: 'put quotes around the text, or a blank behind the question mark if a key is meant',
      })
    }
    throw this.error(start + at, "yaml: did not find expected ',' or '}'")
  }

  /** Behind a tag is a blank, also where nothing but a comma or a bracket comes next. */
  checkTag({ tag, value, range }: Scalar): void {
    if (tag === undefined || !range) return
    const [start] = range
    if (!tag.includes('#') && !(value === '' && this.#isRightBehindTag(start))) return
    throw this.error(start, 'yaml: did not find expected whitespace or line break')
  }

  #isRightBehindTag(offset: number): boolean {
    const { text } = this.#read
    if (!/[,}\]]/.test(text.charAt(offset))) return false
    return /!\S*$/.test(text.slice(Math.max(0, offset - FARTHEST), offset))
  }

  /** @param offset into what the package read */
  error(offset: number, message: string): UserError {
    return badYaml({ source: this.#source, offset: this.#read.offsetOf(offset) }, message)
  }
}
