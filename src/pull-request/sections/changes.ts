import type { Change, FieldChange, FieldOrigin } from '../../diff/change.ts'
import { describeText, type TextEdit } from '../../diff/describe-text.ts'
import { isRecreated } from '../../diff/diff-resources.ts'
import { formatPath, formatSides } from '../../diff/format-change.ts'
import { hideSeals } from '../../diff/seal.ts'
import { groupBy } from '../../group-by.ts'
import { foldListing, type Listing, type Part } from '../budget.ts'
import { code, details, fence, plain, shorten, table } from '../markdown.ts'
import type { EnvironmentReview } from '../review.ts'

const MAX_VALUE = 120
const MAX_FIELDS = 40
/** Resources with more fields than that are folded. */
const OPEN_FIELDS = 5
/** More ids than that are folded. */
const OPEN_IDS = 10
/** Lines around a difference in a text. */
const CONTEXT = 3
const MAX_LINES = 60

/**
 * The changes of an environment, resource by resource: those that a finding is about first, then what
 * goes away, what becomes another, what changes.
 *
 * @param named whether the heading names the environment
 * @param subjects ids of the resources that findings are about, the worst first
 */
export function changeParts(
  { name, changes }: EnvironmentReview,
  named: boolean,
  subjects: readonly string[],
): readonly Part[] {
  if (changes.length === 0) return []
  const rank = new Map(subjects.map((id, i) => [id, i - subjects.length]))
  const order = (change: Change) => rank.get(change.id) ?? ORDER[change.kind]
  const touched = changes
    .filter((change) => change.kind === 'modified' || change.kind === 'moved')
    .toSorted((a, b) => order(a) - order(b))
  return [
    named ? `### Changes in ${plain(name)}` : '### Changes',
    listOf(3, touched.map(formsOfChange), (left) => `…and ${left} more that change`),
    idsByKind('removed', changes),
    idsByKind('added', changes),
  ]
}

const ORDER: Readonly<Record<Change['kind'], number>> = {
  removed: 0,
  moved: 1,
  modified: 2,
  added: 3,
}

function listOf(
  rank: number,
  items: readonly (readonly [string, ...string[]])[],
  more: (left: number) => string,
): Part {
  return { rank, listing: { open: '', close: '', separator: '\n\n', items, more } }
}

type Touched = Extract<Change, { kind: 'modified' | 'moved' }>

/** How much of a resource is shown. */
interface Extent {
  readonly fields: number
  /** Of each text. */
  readonly lines: number
}

const ALL: Extent = { fields: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY }
const MANY: Extent = { fields: MAX_FIELDS, lines: MAX_LINES }

/** With a table of its fields, of the first of them, or by name. */
function formsOfChange(change: Touched): readonly [string, ...string[]] {
  const { id, fields } = change
  const was = change.kind === 'moved' ? ` was ${code(change.from)}` : ''
  const anew = change.kind === 'moved' && isRecreated(change) ? ', deleted and created anew' : ''
  const heading = `**${code(id)}**${was}${anew}`
  if (fields.length === 0) return [heading]
  const number = `${fields.length} field${fields.length === 1 ? '' : 's'}`
  const form = (extent: Extent) => {
    const body = fieldTable(fields, extent) + textBlocks(fields, extent)
    return fields.length > OPEN_FIELDS || lengthOf(body) > MAX_LINES
      ? details(`<code>${plain(id)}</code>: ${number}`, body)
      : `${heading}\n\n${body}`
  }
  const [whole, name] = [form(ALL), `${heading}: ${number}`]
  const isLong = fields.length > MAX_FIELDS || lengthOf(whole) > MAX_LINES
  return isLong ? [whole, form(MANY), name] : [whole, name]
}

function lengthOf(text: string): number {
  return text.split('\n').length
}

function fieldTable(fields: readonly FieldChange[], extent: Extent): string {
  const told = fields.slice(0, extent.fields)
  const known = told.some(({ origins }) => origins?.after ?? origins?.before)
  const head = ['Field', 'Before', 'After', ...(known ? ['From'] : [])]
  const left = fields.length - told.length
  const more = left > 0 ? `\n\nand ${left} more fields` : ''
  const rows = told.map((field) => [...fieldRow(field), ...(known ? [originOf(field)] : [])])
  return table(head, rows) + more
}

function fieldRow(field: FieldChange): readonly string[] {
  const { before, after } = formatSides(field)
  const show = (value: string | undefined) =>
    value === undefined ? '' : code(shorten(value, MAX_VALUE))
  return [code(formatPath(field.path)), show(before), show(after)]
}

/** Where somebody would go to change it. */
function originOf({ origins }: FieldChange): string {
  const origin = origins?.after ?? origins?.before
  if (origin === undefined) return ''
  const { file, line } = origin.at
  return `${ORIGINS[origin.kind]}${code(`${file}:${line}`)}`
}

const ORIGINS: Readonly<Record<FieldOrigin['kind'], string>> = {
  config: '',
  values: '',
  patch: 'patch ',
  base: '',
  rule: 'rule ',
  bundle: 'bundle ',
  file: '',
}

/** Texts of many lines are shown by the lines that differ: a cell holds the beginning only. */
function textBlocks(fields: readonly FieldChange[], extent: Extent): string {
  return fields
    .slice(0, extent.fields)
    .flatMap((field) => {
      if (field.kind !== 'changed') return []
      const difference = describeText(field.before, field.after)
      if (difference?.kind !== 'lines') return []
      const lines = diffLines(difference.edits, extent.lines)
      return [`\n\n${code(formatPath(field.path))}\n\n${fence(lines, 'diff')}`]
    })
    .join('')
}

function diffLines(edits: readonly TextEdit[], most: number): string {
  const lines = edits.flatMap(({ kind, text }, i) => {
    const own = text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => hideSeals(line))
    if (kind !== 'same') return own.map((line) => `${kind === 'added' ? '+' : '-'} ${line}`)
    const ends = [
      ...(i === 0 ? [] : own.slice(0, CONTEXT)),
      '\0',
      ...(i === edits.length - 1 ? [] : own.slice(-CONTEXT)),
    ]
    const kept = own.length <= 2 * CONTEXT ? own : ends
    return kept.map((line) => (line === '\0' ? '@@' : `  ${line}`))
  })
  const told = lines.slice(0, most).map((line) => shorten(line, 200))
  return [...told, ...(lines.length > most ? [`@@ ${lines.length - most} more lines`] : [])].join(
    '\n',
  )
}

/** Names by kind, because a list of eighty full ids is no overview. */
function idsByKind(kind: 'added' | 'removed', changes: readonly Change[]): Part {
  const ids = changes.filter((change) => change.kind === kind).map(({ id }) => id)
  const byKind = groupBy(ids, (id) => id.slice(0, id.indexOf('/')))
  const items = [...byKind].map(([gvk, members]): readonly [string, string] => {
    const names = members.map((id) => code(id.slice(gvk.length + 1)))
    return [`- ${plain(gvk)}: ${names.join(', ')}`, `- ${plain(gvk)}: ${members.length}`]
  })
  const listing: Listing = {
    open: '',
    close: '',
    separator: '\n',
    items,
    more: (left) => `- and ${left} more kinds`,
  }
  const title = `${ids.length} ${kind}`
  // What goes away is never folded: nobody should have to look for it.
  if (kind === 'removed' || ids.length <= OPEN_IDS)
    return { rank: 2, listing: { ...listing, open: `**${title}**\n\n` } }
  return { rank: 4, listing: foldListing(title, listing) }
}
