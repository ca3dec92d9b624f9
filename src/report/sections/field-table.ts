import type { FieldChange } from '../../diff/change.ts'
import { describeText, type TextEdit } from '../../diff/describe-text.ts'
import { formatPath, formatSides } from '../../diff/format-change.ts'
import { isSealed } from '../../diff/seal.ts'
import { unreachable } from '../../error.ts'
import type { JsonValue } from '../../yaml/node.ts'
import { type Html, html } from '../html.ts'
import { sideBySide, type TextRow } from '../side-by-side.ts'
import { counted, countText, cutText, valueText } from '../value-text.ts'

const MOST_LINES = 400
const LONGEST_LINE = 1000

/**
 * Fields of a resource that change: each has a line with its path and where its value is set, and
 * below that what it was and what it will be, side by side.
 */
export function fieldTable(id: string, fields: readonly FieldChange[]): Html {
  return html`<table class="fields">
<caption class="unseen">Fields of ${id} that change</caption>
<thead><tr><th scope="col">Before</th><th scope="col">After</th></tr></thead>
${fields.map((field) => fieldGroups(field, [], field))}
</table>`
}

/** A field, or the fields inside of it where it is a text that holds JSON. */
function fieldGroups(field: FieldChange, outer: readonly string[], origin: FieldChange): Html {
  const path = [...outer, formatPath(field.path) || '(the whole value)']
  const inside = field.kind === 'changed' ? describeText(field.before, field.after) : undefined
  if (inside?.kind === 'json')
    return html`${inside.fields.map((inner) => fieldGroups(inner, path, origin))}`
  const names = path.map((name, i) => html`${i === 0 ? undefined : ' › '}<code>${name}</code>`)
  return html`<tbody><tr><th scope="rowgroup" colspan="2">${names}${originOf(origin)}</th></tr>
${inside === undefined ? sides(field) : editRows(inside, field)}</tbody>
`
}

/** Where somebody would go to change it. */
function originOf({ origins }: FieldChange): Html | undefined {
  const origin = origins?.after ?? origins?.before
  if (origin === undefined) return undefined
  const { file, line } = origin.at
  const side = origins?.after === undefined ? 'was set at ' : 'set at '
  return html` <span class="origin"><span class="unseen">${side}</span>${KINDS[origin.kind]}<bdi>${file}</bdi>:${line}</span>`
}

const KINDS = {
  config: '',
  values: '',
  patch: 'patch ',
  base: '',
  rule: 'rule ',
  bundle: 'bundle ',
  file: '',
} as const

type Lines = Extract<ReturnType<typeof describeText>, { kind: 'lines' | 'words' }>

function editRows({ kind, edits }: Lines, field: FieldChange): Html {
  if (kind === 'lines') return lineRows(sideBySide(edits))
  // Words are cut out of seals, too, and then nobody would know them for what they are.
  const holdsSecret = field.kind === 'changed' && (isSealed(field.before) || isSealed(field.after))
  return holdsSecret ? sides(field) : row(words(edits, 'removed'), words(edits, 'added'))
}

function words(edits: readonly TextEdit[], side: 'removed' | 'added'): Html {
  const own = edits.filter(({ kind }) => kind === 'same' || kind === side)
  return html`${own.map(({ kind, text }) => {
    if (kind === 'same') return text
    return side === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })}`
}

function sides(field: FieldChange): Html {
  const { before, after } = sideTexts(field)
  return row(before && cutText(before), after && cutText(after))
}

function sideTexts(field: FieldChange): { readonly before?: string; readonly after?: string } {
  switch (field.kind) {
    case 'added':
      return { after: valueText(field.after) }
    case 'removed':
      return { before: valueText(field.before) }
    case 'changed':
      return changedTexts(field)
    case 'reordered':
      return {
        before: formatSides(field).before?.replaceAll(', ', '\n') ?? '',
        after: formatSides(field).after?.replaceAll(', ', '\n') ?? '',
      }
    default:
      return unreachable(field)
  }
}

function changedTexts(field: Extract<FieldChange, { kind: 'changed' }>) {
  if (isSealed(field.before) && isSealed(field.after)) {
    const { before = '', after = '' } = formatSides(field)
    return { before, after }
  }
  const [before, after] = [valueText(field.before), valueText(field.after)]
  // The text "24" and the number 24 are not the same.
  if (before === after) return { before: quoted(field.before), after: quoted(field.after) }
  return { before, after }
}

function quoted(value: JsonValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : valueText(value)
}

/** Nothing on the side where the field is not there. */
function row(before: Html | '' | undefined, after: Html | '' | undefined): Html {
  return html`<tr>${cell('old', before)}${cell('new', after)}</tr>\n`
}

function cell(side: 'old' | 'new', content: Html | '' | undefined): Html {
  if (content === undefined || content === '')
    return html`<td class="none"><span class="unseen">${side === 'old' ? 'not there' : 'gone'}</span></td>`
  return html`<td class="${side}"><code>${content}</code></td>`
}

function lineRows(rows: readonly TextRow[]): Html {
  const more = rows.length - MOST_LINES
  return html`${rows.slice(0, MOST_LINES).map(lineRow)}${
    more > 0 ? noteRow(`${counted(more, 'more line')} not shown`) : undefined
  }`
}

function lineRow(line: TextRow): Html {
  switch (line.kind) {
    case 'gap':
      return noteRow(`${countText(line.lines)} lines the same`)
    case 'same': {
      const same = html`<td class="same"><code>${cutText(line.text, LONGEST_LINE)}</code></td>`
      return html`<tr class="line">${same}${same}</tr>\n`
    }
    case 'changed':
      return html`<tr class="line">${lineCell('old', line.before)}${lineCell('new', line.after)}</tr>\n`
    default:
      return unreachable(line)
  }
}

/** An empty line is a line. */
function lineCell(side: 'old' | 'new', text: string | undefined): Html {
  if (text === undefined) return cell(side, undefined)
  return cell(side, cutText(text, LONGEST_LINE))
}

function noteRow(text: string): Html {
  return html`<tr class="line"><td class="gap" colspan="2">${text}</td></tr>\n`
}
