import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { totalsOf } from '../../src/verify/report.ts'
import { conditions, pod } from '../support/healthy-cluster.ts'
import { onStage, troubles } from '../support/verify-stage.ts'

const test = suite('verify: the cluster')

test(
  'looks at every rendered resource and finds nothing wrong in a healthy cluster',
  onStage(async ({ cluster, run, clock }) => {
    const report = await run()
    assert.equal(troubles(report), [])
    // 77 rendered, and four sets of pods.
    assert.is(report.results.length, rendered(cluster.calls) + 4)
    assert.is(totalsOf(report.results).passed, report.results.length)
    assert.equal(clock.pauses, [])
  }),
)

function rendered(calls: readonly { readonly path: string }[]): number {
  const objects = calls.filter(({ path }) => /^\/(api|apis\/[^/]+)\/[^/]+\/.*[^/]+$/.test(path))
  return new Set(objects.map(({ path }) => path).filter((path) => !path.includes('?'))).size
}

test(
  'never asks for the data of a Secret, a ConfigMap or a role',
  onStage(async ({ cluster, run }) => {
    await run()
    const secrets = cluster.calls.filter(({ path }) => /\/(secrets|configmaps|roles)\//.test(path))
    assert.ok(secrets.length >= 3)
    for (const { accept } of secrets) assert.match(accept, 'as=PartialObjectMetadata')
  }),
)

test(
  'asks what a kind is called once for each version of a group',
  onStage(async ({ cluster, run }) => {
    await run()
    const asked = cluster.calls
      .map(({ path }) => path)
      .filter((path) => /^\/apis?\/[^/]+(\/[^/]+)?$/.test(path))
    assert.equal(asked, [...new Set(asked)])
  }),
)

test(
  'waits for conditions that change, shows on what it waits, and pauses longer and longer',
  onStage(async ({ cluster, run, progress, clock }) => {
    let looks = 0
    cluster.patch('Gateway', 'chat', { status: {} })
    cluster.beforeCall = (path) => {
      if (!path.endsWith('/gateways/chat') || ++looks < 4) return
      cluster.patch('Gateway', 'chat', {
        status: {
          addresses: [{ value: '203.0.113.7' }],
          conditions: conditions('Accepted', 'Programmed'),
        },
      })
    }
    const report = await run({ timeoutMs: 600_000 })
    assert.equal(troubles(report), [])
    assert.is(report.results[0]?.saw, 'Programmed at 203.0.113.7')
    assert.equal(clock.pauses, [2000, 3000, 4500])
    assert.match(
      progress.join('\n'),
      'waiting for Gateway chat/chat (gateway-programmed): no condition Accepted yet',
    )
  }),
)

test(
  'gives up at the deadline and says what it saw last',
  onStage(async ({ cluster, run, clock }) => {
    cluster.patch('GCPTrafficExtension', 'chat-traffic', { status: {} })
    const started = clock.now()
    const report = await run({ timeoutMs: 60_000 })
    assert.equal(troubles(report), [
      'failed extension-accepted GCPTrafficExtension chat/chat-traffic: Gateway chat/chat: no status yet',
    ])
    assert.is(clock.now() - started, 60_000)
    assert.is(report.results.find(({ id }) => id === 'extension-accepted')?.seconds, 60)
  }),
)

test(
  'looks once where it is not to wait',
  onStage(async ({ cluster, run, clock }) => {
    cluster.patch('ApigeeBackendService', 'apigee', { status: { currentState: 'RUNNING' } })
    const report = await run()
    assert.equal(troubles(report), [
      'failed apigee-created ApigeeBackendService chat/apigee: RUNNING',
    ])
    assert.equal(clock.pauses, [])
  }),
)

test(
  'tells every kind of trouble at once',
  onStage(async ({ cluster, run }) => {
    cluster.remove('ServiceAccount', 'gemma-epp')
    cluster.forget('ModelArmorTemplate')
    cluster.patch('LoggingLogMetric', 'chat-error', {
      status: {
        conditions: [
          { type: 'Ready', status: 'False', reason: 'UpdateFailed', message: 'Error 403: denied' },
        ],
      },
    })
    cluster.remove('Pod', 'vllm-gemma-0')
    cluster.remove('Pod', 'llama-epp-0')
    cluster.put(pod('llama-epp-1', { inferencepool: 'llama-epp' }, 'ImagePullBackOff'))
    assert.equal(troubles(await run()), [
      'failed config-connector LoggingLogMetric chat/chat-error: Ready is False (UpdateFailed): Error 403: denied',
      'failed config-connector ModelArmorTemplate chat/prod.model-armor-template: the cluster knows no kind ModelArmorTemplate of modelarmor.cnrm.cloud.google.com',
      'failed present ServiceAccount chat/gemma-epp: not in the cluster',
      'failed model-servers pool gemma: no model server',
      'failed endpoint-picker pool llama: 0 of 1 pods ready; llama-epp-1: ImagePullBackOff: of llama-epp-1',
    ])
  }),
)

test(
  'counts pods over several pages, and begins again where a page has expired',
  onStage(async ({ cluster, run }) => {
    cluster.pageSize = 2
    cluster.expireFirstPage = true
    for (let i = 1; i < 5; i++) cluster.put(pod(`vllm-gemma-${i}`, { app: 'vllm-gemma' }))
    const { results } = await run({ only: ['model-servers'] })
    const gemma = results.find(({ subject }) => subject === 'pool gemma')
    assert.is(gemma?.saw, '5 of 5 pods ready')
  }),
)

test(
  'names the permission that is missing, and skips a Secret that a viewer never sees',
  onStage(async ({ cluster, run }) => {
    cluster.fault = (path) =>
      /\/(secrets|gcpbackendpolicies)\//.test(path)
        ? { status: 403, message: `User "ci" cannot get resource at ${path.split('/').at(-2)}` }
        : undefined
    const report = await run()
    assert.equal(troubles(report), [
      'failed policy-attached GCPBackendPolicy chat/gemma: not allowed to look: User "ci" cannot get resource at gcpbackendpolicies',
      'failed policy-attached GCPBackendPolicy chat/llama: not allowed to look: User "ci" cannot get resource at gcpbackendpolicies',
      'skipped present Secret chat/chat-metrics-reader: not allowed to look: User "ci" cannot get resource at secrets',
    ])
    const hint = report.results.find(({ id }) => id === 'policy-attached')?.hint
    assert.match(hint ?? '', 'get gcpbackendpolicies.networking.gke.io in namespace chat')
  }),
)

test(
  'asks again after a reset, a busy server and a server error',
  onStage(async ({ cluster, run }) => {
    const faults = [
      'reset',
      { status: 429, message: 'busy', headers: { 'retry-after': '0' } },
      { status: 500, message: 'etcd' },
    ] as const
    let next = 0
    cluster.fault = (path) => (path.endsWith('/gateways/chat') ? faults[next++ % 4] : undefined)
    // Twice in one look, and then once more in the next.
    const report = await run({ only: ['gateway-programmed'], timeoutMs: 60_000 })
    assert.equal(troubles(report), [])
  }),
)

test(
  'checks a part, by names of checks and of groups',
  onStage(async ({ run }) => {
    const { results } = await run({ only: ['cluster'], skip: ['present', 'config-connector'] })
    const ids = new Set(results.map(({ id }) => id))
    assert.ok(ids.has('gateway-programmed') && !ids.has('present') && !ids.has('config-connector'))
  }),
)

test.run()
