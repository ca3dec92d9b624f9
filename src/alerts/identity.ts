import { shortHash } from './names.ts'
import type { AlertRule, RuleGroup } from './rule.ts'

/** An alert rule together with the group that it stands in. */
export interface PlacedAlert {
  readonly group: RuleGroup
  readonly rule: AlertRule
}

/**
 * What an alert is called across runs: sixteen letters and digits that survive a new query,
 * threshold, text or position. The API names a policy itself and its display name is no key, so this
 * is how a later run finds it.
 *
 * Alerts that share group and name, such as the two speeds of a burn rate, are told apart by the
 * labels in which they differ, then by file, and at last by their order.
 *
 * @param source whose alerts they are; two configurations with equal rules have different ones
 */
export function identities(source: string, alerts: readonly PlacedAlert[]): readonly string[] {
  const twins = new Map<string, PlacedAlert[]>()
  for (const alert of alerts) {
    const key = nameKey(alert)
    twins.set(key, [...(twins.get(key) ?? []), alert])
  }
  const used = new Map<string, number>()
  return alerts.map((alert) => {
    const equals = twins.get(nameKey(alert)) ?? []
    const parts = [source, nameKey(alert), ...(equals.length > 1 ? telling(alert, equals) : [])]
    const key = JSON.stringify(parts)
    const ordinal = used.get(key) ?? 0
    used.set(key, ordinal + 1)
    return identityOf(ordinal === 0 ? parts : [...parts, `#${ordinal + 1}`])
  })
}

/** Begins with a letter, as YAML takes `212e567` for a number. */
export function identityOf(parts: readonly string[]): string {
  return `a${shortHash(JSON.stringify(parts), 15)}`
}

function nameKey({ group, rule }: PlacedAlert): string {
  return JSON.stringify([group.name.text, rule.name.text])
}

function telling(alert: PlacedAlert, equals: readonly PlacedAlert[]): readonly string[] {
  const names = new Set(equals.flatMap(({ rule }) => [...rule.labels.keys()]))
  const differing = [...names].sort().filter((name) => {
    const values = new Set(equals.map(({ rule }) => rule.labels.get(name)?.text))
    return values.size > 1
  })
  const labels = differing.map((name) => `${name}=${alert.rule.labels.get(name)?.text ?? ''}`)
  const files = new Set(equals.map(({ group }) => group.file))
  return [...labels, ...(files.size > 1 ? [alert.group.file] : [])]
}
