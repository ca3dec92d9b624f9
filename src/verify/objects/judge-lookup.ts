import type { RenderedManifest } from '../../release/rendered-manifest.ts'
import { textAt } from '../json.ts'
import { judgeSynced } from '../rendered-spec.ts'
import type { Target } from '../target.ts'
import { failed, skipped, type Verdict, waiting } from '../verdict.ts'
import type { ObjectCheck } from './object-check.ts'

/** What the API server answered about one object, or about pods. */
export type Lookup<T = unknown> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent' }
  /** The API server does not serve the kind: its CRD is not there. */
  | { readonly kind: 'unknown-kind' }
  /** Not allowed to look; `permission` such as `get secrets`. */
  | { readonly kind: 'forbidden'; readonly permission: string; readonly message: string }
  /** The API server did not answer, or said that it cannot now. */
  | { readonly kind: 'unavailable'; readonly message: string }

export interface LookedUp {
  readonly check: ObjectCheck
  readonly rendered: RenderedManifest
  readonly target: Target
}

/** A resource that was rendered and is not in the cluster fails, once it had time to get there. */
export function judgeLookup(lookup: Lookup, { check, rendered, target }: LookedUp): Verdict {
  switch (lookup.kind) {
    case 'found':
      return judgeLive(lookup.value, { check, rendered, target })
    case 'absent':
      return waiting('not in the cluster', 'not synced yet, or deleted since')
    default:
      return judgeUnseen(lookup, rendered)
  }
}

function judgeLive(live: unknown, { check, rendered, target }: LookedUp): Verdict {
  if (textAt(live, 'metadata', 'deletionTimestamp') !== undefined)
    return waiting('is being deleted', 'a finalizer holds it, or it is about to go')
  const difference = check.comparesSpec ? judgeSynced(rendered.json, live) : undefined
  return difference ?? check.judge(live, rendered, target)
}

/** The API server did not show the object. */
export function judgeUnseen(
  lookup: Exclude<Lookup, { kind: 'found' | 'absent' }>,
  { kind, group }: { readonly kind: string; readonly group: string },
): Verdict {
  switch (lookup.kind) {
    case 'unknown-kind':
      return waiting(
        `the cluster knows no kind ${kind}${group === '' ? '' : ` of ${group}`}`,
        'its CRD is not installed, or in another version',
      )
    case 'forbidden':
      // Roles that only look, such as container.viewer, never show a Secret.
      return (kind === 'Secret' ? skipped : failed)(
        `not allowed to look: ${lookup.message}`,
        `grant '${lookup.permission}' to look at it, or leave it out with --skip`,
      )
    case 'unavailable':
      return waiting(`the API server did not answer: ${lookup.message}`)
  }
}
