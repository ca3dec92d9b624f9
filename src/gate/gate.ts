import type { PromotionStepSettings, StatusRequirement } from '../config/config.ts'

type GateSettings = PromotionStepSettings['gates']

/** When to promote, in the time of a place. */
export type PromotionWindow = GateSettings['windows'][number]

/** When not to. */
export type Freeze = GateSettings['freezes'][number]

/** One condition that a promotion into an environment has to meet. */
export type Gate =
  /** The release is what the environments before have, and nothing newer has taken its place. */
  | { readonly kind: 'source' }
  | {
      readonly kind: 'soak'
      readonly seconds: number
      /** What has to be reported before the clock starts. */
      readonly reports: readonly StatusRequirement[]
    }
  | { readonly kind: 'report'; readonly requirement: StatusRequirement }
  | { readonly kind: 'window'; readonly windows: readonly PromotionWindow[] }
  | { readonly kind: 'freeze'; readonly freeze: Freeze }
  | { readonly kind: 'incidents'; readonly labels: readonly string[] }
  | { readonly kind: 'drift' }

/**
 * What one gate says. Three-valued: what is not there yet is waited for, what went wrong needs a
 * person. The texts are for people and hold names that other people chose.
 */
export type GateVerdict =
  | { readonly state: 'open'; readonly gate: string; readonly evidence: string }
  | {
      readonly state: 'waiting'
      readonly gate: string
      readonly evidence: string
      /** What has to come, to be read after 'waits for'. */
      readonly waitsFor: string
      /** Milliseconds since 1970, where it is known when that will be. */
      readonly untilMs: number | undefined
    }
  | {
      readonly state: 'closed'
      readonly gate: string
      readonly evidence: string
      readonly why: string
    }

export type GateState = GateVerdict['state']
