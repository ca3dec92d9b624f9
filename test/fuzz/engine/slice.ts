import type { Find } from './find.ts'

export const ENGINES = ['fast-check', 'guided'] as const
export type Engine = (typeof ENGINES)[number]

/** One target with one engine for some time. */
export interface Slice {
  readonly target: string
  readonly engine: Engine
  readonly seed: number
  readonly ms: number
  /** An input that takes longer is a find. */
  readonly hangMs: number
  /** More memory of the process is a find. */
  readonly maxMb: number
}

/** What the fuzzing thread has to say in the end. */
export interface Fuzzed {
  readonly finds: readonly Find[]
  /** Statements, functions and branches that ran; nothing where they are not counted. */
  readonly reached: number | undefined
  /** Texts that reached something new, shortest first. */
  readonly interesting: readonly string[]
}

export interface Outcome extends Fuzzed {
  readonly slice: Slice
  readonly executions: number
  readonly ms: number
  readonly slowestMs: number
  readonly peakMb: number
}
