import type { Location } from '../error.ts'
import type { Report } from './diagnostics.ts'
import { isLabelName } from './names.ts'
import type { AlertRule, Rule, RuleGroup, TextMap } from './rule.ts'
import type { RuleNode } from './rule-node.ts'
import {
  type Entry,
  entriesOf,
  isNull,
  itemsOf,
  placeOf,
  resolve,
  type Text,
  textOf,
  type YamlDocument,
} from './rule-yaml.ts'

/** Fields of a group that a policy has no place for, and why that matters. */
const LOST_GROUP_FIELDS: Readonly<Record<string, string>> = {
  limit: 'Cloud Monitoring has no limit on the alerts of a rule',
  query_offset: 'Cloud Monitoring evaluates at the current time',
  partial_response_strategy: 'it is of Thanos',
}

/** Reads one group; rules that cannot be read are left out with an error at their place. */
export function readGroup(
  yaml: YamlDocument,
  node: RuleNode | null,
  whole: Report,
): RuleGroup | undefined {
  const at = placeOf(yaml, resolve(node))
  if (isNull(resolve(node))) {
    whole.warn('bad-rule', 'an empty rule group is left out', { at: placeOf(yaml, node) })
    return
  }
  const entries = entriesOf(yaml, node)
  if (entries === undefined) {
    whole.error('bad-type', 'a rule group must be a map', { at })
    return
  }
  const report = whole.about({ group: nameIn(yaml, entries, 'name') ?? '' })
  const fields = fieldReader({ yaml, entries, report, where: 'the rule group' })
  const name = fields.text('name')
  if (name === undefined || name.text === '') {
    report.error('missing-field', "the rule group has no 'name'", { at })
    return
  }
  const where = `group '${name.text}'`
  const rules = itemsOf(fields.node('rules'))
  if (rules === undefined)
    report.error('bad-type', `'rules' of ${where} must be a list`, {
      at: placeOf(yaml, fields.node('rules')),
    })
  for (const [key, why] of Object.entries(LOST_GROUP_FIELDS)) {
    const place = fields.placeOf(key)
    if (place) report.warn('lost-field', `'${key}' of ${where} is lost: ${why}`, { at: place })
  }
  const labels = fields.map('labels')
  const interval = fields.text('interval')
  fields.rejectOthers(where)
  return {
    file: at.file,
    name,
    ...(interval && { interval }),
    labels,
    rules: (rules ?? []).flatMap(
      (rule) => readRule(yaml, rule, { group: name.text, whole: report }) ?? [],
    ),
  }
}

interface RuleContext {
  readonly group: string
  readonly whole: Report
}

function readRule(
  yaml: YamlDocument,
  node: RuleNode | null,
  context: RuleContext,
): Rule | undefined {
  const group = `group '${context.group}'`
  const at = placeOf(yaml, resolve(node))
  if (isNull(resolve(node))) {
    context.whole.warn('bad-rule', `an empty rule of ${group} is left out`, {
      at: placeOf(yaml, node),
    })
    return
  }
  const entries = entriesOf(yaml, node)
  if (entries === undefined) {
    context.whole.error('bad-type', `a rule of ${group} must be a map`, { at })
    return
  }
  const report = context.whole.about({
    group: context.group,
    alert: nameIn(yaml, entries, 'alert'),
    record: nameIn(yaml, entries, 'record'),
  })
  const fields = fieldReader({ yaml, entries, report, where: `a rule of ${group}` })
  const alert = fields.text('alert')
  const record = fields.text('record')
  const name = alert?.text ? alert : record
  if (name === undefined || name.text === '') {
    report.error('missing-field', `a rule of ${group} has neither 'alert' nor 'record'`, { at })
    return
  }
  const where = `${name === alert ? 'alert' : 'record'} '${name.text}' of ${group}`
  if (alert?.text && record?.text) {
    report.error('conflict', `${where} is both an alert and a record`, {
      at: record.at,
      hint: 'make two rules of it',
    })
    return
  }
  const expr = fields.text('expr')
  if (expr === undefined || expr.text.trim() === '') {
    report.error('missing-field', `${where} has no 'expr'`, { at: expr?.at ?? at })
    return
  }
  const parts = { name, expr, labels: fields.map('labels'), at }
  const rule = name === record ? ({ kind: 'record', ...parts } as const) : readAlert(fields, parts)
  fields.rejectOthers(where)
  if (rule.kind === 'alert') warnOfAnnotations(rule, where, report)
  return rule
}

/** What only an alert has. */
function readAlert(
  fields: ReturnType<typeof fieldReader>,
  parts: Pick<AlertRule, 'name' | 'expr' | 'labels' | 'at'>,
): AlertRule {
  const [pending, keepFiringFor] = [fields.text('for'), fields.text('keep_firing_for')]
  return {
    kind: 'alert',
    ...parts,
    ...(pending && { for: pending }),
    ...(keepFiringFor && { keepFiringFor }),
    annotations: fields.map('annotations'),
  }
}

/** A policy can hold what these say, so they cost nothing but a rule file that Prometheus takes. */
function warnOfAnnotations({ annotations }: AlertRule, where: string, report: Report): void {
  for (const [name, { at }] of annotations)
    if (!isLabelName(name))
      report.warn('bad-rule', `annotation '${name}' of ${where} is no name to Prometheus`, {
        at,
        hint: 'a name has letters, digits and _, and begins with no digit',
      })
}

/** What a rule says that it is called, for messages about whatever is wrong with it. */
function nameIn(yaml: YamlDocument, entries: readonly Entry[], key: string): string | undefined {
  const entry = entries.find((one) => one.key === key)
  return entry && textOf(yaml, entry.value)?.text
}

interface FieldsOf {
  readonly yaml: YamlDocument
  readonly entries: readonly Entry[]
  readonly report: Report
  readonly where: string
}

interface FieldReader {
  node(key: string): RuleNode | null
  placeOf(key: string): Location | undefined
  text(key: string): Text | undefined
  map(key: string): TextMap
  /** Warns of every field that nobody asked for. */
  rejectOthers(where: string): void
}

function fieldReader({ yaml, entries, report, where }: FieldsOf): FieldReader {
  const asked = new Set<string>()
  const find = (key: string): Entry | undefined => {
    asked.add(key)
    return entries.find((entry) => entry.key === key)
  }
  const wrongType = (key: string, wanted: string, at: Location): void =>
    report.error('bad-type', `'${key}' of ${where} must be ${wanted}`, { at })
  return {
    node: (key) => find(key)?.value ?? null,
    placeOf: (key) => find(key)?.at,
    text(key) {
      const entry = find(key)
      if (entry === undefined) return
      const text = textOf(yaml, entry.value)
      if (text === undefined) wrongType(key, 'a text', placeOf(yaml, entry.value))
      return text
    },
    map(key) {
      const entry = find(key)
      if (entry === undefined || isNull(resolve(entry.value))) return new Map()
      const values = entriesOf(yaml, entry.value)
      if (values === undefined) wrongType(key, 'a map', placeOf(yaml, entry.value))
      const texts = new Map<string, Text>()
      for (const value of values ?? []) {
        const text = textOf(yaml, value.value)
        if (text === undefined) wrongType(`${key}.${value.key}`, 'a text', value.at)
        else texts.set(value.key, text)
      }
      return texts
    },
    rejectOthers(owner) {
      for (const { key, at } of entries)
        if (!asked.has(key))
          report.warn('unknown-field', `unknown field '${key}' in ${owner} is left out`, { at })
    },
  }
}
