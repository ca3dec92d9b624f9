import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Settings } from '../../src/config/schema/index.ts'
import { lint } from '../../src/lint/lint.ts'
import { exampleEnvironment, exampleSettings } from './support/example.ts'
import { at, manifests, ofKind, variant } from './support/manifests.ts'
import { VARIANTS } from './support/variants.ts'

/**
 * Google's page 'Customize GKE Inference Gateway configuration' has mistakes in almost every
 * manifest that it tells people to write. Here is each that the bundle could repeat about
 * pools, logs, metrics and autoscaling.
 */
const test = suite("mistakes of Google's page: pools")

const everything = manifests(variant('every feature'))
const pools = manifests(variant('pools of every kind'))

// 28, 29, 30
test('makes one complete policy for each pool, named after it, with a timeout', () => {
  const policies = ofKind('GCPBackendPolicy', pools)
  assert.equal(
    policies.map(({ metadata }) => metadata.name),
    ['by-queue', 'by-pods', 'triton', 'tgi', 'quiet'],
  )
  for (const { metadata, spec } of policies) {
    assert.equal(at(spec, 'targetRef'), {
      group: 'inference.networking.k8s.io',
      kind: 'InferencePool',
      name: metadata.name,
    })
    assert.is(at(spec, 'default', 'timeoutSec'), 300)
  }
  const [quiet] = policies.filter(({ metadata }) => metadata.name === 'quiet')
  assert.is(at(quiet, 'spec', 'default', 'logging', 'sampleRate'), 0)
})

// 30, 49
test('leaves both policies of a pool to its chart where that owns them', () => {
  const names = (kind: string) => ofKind(kind, pools).map(({ metadata }) => metadata.name)
  assert.not.ok(names('GCPBackendPolicy').includes('charted'))
  assert.not.ok(names('HealthCheckPolicy').includes('charted'))
  assert.ok(names('HorizontalPodAutoscaler').includes('charted'))
})

// 33, 34
test('counts errors of this Gateway, in the field that its load balancer fills', () => {
  const filter = (settings: Settings) =>
    String(at(ofKind('LoggingLogMetric', manifests(settings))[0], 'spec', 'filter'))
  const external = filter(variant('every feature'))
  assert.match(external, 'resource.type="http_external_regional_lb_rule"')
  assert.match(external, 'jsonPayload.proxyStatus')
  assert.match(external, 'gateways.inference-gateway')
  assert.match(filter(variant('pools of every kind')), 'resource.type="internal_http_lb_rule"')
})

// 36, 38, 40
test('makes a whole Deployment of a metrics adapter without known holes', () => {
  const [adapter] = ofKind('Deployment', everything)
  const name = 'custom-metrics-stackdriver-adapter'
  const labels = { run: name, 'k8s-app': name }
  assert.is(adapter?.metadata.name, name)
  assert.is(adapter?.metadata.namespace, 'custom-metrics')
  assert.equal(Object.keys(adapter?.metadata ?? {}), ['name', 'namespace', 'labels'])
  assert.equal(at(adapter, 'spec', 'selector', 'matchLabels'), labels)
  const pod = at(adapter, 'spec', 'template', 'spec')
  const container = at(pod, 'containers', 0)
  assert.match(String(at(container, 'image')), /:v0\.16\.9-gke\.0$/)
  assert.is(at(container, 'readinessProbe', 'httpGet', 'scheme'), 'HTTPS')
  assert.is(Object(at(pod, 'tolerations')).length, 2)
})

// 37
test('gives nothing cluster-scoped a namespace', () => {
  const clusterScoped =
    /^(ClusterRole|ClusterRoleBinding|APIService|Namespace|ClusterPodMonitoring)$/
  const found = everything.filter(({ kind }) => clusterScoped.test(kind))
  assert.ok(found.length >= 9)
  for (const { metadata } of found) assert.is(metadata.namespace, undefined, metadata.name)
})

// 41
test('names the adapter by number and id of the project', () => {
  const [viewer] = everything.filter(({ spec }) => at(spec, 'role') === 'roles/monitoring.viewer')
  assert.is(
    at(viewer, 'spec', 'member'),
    'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/shop-dev.svc.id.goog/subject/ns/custom-metrics/sa/custom-metrics-stackdriver-adapter',
  )
})

// 42, 43, 44, 45, 46
test('scales the model servers on a share, as a value, of this pool in this cluster', () => {
  const settings = exampleSettings({
    pools: { chat: { models: [{ name: 'm' }], scaleTarget: { name: 'vllm-llama' } } },
  })
  const [autoscaler] = ofKind('HorizontalPodAutoscaler', manifests(settings))
  assert.equal(at(autoscaler, 'spec', 'scaleTargetRef'), {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'vllm-llama',
  })
  const external = at(autoscaler, 'spec', 'metrics', 0, 'external')
  assert.equal(at(external, 'target'), { type: 'Value', value: '700m' })
  assert.equal(at(external, 'metric', 'selector', 'matchLabels'), {
    'metric.labels.name': 'chat',
    'resource.labels.cluster': 'inference',
    'resource.labels.location': 'us-central1-a',
    'resource.labels.namespace': 'chat',
    reducer: 'REDUCE_MAX',
  })
  assert.equal(Object.keys(Object(at(autoscaler, 'spec', 'behavior'))), ['scaleUp', 'scaleDown'])
})

test('scales on an average of each server where the metric is theirs', () => {
  const [autoscaler] = ofKind('HorizontalPodAutoscaler', pools).filter(
    ({ metadata }) => metadata.name === 'triton',
  )
  assert.equal(at(autoscaler, 'spec', 'metrics', 0, 'pods'), {
    metric: {
      name: 'prometheus.googleapis.com|nv_trt_llm_kv_cache_block_metrics|gauge',
      selector: { matchLabels: { 'metric.labels.kv_cache_block_type': 'fraction' } },
    },
    target: { type: 'AverageValue', averageValue: '550m' },
  })
  assert.equal(at(autoscaler, 'spec', 'scaleTargetRef'), {
    apiVersion: 'leaderworkerset.x-k8s.io/v1',
    kind: 'LeaderWorkerSet',
    name: 'triton-workers',
  })
})

// 48
test('reads the metric that the endpoint picker of the config emits', () => {
  const metric = (eppMetrics: string) =>
    at(
      ofKind('HorizontalPodAutoscaler', manifests(exampleSettings({ eppMetrics })))[0],
      ...['spec', 'metrics', 0, 'external', 'metric', 'name'],
    )
  const name = (short: string) => `prometheus.googleapis.com|${short}|gauge`
  assert.is(metric('gaie'), name('inference_pool_average_kv_cache_utilization'))
  assert.is(metric('llm-d'), name('llm_d_epp_average_kv_cache_utilization'))
})

// 47
test('lets the collector read the metrics of the endpoint picker', () => {
  const [monitoring] = ofKind('PodMonitoring', everything)
  assert.equal(at(monitoring, 'spec', 'endpoints', 0, 'authorization'), {
    type: 'Bearer',
    credentials: { secret: { name: 'shop-metrics-reader', key: 'token' } },
  })
  const [secret] = ofKind('Secret', everything)
  assert.is(secret?.metadata.name, 'shop-metrics-reader')
  assert.is(secret?.data, undefined)
  assert.is(
    secret?.metadata.annotations?.['kubernetes.io/service-account.name'],
    'shop-metrics-reader',
  )
  const [role] = ofKind('Role', everything)
  assert.is(role?.metadata.namespace, 'chat')
  const binding = ofKind('RoleBinding', everything).find(
    ({ metadata }) => metadata.namespace === 'chat',
  )
  assert.equal(at(binding, 'subjects'), [
    { kind: 'ServiceAccount', name: 'collector', namespace: 'gmp-system' },
  ])
})

test('scrapes each kind of model server where it serves metrics', () => {
  const scrape = (kind: string) => {
    const modelServer = { kind }
    const settings = exampleSettings({ pools: { p: { models: [{ name: 'm' }], modelServer } } })
    const monitoring = ofKind('PodMonitoring', manifests(settings)).at(-1)
    const { port, path } = Object(at(monitoring, 'spec', 'endpoints', 0))
    return `${port}${path}`
  }
  assert.equal(['vllm', 'sglang', 'trtllm', 'triton', 'jetstream', 'tgi'].map(scrape), [
    '8000/metrics',
    '30000/metrics',
    '8000/prometheus/metrics',
    '8002/metrics',
    '9090/metrics',
    '8080/metrics',
  ])
})

// 49
test('probes the path and port of each kind of model server', () => {
  const probe = (name: string) =>
    at(
      ofKind('HealthCheckPolicy', pools).find(({ metadata }) => metadata.name === name),
      ...['spec', 'default', 'config', 'httpHealthCheck'],
    )
  const fixed = { portSpecification: 'USE_FIXED_PORT' }
  assert.equal(probe('by-queue'), { ...fixed, port: 8000, requestPath: '/health' })
  assert.equal(probe('triton'), { ...fixed, port: 8000, requestPath: '/v2/health/ready' })
  assert.equal(probe('quiet'), { ...fixed, port: 30000, requestPath: '/health' })
})

for (const [name, settings] of VARIANTS)
  test(`passes the linter: ${name}`, () => {
    const environment = exampleEnvironment()
    const { className } = settings.gateway
    const findings = lint(
      manifests(settings).map((manifest) => ({ manifest })),
      {
        eppMetrics: settings.eppMetrics,
        gateway: { name: settings.gateway.name, namespace: 'gateways', className },
        modelServers: Object.values(settings.pools).map(({ modelServer }) => modelServer.kind),
        region: environment.region,
        project: environment.project,
      },
    )
    // The role that the config asks for by name.
    const wanted = settings.modelArmor?.containerAdmin ? ['iam-broad-role'] : []
    assert.equal(
      findings.map(({ rule }) => rule),
      wanted,
    )
  })

test.run()
