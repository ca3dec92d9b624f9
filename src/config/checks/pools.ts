import type { PoolSettings } from '../schema/index.ts'
import type { Finding, SoundSettings } from './finding.ts'

/** What is wrong inside a pool or between pools. */
export function checkPools({ pools = {} }: SoundSettings): readonly Finding[] {
  return [
    ...Object.entries(pools).flatMap(([name, pool]) => checkPool(name, pool)),
    ...checkModels(pools),
  ]
}

function checkPool(name: string, pool: PoolSettings): readonly Finding[] {
  return [...checkReplicas(name, pool), ...checkTarget(name, pool), ...checkSelector(name, pool)]
}

function checkReplicas(name: string, { autoscaling }: PoolSettings): readonly Finding[] {
  const { enabled, minReplicas, maxReplicas } = autoscaling
  if (!enabled) return []
  const at = ['pools', name, 'autoscaling']
  const paths = [[...at, 'minReplicas'], [...at, 'maxReplicas'], at]
  if (minReplicas > maxReplicas)
    return [
      {
        severity: 'error',
        code: 'conflict',
        message: `pool '${name}' has minReplicas ${minReplicas}, which is more than maxReplicas ${maxReplicas}`,
        hint: 'raise maxReplicas or lower minReplicas',
        paths,
      },
    ]
  if (minReplicas >= 2) return []
  return [
    {
      severity: 'warning',
      code: 'bad-value',
      message: `pool '${name}' may run a single replica, and nothing answers while it restarts`,
      hint: "write 'minReplicas: 2' or more where that matters",
      paths,
    },
  ]
}

function checkTarget(name: string, { autoscaling }: PoolSettings): readonly Finding[] {
  const { metric, target } = autoscaling
  if (metric !== 'kv-cache' || target === undefined || target <= 1) return []
  const at = ['pools', name, 'autoscaling']
  const share = target <= 100 ? ` write '${target / 100}':` : ''
  return [
    {
      severity: 'error',
      code: 'bad-value',
      message: `pool '${name}' is to keep its KV cache at ${target}, but a cache is a share from 0 to 1`,
      hint: `${target} looks like a percentage;${share} Google's page says 0 to 100, the metric is 0 to 1`,
      paths: [[...at, 'target'], [...at, 'metric'], at],
    },
  ]
}

/** Workers of a LeaderWorkerSet run the model too, but only leaders answer requests. */
function checkSelector(
  name: string,
  { scaleTarget, modelServer }: PoolSettings,
): readonly Finding[] {
  if (scaleTarget?.kind !== 'LeaderWorkerSet' || modelServer.selector !== undefined) return []
  return [
    {
      severity: 'warning',
      code: 'bad-value',
      message: `pool '${name}' scales a LeaderWorkerSet, whose pods have no label 'app: ${scaleTarget.name}'`,
      hint: `select the leaders in modelServer.selector: leaderworkerset.sigs.k8s.io/name: ${scaleTarget.name} and leaderworkerset.sigs.k8s.io/worker-index: "0"`,
      paths: [
        ['pools', name, 'scaleTarget', 'kind'],
        ['pools', name, 'scaleTarget'],
      ],
    },
  ]
}

/** Routes tell pools apart by model name, so one name in two pools is rarely meant. */
function checkModels(pools: Readonly<Record<string, PoolSettings>>): readonly Finding[] {
  const findings: Finding[] = []
  const owners = new Map<string, string>()
  for (const { model, pool, paths } of Object.entries(pools).flatMap(modelsOf)) {
    const owner = owners.get(model)
    if (owner === undefined) owners.set(model, pool)
    else
      findings.push({
        severity: 'warning',
        code: 'conflict',
        message:
          owner === pool
            ? `model '${model}' is listed twice in pool '${pool}'`
            : `model '${model}' is in pool '${owner}' and in pool '${pool}'`,
        hint: 'a request names its model and nothing else: only a route can tell the two apart',
        paths,
      })
  }
  return findings
}

interface ModelPlace {
  readonly model: string
  readonly pool: string
  readonly paths: Finding['paths']
}

function modelsOf([pool, { models }]: [string, PoolSettings]): readonly ModelPlace[] {
  return models.flatMap(({ name, adapters }, i) => {
    const at = ['pools', pool, 'models', i]
    return [
      { model: name, pool, paths: [[...at, 'name']] },
      ...adapters.map((model, j) => ({ model, pool, paths: [[...at, 'adapters', j]] })),
    ]
  })
}
