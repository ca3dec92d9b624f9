import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EPP_METRICS, type EppGeneration } from '../../src/promql/metric-catalogue.ts'
import { migrateName } from '../../src/promql/migrate-names.ts'

const test = suite('migrateName')

const GENERATIONS: readonly EppGeneration[] = ['gaie-legacy', 'gaie', 'llm-d']
const pairs = GENERATIONS.flatMap((from) => GENERATIONS.map((to) => ({ from, to })))
const namesIn = (generation: EppGeneration) =>
  EPP_METRICS.flatMap(({ names }) => names[generation] ?? [])

const cases = [
  ['inference_model_request_total', 'gaie-legacy', 'llm-d', 'llm_d_epp_request_total'],
  ['inference_pool_ready_pods', 'gaie', 'llm-d', 'llm_d_epp_ready_endpoints'],
  [
    'inference_model_request_duration_seconds_bucket',
    'gaie-legacy',
    'gaie',
    'inference_objective_request_duration_seconds_bucket',
  ],
  ['llm_d_epp_request_size_bytes_sum', 'llm-d', 'gaie', 'inference_objective_request_sizes_sum'],
] as const

for (const [name, from, to, want] of cases)
  test(`${name} is ${want} in ${to}`, () => {
    const migrated = migrateName(name, { from, to })
    assert.is(migrated.kind === 'renamed' && migrated.name, want)
  })

test('tells what stays, what has no counterpart and what is not its business', () => {
  const kindOf = (name: string, from: EppGeneration, to: EppGeneration) =>
    migrateName(name, { from, to }).kind
  assert.is(kindOf('inference_pool_average_queue_size', 'gaie-legacy', 'gaie'), 'kept')
  assert.is(
    kindOf('inference_objective_request_ttft_seconds_bucket', 'gaie', 'gaie-legacy'),
    'gone',
  )
  assert.is(kindOf('vllm:num_requests_waiting', 'gaie', 'llm-d'), 'foreign')
  assert.is(kindOf('inference_model_request_total', 'gaie', 'llm-d'), 'foreign')
  // A counter has no parts, and this one is nobody's.
  assert.is(kindOf('inference_objective_request_total_bucket', 'gaie', 'llm-d'), 'foreign')
})

test('knows the labels that have another name', () => {
  const metric = 'inference_pool_per_pod_queue_size'
  const migrated = migrateName(metric, { from: 'gaie', to: 'llm-d' })
  assert.equal(migrated.kind === 'renamed' && migrated.labels, [
    ['model_server_pod', 'model_server_endpoint'],
  ])
})

for (const { from, to } of pairs)
  test(`a second time from ${from} to ${to} changes nothing`, () => {
    for (const name of namesIn(from)) {
      const migrated = migrateName(name, { from, to })
      if (migrated.kind !== 'renamed') continue
      assert.is.not(migrateName(migrated.name, { from, to }).kind, 'renamed', name)
      const back = migrateName(migrated.name, { from: to, to: from })
      assert.is(back.kind === 'renamed' && back.name, name)
    }
  })

test.run()
