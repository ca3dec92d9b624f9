import type { Environment } from '../config/config.ts'
import { isMap } from '../diff/json.ts'
import { userErrorsIn } from '../error.ts'
import { formatId, indexManifests } from '../lint/manifests.ts'
import { ADAPTER_IMAGE, adapterContainers } from '../lint/metrics-adapter.ts'
import type { NearbyAdapter } from '../risk/comparison.ts'
import type { SourceTree } from '../source-tree.ts'
import type { TextSource } from '../yaml/node.ts'
import { readRendered } from './rendered-manifest.ts'
import { PATHS } from './sources.ts'

export interface NearbyRequest {
  readonly environments: readonly Environment[]
  readonly environment: Pick<Environment, 'name' | 'project' | 'cluster'>
  /** With the rendered files of all environments. */
  readonly tree: SourceTree
}

/** Metrics adapters that other environments of the same cluster have, whoever brought them. */
export function adaptersNearby({
  environments,
  environment,
  tree,
}: NearbyRequest): readonly NearbyAdapter[] {
  return environments
    .filter((other) => other.name !== environment.name && isSameCluster(other, environment))
    .flatMap(({ name }) => {
      const folder = PATHS.rendered(name)
      const paths = tree
        .list(folder)
        .map((file) => `${folder}/${file}`)
        .filter(isDeployment)
      const ids = paths.flatMap((file) => adaptersIn({ file, text: tree.read(file) ?? '' }))
      return ids.map((id) => ({ environment: name, id }))
    })
}

/** Whether a rendered file is worth a closer look. */
export function mayHoldAdapter(path: string, text: string): boolean {
  return isDeployment(path) && text.includes(ADAPTER_IMAGE)
}

/** A file is named after its kind. */
function isDeployment(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).startsWith('deployment-')
}

function isSameCluster(
  one: NearbyRequest['environment'],
  other: NearbyRequest['environment'],
): boolean {
  return (
    one.project.id === other.project.id &&
    one.cluster.name === other.cluster.name &&
    one.cluster.location === other.cluster.location
  )
}

/** A file that a person broke has none. */
function adaptersIn(source: TextSource): readonly string[] {
  if (!mayHoldAdapter(source.file, source.text)) return []
  try {
    const manifests = readRendered(source).flatMap(({ json }) =>
      isMap(json) ? [{ manifest: json }] : [],
    )
    return adapterContainers(indexManifests(manifests, {})).map(({ root }) => formatId(root))
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return []
  }
}
