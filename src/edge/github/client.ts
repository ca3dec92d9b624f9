import type { GitHub } from '@actions/github/lib/utils'
import { kindByPrefix } from '../../doctor/token.ts'
import type { Reporter } from '../../ports.ts'
import { systemClock } from '../clock.ts'
import { createPace, type Pace, UNHURRIED } from './pace.ts'

export type GitHubClient = InstanceType<typeof GitHub>

export interface ClientOptions {
  readonly token: string
  /** Root of the REST API; nothing: what `GITHUB_API_URL` says, else api.github.com. */
  readonly baseUrl?: string | undefined
  readonly report: Reporter
  /** First wait after a failure; the next ones are 4 and 9 times as long. */
  readonly backoffMs: number
  /** How long an answer may take; nothing: half a minute. */
  readonly timeoutMs?: number
  /** Nothing: that of `paceFor`. */
  readonly pace?: Pace | undefined
}

/** Statuses that are the same the next time; 409 and 429 have handlers of their own. */
const final = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451]
const realBackoffMs = 1000
/** Waiting is billed: past these the run fails, and the next one goes on where it stopped. */
const maxPrimaryWaitSeconds = 120
const maxSecondaryWaitSeconds = 300

/** An Octokit that waits where GitHub asks for it and repeats what failed for no reason of ours. */
export async function createClient(options: ClientOptions): Promise<GitHubClient> {
  // These take a tenth of a second to load, which a run that writes nothing should not pay.
  const [{ getOctokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const { token, baseUrl, report, backoffMs, timeoutMs = timeoutFromEnvironment() } = options
  const { pace = paceFor(backoffMs) } = options
  const client = getOctokit(
    token,
    {
      ...(baseUrl !== undefined && { baseUrl }),
      userAgent: 'inference-gateway-gitops',
      log: silent,
      request: {
        // Without the spread the fetch that knows proxies is lost.
        ...defaults.request,
        fetch: async (url: string, init: { readonly method?: string }) => {
          await pace.turn(init.method ?? 'GET', new URL(url).pathname)
          // A signal given once would stay aborted in every repetition, so each attempt makes its own.
          const signal = AbortSignal.timeout(timeoutMs)
          const response = await defaults.request?.fetch(url, { ...init, signal })
          pace.heard((name) => response.headers.get(name))
          return response
        },
      },
      retry: { retries: 3, retryAfterBaseValue: backoffMs, doNotRetry: final },
      throttle: throttle(report, backoffMs),
    },
    retry,
    throttling,
  )
  const tokenKind = kindByPrefix(token)
  // What to do about a refusal depends on it, and the token itself is left out of errors.
  client.hook.error('request', (error) => {
    throw Object.assign(error, { tokenKind })
  })
  client.hook.before('request', (request) => {
    // The plugin counts repetitions in an object that all calls share: one failed call would make
    // the waits of every later one longer.
    request.request = { ...request.request }
    request.headers['x-github-api-version'] ??= '2022-11-28'
  })
  client.hook.error('request', (thrown) => {
    // Paging takes a conflict for the end of the list, and what is not seen would be written again.
    if ('status' in thrown && thrown.status === 409) Object.assign(thrown, { status: 500 })
    throw thrown
  })
  return client
}

/** Tests wait for nothing; a real server gets its requests no faster than it asks for. */
export function paceFor(backoffMs: number): Pace {
  return backoffMs >= realBackoffMs ? createPace(systemClock) : UNHURRIED
}

function throttle(report: Reporter, backoffMs: number) {
  const waits =
    (maxSeconds: number, times: number) =>
    (seconds: number, ...rest: unknown[]) => {
      const [, , count] = rest
      const again = typeof count === 'number' && count < times && seconds <= maxSeconds
      if (again) report.progress(`GitHub asks to wait ${seconds} s (rate limit)`)
      return again
    }
  return {
    enabled: backoffMs >= realBackoffMs,
    retryAfterBaseValue: backoffMs,
    onRateLimit: waits(maxPrimaryWaitSeconds, 2),
    onSecondaryRateLimit: waits(maxSecondaryWaitSeconds, 3),
  }
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** GitHub itself gives up on a request after ten seconds. */
const realTimeoutMs = 30_000

/** So that tests of answers that never come need not wait as long. */
function timeoutFromEnvironment(): number {
  const value = Number(process.env.IGW_TEST_TIMEOUT_MS)
  return Number.isFinite(value) && value > 0 ? value : realTimeoutMs
}

/** So that tests of the built Action need not wait as long as a real server wants. */
export function backoffFromEnvironment(): number {
  const value = Number(process.env.IGW_TEST_BACKOFF_MS)
  return Number.isFinite(value) && value > 0 ? value : realBackoffMs
}
