import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as grpc from '@grpc/grpc-js'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connectLogReader } from '../../src/edge/google/log-reader.ts'
import { UserError } from '../../src/error.ts'
import type { FakeGateway } from '../support/fake-gateway.ts'
import { FakeLogEntries } from '../support/fake-log-entries.ts'
import { onGateway, type StageRun, troubles, type VerifyStage } from '../support/verify-stage.ts'

const test = suite('verify: logs')

interface LogStage extends VerifyStage {
  readonly gateway: FakeGateway
  readonly logs: FakeLogEntries
  /** Lets Cloud Logging have what the gateway logged so far. */
  ingest(): void
}

/** The example, whose pools log everything, with a gateway that writes an access log. */
function onLogs(run: (stage: LogStage) => Promise<void>): () => Promise<void> {
  return onGateway(async (stage) => {
    const logs = await FakeLogEntries.start()
    const { gateway, clock, folder } = stage
    edit(join(folder, 'inference-gateway.yaml'), 'samplePercent: 10', 'samplePercent: 100')
    const { endpoint } = logs
    const reader = await connectLogReader({ projectId: 'p', endpoint, clock, timeoutMs: 5000 })
    try {
      await run({
        ...stage,
        logs,
        ingest() {
          const timestamp = new Date(clock.now()).toISOString()
          for (const entry of gateway.log.splice(0))
            logs.entries.push({ project: 'chat-prod', timestamp, entry })
        },
        run: (changes: Partial<StageRun> = {}) =>
          stage.run({ only: ['requests', 'logs'], timeoutMs: 120_000, logs: reader, ...changes }),
      })
    } finally {
      logs.stop()
    }
  })
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  assert.ok(text.includes(from), `${file} has '${from}'`)
  writeFileSync(file, text.replaceAll(from, to))
}

const metric = (name: string) => `log metric chat-prod-${name}`

function sawOf(
  results: readonly { readonly subject: string; readonly saw: string }[],
  name: string,
) {
  return results.find(({ subject }) => subject === metric(name))?.saw ?? ''
}

test(
  'finds its own requests in the log once they are there, and that filters see them',
  onLogs(async ({ run, ingest, logs, clock }) => {
    logs.fault = (call) => {
      if (call === 3) ingest()
      return undefined
    }
    const { results } = await run()
    assert.equal(troubles({ environment: 'prod', results }), [])
    assert.equal(clock.pauses, [2000, 3000])
    assert.match(
      results.find(({ id }) => id === 'access-log')?.saw ?? '',
      /^15 of them, the last at 2026/,
    )
    // The gateway's own 404 is an error of the load balancer: the metric counts it.
    assert.match(sawOf(results, 'error'), /^counts 1 entry in the last 60 min/)
    assert.match(
      sawOf(results, 'callout'),
      /^0 of 15 entries in the last 60 min meet \(jsonPayload/,
    )
  }),
)

test(
  'waits for entries no longer than it may, and reads Cloud Logging less than 60 times a minute',
  onLogs(async ({ run, logs, clock }) => {
    const started = clock.now()
    const report = await run()
    assert.equal(
      troubles(report).map((line) => line.split(': ')[0]),
      [
        'failed access-log gateway',
        'failed log-metric log metric chat-prod-callout',
        'failed log-metric log metric chat-prod-error',
        'failed log-metric log metric chat-prod-slow-requests',
      ],
    )
    const minutes = (clock.now() - started) / 60_000
    assert.is(minutes, 2)
    assert.ok(logs.requests.length / minutes < 60, `${logs.requests.length} in ${minutes} min`)
  }),
)

test(
  'does not expect its own requests in a sample',
  onLogs(async ({ run, folder }) => {
    edit(join(folder, 'inference-gateway.yaml'), 'samplePercent: 100', 'samplePercent: 10')
    const report = await run({ timeoutMs: 0 })
    assert.match(
      troubles(report).join('\n'),
      'skipped access-log gateway: only 10% of the requests are logged',
    )
    const hint = report.results.find(({ id }) => id === 'log-metric')?.hint
    assert.match(hint ?? '', 'access logs hold 10% of the requests')
  }),
)

test(
  'finds a filter that means another load balancer',
  onLogs(async ({ run, ingest, logs, folder }) => {
    const file = join(folder, 'rendered/prod/logginglogmetric-chat-error.yaml')
    edit(file, '^gkegw1.*.chat.chat.', '^gkegw1.*.chat.chats.')
    logs.fault = () => {
      ingest()
      return undefined
    }
    const { results } = await run()
    assert.match(
      sawOf(results, 'error'),
      /^none of \d+ entries in the last 60 min has resource.labels.url_map_name/,
    )
  }),
)

test(
  'finds a metric on a field that entries of this load balancer do not have',
  onLogs(async ({ run, ingest, logs, folder }) => {
    const file = join(folder, 'rendered/prod/logginglogmetric-chat-slow-requests.yaml')
    edit(file, 'httpRequest.latency>="30s"', 'jsonPayload.statusDetails="backend_timeout"')
    logs.fault = () => {
      ingest()
      return undefined
    }
    const { results } = await run()
    assert.match(
      sawOf(results, 'slow-requests'),
      /^no entry matches: none of \d+ entries .* has jsonPayload.statusDetails$/,
    )
  }),
)

test(
  'without requests of its own it looks once at what others left',
  onLogs(async ({ run, clock, logs, gateway }) => {
    const report = await run({ only: ['logs'] })
    assert.equal(clock.pauses, [])
    assert.is(gateway.requests.length, 0)
    assert.match(
      troubles(report)[0] ?? '',
      /^failed log-metric .*: no entry in the last 60 min has resource.type=/,
    )
    assert.ok(logs.requests.length > 0)
  }),
)

test(
  'knows the log metrics of an environment without Config Connector',
  onLogs(async ({ run, folder }) => {
    edit(
      join(folder, 'inference-gateway.yaml'),
      '  prod:\n',
      '  prod:\n    configConnector: { enabled: false }\n',
    )
    for (const name of ['error', 'callout', 'slow-requests'])
      rmSync(join(folder, `rendered/prod/logginglogmetric-chat-${name}.yaml`))
    const { results } = await run({ only: ['logs'] })
    assert.equal(
      results.map(({ subject }) => subject),
      ['callout', 'error', 'slow-requests'].map(metric),
    )
  }),
)

test(
  'tells of missing credentials as a check that failed, and runs the others',
  onLogs(async ({ run }) => {
    const logs = {
      count() {
        throw new UserError('google-auth', 'there are no credentials for Google Cloud')
      },
    }
    const report = await run({ only: ['models-answer', 'log-metric'], logs })
    assert.equal(
      troubles(report).map((line) => line.split(': ')[1]),
      Array(3).fill('there are no credentials for Google Cloud'),
    )
    assert.is(report.results.filter(({ verdict }) => verdict === 'passed').length, 4)
  }),
)

test(
  'tells once for each metric what permission is missing',
  onLogs(async ({ run, logs }) => {
    logs.fault = () => ({ code: grpc.status.PERMISSION_DENIED, details: 'denied' })
    const report = await run({ only: ['logs'] })
    assert.is(troubles(report).length, 3)
    assert.match(troubles(report)[0] ?? '', 'refused logging.logEntries.list')
  }),
)

test.run()
