import type { ValueChange } from '../diff/diff-values.ts'
import type { UserError } from '../error.ts'
import type { SyncedBy } from './desired.ts'
import type { DesiredObject, LiveObject, Owner } from './object.ts'

export type PlanStep =
  | { readonly kind: 'create'; readonly object: DesiredObject }
  | {
      readonly kind: 'update'
      readonly object: DesiredObject
      readonly live: LiveObject
      readonly fields: readonly ValueChange[]
      /** Top-level fields to write. */
      readonly mask: readonly string[]
      /** Taken over by name in this run. */
      readonly adopted: boolean
    }
  | { readonly kind: 'unchanged'; readonly object: DesiredObject; readonly live: LiveObject }
  /** It should be otherwise, and may or can not be changed. */
  | {
      readonly kind: 'blocked'
      readonly object: DesiredObject
      readonly live: LiveObject
      readonly reason: UserError
    }
  | { readonly kind: 'delete'; readonly live: LiveObject }
  | {
      readonly kind: 'foreign'
      readonly live: LiveObject
      /** Why it is mentioned at all: what it seems to be a copy of. */
      readonly copyOf?: DesiredObject
      readonly note?: string
    }

/** What would have to be done to a project for it to be as an environment says; data, no effects. */
export interface CloudPlan {
  readonly owner: Owner
  readonly syncedBy: SyncedBy
  readonly steps: readonly PlanStep[]
}

export interface PlanInput {
  readonly owner: Owner
  readonly syncedBy: SyncedBy
  readonly desired: readonly DesiredObject[]
  /** Everything in the scopes of the desired objects, foreign things too. */
  readonly live: readonly LiveObject[]
  /** Full or short names of objects to take over. */
  readonly adopt: readonly string[]
}

/** Steps that are a difference: what drift is. */
export function isDifference({ kind }: PlanStep): boolean {
  return kind !== 'unchanged' && kind !== 'foreign'
}

export function placeOf(step: PlanStep): DesiredObject | LiveObject {
  return 'object' in step ? step.object : step.live
}
