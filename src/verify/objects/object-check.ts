import type { RenderedManifest } from '../../release/rendered-manifest.ts'
import type { Target } from '../target.ts'
import type { Verdict } from '../verdict.ts'

/** A check of one live object for each rendered manifest of some kinds. */
export interface ObjectCheck {
  /** Name of the file that holds the check; what `--skip` and `--only` take. */
  readonly id: string
  /** Ends the sentence "checks that …". */
  readonly title: string
  readonly claims: (manifest: RenderedManifest) => boolean
  /** Whether the spec in the cluster has to be the one that was rendered. */
  readonly comparesSpec: boolean
  /** @param live the object as the API server has it */
  readonly judge: (live: unknown, rendered: RenderedManifest, target: Target) => Verdict
}

export function isOneOf(group: string, ...kinds: readonly string[]) {
  return (manifest: RenderedManifest): boolean =>
    manifest.group === group && kinds.includes(manifest.kind)
}
