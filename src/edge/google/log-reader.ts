import { UserError } from '../../error.ts'
import type { LogQuery, LogReader } from '../../ports/verification.ts'
import type { Clock } from '../../ports.ts'
import type { LogCount } from '../../verify/logs/log-count.ts'
import { type Credentials, defaultCredentials } from './credentials.ts'
import type { Endpoint } from './endpoints.ts'
import { failureOf, type GoogleFailure } from './failure.ts'
import { LOG_IN } from './failure-error.ts'
import { grpcOptions } from './grpc-options.ts'
import { googleLibrary } from './library.ts'
import { once } from './monitoring.ts'

export interface LogReaderOptions {
  readonly projectId: string
  readonly endpoint: Endpoint | undefined
  readonly clock: Clock
  /** Of one call. */
  readonly timeoutMs: number
}

/** What more entries than these say is the same. */
const MOST = 1000
/** A page may be empty where Cloud Logging has only searched a part so far. */
const PAGES = 20

/**
 * Reads log entries with the default credentials, by `LoggingServiceV2Client`.
 *
 * @throws UserError `google-auth`
 */
export async function connectLogReader(options: LogReaderOptions): Promise<LogReader> {
  const { projectId, endpoint, clock, timeoutMs } = options
  const library = googleLibrary()
  const credentials = endpoint?.plain ? undefined : await defaultCredentials(library, projectId)
  const client = new library.entries.LoggingServiceV2Client(
    grpcOptions(library, endpoint, credentials),
  )
  const page = async ({ project, filter, since }: LogQuery, pageToken: string) => {
    const request = {
      resourceNames: [`projects/${project}`],
      // OR binds closer than the AND of a line break, so the filter needs no parentheses.
      filter: `timestamp>="${since}"\n${filter}`,
      orderBy: 'timestamp desc',
      pageSize: MOST,
      pageToken,
    }
    const [entries, , raw] = await client.listLogEntries(request, once(timeoutMs))
    const { seconds, nanos } = Object(entries[0]?.timestamp)
    const newest = seconds === undefined ? undefined : timeOf(Number(seconds), Number(nanos ?? 0))
    return { count: entries.length, newest, next: raw?.nextPageToken ?? '' }
  }
  return {
    count: (query) =>
      patiently({ query, clock, credentials }, async () => {
        let [count, token] = [0, '']
        let newest: string | undefined
        for (let pages = 0; pages < PAGES && count < MOST; pages++) {
          const found = await page(query, token)
          count += found.count
          newest ??= found.newest
          token = found.next
          if (token === '') break
        }
        const result: LogCount = { filter: query.filter, count, isMore: token !== '', newest }
        return result
      }),
  }
}

function timeOf(seconds: number, nanos: number): string {
  return new Date(seconds * 1000 + Math.floor(nanos / 1e6)).toISOString()
}

interface Attempts {
  readonly query: LogQuery
  readonly clock: Clock
  readonly credentials: Credentials | undefined
}

/** Reads per minute are what runs out; the rest is gone in a moment. */
const WAITS_MS: Readonly<Partial<Record<GoogleFailure['status'], readonly number[]>>> = {
  RESOURCE_EXHAUSTED: [15_000, 30_000, 60_000],
  UNAVAILABLE: [500, 1000, 2000],
  INTERNAL: [500, 1000, 2000],
  DEADLINE_EXCEEDED: [1000],
}

/** Reading again is safe, so what passes by itself is tried again. */
async function patiently<T>(attempts: Attempts, read: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++)
    try {
      return await read()
    } catch (thrown) {
      const failure = failureOf(thrown)
      if (failure === undefined) throw thrown
      const wait = WAITS_MS[failure.status]?.[attempt]
      if (wait === undefined) throw await errorOf(failure, attempts, thrown)
      await attempts.clock.pause(failure.retryAfterMs ?? wait)
    }
}

async function errorOf(
  { status, text, info, reason }: GoogleFailure,
  { query, credentials }: Attempts,
  cause: unknown,
): Promise<UserError> {
  const { project } = query
  if (status === 'UNAUTHENTICATED')
    return new UserError('google-auth', `Google did not accept the credentials: ${text}`, {
      hint: LOG_IN,
      cause,
    })
  if (status === 'PERMISSION_DENIED' && reason === 'SERVICE_DISABLED')
    return new UserError('google-disabled', `Cloud Logging is not enabled in '${project}'`, {
      hint: `gcloud services enable logging.googleapis.com --project=${project}`,
      cause,
    })
  if (status === 'PERMISSION_DENIED') {
    const who = (await credentials?.principal()) ?? 'nobody'
    const permission = info.get('permission') ?? 'logging.logEntries.list'
    const member = who.includes(':') ? who : 'PRINCIPAL'
    return new UserError(
      'google-forbidden',
      `project '${project}' refused ${permission} to ${who}`,
      {
        hint: `gcloud projects add-iam-policy-binding ${project} --role=roles/logging.viewer --member=${member}`,
        cause,
      },
    )
  }
  if (status === 'INVALID_ARGUMENT')
    return new UserError('google-rejected', `Cloud Logging cannot read the filter: ${text}`, {
      hint: `it is the one of the metric, or a part of it: ${query.filter}`,
      cause,
    })
  return new UserError('google-unreachable', `Cloud Logging gave no entries (${status}): ${text}`, {
    cause,
  })
}
