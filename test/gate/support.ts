import type { StatusRequirement } from '../../src/config/config.ts'
import type { GateEvidence, SourceEvidence, StatusReport } from '../../src/gate/evidence.ts'
import type { Gate, GateVerdict } from '../../src/gate/gate.ts'
import { evaluateGates } from '../../src/gate/index.ts'

/** `2026-03-29 01:00` in UTC, as milliseconds since 1970. */
export const at = (utc: string): number => Date.parse(`${utc.replace(' ', 'T')}Z`)

export const hours = (count: number): number => count * 3600

export const A = 'a'.repeat(40)
export const B = 'b'.repeat(40)

/** A status by Argo CD on a commit of staging. */
export function report(changes: Partial<StatusReport> & { readonly utc: string }): StatusReport {
  const { utc, ...rest } = changes
  return {
    name: 'cd/staging',
    app: undefined,
    creator: 'argocd[bot]',
    state: 'success',
    commit: 'c1',
    atMs: at(utc),
    url: undefined,
    ...rest,
  }
}

export const argo: StatusRequirement = { name: 'cd/{environment}', app: 'argocd', accept: [] }

type History = readonly (readonly [utc: string, release: string])[]

/** Staging with these releases, the oldest first: commits c1, c2, … that rendered it, too. */
export function staging(history: History, changes: Partial<SourceEvidence> = {}): SourceEvidence {
  const releases = history
    .map(([utc, release], i) => {
      return { commit: `c${i + 1}`, atMs: at(utc), pullRequest: i + 1, release }
    })
    .toReversed()
  return {
    environment: 'staging',
    releases,
    renders: releases,
    commits: releases.slice(0, 1).map(({ commit }) => commit),
    reports: [],
    ...changes,
  }
}

export function evidenceOf(changes: Partial<GateEvidence>): GateEvidence {
  return { target: 'prod', release: A, sources: [], issues: [], ...changes }
}

/** What one gate says at a time. */
export function verdictAt(utc: string, gate: Gate, evidence: GateEvidence): GateVerdict {
  const [verdict] = evaluateGates([gate], evidence, at(utc))
  if (verdict === undefined) throw new Error('no verdict')
  return verdict
}

/** `open`, `closed: why`, `waiting for something until a time`. */
export function say(verdict: GateVerdict): string {
  if (verdict.state === 'open') return 'open'
  if (verdict.state === 'closed') return `closed: ${verdict.why}`
  const until = verdict.untilMs === undefined ? '' : new Date(verdict.untilMs).toISOString()
  return `waiting for ${verdict.waitsFor}${until && ` until ${until.slice(0, 16).replace('T', ' ')}`}`
}
