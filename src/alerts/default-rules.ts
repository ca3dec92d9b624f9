import type { Settings } from '../config/schema/index.ts'
import { UserError } from '../error.ts'
import { SERVER_PREFIXES } from '../promql/metric-catalogue.ts'
import { parsePromql } from '../promql/parse.ts'
import { metricNamesOf } from '../promql/selectors.ts'
import { withThreshold } from '../promql/threshold.ts'
import type { AlertSettings } from './alert-settings.ts'
import type { AlertRule, Rule } from './rule.ts'
import type { RuleFile } from './rule-files.ts'

/** Where the rule files of the bundle lie. */
export const DEFAULT_RULES_FOLDER = 'kustomize/rules'

/** Alerts that we make ourselves, beside those of the rule files, with their thresholds. */
export const OWN_ALERTS = { GatewayErrors: 0, GatewayCalloutErrors: 0 } as const

/** Whether a rule file is one of the bundle, and not the user's. */
export function isDefaultRuleFile(file: string): boolean {
  return file.startsWith(`${DEFAULT_RULES_FOLDER}/`)
}

/** The default rule file for the endpoint pickers of a configuration. */
export function defaultRuleFile({ eppMetrics }: Pick<Settings, 'eppMetrics'>): string {
  return `${DEFAULT_RULES_FOLDER}/${eppMetrics}.yaml`
}

/**
 * The default rules that hold for a configuration, with its thresholds. A rule with an annotation
 * `needs` is about something that is off unless the user turned it on, so it takes a threshold of
 * the user to be there at all.
 */
export function settledDefaults(file: RuleFile, settings: AlertSettings): RuleFile {
  const settle = (rule: Rule): readonly Rule[] =>
    rule.kind === 'alert' ? settledAlert(rule, settings) : [rule]
  const groups = file.groups.map((group) => ({ ...group, rules: group.rules.flatMap(settle) }))
  return { ...file, groups: groups.filter(({ rules }) => rules.length > 0) }
}

/** Names in `alerts.disable` and `alerts.thresholds` that no default alert has. */
export function unknownDefaults(
  file: RuleFile | undefined,
  settings: AlertSettings,
): readonly UserError[] {
  const rules = file?.groups.flatMap((group) => group.rules.map(({ name }) => name.text)) ?? []
  const known = [...rules, ...Object.keys(OWN_ALERTS)]
  const { disable, thresholds } = settings.alerts
  return [
    ...disable.map((name) => ['alerts.disable', name] as const),
    ...Object.keys(thresholds).map((name) => ['alerts.thresholds', name] as const),
  ].flatMap(([field, name]) =>
    known.includes(name)
      ? []
      : new UserError('bad-value', `'${name}' in ${field} is no default alert`, {
          hint: `default alerts are ${known.join(', ')}`,
        }),
  )
}

function settledAlert(rule: AlertRule, { alerts, pools }: AlertSettings): readonly AlertRule[] {
  const name = rule.name.text
  const threshold = alerts.thresholds[name]
  const isOptional = rule.annotations.has('needs')
  if (alerts.disable.includes(name) || (isOptional && threshold === undefined)) return []
  const servers = new Set(Object.values(pools).map(({ modelServer }) => modelServer.kind))
  if (!isEmittedBy(rule.expr.text, servers)) return []
  const annotations = new Map([...rule.annotations].filter(([key]) => key !== 'needs'))
  if (threshold === undefined) return [{ ...rule, annotations }]
  const text = withThreshold(rule.expr.text, threshold)
  return [{ ...rule, annotations, expr: { ...rule.expr, text: text ?? rule.expr.text } }]
}

/** A rule about vLLM says nothing where no pool runs vLLM. */
function isEmittedBy(expr: string, servers: ReadonlySet<string>): boolean {
  const names = metricNamesOf(parsePromql(expr))
  return names.every((name) => {
    const server = Object.entries(SERVER_PREFIXES).find(([, prefix]) => name.startsWith(prefix))
    return server === undefined || servers.has(server[0])
  })
}
