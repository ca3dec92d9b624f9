import type { Random } from './random.ts'

/**
 * YAML to be written. Texts are scalars as they stand in the file, quotes and all; what follows
 * their first line is indented as needed, so `|-\nof several\nlines` is one of them.
 */
export type Yaml = string | readonly Yaml[] | YamlMap

/** Keys are written as they are, too. */
export interface YamlMap {
  readonly [key: string]: Yaml
}

/** Stands for a key that is missing behind its question mark. */
export const NO_KEY = '?'

/** How often (0 to 1) which way of writing is taken where YAML leaves a choice. */
export interface Style {
  readonly flow: number
  readonly comments: number
  readonly anchors: number
  readonly quotedKeys: number
  /** `? key` in a line of its own. */
  readonly explicitKeys: number
  /** Tags of maps and lists. */
  readonly tags: number
  /** Line breaks in braces and brackets, and a comma behind their last item. */
  readonly flowBreaks: number
  /** Colons in braces and brackets that stand where nobody would write them. */
  readonly oddColons: number
  /** Blanks between a key and the dash of its list. */
  readonly listIndent: number
  /** Blanks between a key and those of the map below it. */
  readonly mapIndent: number
  /** Characters from a dash to what is behind it. */
  readonly dash: number
}

export const TIDY: Style = {
  flow: 0,
  comments: 0,
  anchors: 0,
  quotedKeys: 0,
  explicitKeys: 0,
  tags: 0,
  flowBreaks: 0,
  oddColons: 0,
  listIndent: 0,
  mapIndent: 2,
  dash: 2,
}

export function randomStyle(random: Random): Style {
  if (random.chance(0.6)) return TIDY
  const rare = () => random.pick([0, 0, 0.03, 0.2])
  const comments = rare()
  return {
    flow: rare(),
    comments,
    anchors: random.pick([0, 0, 0, 0.05]),
    quotedKeys: rare(),
    explicitKeys: random.pick([0, 0, 0, 0.03]),
    // Around the tag of a map or list go-yaml's printer loses comments in ways that we do not follow.
    tags: comments === 0 ? random.pick([0, 0, 0, 0.03]) : 0,
    flowBreaks: rare(),
    oddColons: random.pick([0, 0, 0, 0, 0.03]),
    listIndent: random.pick([0, 0, 2, 4]),
    mapIndent: random.pick([2, 2, 2, 1, 3, 4]),
    dash: random.pick([2, 2, 2, 3, 4]),
  }
}

/** The map as a document in block style, with a line break at its end. */
export function writeYaml(map: YamlMap, random: Random, style: Style): string {
  const lines = new Writer(random, style).map(map, 0)
  return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`
}

/** The value as JSON; scalars that JSON does not have become strings. */
export function writeJson(value: Yaml): string {
  if (typeof value === 'string') return jsonScalar(value)
  if (isList(value)) return `[${value.map(writeJson).join(', ')}]`
  const fields = Object.entries(value).map(([key, item]) => `${jsonKey(key)}: ${writeJson(item)}`)
  return `{${fields.join(', ')}}`
}

/** A block scalar that holds the text. */
export function literal(text: string): string {
  return text.endsWith('\n') ? `|\n${text.slice(0, -1)}` : `|-\n${text}`
}

export function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value)
}

class Writer {
  readonly #random: Random
  readonly #style: Style
  readonly #anchors: { readonly name: string; readonly value: Yaml }[] = []
  /** The values that are being written, each within the one before. */
  readonly #open: Yaml[] = []

  constructor(random: Random, style: Style) {
    this.#random = random
    this.#style = style
  }

  map(map: YamlMap, indent: number): readonly string[] {
    const pad = ' '.repeat(indent)
    return [
      ...this.#merge(pad),
      ...Object.entries(map).flatMap(([key, value]) => [
        ...this.#comment(pad),
        ...this.#entry(key, value, indent),
      ]),
    ]
  }

  #entry(key: string, value: Yaml, indent: number): readonly string[] {
    const pad = ' '.repeat(indent)
    const marked = this.#markedKey(key)
    if (marked === undefined) return this.#value(`${pad}${this.#key(key)}:`, value, indent)
    return [`${pad}${marked}`, ...this.#value(`${pad}:`, value, indent)]
  }

  /** The key behind a question mark. */
  #markedKey(key: string): string | undefined {
    if (key === NO_KEY) return key
    return this.#random.chance(this.#style.explicitKeys) ? `? ${this.#key(key)}` : undefined
  }

  /** A map from before, whose entries count where this one has none of their keys. */
  #merge(pad: string): readonly string[] {
    if (!this.#random.chance(this.#style.anchors / 2)) return []
    const maps = this.#anchors.filter(
      ({ value }) => typeof value !== 'string' && !isList(value) && !this.#open.includes(value),
    )
    const [first, second] = maps
    if (first === undefined) return []
    const isSeveral = second !== undefined && this.#random.chance(0.3)
    return [`${pad}<<: ${isSeveral ? `[*${first.name}, *${second.name}]` : `*${first.name}`}`]
  }

  #list(items: readonly Yaml[], indent: number): readonly string[] {
    const pad = ' '.repeat(indent)
    return items.flatMap((item) => {
      const nested = this.#nested(item, indent + this.#style.dash)
      if (nested === undefined) return this.#value(`${pad}-`, item, indent)
      const [first = '', ...rest] = nested
      const dash = '-'.padEnd(this.#style.dash)
      return [...this.#comment(pad), `${pad}${dash}${first.trimStart()}`, ...rest]
    })
  }

  /** The lines of what can begin behind a dash. */
  #nested(item: Yaml, indent: number): readonly string[] | undefined {
    if (typeof item === 'string' || isEmpty(item) || this.#style.comments > 0) return undefined
    if (this.#random.chance(this.#style.flow)) return undefined
    return isList(item) ? this.#list(item, indent) : this.map(item, indent)
  }

  #value(start: string, value: Yaml, indent: number): readonly string[] {
    const alias = this.#alias(value)
    if (alias !== undefined) return [`${start} ${alias}`]
    this.#open.push(value)
    const lines = this.#own(`${start}${this.#anchor(value)}${this.#tag(value)}`, value, indent)
    this.#open.pop()
    return lines
  }

  /** What is no alias. */
  #own(head: string, value: Yaml, indent: number): readonly string[] {
    if (typeof value === 'string') return this.#scalar(head, value, indent)
    if (isEmpty(value) || (isFlowable(value) && this.#random.chance(this.#style.flow))) {
      return [`${head} ${this.#flow(value, ' '.repeat(indent + 1))}${this.#trailing()}`]
    }
    const isInList = /- *(?:[&!]\S+ *)*$/.test(head)
    if (isList(value)) {
      const step = isInList ? 2 : this.#style.listIndent
      return [head + this.#trailing(), ...this.#list(value, indent + step)]
    }
    const step = isInList ? 2 : this.#style.mapIndent
    return [head + this.#trailing(), ...this.map(value, indent + step)]
  }

  #scalar(head: string, text: string, indent: number): readonly string[] {
    const [first = '', ...rest] = text.split('\n')
    const pad = ' '.repeat(indent + 2)
    const lines = rest.map((line) => (line === '' ? line : pad + line))
    const isBlock = /^[|>]/.test(first)
    const trailing = (rest.length === 0 && first !== '') || isBlock ? this.#trailing() : ''
    return [`${head}${first === '' ? '' : ` ${first}`}${trailing}`, ...lines]
  }

  /** @param pad what has to be in front of further lines */
  #flow(value: Yaml, pad: string): string {
    if (typeof value === 'string') return this.#oddly(value)
    if (isList(value))
      return this.#flowParts(
        '[',
        value.map((item) => this.#flow(item, pad)),
        ']',
        pad,
      )
    const fields = Object.entries(value).map(
      ([key, item]) =>
        `${this.#markedKey(key)?.concat(' ') ?? this.#key(key)}${this.#colon()}${this.#flow(item, pad)}`,
    )
    return this.#flowParts('{', fields, '}', pad)
  }

  #oddly(text: string): string {
    if (!this.#random.chance(this.#style.oddColons)) return text
    return this.#random.pick([`${text}:`, `:${text}`, `${text}::`, `${text} :`, `${text}:b`])
  }

  /** What is between a key in braces and its value. */
  #colon(): string {
    if (!this.#random.chance(this.#style.oddColons)) return ': '
    return this.#random.pick([':', ' :', ' : ', '::', ':: ', ': :', ':\n'])
  }

  #flowParts(open: string, parts: readonly string[], close: string, pad: string): string {
    const start = open + this.#flowBreak('', pad)
    const separated = parts.map((part, i) => {
      const isLast = i === parts.length - 1
      if (isLast && !this.#random.chance(this.#style.flowBreaks)) return part
      return `${part},${this.#flowBreak(isLast ? '' : ' ', pad)}`
    })
    return start + separated.join('') + this.#flowBreak('', pad) + close
  }

  #flowBreak(otherwise: string, pad: string): string {
    if (!this.#random.chance(this.#style.flowBreaks)) return otherwise
    return this.#random.pick([`\n${pad}`, `\n${pad}  `, ` # note\n${pad}`, `\n\n${pad}`, '  '])
  }

  #key(key: string): string {
    const isPlain = /^[a-zA-Z]/.test(key)
    if (!isPlain || !this.#random.chance(this.#style.quotedKeys)) return key
    return this.#random.pick([`"${key}"`, `'${key}'`])
  }

  #comment(pad: string): readonly string[] {
    if (!this.#random.chance(this.#style.comments)) return []
    return this.#random.pick([[`${pad}# why`], ['# far left'], [''], ['', `${pad}  # deep`, '']])
  }

  #trailing(): string {
    if (!this.#random.chance(this.#style.comments)) return ''
    // go-yaml takes a tab before a comment for indentation in most places, and refuses it.
    if (this.#random.chance(0.003)) return '\t# tab'
    return this.#random.pick([' # note', '   ', ' #'])
  }

  #tag(value: Yaml): string {
    if (typeof value === 'string' || !this.#random.chance(this.#style.tags)) return ''
    return isList(value) ? ' !!seq' : this.#random.pick([' !!map', ' !!map', ' !own'])
  }

  #anchor(value: Yaml): string {
    if (value === '' || !this.#random.chance(this.#style.anchors)) return ''
    const name = `a${this.#anchors.length}`
    this.#anchors.push({ name, value })
    return ` &${name}`
  }

  #alias(value: Yaml): string | undefined {
    if (this.#anchors.length === 0) return undefined
    const text = JSON.stringify(value)
    const known = this.#anchors.find((anchor) => JSON.stringify(anchor.value) === text)
    return known && this.#random.chance(0.5) ? `*${known.name}` : undefined
  }
}

function isEmpty(value: Yaml): boolean {
  return typeof value !== 'string' && Object.keys(value).length === 0
}

/** Whether every scalar may stand in braces. */
function isFlowable(value: Yaml): boolean {
  if (typeof value !== 'string') {
    return Object.entries(value).every(
      ([key, item]) => (key === NO_KEY || isFlowable(key)) && isFlowable(item),
    )
  }
  return /^("[^\n]*"|'[^\n]*'|[^\n|>,[\]{}&*!?#:'"%@`-][^\n,[\]{}]*|-?\d[\d.e+]*|)$/.test(value)
}

function jsonKey(key: string): string {
  const text = jsonScalar(key)
  return text.startsWith('"') ? text : JSON.stringify(text)
}

function jsonScalar(token: string): string {
  try {
    return JSON.stringify(JSON.parse(token))
  } catch {
    const text = token.replace(/^[|>][-+\d]*\n/, '')
    return token === '' || token === '~' ? 'null' : JSON.stringify(text)
  }
}
