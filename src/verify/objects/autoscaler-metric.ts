import { conditionsIn, formatCondition, judgeConditions, judgeObserved } from '../conditions.ts'
import { at, listAt, numberAt, textAt } from '../json.ts'
import { passed, type Verdict, waiting } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

const NO_METRIC =
  'a metric is not there before its first scrape, up to 10 minutes after the first pod; else look at the APIService of the metrics adapter, the selector and the PodMonitoring'

export const autoscalerMetric: ObjectCheck = {
  id: 'autoscaler-metric',
  title: 'the autoscaler reads its metric and may scale',
  claims: isOneOf('autoscaling', 'HorizontalPodAutoscaler'),
  comparesSpec: true,
  judge(live) {
    const conditions = conditionsIn(at(live, 'status'))
    const verdict =
      judgeObserved(live) ??
      judgeConditions(conditions, {
        types: ['AbleToScale', 'ScalingActive'],
        generation: undefined,
      })
    if (verdict.kind !== 'passed') return withHint(verdict)
    const values = listAt(live, 'status', 'currentMetrics').map((metric) => currentValue(metric))
    if (values.length === 0 || values.includes(undefined))
      return waiting('ScalingActive, but no current value of its metric yet', NO_METRIC)
    const replicas = numberAt(live, 'status', 'currentReplicas') ?? 0
    const limited = conditions.find((one) => one.type === 'ScalingLimited' && one.status === 'True')
    const seen = listAt(live, 'status', 'currentMetrics').map((metric, i) => {
      const target = targetOf(listAt(live, 'spec', 'metrics')[i])
      return `${nameOf(metric)} is ${currentValue(metric)}${target === undefined ? '' : ` of ${target}`}`
    })
    return passed(
      `${seen.join(', ')}; ${replicas} replicas`,
      limited?.reason === 'TooManyReplicas' ? formatCondition(limited) : undefined,
    )
  },
}

function withHint(verdict: Verdict): Verdict {
  if (verdict.saw.includes('(ScalingDisabled)'))
    return { ...verdict, hint: 'the target has 0 replicas, which switches its autoscaler off' }
  return /\((FailedGet|InvalidMetric)/.test(verdict.saw) ? { ...verdict, hint: NO_METRIC } : verdict
}

/** What the kind of a metric is called as a key: `external`, `pods`, `resource`, … */
function sourceOf(metric: unknown): unknown {
  const type = textAt(metric, 'type') ?? ''
  return at(metric, type.charAt(0).toLowerCase() + type.slice(1))
}

function nameOf(metric: unknown): string {
  const source = sourceOf(metric)
  return textAt(source, 'metric', 'name') ?? textAt(source, 'name') ?? '?'
}

function currentValue(metric: unknown): string | undefined {
  return valueIn(at(sourceOf(metric), 'current'))
}

function targetOf(metric: unknown): string | undefined {
  return valueIn(at(sourceOf(metric), 'target'))
}

function valueIn(value: unknown): string | undefined {
  const percent = numberAt(value, 'averageUtilization')
  if (percent !== undefined) return `${percent}%`
  return textAt(value, 'value') ?? textAt(value, 'averageValue')
}
