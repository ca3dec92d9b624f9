import type { Location } from '../error.ts'
import type { TextSource } from '../yaml/node.ts'
import { filesInConfigMap, hasGroups } from './config-map.ts'
import { type Diagnostics, Report } from './diagnostics.ts'
import type { RuleGroup } from './rule.ts'
import { readGroup } from './rule-group.ts'
import type { RuleNode } from './rule-node.ts'
import {
  type Entry,
  entriesOf,
  isNull,
  itemsOf,
  placeOf,
  type RuleText,
  readYaml,
  resolve,
  textOf,
  type YamlDocument,
} from './rule-yaml.ts'

export interface RuleFile extends Diagnostics {
  readonly file: string
  readonly groups: readonly RuleGroup[]
}

/** Custom resources that hold rule groups in `spec.groups`. */
const WRAPPERS = [
  'PrometheusRule',
  'Rules',
  'ClusterRules',
  'GlobalRules',
  'AlertingRule',
  'VMRule',
]

/**
 * Reads the rule groups of a text: a Prometheus rule file, or custom resources that wrap one, in
 * YAML or JSON, in any number of documents. A rule that cannot be read is left out with an error at
 * its place; the others stay.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
 */
export function parseRuleFile(source: TextSource): RuleFile {
  const file = parsed.get(source) ?? ruleFileOf(source.file, readYaml(source))
  parsed.set(source, file)
  return file
}

/** The same, where a ConfigMap is read for the rule files in its data. */
export function parseWithConfigMaps(source: TextSource): RuleFile {
  return ruleFileOf(source.file, readYaml(source), true)
}

/** Every release of a run is made from the same files. */
const parsed = new WeakMap<TextSource, RuleFile>()

/** The rule groups of a text that was read. */
export function ruleFileOf(file: string, text: RuleText, configMaps = false): RuleFile {
  const report = new Report()
  const groups = groupsInText(text, { report, configMaps })
  warnOfTwins(groups, report)
  return { file, groups, errors: report.errors, warnings: report.warnings }
}

/** Beside documents with rules, one without is a warning; alone it is an error. */
function groupsInText({ documents, errors }: RuleText, reading: Reading): readonly RuleGroup[] {
  const { report } = reading
  report.add({ errors })
  const groups: RuleGroup[] = []
  const strangers: Stranger[] = []
  let ruleDocuments = 0
  for (const yaml of documents) {
    const found = groupsIn({ ...reading, yaml, node: yaml.root })
    if ('groups' in found) {
      ruleDocuments += 1
      groups.push(...found.groups)
    } else strangers.push(found)
  }
  for (const { message, at, hint } of strangers)
    if (ruleDocuments > 0) report.warn('bad-rule', `left out: ${message}`, { at, hint })
    else report.error('bad-rule', message, { at, hint })
  return groups
}

/** A document that is no rule file, and what it is instead. */
interface Stranger {
  readonly message: string
  readonly at: Location
  readonly hint?: string | undefined
}

type Found = { readonly groups: readonly RuleGroup[] } | Stranger

interface Reading {
  readonly report: Report
  /** Whether a ConfigMap is read, or told to be one. */
  readonly configMaps: boolean
}

interface Place extends Reading {
  readonly yaml: YamlDocument
  readonly node: RuleNode | null
  /** Kind of the items of a list, which need not say it themselves. */
  readonly itemKind?: string
}

function groupsIn({ yaml, node, report, configMaps, itemKind = '' }: Place): Found {
  if (isNull(resolve(node))) return { groups: [] }
  const entries = entriesOf(yaml, node)
  const at = placeOf(yaml, node)
  if (entries === undefined)
    return { message: `expected a map with 'groups', found ${noun(node)}`, at }
  const kind = textOf(yaml, valueNode(entries, 'kind'))?.text || itemKind
  if (kind.endsWith('List') && (kind === 'List' || valueNode(entries, 'items') !== null))
    return listItems({ yaml, node, report, configMaps, itemKind: kind.slice(0, -'List'.length) })
  const wrapped = { yaml, kind, entries, at, report, configMaps }
  if (kind === 'ConfigMap') return configMap(wrapped)
  return kind === '' ? plain(wrapped) : customResource(wrapped)
}

function listItems({ yaml, node, ...place }: Place): Found {
  const groups: RuleGroup[] = []
  const list = entriesOf(yaml, node) ?? []
  for (const item of itemsOf(valueNode(list, 'items')) ?? []) {
    const found = groupsIn({ yaml, node: item, ...place })
    if ('groups' in found) groups.push(...found.groups)
    else
      place.report.warn('bad-rule', `left out: ${found.message}`, {
        at: found.at,
        hint: found.hint,
      })
  }
  return { groups }
}

interface Wrapped extends Reading {
  readonly yaml: YamlDocument
  readonly kind: string
  readonly entries: readonly Entry[]
  readonly at: Location
}

function customResource({ yaml, kind, entries, at, report }: Wrapped): Found {
  if (!WRAPPERS.includes(kind)) {
    const hint = `kinds that hold rules: ${WRAPPERS.join(', ')}`
    return { message: `a ${kind} holds no Prometheus rules`, at, hint }
  }
  const spec = entriesOf(yaml, valueNode(entries, 'spec')) ?? []
  return { groups: readGroups(yaml, valueNode(spec, 'groups'), report) }
}

/** Its rule files; the other files in it are for somebody else. */
function configMap({ yaml, entries, at, ...reading }: Wrapped): Found {
  const { report, configMaps } = reading
  if (!configMaps)
    return {
      message: 'a ConfigMap holds no Prometheus rules',
      at,
      hint: "'igw policies --config-maps' reads the rule files in its data",
    }
  const data = entriesOf(yaml, valueNode(entries, 'data')) ?? []
  const files = filesInConfigMap(yaml, data)
  const ruleFiles = files.filter(({ text }) => hasGroups(text))
  if (ruleFiles.length === 0) return { message: 'a ConfigMap without a rule file in its data', at }
  for (const { name, text } of files)
    if (!hasGroups(text))
      report.warn('bad-rule', `left out: '${name.key}' is no rule file`, { at: name.at })
  return { groups: ruleFiles.flatMap(({ text }) => groupsInText(text, reading)) }
}

function plain({ yaml, entries, at, report }: Wrapped): Found {
  const groups = entries.find(({ key }) => key === 'groups')
  if (groups === undefined) {
    // Mixins without alerts print an empty map.
    if (entries.length === 0) return { groups: [] }
    const isAlertmanager = entries.some(({ key }) => key === 'receivers' || key === 'route')
    return isAlertmanager
      ? { message: 'this is an Alertmanager configuration, not a rule file', at }
      : { message: "a rule file has a field 'groups', and this has not", at }
  }
  for (const { key, at: place } of entries)
    if (key !== 'groups') report.warn('unknown-field', `unknown field '${key}'`, { at: place })
  return { groups: readGroups(yaml, groups.value, report) }
}

function readGroups(
  yaml: YamlDocument,
  node: RuleNode | null,
  report: Report,
): readonly RuleGroup[] {
  const items = itemsOf(node)
  if (items === undefined) {
    const message = `'groups' must be a list, found ${noun(resolve(node))}`
    report.error('bad-type', message, { at: placeOf(yaml, node) })
    return []
  }
  return items.flatMap((item) => readGroup(yaml, item, report) ?? [])
}

/** Prometheus refuses two groups of one name in a file; their alerts are told apart by their own names. */
function warnOfTwins(groups: readonly RuleGroup[], report: Report): void {
  const seen = new Map<string, Location>()
  for (const { name } of groups) {
    const first = seen.get(name.text)
    if (first === undefined) seen.set(name.text, name.at)
    else
      report.warn('conflict', `group '${name.text}' is there twice`, {
        at: name.at,
        hint: `first at ${first.file}:${first.line}:${first.col}`,
      })
  }
}

function valueNode(entries: readonly Entry[], key: string): RuleNode | null {
  return entries.find((entry) => entry.key === key)?.value ?? null
}

function noun(node: RuleNode | null): string {
  if (node?.kind === 'scalar') return `the text '${node.text.slice(0, 40)}'`
  return node?.kind === 'map' ? 'a map' : 'a list'
}
