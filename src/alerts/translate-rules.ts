import { LIMITS, type TranslatedAlert } from './alert-policy.ts'
import { checkAlert, type MetricSources } from './check-alert.ts'
import { type Diagnostics, inReadingOrder, Report } from './diagnostics.ts'
import { identities, type PlacedAlert } from './identity.ts'
import { withInlinedRecords } from './inline-recording-rules.ts'
import { labelNameFor } from './names.ts'
import { recordedNames, recordingErrors } from './recording-rules.ts'
import type { RuleFile } from './rule-files.ts'
import type { Severity } from './severity.ts'
import { translateAlert } from './translate-alert.ts'

export interface TranslateOptions {
  /** Whose rules these are; part of the identity of each alert. */
  readonly source?: string
  /** More values of the label `severity`, in lower case. */
  readonly severities?: Readonly<Record<string, Severity>>
  /** What `$externalLabels` and `$externalURL` mean in texts. */
  readonly externalLabels?: Readonly<Record<string, string>>
  readonly externalUrl?: string
  /** Prefix of a link to the runbook of an alert that names none itself; its name is appended. */
  readonly runbookUrl?: string
  /** Let the policy exist before its metric does. */
  readonly disableMetricValidation?: boolean
  /** Add severity or number to display names that would be equal; gcloud leaves them equal. */
  readonly distinctNames?: boolean
  /** The recording rules of the input are deployed too, so alerts may read what they make. */
  readonly withRecordingRules?: boolean
  /** Put what these rules record into the alerts that read it, where that means the same. */
  readonly inlineRecordingRules?: boolean
  /** What emits metrics, to warn of names that nobody emits. */
  readonly metrics?: MetricSources
}

export interface TranslatedRules extends Diagnostics {
  readonly alerts: readonly TranslatedAlert[]
}

/**
 * Turns every alert rule of some files into one alert policy, in the order of the input. A rule that
 * cannot be a policy is left out with an error; everything that a policy cannot hold is a warning.
 */
export function translateRules(
  sources: readonly RuleFile[],
  options: TranslateOptions = {},
): TranslatedRules {
  const report = new Report()
  const files =
    options.inlineRecordingRules === true ? withInlinedRecords(sources, report) : sources
  const names = files.map(({ file }) => file)
  for (const file of files) report.add(file)
  if (options.withRecordingRules === true) report.add({ errors: recordingErrors(files) })
  const placed = files.flatMap(placedIn)
  // Of the rules as they are written: what is put into them is no part of what they are.
  const keys = identities(options.source ?? '', sources.flatMap(placedIn))
  const recorded = recordedNames(files)
  const isRecorded = options.withRecordingRules === true
  const context = {
    recorded,
    isRecorded,
    needsMetrics: options.disableMetricValidation !== true,
    metrics: options.metrics,
  }
  const ruleNames = alertRuleNames(placed)
  const alerts = placed.flatMap((alert, i) => {
    const about = report.about({ group: alert.group.name.text, alert: alert.rule.name.text })
    if (!checkAlert(alert, context, about)) return []
    const own = { identity: keys[i] ?? '', alertRule: ruleNames[i] ?? '' }
    return translateAlert(alert, own, options, about) ?? []
  })
  return {
    alerts: options.distinctNames === true ? distinctNames(alerts) : alerts,
    errors: inReadingOrder(report.errors, names),
    warnings: inReadingOrder(report.warnings, names),
  }
}

function placedIn({ groups }: RuleFile): readonly PlacedAlert[] {
  return groups.flatMap(alertsOf)
}

function alertsOf(group: PlacedAlert['group']): readonly PlacedAlert[] {
  return group.rules.flatMap((rule) => (rule.kind === 'alert' ? [{ group, rule }] : []))
}

/** `alertRule` of each alert; two names of a group that become equal get a number. */
function alertRuleNames(alerts: readonly PlacedAlert[]): readonly string[] {
  const owners = new Map<string, string>()
  const numbers = new Map<string, number>()
  return alerts.map(({ group, rule }) => {
    const alert = rule.name.text
    const base = labelNameFor(alert)
    const key = (name: string) => JSON.stringify([group.file, group.name.text, name])
    // Equal names of one group stay equal, as in Prometheus.
    const own = `${key(base)} ${alert}`
    for (let number = numbers.get(own) ?? numbers.get(key(base)) ?? 1; ; number++) {
      const name = number === 1 ? base : `${base}_${number}`
      const owner = owners.get(key(name))
      if (owner !== undefined && owner !== alert) continue
      owners.set(key(name), alert)
      numbers.set(own, number)
      numbers.set(key(base), number)
      return name
    }
  })
}

function distinctNames(alerts: readonly TranslatedAlert[]): readonly TranslatedAlert[] {
  const bySeverity = renameTwins(alerts, ({ severity }) => (severity ? ` (${severity})` : ''))
  const seen = new Map<string, number>()
  return renameTwins(bySeverity, ({ policy }) => {
    const number = (seen.get(policy.displayName) ?? 0) + 1
    seen.set(policy.displayName, number)
    return number === 1 ? '' : ` #${number}`
  })
}

function renameTwins(
  alerts: readonly TranslatedAlert[],
  suffix: (alert: TranslatedAlert) => string,
): readonly TranslatedAlert[] {
  const counts = new Map<string, number>()
  for (const { policy } of alerts)
    counts.set(policy.displayName, (counts.get(policy.displayName) ?? 0) + 1)
  return alerts.map((alert) => {
    if (counts.get(alert.policy.displayName) === 1) return alert
    const end = suffix(alert)
    const displayName = alert.policy.displayName.slice(0, LIMITS.displayName - end.length) + end
    return { ...alert, policy: { ...alert.policy, displayName } }
  })
}
