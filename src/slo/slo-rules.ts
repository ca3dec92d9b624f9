import { quote } from '../promql/strings.ts'
import { emitYaml } from '../yaml/emit.ts'
import type { JsonValue, TextSource } from '../yaml/node.ts'
import { type BurnRate, burnRates, errorBudget, isReachable, RATE_WINDOWS } from './burn-rate.ts'
import { errorRatio, GROUPING_LABELS, type SloContext } from './error-ratio.ts'
import { formatSlo, SLO_SPEEDS, type Slo, type SloSpeed } from './slo.ts'

/** Name of the recorded share of bad requests within a window; the label `slo` tells objectives apart. */
export function errorRatioRecord(window: string): string {
  return `slo:error_ratio:rate${window}`
}

/** Name of the recorded share of the error budget that is left; below 0 the objective is missed. */
export const BUDGET_LEFT_RECORD = 'slo:error_budget:left'

/** Value of the label `slo`: two configs in one namespace may have an objective of one name. */
export function sloLabel(config: string, name: string): string {
  return `${config}/${name}`
}

/** The alert of each speed, by the name under which it also has its runbook. */
export const BURN_ALERTS: Readonly<Record<SloSpeed, string>> = {
  page: 'ErrorBudgetBurnsFast',
  ticket: 'ErrorBudgetBurnsSlowly',
}

/** The rule group of the alerts of an objective. */
export function sloGroup(name: string): string {
  return `slo-${name}`
}

/** File name of the rules, as messages about them show it. */
export const SLO_RULES_FILE = 'slos.yaml'

/**
 * The rules of all objectives as a Prometheus rule file: what each window records, and an alert for
 * each speed that reads it. They are rules like those of the user from here on.
 *
 * @param config short name of the config
 * @returns nothing without objectives
 */
export function sloRules(
  config: string,
  slos: Readonly<Record<string, Slo>>,
  context: SloContext,
): TextSource | undefined {
  const groups = Object.entries(slos).flatMap(([name, slo]) =>
    sloGroups({ name, label: sloLabel(config, name), slo, context }),
  )
  return groups.length === 0
    ? undefined
    : { file: SLO_RULES_FILE, text: emitYaml({ groups: [...groups] }) }
}

interface NamedSlo {
  readonly name: string
  readonly label: string
  readonly slo: Slo
  readonly context: SloContext
}

/** Windows of more than an hour are asked for less often; a sample is still seen for 5 minutes. */
const SHORT_WINDOWS: readonly string[] = ['5m', '30m', '1h']

function sloGroups(named: NamedSlo): readonly JsonValue[] {
  const record = (window: string) => errorRatioRule(named, window)
  const short = RATE_WINDOWS.filter((window) => SHORT_WINDOWS.includes(window))
  const long = RATE_WINDOWS.filter((window) => !SHORT_WINDOWS.includes(window))
  const group = sloGroup(named.name)
  const alerts = SLO_SPEEDS.flatMap((speed) => burnAlert(named, speed) ?? [])
  return [
    {
      name: `${group}-long`,
      interval: '120s',
      rules: [...long.map(record), budgetLeftRule(named)],
    },
    { name: group, interval: '30s', rules: [...short.map(record), ...alerts] },
  ]
}

function errorRatioRule({ label, slo, context }: NamedSlo, window: string): JsonValue {
  return {
    record: errorRatioRecord(window),
    expr: errorRatio(slo, context, window),
    labels: { slo: label },
  }
}

/** The budget is of all requests: those of quiet hours count, too. */
function budgetLeftRule({ label, slo, context }: NamedSlo): JsonValue {
  const ratio = errorRatio(slo, context, slo.window, 0)
  return {
    record: BUDGET_LEFT_RECORD,
    expr: `1 - (${ratio}) / ${errorBudget(slo.objective)}`,
    labels: { slo: label },
  }
}

function burnAlert(named: NamedSlo, speed: SloSpeed): JsonValue | undefined {
  const { slo, name } = named
  const severity = slo.severity[speed]
  const rates = burnRates(slo.window).filter(
    (rate) => rate.speed === speed && isReachable(rate, slo.objective),
  )
  if (severity === 'none' || rates.length === 0) return
  const { runbookUrl } = slo
  return {
    alert: BURN_ALERTS[speed],
    expr: rates.map((rate) => `(\n${burnsTooFast(named, rate)}\n)`).join('\nor\n'),
    labels: { ...slo.labels, severity, slo: name },
    annotations: {
      summary: `${name}: the error budget burns ${speed === 'page' ? 'fast' : 'steadily'}`,
      description: descriptionOf(named, speed, rates),
      ...(runbookUrl !== undefined && { runbook_url: runbookUrl }),
    },
  }
}

function burnsTooFast({ label, slo }: NamedSlo, { long, short, factor }: BurnRate): string {
  const above = (window: string) =>
    `  ${errorRatioRecord(window)}{slo=${quote(label)}} > (${factor} * ${errorBudget(slo.objective)})`
  return `${above(long)}\n  and\n${above(short)}`
}

const NEXT_STEPS: Readonly<Record<Slo['indicator'], string>> = {
  availability:
    'Look at "Errors by code" of the gateway dashboard. Codes of the load balancer point at endpoints that are not ready or at a callout; codes of the model server are in its logs.',
  latency:
    'Look at queue, KV cache and ready endpoints of the pool: when they are full, add replicas or shed load; when they are not, long prompts or answers are the likely reason.',
  'time-to-first-token':
    'Look at queue and KV cache of the pool: requests that wait have no first token. When both are low, look for long prompts and at the share of cached prompt tokens.',
}

function descriptionOf({ slo }: NamedSlo, speed: SloSpeed, rates: readonly BurnRate[]): string {
  const windows = rates.map(({ factor, long }) => `${factor} times within ${long}`).join(' or ')
  const hurry =
    speed === 'page'
      ? 'Users notice now: find what changed and undo it first.'
      : 'Nobody has to get up for it, but the budget will not last.'
  const [label] = GROUPING_LABELS[slo.per]
  const whose = label === undefined ? '' : `, ${label} {{ $labels.${label} }}`
  return [
    ...(slo.description === undefined ? [] : [slo.description]),
    `The objective is that ${formatSlo(slo)}. Now a share of {{ $value }} is bad${whose}, which burns the error budget faster than allowed: ${windows}.`,
    `${hurry} ${NEXT_STEPS[slo.indicator]}`,
  ].join('\n\n')
}
