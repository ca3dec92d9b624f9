import { type Finding, isBlocking, type Severity } from '../../pull-request/finding.ts'
import { type Html, html } from '../html.ts'
import { counted } from '../value-text.ts'

export type Level = Severity | 'suppressed'

/** What a reviewer does with it. */
const WORDS: Readonly<Record<Level, string>> = {
  error: 'decide',
  warning: 'look at',
  notice: 'know',
  suppressed: 'suppressed',
}

/** A word in a colour; the word alone says it all. */
export function severityBadge(level: Level): Html {
  return html`<span class="badge ${level}">${WORDS[level]}</span>`
}

export function levelOf({ severity, suppressed }: Finding): Level {
  return suppressed === undefined ? severity : 'suppressed'
}

/** What a reviewer has to do, before anything else. */
export function verdictOf(findings: readonly Finding[]): {
  readonly level: 'error' | 'warning' | 'clear'
  readonly text: string
} {
  const blocking = findings.filter(isBlocking).length
  if (blocking > 0)
    return { level: 'error', text: `${counted(blocking, 'thing')} to decide before merging` }
  const open = findings.filter((finding) => levelOf(finding) === 'warning').length
  if (open > 0) return { level: 'warning', text: `${counted(open, 'thing')} to look at` }
  return { level: 'clear', text: 'Nothing speaks against merging' }
}
