import { isBare } from './quoting.ts'

/** The longest key that goes in front of its colon, in bytes. */
export const LONGEST_SIMPLE_KEY = 128

/** So many keys are remembered for each indent: more are no names of fields, but of files and the like. */
const MOST = 2000
const INDENTS = 40

/** All that is printed of a key, from the line break in front of it up to its value. */
export interface KeyLead {
  /** Up to a value in the same line. */
  readonly inline: string
  /** Up to a map or a list on the lines below. */
  readonly block: string
}

/**
 * The leads of keys that are written as they are. Manifests repeat a few hundred keys, so what is
 * printed of one is put together, and its text looked at, only once.
 */
export class KeyLeads {
  readonly lineStart: string
  readonly #known = new Map<string, KeyLead>()

  /** @param lineStart what comes before the key */
  constructor(lineStart: string) {
    this.lineStart = lineStart
  }

  /** Nothing for a key that needs quotes, or more than that. */
  of(name: string): KeyLead | undefined {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (name.length > LONGEST_SIMPLE_KEY || !isBare(name)) return undefined
    const lead = this.lead(name)
    if (this.#known.size < MOST) this.#known.set(name, lead)
    return lead
  }

  /** @param key as it is written */
  lead(key: string): KeyLead {
    // Joined, V8 copies them into one text; added up, it would do so each time they are printed.
    return {
      inline: [this.lineStart, key, ': '].join(''),
      block: [this.lineStart, key, ':'].join(''),
    }
  }
}

/** For a key behind a dash, and for the first one of a document. */
export const IN_LINE = new KeyLeads('')

const byIndent = Array.from({ length: INDENTS }, (_, indent) => new KeyLeads(lineStart(indent)))

/** For keys on a line of their own. */
export function leadsAt(indent: number): KeyLeads {
  return byIndent[indent] ?? new KeyLeads(lineStart(indent))
}

/** A line break and an indent. */
function lineStart(indent: number): string {
  return `\n${' '.repeat(indent)}`
}
