import type { MapNode } from '../yaml/node.ts'
import type { Alias } from './aliases.ts'
import type { ResId } from './res-id.ts'

/**
 * What a build knows of a resource beside its content. kustomize keeps the same things in
 * annotations that it removes at the end.
 */
export interface History {
  /** Ids that the resource had before, oldest first; group and version are read off the resource. */
  readonly previous: readonly PreviousId[]
  /** Prefixes and suffixes that its name was given, innermost first. */
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** Whether a hash of the content is to be appended to the name. */
  readonly needsHash: boolean
  /** The content with the mark for that hash, where a user wrote it; gone after a transformer. */
  readonly asRead?: MapNode | undefined
  /** Whether a generator made the resource. */
  readonly isGenerated: boolean
  /** Whether its generator entry gives it labels or annotations, by which others may find it. */
  readonly hasOwnLabels: boolean
  /** Names of the vars that read from this resource. */
  readonly vars: readonly string[]
  /** Where the resource came from and what changed it; only kept where `buildMetadata` asks. */
  readonly provenance?: Provenance | undefined
  /** Whether the labels were there when kustomize last wrote its annotations, which come last then. */
  readonly isNotedBehindLabels?: boolean | undefined
  /** Fields that change together. */
  readonly aliases?: readonly Alias[] | undefined
  /** Cluster-scoped kinds that only this build knows, as `apiVersion/Kind`. */
  readonly clusterScoped?: ReadonlySet<string> | undefined
}

export interface Provenance {
  /** YAML text of the origin; nothing for what a transformer made. */
  readonly origin: string | undefined
  /** The file, for what was read from one. */
  readonly place: SourcePlace | undefined
  /** YAML text of each transformer that ran over the resource. */
  readonly transformations: readonly string[]
}

/** A file or a directory, as `buildMetadata` tells of it. */
export interface SourcePlace {
  /** From the top directory, or from the root of the repository. */
  readonly path: string
  /** Of what is remote: its clone URL, and the ref where it was named with one. */
  readonly repo?: string | undefined
  readonly ref?: string | undefined
}

/** An id of the past: the namespace is the effective one of that time. */
export type PreviousId = Pick<ResId, 'name' | 'namespace' | 'kind'>

export const NO_HISTORY: History = {
  previous: [],
  prefixes: [],
  suffixes: [],
  needsHash: false,
  isGenerated: false,
  hasOwnLabels: false,
  vars: [],
}

/** Whether kustomize keeps something in annotations, so that the map of them is there. */
export function hasNotes(history: History): boolean {
  const { previous, prefixes, suffixes, needsHash, isGenerated, provenance } = history
  if (needsHash || isGenerated || provenance?.origin !== undefined) return true
  return previous.length + prefixes.length + suffixes.length > 0
}
