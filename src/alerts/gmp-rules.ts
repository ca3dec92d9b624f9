import type { ScopeLabel } from '../promql/scope.ts'
import { parseDuration } from './duration.ts'
import { fit, isLabelName, slug } from './names.ts'
import type { AlertRule, RecordingRule, RuleGroup, TextMap } from './rule.ts'
import type { RuleFile } from './rule-files.ts'

/**
 * Kinds of the collector that hold rules, from the narrowest to the widest. `Rules` look at their own
 * namespace, `ClusterRules` at the cluster and `GlobalRules` at everything: the collector adds that.
 *
 * @see https://cloud.google.com/stackdriver/docs/managed-prometheus/rules-managed
 */
export const GMP_KINDS = ['Rules', 'ClusterRules', 'GlobalRules'] as const
export type GmpKind = (typeof GMP_KINDS)[number]

/** The labels by which the collector limits every query of a kind. */
const COLLECTOR_SCOPE: Readonly<Record<GmpKind, readonly string[]>> = {
  Rules: ['cluster', 'location', 'namespace'],
  ClusterRules: ['cluster', 'location'],
  GlobalRules: [],
}

/** What is left to limit in the queries of a kind. */
export function scopeBeside(kind: GmpKind, scope: readonly ScopeLabel[]): readonly ScopeLabel[] {
  return scope.filter(({ label }) => !COLLECTOR_SCOPE[kind].includes(label))
}

/** What one file has for an object `Rules` of Managed Service for Prometheus, but for its metadata. */
export interface GmpRules {
  /** What a name of the object can be made of; no two objects of a run have the same. */
  readonly slug: string
  readonly groups: readonly GmpGroup[]
}

/** A group in the form that `Rules.spec.groups` has it. */
export interface GmpGroup {
  readonly name: string
  readonly interval?: string
  readonly rules: readonly GmpRule[]
}

export interface GmpRule {
  readonly record?: string
  readonly alert?: string
  readonly expr: string
  readonly for?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * Some of the rules of each file as objects for the collector in the cluster.
 *
 * @param rulesOf the rules of a group that belong in there
 * @param suffix tells these objects from others that are made of the same files
 * @see https://cloud.google.com/stackdriver/docs/managed-prometheus/rules-managed
 */
export function gmpRules(
  files: readonly RuleFile[],
  rulesOf: (group: RuleGroup) => readonly GmpRule[],
  suffix = '',
): readonly GmpRules[] {
  const found = files.flatMap((file) => {
    const groups = file.groups.flatMap((group) => gmpGroup(group, rulesOf(group)))
    return groups.length === 0 ? [] : [{ slug: fileSlug(file.file) + suffix, groups }]
  })
  const seen = new Map<string, number>()
  return found.map((rules) => {
    const number = (seen.get(rules.slug) ?? 0) + 1
    seen.set(rules.slug, number)
    return number === 1 ? rules : { ...rules, slug: `${rules.slug}-${number}` }
  })
}

export function gmpRecord(rule: RecordingRule, group: RuleGroup): GmpRule {
  return { record: rule.name.text, expr: rule.expr.text.trim(), ...labelsIn(rule, group) }
}

export function gmpAlert(rule: AlertRule, group: RuleGroup): GmpRule {
  // The collector refuses what Prometheus refuses; there is a warning of it.
  const annotations = plainMap(new Map([...rule.annotations].filter(([key]) => isLabelName(key))))
  return {
    alert: rule.name.text,
    expr: rule.expr.text.trim(),
    ...(rule.for?.text && { for: rule.for.text }),
    ...labelsIn(rule, group),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  }
}

function gmpGroup({ name, interval }: RuleGroup, rules: readonly GmpRule[]): readonly GmpGroup[] {
  if (rules.length === 0) return []
  const hasInterval = interval !== undefined && parseDuration(interval.text) !== undefined
  return [{ name: name.text, ...(hasInterval && { interval: interval.text }), rules }]
}

/** The kind has no labels of a group, so each rule gets them. */
function labelsIn({ labels: own }: AlertRule | RecordingRule, { labels: shared }: RuleGroup) {
  const labels = new Map([...shared, ...own])
  return labels.size === 0 ? {} : { labels: plainMap(labels) }
}

function plainMap(texts: TextMap): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].map(([key, { text }]) => [key, text] as const))
}

function fileSlug(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')
  return fit(slug(name) || 'rules', 40)
}
