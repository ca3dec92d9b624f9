import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../src/error.ts'
import { formatReport } from '../../src/verify/report.ts'
import { onGateway, onStage, troubles } from '../support/verify-stage.ts'

const test = suite('verify: requests')

test(
  'finds nothing wrong in a gateway that requires keys, screens and answers',
  onGateway(async ({ run, gateway }) => {
    const report = await run()
    assert.equal(troubles(report), [])
    // Keys: none and a made-up one; four models answer and block; two pools list and know names.
    assert.is(report.results.length, 2 + 4 + 4 + 2 + 2)
    assert.is(gateway.requests[0]?.headers.host, `chat.example.com:${gateway.port}`)
  }),
)

test(
  'notices that keys are not required',
  onGateway(async ({ run, gateway }) => {
    gateway.keys.clear()
    assert.equal(troubles(await run()), [
      'failed key-required with a made-up key: answered: HTTP 200: Ready.',
      'failed key-required without a key: answered: HTTP 200: Ready.',
    ])
  }),
)

test(
  'notices prompts that are not blocked, and a message that is not that of the template',
  onGateway(async ({ run, gateway }) => {
    gateway.screened.delete('support-tone')
    gateway.block = { code: 403, message: 'Something else' }
    assert.equal(troubles(await run()), [
      'failed prompt-blocked model gemma-3-12b: blocked with another message than the template has: HTTP 403: Something else',
      'failed prompt-blocked model legal-summaries: blocked with another message than the template has: HTTP 403: Something else',
      'failed prompt-blocked model llama-3.1-8b: blocked with another message than the template has: HTTP 403: Something else',
      'failed prompt-blocked model support-tone: not blocked: HTTP 200: Ready.',
    ])
  }),
)

test(
  'notices names that are answered and never screened',
  onGateway(async ({ run, gateway }) => {
    gateway.takesAnyName = true
    gateway.pools.set('gemma-3-12b', ['gemma-3-12b', 'google/gemma-3-12b-it'])
    assert.equal(troubles(await run()), [
      'failed served-models pool gemma: answers to google/gemma-3-12b-it, which nothing screens',
      'failed unlisted-model pool gemma: answered under a name that nothing screens: HTTP 200: Ready.',
      'failed unlisted-model pool llama: answered under a name that nothing screens: HTTP 200: Ready.',
    ])
  }),
)

test(
  'notices a model that its pool does not serve',
  onGateway(async ({ run, gateway }) => {
    gateway.pools.set('legal-summaries', ['llama-3.1-8b'])
    const said = troubles(await run({ only: ['models-answer'] }))
    assert.equal(said, [
      'failed models-answer model legal-summaries: HTTP 404: The model `legal-summaries` does not exist.',
    ])
  }),
)

test(
  'says that the key was refused, at once, and never prints it',
  onGateway(async ({ run, clock }) => {
    const report = await run({ key: 'revoked-secret', only: ['models-answer'], timeoutMs: 600_000 })
    assert.equal(clock.pauses, [])
    assert.match(troubles(report)[0] ?? '', 'the key was refused: HTTP 401: Invalid ApiKey')
    assert.not.match(JSON.stringify(report), 'revoked-secret')
  }),
)

test(
  'hides a key that the gateway repeats',
  onGateway(async ({ run, gateway }) => {
    gateway.fault = () => ({ status: 500, body: 'no app for good-key' })
    const said = troubles(await run({ only: ['models-answer'] }))
    assert.match(said[0] ?? '', 'HTTP 500: no app for ***')
  }),
)

test(
  'fails without a key that is needed, rather than skip what was asked for',
  onGateway(async ({ run, gateway }) => {
    const report = await run({ key: undefined, only: ['models-answer', 'key-required'] })
    assert.is(troubles(report).length, 4)
    assert.match(troubles(report)[0] ?? '', /^failed models-answer .*: nothing was sent/)
    assert.match(formatReport(report.results), 'set the environment variable IGW_API_KEY')
    assert.is(gateway.requests.length, 2)
  }),
)

test(
  'waits until the load balancer does what it was told',
  onGateway(async ({ run, gateway, clock }) => {
    gateway.fault = (_, call) =>
      call <= 4 ? { status: 503, body: 'no healthy upstream' } : undefined
    const report = await run({ only: ['models-answer'], timeoutMs: 60_000 })
    assert.equal(troubles(report), [])
    assert.is(clock.pauses.length, 4)
  }),
)

test(
  'tells what is wrong with a certificate',
  onGateway(async ({ run }) => {
    const report = await run({ only: ['models-answer'], ca: undefined })
    assert.match(troubles(report)[0] ?? '', /TLS with chat.example.com:\d+ failed: self.signed/)
    assert.match(report.results[0]?.hint ?? '', '--ca')
  }),
)

test(
  'finds a missing certificate file before anything is waited for',
  onGateway(async ({ run, cluster }) => {
    const thrown = await run({ only: [], ca: 'nowhere.pem', timeoutMs: 600_000 }).catch(
      (error: unknown) => error,
    )
    assert.instance(thrown, UserError)
    assert.match(String(thrown), "there is no certificate file 'nowhere.pem'")
    assert.equal(cluster.calls, [])
  }),
)

test(
  'asks where the user says, by the name that is written there',
  onGateway(async ({ run, gateway, cluster }) => {
    const url = `https://127.0.0.1:${gateway.port}`
    const report = await run({ only: ['models-answer'], url })
    // Another host than that of the routes: the gateway does not know it.
    assert.match(troubles(report)[0] ?? '', 'HTTP 404: fault filter abort')
    assert.equal(cluster.calls, [], 'no cluster is needed')
  }),
)

test(
  'skips requests to a gateway that has no address',
  onStage(async ({ run, cluster }) => {
    cluster.patch('Gateway', 'chat', { status: {} })
    const report = await run({ only: ['gateway-programmed', 'models-answer'] })
    assert.equal(troubles(report), [
      'failed gateway-programmed Gateway chat/chat: no condition Accepted yet',
      'skipped models-answer gateway: the gateway has no address: see its own check',
    ])
  }),
)

test(
  'says where to run for an internal gateway',
  onStage(async ({ run, cluster, folder }) => {
    const { readFileSync, writeFileSync } = await import('node:fs')
    const file = `${folder}/overlays/prod/release/source.yaml`
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('gke-l7-regional-external-managed', 'gke-l7-rilb'))
    const listeners = [{ name: 'https', protocol: 'HTTPS', port: 1 }]
    cluster.patch('Gateway', 'chat', { spec: { listeners } })
    const report = await run({ only: ['models-answer'], key: 'k', timeoutMs: 600_000 })
    assert.match(troubles(report)[0] ?? '', 'nothing listens at chat.example.com:1')
    assert.match(report.results[0]?.hint ?? '', 'inside of its network')
  }),
)

test.run()
