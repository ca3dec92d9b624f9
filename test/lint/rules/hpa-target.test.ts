import { suite } from 'uvu'
import { hpaTarget } from '../../../src/lint/rules/hpa-target.ts'
import { hpa, manifest, pool } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const llm = pool({ selector: { matchLabels: { app: 'vllm' } } })
const template = { metadata: { labels: { app: 'vllm' } } }
const servers = (name: string, namespace = 'shop') =>
  manifest('apps/v1', 'Deployment', { spec: { template } }, { name, namespace })
const workers = manifest(
  'leaderworkerset.x-k8s.io/v1',
  'LeaderWorkerSet',
  { spec: { leaderWorkerTemplate: { workerTemplate: template } } },
  { name: 'vllm-workers' },
)
const scaling = (name: string, kind = 'Deployment') => hpa({ scaleTargetRef: { kind, name } })

const test = suite('lint rule hpa-target')

testRule(test, hpaTarget, {
  fires: [
    {
      name: 'the pool, as on the page',
      manifests: [llm, servers('vllm-llama'), scaling('llm')],
      at: ['spec.scaleTargetRef.name'],
      says: 'Deployment.v1.apps/vllm-llama.shop',
    },
    {
      name: 'a Deployment for a LeaderWorkerSet',
      manifests: [llm, workers, scaling('llm')],
      at: ['spec.scaleTargetRef.name'],
      says: 'LeaderWorkerSet',
    },
  ],
  silent: [
    {
      name: 'the servers of the pool',
      manifests: [llm, servers('vllm-llama'), scaling('vllm-llama')],
    },
    { name: 'servers with the name of the pool', manifests: [llm, servers('llm'), scaling('llm')] },
    {
      name: 'servers that are not among the manifests',
      manifests: [llm, servers('vllm', 'other'), scaling('llm')],
    },
  ],
})

test.run()
