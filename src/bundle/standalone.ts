import { Settings } from '../config/schema/index.ts'
import type { TemplateResource } from '../template/template.ts'
import type { TemplatePatch } from '../template/template-patch.ts'
import type { TextSource } from '../yaml/node.ts'
import { apigeeItem } from './apigee.ts'
import { componentFiles } from './component.ts'
import { type BundleSource, SHARED_FEATURES } from './features.ts'
import { modelArmorItem } from './model-armor.ts'
import type { BundlePool } from './pool.ts'
import { POOL_FEATURES } from './pool-features.ts'
import { poolKeys } from './pool-values.ts'
import { emptyTrafficExtension, itemPatch } from './traffic-extension.ts'
import { type EnvironmentFacts, environmentValues } from './values.ts'

/** Name that the bundle gives to what a config would name. */
const NAME = 'inference-gateway'

/** Key of the one pool in values: `pool-min-replicas` and so on. */
const POOL = 'pool'

/**
 * The components of the bundle for people who use them by hand, by path below `components/`: what
 * the same functions give for default settings and one pool, whose names are values too.
 *
 * @param rules the default rule files, of `kustomize/rules/`
 */
export function bundleFiles(rules: readonly TextSource[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [name, component] of components(rules))
    for (const [file, text] of component) files.set(`${name}/${file}`, text)
  return files
}

/** Names of the components, in the order in which an overlay lists them. */
export function bundleFeatures(): readonly string[] {
  return [...new Set([...SHARED_FEATURES, ...POOL_FEATURES].map(({ name }) => name))]
}

/** Every value that the components read, for an environment. */
export function bundleValues(environment: EnvironmentFacts): ReadonlyMap<string, string> {
  return new Map([
    ...environmentValues({ name: NAME, environment, settings: standaloneSettings() }),
    ...Object.entries(POOL_TEXTS),
  ])
}

/** What a config would say once and for all, and a person may want to edit. */
const POOL_TEXTS = {
  'pool-name': 'inference-pool',
  'pool-scale-target': 'model-server',
  'pool-model-server-app': 'model-server',
  'pool-port': '8000',
  'pool-metrics-port': '8000',
  'pool-health-path': '/health',
  'pool-autoscaling-metric':
    'prometheus.googleapis.com|inference_pool_average_kv_cache_utilization|gauge',
} as const

function components(
  rules: readonly TextSource[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const source: BundleSource = { name: NAME, settings: standaloneSettings(), ruleFiles: rules }
  const pool = standalonePool(source)
  const headers = new Map(
    [...POOL_FEATURES, ...SHARED_FEATURES].map(({ name, header }) => [name, header]),
  )
  return new Map(
    bundleFeatures().map((name) => [
      name,
      componentFiles({ header: headers.get(name) ?? '', ...partsOf(name, source, pool) }),
    ]),
  )
}

interface Parts {
  readonly resources: readonly TemplateResource[]
  readonly patches?: readonly TemplatePatch[]
}

/** As in a release, but for the extension, to which each feature adds its own item here. */
function partsOf(feature: string, source: BundleSource, pool: BundlePool): Parts {
  if (feature === 'traffic-extension') return { resources: [emptyTrafficExtension()] }
  const shared = SHARED_FEATURES.filter(({ name }) => name === feature)
  const ofPool = POOL_FEATURES.filter(({ name }) => name === feature)
  const resources = [
    ...shared.flatMap((each) => each.render(source).resources),
    ...ofPool.flatMap((each) => each.resources(pool)),
  ]
  const patch = extensionPatch(feature)
  return { resources, ...(patch && { patches: [patch] }) }
}

function extensionPatch(feature: string): TemplatePatch | undefined {
  if (feature === 'apigee')
    return itemPatch(apigeeItem({ body: false }), 'first', [
      'Calls Apigee before anything else does work for a caller without a key. It gets headers only;',
      'policies on tokens or prompts need all six events, see kustomize/README.md.',
    ])
  if (feature === 'model-armor')
    return itemPatch(modelArmorItem(), 'last', [
      'Calls Model Armor, for the models in model-armor-settings and no others.',
    ])
  return undefined
}

function standaloneSettings(): Settings {
  return Settings.parse({
    gateway: { name: NAME },
    pools: { [POOL]: { models: [{ name: 'meta-llama/Llama-3.1-8B-Instruct' }] } },
    modelArmor: {},
    apigee: { environment: 'inference' },
    metricsAdapter: { enabled: true },
  })
}

/** The pool of the settings with values for its texts and ports. */
function standalonePool({ settings }: BundleSource): BundlePool {
  const [pool] = Object.values(settings.pools)
  if (!pool) throw new Error('the settings of the bundle have no pool')
  return {
    name: '%{pool-name}',
    settings: {
      ...pool,
      scaleTarget: { kind: 'Deployment', name: '%{pool-scale-target}' },
      modelServer: {
        ...pool.modelServer,
        selector: { app: '%{pool-model-server-app}' },
        healthPath: '%{pool-health-path}',
      },
    },
    keys: poolKeys(POOL),
    ports: { serving: 'pool-port', metrics: 'pool-metrics-port' },
    autoscalingMetric: '%{pool-autoscaling-metric}',
    config: NAME,
    eppMetrics: settings.eppMetrics,
    observability: settings.observability,
  }
}
