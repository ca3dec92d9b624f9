import type { TextMap } from './rule.ts'

/** How bad an incident is, in the words of Cloud Monitoring; there is none for information. */
export type Severity = 'CRITICAL' | 'ERROR' | 'WARNING'

const WORDS: Readonly<Record<Severity, readonly string[]>> = {
  CRITICAL: ['critical', 'page', 'emergency', 'fatal', 'disaster', 'p0', 'p1'],
  ERROR: ['error', 'major', 'high', 'p2'],
  WARNING: ['warning', 'warn', 'minor', 'medium', 'ticket', 'task', 'low', 'p3', 'p4'],
}

const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ...WORDS.CRITICAL.map((word) => [word, 'CRITICAL'] as const),
  ...WORDS.ERROR.map((word) => [word, 'ERROR'] as const),
  ...WORDS.WARNING.map((word) => [word, 'WARNING'] as const),
])

/** The severity that a word means, such as `page`; nothing for an unknown one. */
export function severityOfWord(word: string): Severity | undefined {
  return SEVERITIES.get(word)
}

/** Values that ask for no severity, so that leaving it unset is no loss. */
const NONE = ['info', 'information', 'informational', 'none', '']

export interface SeverityLabel {
  readonly severity?: Severity
  /** The value of the label that nobody knows. */
  readonly unknown?: string
}

/**
 * The severity that the label `severity` of a rule means, or `sloth_severity`, which Sloth writes
 * beside a severity of the user's own words.
 *
 * @param extra more values, lower case, such as `{ sev1: 'CRITICAL' }`
 */
export function severityOf(
  labels: TextMap,
  extra: Readonly<Record<string, Severity>> = {},
): SeverityLabel {
  const values = ['severity', 'sloth_severity'].flatMap((name) => labels.get(name)?.text ?? [])
  for (const value of values) {
    const word = value.trim().toLowerCase()
    const severity = extra[word] ?? SEVERITIES.get(word)
    if (severity !== undefined) return { severity }
  }
  const unknown = values.find((value) => !NONE.includes(value.trim().toLowerCase()))
  return unknown === undefined ? {} : { unknown }
}
