import type { Watched } from './watched.ts'

/** What an engine gets beside its target. */
export interface Fuzzing {
  readonly seed: number
  /** Of the target itself. */
  readonly seeds: readonly string[]
  /** Of earlier runs. */
  readonly kept: readonly string[]
  readonly watch: Watched
  /** Milliseconds until it has to stop. */
  readonly leftMs: () => number
}
