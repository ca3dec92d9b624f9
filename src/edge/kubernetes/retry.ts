import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiAnswer, ApiClient } from './api-client.ts'

const ATTEMPTS = 3
const PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5000

/** A reset connection, too many requests, a server that restarts: gone in a moment, mostly. */
export async function getPatiently(
  client: ApiClient,
  path: string,
  accept?: string,
): Promise<ApiAnswer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await client.get(path, accept)
    if (attempt === ATTEMPTS || !isPassing(answer)) return answer
    const seconds = answer.kind === 'answered' ? answer.retryAfterSeconds : undefined
    const pause = seconds === undefined ? PAUSE_MS * attempt : seconds * 1000
    await sleep(Math.min(pause, LONGEST_PAUSE_MS))
  }
}

function isPassing(answer: ApiAnswer): boolean {
  if (answer.kind === 'unreachable')
    return answer.code === 'ECONNRESET' || answer.code === 'EPIPE' || answer.code === 'ETIMEDOUT'
  return answer.status === 429 || answer.status >= 500
}
