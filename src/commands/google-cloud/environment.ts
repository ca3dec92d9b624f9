import { desiredObjects, type SyncedBy } from '../../cloud/desired.ts'
import type { CloudScope, DesiredObject, Owner } from '../../cloud/object.ts'
import type { Config, Environment } from '../../config/config.ts'
import { MODEL_ARMOR_LOCATIONS } from '../../config/model-armor-locations.ts'
import { UserErrors } from '../../error.ts'
import type { GitRemote } from '../../kustomize/remote/remote-trees.ts'
import { mergedManifests } from '../../release/merged-manifests.ts'
import { pinnedRemotes } from '../../release/pinned-remotes.ts'
import type { SourceTree } from '../../source-tree.ts'
import { isManifest } from '../../template/is-manifest.ts'

/** What an environment should have in Google Cloud, as it was merged. */
export interface CloudEnvironment {
  readonly owner: Owner
  readonly syncedBy: SyncedBy
  readonly objects: readonly DesiredObject[]
  /** What has to be listed to compare. */
  readonly scopes: readonly WantedScope[]
}

export interface WantedScope extends CloudScope {
  /**
   * Nothing is wanted there. It is looked at for what an earlier release left behind; where the API
   * is off or may not be read, there is none of that.
   */
  readonly optional: boolean
}

/**
 * @param git fetches the repositories that kustomizations of the environment name
 * @throws UserErrors for manifests that stand for no object
 */
export function cloudEnvironment(
  tree: SourceTree,
  config: Config,
  environment: Environment,
  git: GitRemote | undefined,
): CloudEnvironment {
  const owner = { config: config.name, environment: environment.name }
  const syncedBy = environment.configConnector ? 'config-connector' : 'igw'
  const merged: readonly unknown[] = mergedManifests(tree, environment, pinnedRemotes(config, git))
  const { objects, errors } = desiredObjects({
    manifests: merged.filter(isManifest),
    owner,
    project: environment.project.id,
    syncedBy,
  })
  if (errors.length > 0) throw new UserErrors(errors)
  return { owner, syncedBy, objects, scopes: scopesOf(environment, objects) }
}

const MONITORED = ['log-metric', 'notification-channel', 'alert-policy', 'dashboard'] as const

function scopesOf(
  { project, region }: Environment,
  objects: readonly DesiredObject[],
): readonly WantedScope[] {
  const parent = `projects/${project.id}`
  const usual: readonly CloudScope[] = [
    ...MONITORED.map((kind) => ({ kind, parent })),
    ...(MODEL_ARMOR_LOCATIONS.includes(region)
      ? [{ kind: 'model-armor-template' as const, parent: `${parent}/locations/${region}` }]
      : []),
  ]
  const wanted = new Set(objects.map(keyOf))
  const all = new Map([...objects, ...usual].map((scope) => [keyOf(scope), scope]))
  return [...all].map(([key, { kind, parent }]) => ({ kind, parent, optional: !wanted.has(key) }))
}

function keyOf({ kind, parent }: CloudScope): string {
  return `${kind} ${parent}`
}
