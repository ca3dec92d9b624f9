import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dashboardToApi } from '../../src/bundle/dashboards/api.ts'
import { dashboardResources } from '../../src/bundle/dashboards.ts'
import { GATEWAY_CLASSES } from '../../src/config/schema/gateway.ts'
import { Settings } from '../../src/config/schema/index.ts'
import { EPP_METRICS } from '../../src/config/schema/operations.ts'
import { MODEL_SERVERS } from '../../src/config/schema/pool.ts'
import { SERVER_PREFIXES } from '../../src/promql/metric-catalogue.ts'
import { parsePromql } from '../../src/promql/parse.ts'
import { queryError } from '../../src/promql/query-error.ts'
import { metricNamesOf } from '../../src/promql/selectors.ts'
import type { Manifest, TemplateResource } from '../../src/template/template.ts'
import { protoErrors } from '../support/proto-shape.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'
import { emittedMetrics } from './support/emitted.ts'

const test = suite('dashboardResources')

const models = [{ name: 'llama' }]

function settings(input: object = {}): Settings {
  return Settings.parse({ gateway: { name: 'inference' }, pools: { llm: { models } }, ...input })
}

function render(input: object = {}): readonly TemplateResource[] {
  return dashboardResources({ name: 'shop', settings: settings(input) })
}

const slos = {
  available: { objective: 99.9 },
  answer: { objective: 90, indicator: 'latency', thresholdSeconds: 8, per: 'model', window: '7d' },
  off: { objective: 99, enabled: false },
}

/** Every setting that changes what is on a dashboard. */
const variants = EPP_METRICS.flatMap((eppMetrics) =>
  GATEWAY_CLASSES.map((className) => ({
    title: `${eppMetrics} behind ${className}`,
    input: {
      eppMetrics,
      gateway: { name: 'inference', className },
      pools: Object.fromEntries(
        MODEL_SERVERS.map((kind) => [`pool-${kind}`, { models, modelServer: { kind } }]),
      ),
      observability: { dcgm: 'managed' },
      slos,
    },
  })),
)

function queriesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(queriesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'prometheusQuery' && typeof inner === 'string' ? [inner] : queriesIn(inner),
  )
}

function allQueries(input: object): readonly string[] {
  return render(input).flatMap(({ manifest }) => queriesIn(manifest))
}

function tilesOf(manifest: Manifest): readonly Tile[] {
  const spec: { mosaicLayout?: { tiles: readonly Tile[] } } = Object(manifest.spec)
  return spec.mosaicLayout?.tiles ?? []
}

interface Tile {
  readonly xPos?: number
  readonly yPos?: number
  readonly width: number
  readonly height: number
  readonly widget: {
    readonly title: string
    readonly xyChart?: { readonly thresholds?: readonly { readonly value: number }[] }
  }
}

for (const { title, input } of variants) {
  test(`writes nothing that the API does not know for ${title}`, () => {
    for (const { manifest } of render(input))
      assert.equal(protoErrors('Dashboard', dashboardToApi(manifest)), [])
  })

  test(`writes PromQL without errors for ${title}`, () => {
    const queries = allQueries(input)
    assert.ok(queries.length > 40)
    for (const query of queries) assert.is(queryError(parsePromql(query)), undefined, query)
  })

  test(`keeps tiles apart and inside the grid for ${title}`, () => {
    for (const { manifest } of render(input)) {
      const taken = new Set<string>()
      const tiles = tilesOf(manifest)
      assert.ok(tiles.length > 5 && tiles.length <= 100)
      for (const { xPos = 0, yPos = 0, width, height } of tiles) {
        assert.ok(xPos + width <= 48)
        for (let x = xPos; x < xPos + width; x++)
          for (let y = yPos; y < yPos + height; y++) {
            assert.not(taken.has(`${x},${y}`), `${manifest.metadata.name} at ${x},${y}`)
            taken.add(`${x},${y}`)
          }
      }
    }
  })

  if (!skipWithoutSchemas(`dashboards of ${title}`))
    test(`fits the schema of Config Connector for ${title}`, () => {
      for (const { manifest } of render(input))
        assert.equal(validateManifest(manifest), { kind: 'valid' })
    })
}

for (const eppMetrics of EPP_METRICS)
  for (const className of GATEWAY_CLASSES)
    test(`has no chart that stays empty with ${eppMetrics} behind ${className}`, () => {
      for (const kind of MODEL_SERVERS)
        for (const dcgm of ['off', 'managed', 'self-deployed']) {
          const own = settings({
            eppMetrics,
            gateway: { name: 'inference', className },
            pools: { pool: { models, modelServer: { kind } } },
            observability: { dcgm },
            slos,
          })
          const emitted = emittedMetrics(own)
          const queries = dashboardResources({ name: 'shop', settings: own }).flatMap(
            ({ manifest }) => queriesIn(manifest),
          )
          const read = queries.flatMap((query) => metricNamesOf(parsePromql(query)))
          assert.equal(
            read.filter((name) => !emitted.has(name)),
            [],
          )
          assert.ok(read.some((name) => name.startsWith(SERVER_PREFIXES[kind] ?? '?')))
        }
    })

const foreign = {
  'gaie-legacy': /inference_objective_|llm_d_epp_|flow_control|ttft/,
  gaie: /inference_model_|llm_d_epp_/,
  'llm-d': /inference_model_|inference_objective_|inference_pool_|inference_extension_/,
} as const

for (const eppMetrics of EPP_METRICS)
  test(`asks for no metric that ${eppMetrics} does not have`, () => {
    for (const query of allQueries({ eppMetrics })) assert.not.match(query, foreign[eppMetrics])
  })

test('asks for the load balancer of the class of the Gateway', () => {
  const external = allQueries({}).join('\n')
  assert.match(external, 'loadbalancing_googleapis_com:https_external_regional_request_count')
  assert.not.match(external, /https_internal|internal_http_lb_rule/)
  const internal = allQueries({ gateway: { name: 'g', className: 'gke-l7-rilb' } }).join('\n')
  assert.match(internal, 'monitored_resource="internal_http_lb_rule"')
  assert.not.match(internal, /https_external|http_external/)
})

test('shows each kind of model server once, and no other', () => {
  const pools = {
    a: { models, modelServer: { kind: 'sglang' } },
    b: { models, modelServer: { kind: 'sglang' } },
  }
  const queries = allQueries({ pools })
  assert.is(queries.filter((query) => query.includes('sglang:num_queue_reqs')).length, 1)
  assert.not.ok(queries.some((query) => query.includes('vllm:')))
})

test('shows each objective in a row: how it stands, its budget, how fast that burns', () => {
  const [dashboard] = render({ slos })
  assert.ok(dashboard)
  assert.is(dashboard.manifest.metadata.name, 'shop-slos')
  const widgets = tilesOf(dashboard.manifest).map(({ widget }) => widget)
  assert.equal(
    widgets.filter(({ xyChart }) => xyChart === undefined).map(({ title }) => title),
    ['available', 'answer'],
  )
  const [, good, left, burn] = widgets
  assert.equal(good?.xyChart?.thresholds, [{ label: 'objective', value: 0.999, targetAxis: 'Y1' }])
  assert.match(queriesIn(left)[0] ?? '', /^slo:error_budget:left\{.*,slo="shop\/available"\}$/)
  assert.match(queriesIn(burn)[0] ?? '', /^slo:error_ratio:rate1h\{.*\} \/ 0\.001$/)
  assert.equal(
    burn?.xyChart?.thresholds?.map(({ value }) => value),
    [14.4, 6],
  )
})

test('has no dashboard of objectives where nothing records them', () => {
  assert.is(render({ slos, alerts: { enabled: false } }).length, 2)
  assert.is(render({ slos: { off: slos.off } }).length, 2)
})

test('shows GPUs only where DCGM is on', () => {
  assert.not.match(allQueries({}).join('\n'), 'DCGM_')
  assert.match(allQueries({ observability: { dcgm: 'self-deployed' } }).join('\n'), 'DCGM_')
})

test('makes none where dashboards or observability are off', () => {
  assert.equal(render({ observability: { dashboards: false } }), [])
  assert.equal(render({ observability: { enabled: false } }), [])
})

test('never adds up a gauge that every replica of the endpoint picker exports', () => {
  const gauges = /average_kv_cache_utilization|average_queue_size|ready_(pods|endpoints)/
  for (const { input } of variants)
    for (const query of allQueries(input).filter((text) => gauges.test(text)))
      assert.match(query, /^max by \(name\)/)
})

test('keeps le in every quantile', () => {
  for (const { input } of variants)
    for (const query of allQueries(input).filter((text) => text.startsWith('histogram_quantile')))
      assert.match(query, /sum by \(le\b/)
})

test('scopes every selector to the environment', () => {
  for (const { input } of variants)
    for (const query of allQueries(input))
      for (const selected of query.match(/\{[^}]*\}/g) ?? [])
        assert.match(selected, /^\{cluster="CLUSTER_NAME",location=|url_map_name=/)
})

test('each replacement finds its placeholder', () => {
  for (const { input } of variants)
    for (const { manifest, fields } of render(input)) {
      assert.ok(fields.length > 0)
      for (const { key, path, delimiter, index = 0 } of fields) {
        const text = valueAt(manifest, path)
        const part = delimiter === undefined ? text : text.split(delimiter)[index]
        assert.is(part, key.toUpperCase().replaceAll('-', '_'), `${path} ${text}`)
      }
    }
})

test('keeps a value with hyphens from moving the places of later values', () => {
  for (const { manifest, fields } of render()) {
    const texts = new Map<string, string>()
    for (const { path, delimiter, index = 0 } of fields) {
      const parts = (texts.get(path) ?? valueAt(manifest, path)).split(delimiter ?? '\0')
      assert.match(parts[index] ?? '', /^[A-Z_]+$/, path)
      texts.set(path, parts.with(index, 'my-value-1').join(delimiter ?? '\0'))
    }
    assert.not.match([...texts.values()].join('\n'), /NAMESPACE|CLUSTER_|PROJECT_ID|ENVIRONMENT/)
  }
})

test('uses nothing that Flux would take for a variable', () => {
  assert.not.match(JSON.stringify(render()), '${')
})

test('turns into the body of an API call', () => {
  const [gateway] = render()
  assert.ok(gateway)
  const body = dashboardToApi(gateway.manifest)
  assert.is(body.name, 'projects/PROJECT_ID/dashboards/shop-gateway-ENVIRONMENT')
  assert.is(body.displayName, 'ENVIRONMENT/shop gateway')
  assert.equal(Object.keys(body).sort(), ['displayName', 'mosaicLayout', 'name'])
  assert.equal(queriesIn(body), queriesIn(gateway.manifest))
})

test('writes references as the API names them', () => {
  const manifest: Manifest = {
    apiVersion: 'monitoring.cnrm.cloud.google.com/v1beta1',
    kind: 'MonitoringDashboard',
    metadata: { name: 'd' },
    spec: {
      displayName: 'd',
      projectRef: { external: 'projects/p' },
      gridLayout: {
        widgets: [
          { alertChart: { alertPolicyRef: { external: 'projects/p/alertPolicies/1' } } },
          { incidentList: { policyRefs: [{ external: 'projects/p/alertPolicies/2' }] } },
        ],
      },
    },
  }
  assert.equal(dashboardToApi(manifest), {
    name: 'projects/p/dashboards/d',
    displayName: 'd',
    gridLayout: {
      widgets: [
        { alertChart: { name: 'projects/p/alertPolicies/1' } },
        { incidentList: { policyNames: ['projects/p/alertPolicies/2'] } },
      ],
    },
  })
})

function valueAt(root: unknown, path: string): string {
  const steps = path.split('.')
  const value = steps.reduce<unknown>((node, step) => Object(node)[step], root)
  if (typeof value !== 'string') throw new Error(`no text at ${path}`)
  return value
}

test.run()
