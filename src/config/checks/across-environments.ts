import { logMetricId, OWN_LOG_METRICS } from '../log-metric-id.ts'
import { templateName } from '../model-armor-settings.ts'
import type { Finding, SoundEnvironment } from './finding.ts'
import { regionOf } from './region.ts'

/** What two environments cannot both have, and what several may have only with a warning. */
export function checkAcrossEnvironments(
  environments: readonly SoundEnvironment[],
  configName: string,
): readonly Finding[] {
  return [
    ...repeated(environments, namespaceOf, ([first, second], key) => ({
      message: `environments '${first}' and '${second}' are both ${key}`,
      hint: 'give each a namespace or a cluster of its own',
      paths: [['namespace']],
    })),
    ...repeated(environments, configConnectorOf, ([first, second], key) => ({
      message: `environments '${first}' and '${second}' both keep Config Connector objects in ${key}`,
      hint: 'objects of the same name would fight there: give each a namespace of its own',
      paths: [['configConnector', 'namespace'], ['configConnector'], []],
    })),
    ...repeated(environments, adapterOf, ([first, second], key) => ({
      message: `environments '${first}' and '${second}' both deploy the metrics adapter to ${key}`,
      hint: `a cluster has one: write 'metricsAdapter: {enabled: false}' in one of the two`,
      paths: [['metricsAdapter', 'enabled'], ['metricsAdapter'], []],
    })),
    ...repeated(
      environments,
      (environment) => ownTemplate(environment, configName),
      ([first, second], key) => ({
        message: `environments '${first}' and '${second}' both own the template ${key}`,
        hint: "leave 'modelArmor.template.id' out, or use 'existing' in one of the two",
        paths: [['modelArmor', 'template', 'id'], ['modelArmor'], []],
      }),
    ),
    ...sharedLogMetrics(environments, configName),
    ...apigeeNamespaces(environments),
  ]
}

type Wording = Pick<Finding, 'message' | 'hint' | 'paths'>

function repeated(
  environments: readonly SoundEnvironment[],
  keyOf: (environment: SoundEnvironment) => string | undefined,
  wording: (names: readonly [string, string], key: string) => Wording,
): readonly Finding[] {
  const first = new Map<string, string>()
  return environments.flatMap((environment): readonly Finding[] => {
    const key = keyOf(environment)
    if (key === undefined) return []
    const owner = first.get(key)
    if (owner === undefined) {
      first.set(key, environment.name)
      return []
    }
    const words = wording([owner, environment.name], key)
    return [{ severity: 'error', code: 'conflict', environment: environment.name, ...words }]
  })
}

function namespaceOf(environment: SoundEnvironment): string | undefined {
  const cluster = clusterOf(environment)
  const { namespace } = environment.facts
  return cluster && namespace && `namespace '${namespace}' of ${cluster}`
}

/** Nothing where it is the namespace of the environment: that one is compared already. */
function configConnectorOf(environment: SoundEnvironment): string | undefined {
  const cluster = clusterOf(environment)
  const { namespace, enabled } = environment.facts.configConnector ?? {}
  if (namespace === undefined || namespace === environment.facts.namespace || enabled === false)
    return undefined
  return cluster && `namespace '${namespace}' of ${cluster}`
}

function adapterOf(environment: SoundEnvironment): string | undefined {
  return environment.settings.metricsAdapter?.enabled ? clusterOf(environment) : undefined
}

function clusterOf({ facts: { project, cluster } }: SoundEnvironment): string | undefined {
  return project && cluster && `cluster '${cluster.name}' in ${project.id}/${cluster.location}`
}

function ownTemplate(
  { name, facts, settings: { modelArmor } }: SoundEnvironment,
  configName: string,
): string | undefined {
  const region = regionOf(facts)
  const project = facts.project?.id
  if (!modelArmor?.enabled || modelArmor.existing || !region || !project) return undefined
  return templateName({
    name: configName,
    environment: name,
    project,
    region,
    modelArmor,
    pools: {},
  })
}

/** Names with hyphens join to the same id: `dev` and `eu-error`, `dev-eu` and `error`. */
function sharedLogMetrics(
  environments: readonly SoundEnvironment[],
  configName: string,
): readonly Finding[] {
  const owners = new Map<string, string>()
  return environments.flatMap(({ name: environment, facts, settings: { logMetrics } }) => {
    const project = facts.project?.id
    if (!logMetrics?.enabled || project === undefined) return []
    return [...OWN_LOG_METRICS, ...Object.keys(logMetrics.custom)].flatMap(
      (metric): readonly Finding[] => {
        const id = logMetricId(configName, environment, metric)
        const owner = owners.get(`${project}/${id}`)
        if (owner === undefined) {
          owners.set(`${project}/${id}`, environment)
          return []
        }
        return [
          {
            severity: 'error',
            code: 'conflict',
            environment,
            message: `environments '${owner}' and '${environment}' would both have the log metric '${id}' in project '${project}'`,
            hint: 'name the metric otherwise, or the environment',
            paths: [['logMetrics', 'custom', metric], ['logMetrics'], []],
          },
        ]
      },
    )
  })
}

/** One warning for all of them: documentation and sample of Apigee contradict each other. */
function apigeeNamespaces(environments: readonly SoundEnvironment[]): readonly Finding[] {
  const elsewhere = environments.filter(({ settings, facts }) => {
    const namespace = settings.gateway?.namespace ?? facts.namespace
    return settings.apigee?.enabled && namespace !== undefined && namespace !== 'default'
  })
  const [first] = elsewhere
  if (!first) return []
  const names = elsewhere.map(({ name }) => `'${name}'`).join(', ')
  return [
    {
      severity: 'warning',
      code: 'bad-value',
      environment: first.name,
      message: `Apigee's overview wants the Gateway in namespace 'default', which it is not in ${names}`,
      hint: "Google's sample works in a namespace of its own; see that the ApigeeBackendService reports CREATED",
      paths: [['apigee', 'enabled'], ['apigee']],
    },
  ]
}
