import * as grpc from '@grpc/grpc-js'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connectLogReader } from '../../../src/edge/google/log-reader.ts'
import { UserError } from '../../../src/error.ts'
import type { LogReader } from '../../../src/ports/verification.ts'
import { FakeLogEntries } from '../../support/fake-log-entries.ts'

const test = suite('reading log entries')

interface Stage {
  readonly logs: FakeLogEntries
  readonly reader: LogReader
  readonly waits: readonly number[]
}

function staged(run: (stage: Stage) => Promise<void>): () => Promise<void> {
  return async () => {
    const logs = await FakeLogEntries.start()
    const waits: number[] = []
    const clock = {
      now: () => 0,
      pause: async (ms: number) => {
        waits.push(ms)
      },
    }
    try {
      const { endpoint } = logs
      const reader = await connectLogReader({ projectId: 'p', endpoint, clock, timeoutMs: 5000 })
      await run({ logs, reader, waits })
    } finally {
      logs.stop()
    }
  }
}

function put(logs: FakeLogEntries, count: number, status: number, project = 'p'): void {
  for (let i = 0; i < count; i++) {
    const timestamp = new Date(Date.UTC(2026, 0, 1, 12, 0, i)).toISOString()
    logs.entries.push({ project, timestamp, entry: { httpRequest: { status } } })
  }
}

const query = {
  project: 'p',
  filter: 'httpRequest.status>=500 OR httpRequest.status=404',
  since: '2026-01-01T12:00:01.000Z',
}

async function mistake(reader: LogReader): Promise<UserError> {
  try {
    await reader.count(query)
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown
    throw thrown
  }
  throw new Error('the entries were read')
}

test(
  'counts what matches in the project and the window, with the time of the newest',
  staged(async ({ logs, reader }) => {
    put(logs, 4, 503)
    put(logs, 2, 200)
    put(logs, 5, 503, 'other')
    // The first is older than the window.
    assert.equal(await reader.count(query), {
      filter: query.filter,
      count: 3,
      isMore: false,
      newest: '2026-01-01T12:00:03.000Z',
    })
    assert.is(logs.requests[0]?.orderBy, 'timestamp desc')
  }),
)

test(
  'reads no further than it needs to, and says that there is more',
  staged(async ({ logs, reader }) => {
    put(logs, 1500, 503)
    const { count, isMore } = await reader.count(query)
    assert.equal([count, isMore, logs.requests.length], [1000, true, 1])
  }),
)

test(
  'goes on where a page is empty and there is another',
  staged(async ({ logs, reader }) => {
    put(logs, 2, 503)
    logs.emptyPages = 3
    assert.is((await reader.count(query)).count, 1)
    assert.is(logs.requests.length, 4)
  }),
)

test(
  'waits where the reads of a minute are used up, and tries again what passes',
  staged(async ({ logs, reader, waits }) => {
    const faults = [
      { code: grpc.status.RESOURCE_EXHAUSTED, details: 'Quota exceeded' },
      { code: grpc.status.UNAVAILABLE, details: 'try again' },
    ]
    logs.fault = (call) => faults[call - 1]
    assert.is((await reader.count(query)).count, 0)
    assert.equal(waits, [15_000, 1000])
  }),
)

test(
  'names the permission that is missing and the role that has it',
  staged(async ({ logs, reader }) => {
    logs.fault = () => ({ code: grpc.status.PERMISSION_DENIED, details: 'denied' })
    const { code, message, hint } = await mistake(reader)
    assert.is(code, 'google-forbidden')
    assert.match(message, "project 'p' refused logging.logEntries.list")
    assert.match(hint ?? '', '--role=roles/logging.viewer')
  }),
)

test(
  'tells of a filter that Cloud Logging cannot read',
  staged(async ({ logs, reader }) => {
    logs.fault = () => ({ code: grpc.status.INVALID_ARGUMENT, details: 'Unparseable filter' })
    const { code, hint } = await mistake(reader)
    assert.is(code, 'google-rejected')
    assert.match(hint ?? '', query.filter)
  }),
)

test.run()
