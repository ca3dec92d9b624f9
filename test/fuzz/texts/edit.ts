import * as fc from 'fast-check'
import { HOSTILE_KEYS, HOSTILE_VALUES, MARKS } from './hostile-values.ts'

/** Longer texts are cut: what is slow for its length shows by then. */
const LONGEST = 100_000

const KINDS = [
  ...([
    'mark',
    'mark',
    'cut',
    'value',
    'value',
    'value',
    'key',
    'line-away',
    'line-twice',
  ] as const),
  ...(['indent', 'swap', 'splice', 'repeat', 'nest'] as const),
] as const

interface Edit {
  readonly kind: (typeof KINDS)[number]
  /** Where, as a share of the text. */
  readonly place: number
  readonly size: number
  readonly times: number
  readonly mark: string
  readonly value: string
  readonly key: string
  /** The text that a splice takes from. */
  readonly other: string
}

/** Texts with a few edits: slips of the finger, values nobody foresaw, and far too much of something. */
export function editedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom(...KINDS),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat({ max: 40 }),
    times: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 2, max: 30 }) },
      { weight: 1, arbitrary: fc.integer({ min: 100, max: 5000 }) },
    ),
    mark: fc.constantFrom(...MARKS),
    value: fc.constantFrom(...HOSTILE_VALUES),
    key: fc.constantFrom(...HOSTILE_KEYS),
    other: fc.constantFrom(...texts),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([text, edits]) => edits.reduce(applyEdit, text))
}

function applyEdit(text: string, edit: Edit): string {
  const { place, size, mark, times } = edit
  const at = Math.floor(place * text.length)
  const put = (piece: string, gone = 0) => text.slice(0, at) + piece + text.slice(at + gone)
  const edited = () => {
    switch (edit.kind) {
      case 'mark':
        return put(mark, size % 3)
      case 'cut':
        return put('', size)
      case 'repeat':
        return put(text.slice(at, at + size).repeat(times))
      case 'nest':
        return put(NESTS[size % NESTS.length]?.(times) ?? '')
      case 'splice':
        return text.slice(0, at) + edit.other.slice(Math.floor(place * edit.other.length))
      default:
        return editLine(text, at, edit)
    }
  }
  return edited().slice(0, LONGEST)
}

const NESTS: readonly ((depth: number) => string)[] = [
  (depth) => '['.repeat(depth),
  (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`,
  (depth) => '{a: '.repeat(depth),
  (depth) => `${'{a: '.repeat(depth)}b${'}'.repeat(depth)}`,
  (depth) => '- '.repeat(depth),
  (depth) => '('.repeat(depth),
  (depth) => `${'('.repeat(depth)}1${')'.repeat(depth)}`,
  (depth) =>
    Array.from({ length: Math.min(depth, 400) }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  (depth) => Array.from({ length: depth }, (_, i) => `a${i}: &a${i} [*a${i - 1}]\n`).join(''),
]

/** An edit of the line around an offset. */
function editLine(text: string, at: number, { kind, size, value, key }: Edit): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = endOfLine(text, start)
  const line = text.slice(start, end)
  const put = (piece: string) => text.slice(0, start) + piece + text.slice(end)
  switch (kind) {
    case 'value':
      return put(line.replace(/(: |- |= ?|$).*/, (_, lead: string) => lead + value))
    case 'key':
      return put(line.replace(/[\w./"'-]+:/, `${key}:`))
    case 'line-away':
      return put('')
    case 'line-twice':
      return put(`${line}\n${line}`)
    case 'indent':
      return put(size % 2 === 0 ? `  ${line}` : line.replace(/^ {1,2}/, ''))
    default: {
      const next = text.slice(end + 1, endOfLine(text, end + 1))
      return `${text.slice(0, start)}${next}\n${line}${text.slice(end + 1 + next.length)}`
    }
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}
