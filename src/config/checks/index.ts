import { UserError } from '../../error.ts'
import type { ConfigDocument } from '../config-document.ts'
import { checkAcrossEnvironments } from './across-environments.ts'
import { checkEnvironment } from './environment.ts'
import type { Finding, SoundEnvironment, SoundSettings } from './finding.ts'
import { checkLogMetrics, checkLogMetricsIn } from './log-metrics.ts'
import { checkModelArmor, checkModelArmorIn } from './model-armor.ts'
import { checkPools } from './pools.ts'
import { checkSlos } from './slos.ts'

export { checkDelivery } from './delivery.ts'
export type { Finding, SoundEnvironment, SoundSettings } from './finding.ts'
export { checkRisk } from './risk.ts'

/** What is wrong between shared settings, or between those of one environment. */
export function checkSettings(settings: SoundSettings): readonly Finding[] {
  return [
    ...checkPools(settings),
    ...checkModelArmor(settings),
    ...checkSlos(settings),
    ...checkLogMetrics(settings),
  ]
}

/** What is wrong in the environments, one by one and between them. */
export function checkEnvironments(
  environments: readonly SoundEnvironment[],
  configName: string,
): readonly Finding[] {
  const inOne = (environment: SoundEnvironment): readonly Finding[] => [
    ...checkSettings(environment.settings),
    ...checkEnvironment(environment, configName),
    ...checkModelArmorIn(environment, configName),
    ...checkLogMetricsIn(environment, configName),
  ]
  return [
    ...environments.flatMap((environment) =>
      inOne(environment).map((finding) => ({ ...finding, environment: environment.name })),
    ),
    ...checkAcrossEnvironments(environments, configName),
  ]
}

/** A finding at its place in the file; without a file it has none. */
export function findingError(finding: Finding, document?: ConfigDocument): UserError {
  const { code, message, hint } = finding
  const at = document?.locationOf(placeOf(finding, document))
  return new UserError(code, message, { at, hint })
}

function placeOf({ environment, paths }: Finding, document: ConfigDocument) {
  const own = environment === undefined ? [] : ['environments', environment]
  const inEnvironment = paths.map((path) => [...own, ...path])
  const written = [...inEnvironment, ...paths].find(
    (path) => path.length > 0 && document.depthOf(path) === path.length,
  )
  return written ?? inEnvironment[0] ?? own
}
