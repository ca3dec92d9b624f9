import { distinctErrors, UserError, userErrorsIn } from '../error.ts'
import { getField, isNull, mapNode, setField } from '../resource/fields.ts'
import { hiddenEntries } from '../resource/hidden-nodes.ts'
import type { Resource } from '../resource/resource.ts'
import { ResourceMap } from '../resource/resource-map.ts'
import type { SourceTree } from '../source-tree.ts'
import { emitNode, emitNodes } from '../yaml/emit.ts'
import { mapEntries, withEntries } from '../yaml/map.ts'
import type { MapNode, Origin } from '../yaml/node.ts'
import type { PrintedParts } from '../yaml/printed-parts.ts'
import { accumulate } from './accumulate.ts'
import type { Accumulated, BuildState } from './build-state.ts'
import { failure } from './fail.ts'
import { sortResources } from './finish/order.ts'
import { formatTransformations } from './finish/provenance.ts'
import { findUnlisted } from './finish/unlisted.ts'
import { findUnused } from './finish/unused.ts'
import { ORIGIN, TRANSFORMATIONS } from './finish/written-notes.ts'
import { gather, updateAll } from './gather.ts'
import { appendHashes } from './generators/hash.ts'
import type { Kustomization, SortOptions } from './kustomization/types.ts'
import { Files, type Root } from './load/files.ts'
import { checkResource } from './load/resources.ts'
import { loadKustomization } from './load/roots.ts'
import { setStrings, wrongKind } from './nodes.ts'
import { rewriteMetadataMap } from './patches/metadata.ts'
import { fixNameReferences } from './references/name-references.ts'
import { NO_REMOTES, type RemoteTrees } from './remote/remote-trees.ts'
import { SchemaState } from './schema-state.ts'
import { checkUnique } from './transformers/patches.ts'
import { resolveVars } from './vars/resolve.ts'
import { inWords } from './words.ts'

export interface BuildResult {
  /** In the order in which they are printed. */
  readonly resources: readonly Resource[]
  /** Deprecated fields, and what has no effect: kustomize says nothing of it. */
  readonly warnings: readonly UserError[]
}

/** Which files a kustomization may name: those in or below its directory, or any. */
export type LoadRestrictor = 'LoadRestrictionsRootOnly' | 'LoadRestrictionsNone'

/** What kustomize takes as flags, and what it would reach over the network. */
export interface BuildOptions {
  /** The repositories that kustomizations may name; without it none. */
  readonly remotes?: RemoteTrees | undefined
  /** Where it is not given, root only. What is remote is always held to its directory. */
  readonly loadRestrictor?: LoadRestrictor | undefined
  /** Order of the output where `sortOptions` says nothing; `legacy` where it is not given. */
  readonly reorder?: 'legacy' | 'none' | undefined
}

/** Builds directories of one tree; files and bases that several of them share are done once. */
export interface Builder {
  /** Reads the kustomization file of a directory; what is wrong with it is told when it is built. */
  readAhead(directory: string): void
  build(directory: string): BuildResult
}

/**
 * Builds a kustomization as `kustomize build` v5.5.0 does.
 *
 * @param directory path in the tree; empty for its root
 * @throws UserError, UserErrors
 * @see kubernetes-sigs/kustomize:api/krusty/kustomizer.go
 */
export function build(
  tree: SourceTree,
  directory: string,
  options: BuildOptions = {},
): BuildResult {
  return createBuilder(tree, options).build(directory)
}

/** A builder remembers what it read, so a tree must not change while it is used. */
export function createBuilder(
  tree: SourceTree,
  { remotes = NO_REMOTES, loadRestrictor, reorder }: BuildOptions = {},
): Builder {
  const files = new Files(tree, remotes, loadRestrictor !== 'LoadRestrictionsNone')
  const bases = new Map<string, Accumulated>()
  return {
    readAhead: (directory) => readAhead(files, directory),
    build: (directory) => finish(files, accumulateTop(files, bases, directory), reorder),
  }
}

/**
 * The resources as YAML documents.
 *
 * @param parts of what was printed before of builds that share a base
 * @throws UserError, UserErrors `bad-scalar` for all that cannot be printed; `limit`
 */
export function emitResources(resources: readonly Resource[], parts?: PrintedParts): string {
  try {
    return emitNodes(
      resources.map(({ root }) => root),
      parts,
    )
  } catch (thrown) {
    if (userErrorsIn(thrown)?.some(({ code }) => code === 'limit')) throw thrown
    gather(resources, ({ root }) => [inWords(unprintable, () => emitNode(root))])
    throw thrown
  }
}

/** kustomize tells of the map that it did not come to fill. */
function unprintable(words: string): string {
  const isReading = /^yaml: (?:cannot decode|unmarshal errors)/.test(words)
  return isReading ? `map[string]interface {}(nil): ${words}` : words
}

function readAhead(files: Files, directory: string): void {
  try {
    loadKustomization(files, topRoot(files.tree, directory))
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
  }
}

interface Top {
  readonly built: Accumulated
  readonly kustomization: Kustomization
}

function accumulateTop(files: Files, bases: Map<string, Accumulated>, directory: string): Top {
  const root = topRoot(files.tree, directory)
  const { kustomization } = loadKustomization(files, root)
  const schema = new SchemaState(files)
  const keepsProvenance = kustomization.buildMetadata.length > 0
  const state: BuildState = { files, schema, bases, failed: new Map() }
  const built = accumulate(state, { root, place: keepsProvenance ? { path: '' } : undefined })
  return { built, kustomization }
}

function topRoot(tree: SourceTree, directory: string): Root {
  const real = tree.realPath(directory)
  if (real !== undefined && tree.kind(real) === 'directory')
    return { directory: real, parent: undefined, repository: undefined }
  const problem =
    real === undefined
      ? `must build at directory: not a valid directory: evalsymlink failure on '${directory}' : lstat ${directory}: no such file or directory`
      : `must build at directory: '${directory}': file is not directory`
  throw new UserError('file-not-found', problem, {
    hint: 'name a directory with a kustomization.yaml',
  })
}

/** Everything that is done once, when all levels are built. */
function finish(
  files: Files,
  { built, kustomization }: Top,
  reorder: BuildOptions['reorder'],
): BuildResult {
  const sortOptions =
    kustomization.sortOptions ?? (reorder === 'none' ? asListed(kustomization) : undefined)
  const map = new ResourceMap(built.resources)
  appendHashes(map)
  fixNameReferences(map, built.config.nameReferences)
  const unusedVars = resolveVars(map, built.vars, built.config.tables.varReference)
  updateAll(map, (resource) => (isLocal(checkResource(resource)) ? undefined : resource))
  if (sortOptions?.order !== 'fifo') checkUnique(map)
  const resources = sortResources(map.resources, sortOptions)
    .map((resource) => withManagedBy(resource, kustomization))
    .map((resource) => withoutNotes(resource, kustomization))
  const warnings = [
    ...built.warnings,
    ...unusedVars,
    ...findUnused(map),
    ...findUnlisted(files, built.directories),
    ...(reorder && kustomization.sortOptions ? [orderTwice(kustomization.sortOptions)] : []),
  ]
  // Nobody here can mend what is somewhere else.
  const own = warnings.filter(({ at }) => at === undefined || !files.isRemote(at.file))
  return { resources, warnings: distinctErrors(own) }
}

function asListed({ at }: Kustomization): SortOptions {
  return { at, order: 'fifo', legacySortOptions: undefined }
}

function orderTwice({ at }: SortOptions): UserError {
  const says = 'this order holds, and that of --reorder is ignored'
  const kustomize =
    "Sorting order is set both in 'kustomization.yaml' ('sortOptions') and in a CLI flag ('--reorder'). Using the kustomization file over the CLI flag."
  return failure('conflict', { says, kustomize }, at, 'leave --reorder away')
}

/** Resources that are only there for the build itself. */
function isLocal(resource: Resource): boolean {
  const value = resource.annotations.get('config.kubernetes.io/local-config')
  return value !== undefined && value !== 'false'
}

function withManagedBy(
  resource: Resource,
  { buildMetadata, buildMetadataAt: at }: Kustomization,
): Resource {
  if (!buildMetadata.includes('managedByLabel')) return resource
  const { source, offset } = at
  const text = { text: 'kustomize-(devel)', source, offset }
  const metadata = getField(resource.root, 'metadata')
  if (metadata?.kind !== 'map') return resource
  const labels = getField(metadata, 'labels')
  const map = labels?.kind === 'map' ? labels : mapNode(hiddenEntries(labels), at)
  const changed = setStrings(map, new Map([['app.kubernetes.io/managed-by', text]]))
  return resource.withRoot(
    setField(resource.root, 'metadata', setField(metadata, 'labels', changed)),
  )
}

/** The annotations as strings, with what `buildMetadata` asks for and without kustomize's own. */
function withoutNotes(resource: Resource, kustomization: Kustomization): Resource {
  const root = replaceNotes(resource, kustomization)
  return resource.withRoot(rewriteMetadataMap(root, 'annotations'))
}

/** What a user wrote under these names and nothing overwrote is kept where it is asked for. */
function replaceNotes(
  { root, history }: Resource,
  { buildMetadata, buildMetadataAt: at }: Kustomization,
): MapNode {
  const metadata = getField(root, 'metadata')
  if (metadata?.kind !== 'map') {
    // Only a list may be without a name. To remove notes kustomize has to look into the metadata.
    const removesNone = NOTES.every(([, word]) => buildMetadata.includes(word))
    if (metadata && !isNull(metadata) && !removesNone) throw wrongKind('map', metadata)
    return root
  }
  const annotations = getField(metadata, 'annotations')
  if (annotations === undefined && history.provenance === undefined) return root
  const old = annotations?.kind === 'map' ? annotations : mapNode([], metadata)
  const dropped = new Set<string>(
    NOTES.filter(([, word]) => !buildMetadata.includes(word)).map(([key]) => key),
  )
  const kept = withEntries(
    old,
    mapEntries(old).filter(({ key }) => !dropped.has(key.text)),
  )
  const { origin, transformations = [] } = history.provenance ?? {}
  const notes = new Map<string, { text: string } & Origin>()
  const note = (key: string, text: string | undefined) => {
    if (text === undefined || dropped.has(key) || getField(kept, key)) return
    notes.set(key, { text, source: at.source, offset: at.offset })
  }
  note(ORIGIN, origin)
  if (transformations.length > 0) note(TRANSFORMATIONS, formatTransformations(transformations))
  if (kept.values.length === old.values.length && notes.size === 0) return root
  return setField(root, 'metadata', setField(metadata, 'annotations', setStrings(kept, notes)))
}

const NOTES = [
  [ORIGIN, 'originAnnotations'],
  [TRANSFORMATIONS, 'transformerAnnotations'],
] as const
