import { type ScopeLabel, scopeQuery } from '../promql/scope.ts'
import type { AlertPolicy, TranslatedAlert } from './alert-policy.ts'
import type { Report } from './diagnostics.ts'

/** Who is told of an alert; the same shape as `notificationChannels` of an environment. */
export interface Channels {
  /** For alerts without one of the severities below. */
  readonly default: readonly string[]
  readonly critical: readonly string[]
  readonly error: readonly string[]
  readonly warning: readonly string[]
  /** For alerts with all of some labels; the last that fits counts. */
  readonly byLabel: readonly {
    readonly labels: Readonly<Record<string, string>>
    readonly channels: readonly string[]
  }[]
}

/** What makes the policies of a rule file those of one environment. */
export interface PolicyEnvironment {
  /** Stands in front of display names and is a user label. */
  readonly environment?: string
  /** What every series of a query must have. */
  readonly scope?: readonly ScopeLabel[]
  readonly channels?: Channels
}

/**
 * Policies that look at the series of one environment and tell its people. A selector that says
 * itself what one of the labels is keeps that, with a warning.
 */
export function inEnvironment(
  alerts: readonly TranslatedAlert[],
  { environment, scope = [], channels }: PolicyEnvironment,
  report: Report,
): readonly TranslatedAlert[] {
  return alerts.map((alert) => {
    const told = channels === undefined ? [] : channelsFor(alert, channels)
    const scoped = scopedPolicy(alert, scope, report)
    const policy = {
      ...scoped,
      ...(told.length > 0 && { notificationChannels: told }),
      ...(environment !== undefined && {
        // As the policies of a release have it: without the quotes of gcloud around the group.
        displayName: `${environment}/${scoped.displayName.replaceAll('"', '')}`,
        userLabels: { ...scoped.userLabels, environment },
      }),
    }
    return { ...alert, policy }
  })
}

/** The policy with every selector limited to the series of a scope. */
export function scopedPolicy(
  { policy, group, alert, at }: TranslatedAlert,
  scope: readonly ScopeLabel[],
  report: Report,
): AlertPolicy {
  if (scope.length === 0) return policy
  const [condition] = policy.conditions
  const { conditionPrometheusQueryLanguage: promql } = condition
  const { text: query, kept } = scopeQuery(promql.query, scope)
  for (const label of new Set(kept.map((one) => one.label)))
    report
      .about({ group, alert })
      .warn('bad-rule', `alert '${alert}' of group '${group}' says itself what '${label}' is`, {
        at,
        hint: 'where it does, it is not limited to the environment',
      })
  const conditionPrometheusQueryLanguage = { ...promql, query }
  return { ...policy, conditions: [{ ...condition, conditionPrometheusQueryLanguage }] }
}

function channelsFor({ policy, severity }: TranslatedAlert, channels: Channels): readonly string[] {
  const { labels: own = {} } = policy.conditions[0].conditionPrometheusQueryLanguage
  const labels: Readonly<Record<string, string>> = {
    ...own,
    ...(severity && { severity: severity.toLowerCase() }),
  }
  const byLabel = channels.byLabel.findLast((one) =>
    Object.entries(one.labels).every(([name, value]) => labels[name] === value),
  )
  if (byLabel !== undefined) return byLabel.channels
  switch (severity) {
    case 'CRITICAL':
      return channels.critical
    case 'ERROR':
      return channels.error
    case 'WARNING':
      return channels.warning
    case undefined:
      return channels.default
  }
}
