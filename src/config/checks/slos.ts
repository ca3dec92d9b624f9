import { burnRates, errorBudget, isReachable } from '../../slo/burn-rate.ts'
import { SLO_SPEEDS, type Slo } from '../../slo/slo.ts'
import { nearest } from '../did-you-mean.ts'
import { servedModels } from '../model-armor-settings.ts'
import type { Finding, SoundSettings } from './finding.ts'
import { checkIndicator } from './slo-indicator.ts'

/** What is wrong between an objective and what the pools and their endpoint pickers can tell. */
export function checkSlos(settings: SoundSettings): readonly Finding[] {
  const slos = Object.entries(settings.slos ?? {}).filter(([, { enabled }]) => enabled)
  return [
    ...slos.flatMap(([name, slo]) => checkSlo({ name, slo, settings })),
    ...(slos.length > 0 && settings.alerts?.enabled === false ? [withoutAlerts] : []),
  ]
}

const withoutAlerts: Finding = {
  severity: 'warning',
  code: 'conflict',
  message: "'slos' have no effect: their rules are rendered with the alerts, which are off",
  hint: "write 'alerts.enabled: true', with 'alerts.defaults: false' to have no other alerts",
  paths: [['slos'], ['alerts', 'enabled']],
}

interface NamedSlo {
  readonly name: string
  readonly slo: Slo
  readonly settings: SoundSettings
}

function checkSlo(named: NamedSlo): readonly Finding[] {
  return [...checkIndicator(named), ...checkBurnRates(named), ...checkNames(named)]
}

/** An alert above what a total outage burns would never fire. */
function checkBurnRates({ name, slo }: NamedSlo): readonly Finding[] {
  const { objective, window, severity } = slo
  const most = Number((1 / Number(errorBudget(objective))).toFixed(2))
  const paths = [['slos', name, 'objective']]
  const cannot = (factor: number) =>
    `objective '${name}' of ${objective}% cannot burn ${factor} times too fast: even an outage burns ${most} times`
  return SLO_SPEEDS.filter((speed) => severity[speed] !== 'none').flatMap((speed) => {
    const rates = burnRates(window).filter((rate) => rate.speed === speed)
    const [fastest, slowest] = [rates[0], rates.at(-1)]
    if (!fastest || !slowest || isReachable(fastest, objective)) return []
    if (isReachable(slowest, objective))
      return finding(
        'warning',
        cannot(fastest.factor),
        `the ${speed} looks at ${slowest.long} alone; from ${above(fastest.factor)}% on, at ${fastest.long} too`,
        paths,
      )
    return finding(
      'error',
      cannot(slowest.factor),
      `raise it above ${above(slowest.factor)}%, or write 'severity.${speed}: none'`,
      paths,
    )
  })
}

function finding(
  severity: Finding['severity'],
  message: string,
  hint: string,
  paths: Finding['paths'],
): readonly Finding[] {
  return [{ severity, code: 'bad-value', message, hint, paths }]
}

function above(factor: number): number {
  return Math.ceil((1 - 1 / factor) * 10_000) / 100
}

function checkNames({ name, slo, settings }: NamedSlo): readonly Finding[] {
  const { pools } = settings
  if (pools === undefined) return []
  const models = servedModels(pools)
  const scraped = Object.entries(pools).filter(([, { endpointPicker, modelServer }]) =>
    slo.source === 'model-server' ? modelServer.scrape : endpointPicker.scrape,
  )
  const chosen = slo.pools.length > 0 ? slo.pools : Object.keys(pools)
  const foreign = chosen.filter((pool) => !scraped.some(([own]) => own === pool))
  return [
    ...slo.pools.flatMap((pool, i) => unknown(name, ['pools', i], pool, Object.keys(pools))),
    ...slo.models.flatMap((model, i) => unknown(name, ['models', i], model, models)),
    ...(slo.per === 'pool' && foreign.some((pool) => Object.hasOwn(pools, pool))
      ? [unscraped(name, foreign)]
      : []),
  ]
}

function unknown(
  slo: string,
  [kind, index]: readonly ['pools' | 'models', number],
  value: string,
  known: readonly string[],
): readonly Finding[] {
  if (known.includes(value)) return []
  const near = nearest(value, known)
  return [
    {
      severity: 'error',
      code: 'bad-value',
      message: `objective '${slo}' is about ${kind === 'pools' ? 'pool' : 'model'} '${value}', which is not there`,
      hint: near === undefined ? `known: ${known.join(', ')}` : `did you mean '${near}'?`,
      paths: [
        ['slos', slo, kind, index],
        ['slos', slo, kind],
      ],
    },
  ]
}

function unscraped(slo: string, pools: readonly string[]): Finding {
  return {
    severity: 'error',
    code: 'conflict',
    message: `objective '${slo}' has a budget for each pool, but metrics of ${pools.map((pool) => `'${pool}'`).join(', ')} are scraped by somebody else and do not name the pool`,
    hint: "write 'per: model', or an objective of its own for each pool",
    paths: [
      ['slos', slo, 'per'],
      ['slos', slo],
    ],
  }
}
