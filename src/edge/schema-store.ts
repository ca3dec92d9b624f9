import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { atMost } from '../at-most.ts'
import { UserError } from '../error.ts'
import type { SchemaStore } from '../schema-check/check-schemas.ts'

const FRESH_MS = 24 * 60 * 60_000
const TIMEOUT_MS = 15_000
const TRIES = 3
const MAX_BYTES = 20_000_000

export interface SchemaStoreOptions {
  /** Files of the repository, for locations that are paths. */
  readonly file: (path: string) => Promise<string | undefined>
  /** Folder for what was fetched; made when something is. */
  readonly cache: string
  /** First pause before a request is sent again; then twice that. */
  readonly pauseMs?: number
}

/**
 * Schemas of the repository by path, and of the web by URL. What was fetched is kept for a day, and
 * taken as it is after that where the network fails.
 */
export function schemaStore({ file: read, cache, pauseMs = 500 }: SchemaStoreOptions): SchemaStore {
  const known = new Map<string, Promise<string | undefined>>()
  const inTurn = atMost(8)
  return {
    read(location) {
      const read = known.get(location) ?? inTurn(() => readOnce(location))
      known.set(location, read)
      return read
    },
  }

  async function readOnce(location: string): Promise<string | undefined> {
    if (!/^[a-z]+:\/\//i.test(location)) return await read(location)
    const file = join(cache, `${createHash('sha256').update(location).digest('hex')}.json`)
    const kept = readKept(file)
    if (kept !== undefined && kept.ageMs < FRESH_MS) return kept.text
    try {
      const text = await download(location, pauseMs)
      if (text !== undefined) keep(cache, file, text)
      return text
    } catch (error) {
      if (kept !== undefined) return kept.text
      throw error
    }
  }
}

function readKept(file: string): { readonly text: string; readonly ageMs: number } | undefined {
  try {
    return { text: readFileSync(file, 'utf8'), ageMs: Date.now() - statSync(file).mtimeMs }
  } catch {
    return undefined
  }
}

/** Written elsewhere and moved, so that another run never reads half a file. */
function keep(cache: string, file: string, text: string): void {
  mkdirSync(cache, { recursive: true })
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}

/** @throws UserError `schema-unavailable` where the answer is neither a schema nor that there is none */
async function download(url: string, pauseMs: number): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(url)
    if (answer.kind === 'found') return answer.text
    if (answer.kind === 'absent') return undefined
    if (!answer.passing || attempt === TRIES) throw unavailable(url, answer.why, answer.cause)
    await pause(pauseMs * 2 ** (attempt - 1))
  }
}

type Answer =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'failed'
      readonly why: string
      /** Whether it may be gone the next time. */
      readonly passing: boolean
      readonly cause?: unknown
    }

async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    const { status } = response
    // What is not read would keep the connection.
    if (status !== 200) await response.body?.cancel()
    if (status === 404 || status === 410) return { kind: 'absent' }
    if (status !== 200)
      return { kind: 'failed', why: `HTTP ${status}`, passing: status >= 500 || status === 429 }
    const text = await response.text()
    return text.length > MAX_BYTES
      ? { kind: 'failed', why: `${text.length} characters, more than ${MAX_BYTES}`, passing: false }
      : { kind: 'found', text }
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
    const why = reason instanceof Error ? reason.message : String(reason)
    return { kind: 'failed', why, passing: true, cause }
  }
}

function unavailable(url: string, why: string, cause: unknown): UserError {
  return new UserError('schema-unavailable', `'${url}' could not be fetched: ${why}`, {
    hint: "put the schema into the repository and name its path in 'schemas.locations', or add the kind to 'schemas.skip'",
    cause,
  })
}
