import type { GateState } from '../../gate/gate.ts'
import type { GateResult, TargetGates } from '../../gate/target-gates.ts'

/** Which release is where, and what is on its way. */
export interface Status {
  /** The branch that everything is read from, and its commit. */
  readonly branch: string
  readonly commit: string
  /** When it was read, in milliseconds since 1970. */
  readonly atMs: number
  /** In the order of promotion. */
  readonly environments: readonly EnvironmentStatus[]
  /** Names of environments, step by step. */
  readonly order: readonly (readonly string[])[]
}

export interface EnvironmentStatus {
  readonly name: string
  /** Git tree id; nothing where there is no release yet. */
  readonly release: string | undefined
  /** Since when it has that release. */
  readonly sinceMs: number | undefined
  /** What brought it. */
  readonly commit: string | undefined
  readonly pullRequest: number | undefined
  readonly sync: SyncStatus
  /** Issues about drift between git and the cluster or Google Cloud. */
  readonly drift: readonly number[]
  /** Why no promotion brings a newer release. */
  readonly hold: string | undefined
  readonly next: NextRelease | undefined
  readonly project: string
  readonly cluster: string
  readonly location: string
  readonly namespace: string
}

/** What Argo CD or Flux reported of what git says now. */
export interface SyncStatus {
  /** `unknown`: nobody was asked, or the config names no reports. */
  readonly state: 'synced' | 'failed' | 'not-reported' | 'unknown'
  readonly text: string
}

/** A release that the environment does not have yet. */
export interface NextRelease {
  readonly release: string
  /** Environments that have it. */
  readonly sources: readonly string[]
  readonly state: GateState
  readonly gates: TargetGates
  readonly proposal: OpenProposal | undefined
}

/** Where it is proposed: a pull request, or a branch where GitHub was not asked. */
export interface OpenProposal {
  readonly branch: string
  readonly pullRequest: number | undefined
  readonly url: string | undefined
  readonly result: GateResult
}
