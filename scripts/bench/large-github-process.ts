/**
 * A GitHub in a process of its own, so that its time and memory are not those of the program. It is told
 * what to do by messages, one at a time, and answers each.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPace } from '../../src/edge/github/pace.ts'
import { LargeGitHub, type LargeJournalEntry } from '../../test/support/large-github.ts'
import { simulatedClock } from '../../test/support/simulated-clock.ts'

export type Order =
  | { readonly kind: 'start'; readonly folder: string }
  | { readonly kind: 'requests' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'files' }

/** What was asked of it since the last time. */
export interface Requests {
  readonly reads: number
  readonly writes: number
  readonly bytesSent: number
  /** How long the writes take where GitHub's limits are kept to, hours of waiting and all. */
  readonly paceMs: number
}

let github: LargeGitHub | undefined

process.on('message', async (order: Order) => {
  process.send?.(await carryOut(order))
})

async function carryOut(order: Order): Promise<unknown> {
  if (order.kind === 'start') {
    await github?.close()
    github = await LargeGitHub.start()
    github.commit('main', filesIn(order.folder))
    return github.url
  }
  if (github === undefined) return undefined
  if (order.kind === 'requests') {
    const requests = await countRequests(github.journal)
    github.journal.length = 0
    return requests
  }
  if (order.kind === 'merge') {
    for (const pull of github.pulls) if (pull.state === 'open') github.merge(pull)
    for (const branch of github.refs.keys()) if (branch !== 'main') github.refs.delete(branch)
    return [...github.files('main')]
  }
  return [...github.files('main')]
}

async function countRequests(journal: readonly LargeJournalEntry[]): Promise<Requests> {
  const clock = simulatedClock(0)
  const pace = createPace(clock)
  const headers = new Map([
    ['x-ratelimit-remaining', '15000'],
    ['x-ratelimit-reset', '0'],
  ])
  pace.heard((name) => headers.get(name) ?? null)
  for (const { method, path } of journal) await pace.turn(method, path)
  const reads = journal.filter(({ method }) => method === 'GET').length
  const bytesSent = journal.reduce((sum, { bytesIn }) => sum + bytesIn, 0)
  return { reads, writes: journal.length - reads, bytesSent, paceMs: clock.now() }
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'))
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}
