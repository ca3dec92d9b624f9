/** One environment as a GitOps engine sees it. */
export interface SyncTarget {
  /** Name of the config; prefixes the names of all objects. */
  readonly name: string
  readonly environment: string
  /** Clone URL of the user's repository. */
  readonly repository: string
  readonly branch: string
  readonly cluster: string
  /** Namespace of the pools: where a resource without one would go. */
  readonly namespace: string
  readonly sync: 'rendered' | 'overlay'
  readonly resources: readonly SyncedResource[]
}

/** One rendered manifest, as far as its place in the order of things matters. */
export interface SyncedResource {
  /** Name of its file in `rendered/<environment>/`. */
  readonly file: string
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
}

/** The folder that is synced, relative to the root of the repository. */
export function syncedPath({ sync, environment }: SyncTarget): string {
  return sync === 'rendered' ? `rendered/${environment}` : `overlays/${environment}`
}
