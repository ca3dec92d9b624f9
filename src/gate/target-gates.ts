import type { GateState, GateVerdict } from './gate.ts'
import type { OverrideVerdict } from './override.ts'

/** How the gates of one environment stand for a release. */
export interface TargetGates {
  readonly target: string
  /** Environments that the release comes from. */
  readonly sources: readonly string[]
  /** Git tree id. */
  readonly release: string
  /** A rollback and a first release wait for nothing. */
  readonly kind: 'promotion' | 'rollback' | 'first'
  readonly verdicts: readonly GateVerdict[]
  readonly state: GateState
  /** When all gates are open by the clock alone, in milliseconds since 1970; where that is known. */
  readonly opensAtMs: number | undefined
}

/** The gates of all environments that get another release at once, such as by a pull request. */
export interface GateResult {
  readonly targets: readonly TargetGates[]
  readonly override: OverrideVerdict | undefined
  readonly state: GateState
}
