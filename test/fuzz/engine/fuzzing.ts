import type { Watched } from './watched.ts'

/** What an engine gets beside its target. */
export interface Fuzzing {
  readonly seed: number
  readonly seeds: readonly string[]
  readonly watch: Watched
  /** Milliseconds until it has to stop. */
  readonly leftMs: () => number
}
