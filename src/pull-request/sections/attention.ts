import { groupBy } from '../../group-by.ts'
import { foldListing, type Listing, type Part } from '../budget.ts'
import { type Finding, type Severity, sortFindings } from '../finding.ts'
import { code, plain, shorten } from '../markdown.ts'

const MARKS: Readonly<Record<Severity, string>> = { error: '⛔', warning: '⚠️', notice: 'ℹ️' }
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'decide',
  warning: 'look at',
  notice: 'know',
}
const MAX_MESSAGE = 400
const MAX_FINDINGS = 200

/**
 * What needs attention, one item a rule: with each place and remedy, then with the names of the
 * resources, then as a number. However little room there is, no rule that found something is left
 * out; there are some two hundred of them at most.
 */
export function attentionParts(findings: readonly Finding[]): readonly Part[] {
  const open = sortFindings(findings.filter(({ suppressed }) => suppressed === undefined))
  const suppressed = findings.filter((finding) => finding.suppressed !== undefined)
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity)
  const urgent = [...of('error'), ...of('warning')]
  return [
    urgent.length === 0 ? '' : '### Needs attention',
    part(of('error'), 0),
    part(of('warning'), 1),
    folded(`${count(of('notice').length, 'thing')} to know`, of('notice')),
    folded(`${count(suppressed.length, 'finding')} that the config suppresses`, suppressed),
  ]
}

function part(findings: readonly Finding[], rank: number): Part {
  return { rank, listing: listingOf(findings) }
}

function folded(title: string, findings: readonly Finding[]): Part {
  return { rank: 5, listing: foldListing(title, listingOf(findings)) }
}

function listingOf(findings: readonly Finding[]): Listing {
  const groups = [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
  return {
    open: '',
    close: '',
    separator: '\n',
    items: groups.map(formsOf),
    more: (left) => `- and ${count(left, 'more rule')}, in the report of the run`,
  }
}

/** In full, the first of many, by name, as a number. */
function formsOf(group: readonly Finding[]): readonly [string, ...string[]] {
  const [first] = group
  if (first === undefined) return ['']
  const { severity, rule } = first
  const head = `- ${MARKS[severity]} ${code(rule)}`
  const names = group.map(({ subject, environment, message }) =>
    code(subject ?? `${environment ?? ''} ${shorten(message, 80)}`.trim()),
  )
  const short = `${head}: ${count(group.length, 'place')} to ${WORDS[severity]}`
  const many = group.length > MAX_FINDINGS ? [told(head, group, MAX_FINDINGS)] : []
  const all = told(head, group, group.length)
  return [all, ...many, `${head}: ${[...new Set(names)].join(', ')}`, short]
}

function told(head: string, group: readonly Finding[], most: number): string {
  const [first] = group
  const reason = first?.reason
  const why = reason === undefined ? '' : ` ${plain(shorten(reason, MAX_MESSAGE))}`
  if (first === undefined || group.length === 1)
    return first === undefined
      ? head
      : `${head}${label(first)}: ${sentence(first)}.${why}${remedyOf(first)}`
  const left = group.length - most
  return [
    `${head}:${why || ` ${count(group.length, 'finding')}`}${remedyOf(first)}`,
    ...group.slice(0, most).map((finding) => `  -${label(finding)}: ${sentence(finding)}`),
    ...(left > 0 ? [`  - and ${left} more, in the report of the run`] : []),
  ].join('\n')
}

function label({ environment, suppressed }: Finding): string {
  const where = environment === undefined ? '' : ` **${plain(environment)}**`
  return suppressed === undefined ? where : `${where} (suppressed: ${plain(suppressed)})`
}

function sentence({ message, subject = '', at }: Finding): string {
  const place = at === undefined ? '' : ` (${code(`${at.file}:${at.line}`)})`
  const text = shorten(message, MAX_MESSAGE)
  const rest = text.slice(subject.length)
  const [gap] = text.startsWith(subject) && subject !== '' ? (/^(?=:)|^ /.exec(rest) ?? []) : []
  const said = gap === undefined ? plain(text) : `${code(subject)}${gap}${plain(rest)}`
  return `${said}${place}`
}

function remedyOf({ remedy }: Finding): string {
  return remedy === undefined ? '' : ` *${plain(shorten(remedy, MAX_MESSAGE))}*`
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
