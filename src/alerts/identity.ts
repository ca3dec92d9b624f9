import { groupBy } from '../group-by.ts'
import { shortHash } from './names.ts'
import type { AlertRule, RuleGroup } from './rule.ts'

/** An alert rule together with the group that it stands in. */
export interface PlacedAlert {
  readonly group: RuleGroup
  readonly rule: AlertRule
}

/**
 * What an alert is called across runs: sixteen letters and digits that survive a new threshold,
 * text, position or file name. The API names a policy itself and its display name is no key, so
 * this is how a later run finds it.
 *
 * Alerts that share group and name, such as the two speeds of a burn rate, are told apart by the
 * labels in which they differ, then by their queries without the numbers, and at last by their
 * numbers, the smaller first.
 *
 * @param source whose alerts they are; two configurations with equal rules have different ones
 */
export function identities(source: string, alerts: readonly PlacedAlert[]): readonly string[] {
  const parts = new Map(
    [...groupBy(alerts, nameKey).values()].flatMap((twins) =>
      byLabels(twins).map(([alert, more]) => [alert, [nameKey(alert), ...more]] as const),
    ),
  )
  return alerts.map((alert) => identityOf([source, ...(parts.get(alert) ?? [])]))
}

/** Begins with a letter, as YAML takes `212e567` for a number. */
export function identityOf(parts: readonly string[]): string {
  return `a${shortHash(JSON.stringify(parts), 15)}`
}

function nameKey({ group, rule }: PlacedAlert): string {
  return JSON.stringify([group.name.text, rule.name.text])
}

/** Alerts with what tells each from the others. */
type Told = readonly (readonly [PlacedAlert, readonly string[]])[]

function byLabels(twins: readonly PlacedAlert[]): Told {
  if (twins.length === 1) return twins.map((alert) => [alert, []])
  const names = new Set(twins.flatMap(({ rule }) => [...rule.labels.keys()]))
  const textOfLabel = ({ rule }: PlacedAlert, name: string) => rule.labels.get(name)?.text
  const differing = [...names]
    .sort()
    .filter((name) => new Set(twins.map((alert) => textOfLabel(alert, name))).size > 1)
  const labelsOf = (alert: PlacedAlert) =>
    differing.map((name) => `${name}=${textOfLabel(alert, name) ?? ''}`)
  return [...groupBy(twins, (alert) => JSON.stringify(labelsOf(alert))).values()].flatMap(
    (equals) =>
      byQuery(equals).map(([alert, more]) => [alert, [...labelsOf(alert), ...more]] as const),
  )
}

const NUMBER = /(?<![\w.:])[0-9][\w.]*/g

function byQuery(twins: readonly PlacedAlert[]): Told {
  if (twins.length === 1) return twins.map((alert) => [alert, []])
  const shapeOf = ({ rule }: PlacedAlert) =>
    rule.expr.text.replace(NUMBER, '0').replace(/\s+/g, ' ').trim()
  return [...groupBy(twins, shapeOf)].flatMap(([shape, equals]) =>
    equals
      .toSorted(byNumbers)
      .map((alert, i) => [alert, i === 0 ? [shape] : [shape, `#${i + 1}`]] as const),
  )
}

function byNumbers({ rule: a }: PlacedAlert, { rule: b }: PlacedAlert): number {
  const [left, right] = [numbersIn(a.expr.text), numbersIn(b.expr.text)]
  return left.reduce((order, number, i) => order || number - (right[i] ?? 0), 0)
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => Number.parseFloat(number))
}
