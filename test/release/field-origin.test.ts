import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FieldOrigin } from '../../src/diff/change.ts'
import { formatPath } from '../../src/diff/format-change.ts'
import { layeredTree, memoryTree } from '../../src/source-tree.ts'
import { examplesTree, renderExamples } from '../support/examples.ts'

const test = suite('origins of changed fields')

/**
 * Changes of an environment after an edit of one file of the examples: `kind/name path` with the origin of
 * the new value and the line that stands there.
 */
function origins(
  environment: string,
  file: string,
  [from, to]: readonly [string, string],
): readonly string[] {
  const tree = examplesTree()
  const text = tree.read(file) ?? ''
  assert.ok(text.includes(from), `${file} has no '${from}'`)
  const edited = layeredTree(memoryTree(new Map([[file, text.replace(from, to)]])), tree)
  const result = renderExamples(edited, false)
  assert.equal(result.errors, [])
  const found = result.environments.find(({ name }) => name === environment)
  assert.is(found?.state, 'rendered')
  const changes = found?.state === 'rendered' ? found.review.changes : []
  return changes.flatMap((change) => {
    if (!('fields' in change)) return [`${change.kind} ${change.id}`]
    const id = change.id.replace(/\.[^/]*\//, '/')
    return change.fields.map(
      ({ path, origins }) =>
        `${id} ${formatPath(path)}: ${show(origins?.after, (name) => edited.read(name) ?? '')}`,
    )
  })
}

function show(origin: FieldOrigin | undefined, read: (file: string) => string): string {
  if (origin === undefined) return 'nowhere'
  const { kind, at } = origin
  const line = read(at.file).split('\n')[at.line - 1]?.trim()
  return `${kind} ${at.file} '${line}'`
}

test('finds an override of the environment in the config', () => {
  assert.equal(origins('prod', 'inference-gateway.yaml', ['maxReplicas: 24', 'maxReplicas: 32']), [
    "HorizontalPodAutoscaler/llama.chat spec.maxReplicas: config inference-gateway.yaml 'maxReplicas: 32'",
  ])
})

test('finds a shared setting in the config', () => {
  assert.equal(
    origins('dev', 'inference-gateway.yaml', ['      target: 0.7', '      target: 0.6']),
    [
      "HorizontalPodAutoscaler/llama.chat spec.metrics[External prometheus.googleapis.com|inference_pool_average_kv_cache_utilization|gauge].external.target.value: config inference-gateway.yaml 'target: 0.6'",
    ],
  )
})

test('finds the setting behind what only the bundle writes', () => {
  assert.equal(
    origins('dev', 'inference-gateway.yaml', [
      'promptInjection: MEDIUM_AND_ABOVE',
      'promptInjection: HIGH',
    ]),
    [
      "ModelArmorTemplate/dev.model-armor-template.chat spec.filterConfig.piAndJailbreakFilterSettings.confidenceLevel: config inference-gateway.yaml 'modelArmor:'",
    ],
  )
})

test('finds a line of the base', () => {
  assert.equal(origins('dev', 'base/gateway.yaml', ['port: 80', 'port: 8080']), [
    "Gateway/chat.chat spec.listeners[http].port: base base/gateway.yaml 'port: 8080'",
  ])
})

test('finds a line of a patch for one environment', () => {
  assert.equal(
    origins('prod', 'environments/prod/kustomization.yaml', ['port: 443', 'port: 8443']),
    [
      "Gateway/chat.chat spec.listeners[https].port: patch environments/prod/kustomization.yaml 'port: 8443'",
    ],
  )
})

test('finds the rule of an alert', () => {
  const found = origins('dev', 'alerts/chat.yaml', ['for: 30m', 'for: 40m'])
  assert.is(found.length, 1)
  assert.match(
    found[0] ?? '',
    /^MonitoringAlertPolicy.*duration: rule alerts\/chat\.yaml '(- )?alert: /,
  )
})

test('names the rendered line that a value had before', () => {
  const tree = examplesTree()
  const text = tree.read('inference-gateway.yaml') ?? ''
  const files = new Map([
    ['inference-gateway.yaml', text.replace('maxReplicas: 24', 'maxReplicas: 32')],
  ])
  const { environments } = renderExamples(layeredTree(memoryTree(files), tree), false)
  const prod = environments.find(({ name }) => name === 'prod')
  const [change] = prod?.state === 'rendered' ? prod.review.changes : []
  const before = change?.kind === 'modified' ? change.fields[0]?.origins?.before : undefined
  assert.is(before?.kind, 'file')
  assert.is(before?.at.file, 'rendered/prod/horizontalpodautoscaler-llama.yaml')
  const line = tree.read(before?.at.file ?? '')?.split('\n')[(before?.at.line ?? 0) - 1]
  assert.is(line?.trim(), 'maxReplicas: 24')
})

test.run()
