import { type AlertPolicy, LIMITS, type Link, type TranslatedAlert } from './alert-policy.ts'
import type { Report } from './diagnostics.ts'
import { documentVariable } from './document-variables.ts'
import { documentationFor } from './documentation.ts'
import { durationHint, evaluationInterval, formatSeconds, parseDuration } from './duration.ts'
import type { PlacedAlert } from './identity.ts'
import { labelErrors } from './label-errors.ts'
import { fit, isLabelName, slug } from './names.ts'
import type { AlertRule } from './rule.ts'
import type { Text } from './rule-yaml.ts'
import { type Severity, severityOf } from './severity.ts'
import { translateTemplate, type Variables } from './text-template.ts'
import type { TranslateOptions } from './translate-rules.ts'

/** The value of the user label `managed-by` of every policy that we make. */
export const MANAGED_BY = 'inference-gateway-gitops'

export interface AlertNames {
  readonly identity: string
  readonly alertRule: string
}

/** One alert rule as a policy; nothing, with an error, where a field of it makes no sense. */
export function translateAlert(
  { group, rule }: PlacedAlert,
  { identity, alertRule }: AlertNames,
  options: TranslateOptions,
  report: Report,
): TranslatedAlert | undefined {
  const where = `alert '${rule.name.text}' of group '${group.name.text}'`
  const duration = durationOf(rule.for, `'for' of ${where}`, report)
  const labels = labelsOf({ group, rule }, where, report)
  if (duration === 'bad' || labels === undefined) return
  warnOfLosses({ group, rule }, { where, alertRule }, report)
  const interval = intervalOf(group.interval, `'interval' of group '${group.name.text}'`, report)
  const severity = severityFor({ group, rule }, where, options, report)
  const documentation = documentationFor(
    {
      annotations: rule.annotations,
      where,
      at: rule.at,
      externalLabels: options.externalLabels ?? {},
      externalUrl: options.externalUrl,
      links: runbookOf(rule, options.runbookUrl),
    },
    report,
  )
  const policy: AlertPolicy = {
    displayName: displayNameOf({ group, rule }, where, report),
    ...(documentation && { documentation }),
    userLabels: userLabelsOf({ group, rule }, identity),
    conditions: [
      {
        displayName: rule.name.text,
        conditionPrometheusQueryLanguage: {
          query: rule.expr.text.trim(),
          ...(duration !== undefined && { duration: formatSeconds(duration) }),
          ...(interval !== undefined && { evaluationInterval: formatSeconds(interval) }),
          ...(Object.keys(labels).length > 0 && { labels }),
          ruleGroup: group.name.text,
          alertRule,
          ...(options.disableMetricValidation === true && { disableMetricValidation: true }),
        },
      },
    ],
    combiner: 'OR',
    ...(severity && { severity }),
  }
  const { text: alert } = rule.name
  return { group: group.name.text, alert, identity, severity, at: rule.at, policy }
}

const RUNBOOKS = ['runbook_url', 'runbook', 'playbook_url']

function runbookOf({ name, annotations }: AlertRule, prefix: string | undefined): readonly Link[] {
  if (prefix === undefined || RUNBOOKS.some((key) => annotations.get(key)?.text)) return []
  return [{ displayName: 'Runbook', url: prefix + encodeURIComponent(name.text) }]
}

function durationOf(
  text: Text | undefined,
  what: string,
  report: Report,
): number | undefined | 'bad' {
  // Prometheus reads `for:` without a value as no `for`.
  if (text === undefined || text.text === '') return
  const ms = parseDuration(text.text)
  if (ms === undefined) {
    const hint = durationHint(text.text)
    report.error('bad-duration', `${what} is no duration: '${text.text}'`, { at: text.at, hint })
    return 'bad'
  }
  if (ms > LIMITS.durationMs)
    report.warn('bad-duration', `${what} is '${text.text}', and Cloud Monitoring allows 24h`, {
      at: text.at,
    })
  return ms
}

/** A bad interval costs no alert: without one, the default of the service applies. */
function intervalOf(text: Text | undefined, what: string, report: Report): number | undefined {
  if (text === undefined || text.text === '') return
  const ms = parseDuration(text.text)
  if (ms === undefined) {
    const hint = durationHint(text.text)
    report.error('bad-duration', `${what} is no duration: '${text.text}'`, { at: text.at, hint })
    return
  }
  if (ms === 0) return
  const rounded = evaluationInterval(ms)
  if (rounded !== ms)
    report.warn(
      'bad-duration',
      `${what} is '${text.text}'; Cloud Monitoring evaluates in steps of 30s, so it becomes ${formatSeconds(rounded)}`,
      { at: text.at },
    )
  return rounded
}

const LABEL_VARIABLES: Variables = {
  value: documentVariable('value'),
  labels: '',
  label: documentVariable,
  dropFunctions: false,
  externalLabels: {},
}

function labelsOf(
  { group, rule }: PlacedAlert,
  where: string,
  report: Report,
): Readonly<Record<string, string>> | undefined {
  const sources = new Map([...group.labels, ...rule.labels])
  const about = { group: group.name.text, alert: rule.name.text }
  const errors = labelErrors(sources, where, about)
  report.add({ errors })
  if (errors.length > 0) return
  const labels: Record<string, string> = {}
  for (const [name, source] of sources) {
    const { text, losses } = translateTemplate(source.text, LABEL_VARIABLES)
    labels[name] = text
    for (const { offset, message } of losses)
      report.warn('bad-template', `label '${name}' of ${where}: ${message}`, {
        at: source.place(offset),
      })
  }
  return labels
}

function severityFor(
  { group, rule }: PlacedAlert,
  where: string,
  options: TranslateOptions,
  report: Report,
): Severity | undefined {
  const labels = new Map([...group.labels, ...rule.labels])
  const { severity, unknown } = severityOf(labels, options.severities)
  if (unknown !== undefined)
    report.warn(
      'bad-value',
      `${where} has no severity in Cloud Monitoring: '${unknown}' is unknown`,
      {
        at: labels.get('severity')?.at ?? rule.at,
        hint: 'known are critical, error, warning, info and their synonyms',
      },
    )
  return severity
}

function warnOfLosses(
  { rule }: PlacedAlert,
  { where, alertRule }: { readonly where: string; readonly alertRule: string },
  report: Report,
): void {
  if (alertRule !== rule.name.text)
    report.warn('bad-rule', `${where} is '${alertRule}' as alert rule, which is a label name`, {
      at: rule.name.at,
    })
  if (rule.keepFiringFor?.text)
    report.warn('lost-field', `'keep_firing_for' of ${where} is lost: no policy can hold it`, {
      at: rule.keepFiringFor.at,
      hint: 'last_over_time((EXPR)[10m:1m]) in the query comes close',
    })
}

/** As gcloud writes it: a group that is no label name stands in quotes. */
function displayNameOf({ group, rule }: PlacedAlert, where: string, report: Report): string {
  const owner = isLabelName(group.name.text) ? group.name.text : `"${group.name.text}"`
  const name = `${owner}/${rule.name.text}`
  if (name.length <= LIMITS.displayName) return name
  report.warn(
    'lost-field',
    `the display name of ${where} is cut to ${LIMITS.displayName} characters`,
    {
      at: rule.name.at,
    },
  )
  return name.slice(0, LIMITS.displayName)
}

function userLabelsOf({ group, rule }: PlacedAlert, identity: string): Record<string, string> {
  const [groupSlug, alertSlug] = [slug(group.name.text), slug(rule.name.text)]
  return {
    'managed-by': MANAGED_BY,
    'alert-id': identity,
    ...(groupSlug !== '' && { 'rule-group': fit(groupSlug, LIMITS.userLabel) }),
    ...(alertSlug !== '' && { alert: fit(alertSlug, LIMITS.userLabel) }),
  }
}
