import { type UserError, userErrorsIn } from '../error.ts'
import type { Manifest } from '../template/template.ts'
import { ALERT_ID, alertPolicy } from './kinds/alert-policy.ts'
import { ALL_KINDS } from './kinds/index.ts'
import { requireTexts } from './metadata-texts.ts'
import type { DesiredObject, Owner } from './object.ts'
import { withMark } from './owner.ts'

/**
 * Who makes an environment's objects true: this program, or Config Connector in the cluster. Its
 * objects bear no marks of ours.
 */
export type SyncedBy = 'igw' | 'config-connector'

export interface DesiredInput {
  readonly manifests: Iterable<Manifest>
  readonly owner: Owner
  /** Project of manifests that name none. */
  readonly project: string
  readonly syncedBy: SyncedBy
}

export interface Desired {
  readonly objects: readonly DesiredObject[]
  readonly errors: readonly UserError[]
}

/** The objects of Google Cloud among the manifests of an environment; other kinds are left out. */
export function desiredObjects({ manifests, owner, project, syncedBy }: DesiredInput): Desired {
  const objects: DesiredObject[] = []
  const errors: UserError[] = []
  const rules = new Map(ALL_KINDS.map((kind) => [kind.manifestKind, kind]))
  for (const manifest of manifests) {
    const kind = rules.get(manifest.kind)
    if (kind === undefined || !isConfigConnector(manifest)) continue
    if (syncedBy === 'config-connector' && !canBeFound(manifest)) continue
    try {
      requireTexts(manifest)
      const object = { kind: kind.kind, ...kind.fromManifest(manifest, project) }
      objects.push(syncedBy === 'igw' ? withMark(object, owner) : object)
    } catch (thrown) {
      const found = userErrorsIn(thrown)
      if (found === undefined) throw thrown
      errors.push(...found)
    }
  }
  return { objects, errors }
}

function isConfigConnector({ apiVersion }: Manifest): boolean {
  return /\.cnrm\.cloud\.google\.com\//.test(apiVersion)
}

/** A policy of the user's own has no identity there: its object does not say which manifest made it. */
function canBeFound({ kind, metadata }: Manifest): boolean {
  return kind !== alertPolicy.manifestKind || metadata.labels?.[ALERT_ID] !== undefined
}
