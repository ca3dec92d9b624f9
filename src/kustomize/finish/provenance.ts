import { join } from 'node:path/posix'
import type { SourcePlace } from '../../resource/history.ts'
import type { Resource } from '../../resource/resource.ts'
import { styleOfString } from '../../yaml/quoting.ts'
import { rewriteMetadataMap } from '../patches/metadata.ts'
import { isRepository, parseRepoSpec } from '../remote/repo-spec.ts'

/** What `buildMetadata` records about a resource or a transformer. */
export interface ProvenanceEntry {
  /** The file of a resource that was read from one. */
  readonly place?: SourcePlace
  /** Of what was generated or transformed: the file that says so. */
  readonly configuredIn?: SourcePlace
  readonly configuredBy?: {
    readonly apiVersion: string
    readonly kind: string
    readonly name?: string
    readonly namespace?: string
  }
}

/**
 * The place that an entry of a kustomization names: below the directory, or in another repository.
 *
 * @see kubernetes-sigs/kustomize:api/resource/origin.go Append
 */
export function placeBelow(directory: SourcePlace, entry: string): SourcePlace {
  const spec = isRepository(entry) ? parseRepoSpec(entry) : undefined
  if (spec === undefined) return { ...directory, path: join(directory.path, entry) }
  // The root of a repository has the name of a folder that kustomize never makes.
  return { path: spec.directory || 'notCloned', repo: spec.cloneUrl, ref: spec.ref }
}

/** The entry for a field of a kustomization file. */
export function builtInEntry(
  directory: SourcePlace,
  fileName: string,
  kind: string,
): ProvenanceEntry {
  return {
    configuredIn: placeBelow(directory, fileName),
    configuredBy: { apiVersion: 'builtin', kind },
  }
}

/**
 * The entry for a configuration that is a resource itself.
 *
 * @param configuredIn the file that it was read from
 */
export function pluginEntry(config: Resource, configuredIn: SourcePlace): ProvenanceEntry {
  const { apiVersion, kind, name, namespace } = config
  return { configuredIn, configuredBy: { apiVersion, kind, name, namespace } }
}

export function withOrigin(resource: Resource, entry: ProvenanceEntry): Resource {
  const transformations = resource.history.provenance?.transformations ?? []
  const provenance = { origin: formatEntry(entry), place: entry.place, transformations }
  return resource.withHistory({ provenance })
}

/** A transformer that ran over a resource of unknown origin is taken for the one that made it. */
export function withTransformation(resource: Resource, entry: ProvenanceEntry): Resource {
  const { provenance } = resource.history
  if (provenance?.origin === undefined) return withOrigin(resource, entry)
  const transformations = [...provenance.transformations, formatEntry(entry)]
  // kustomize keeps this in an annotation, and writing one writes all of them anew.
  return resource
    .withRoot(rewriteMetadataMap(resource.root, 'annotations'))
    .withHistory({ provenance: { ...provenance, transformations } })
}

/** The text of the annotation for all transformers. */
export function formatTransformations(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry.trimEnd().replaceAll('\n', '\n  ')}\n`).join('')
}

function formatEntry({ place, configuredIn, configuredBy }: ProvenanceEntry): string {
  const { repo, ref } = place ?? configuredIn ?? {}
  const lines: string[] = []
  const add = (indent: string, name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') lines.push(`${indent}${name}: ${scalar(text)}`)
  }
  add('', 'path', place?.path)
  add('', 'repo', repo)
  add('', 'ref', ref)
  add('', 'configuredIn', configuredIn?.path)
  if (configuredBy) {
    lines.push('configuredBy:')
    add('  ', 'apiVersion', configuredBy.apiVersion)
    add('  ', 'kind', configuredBy.kind)
    add('  ', 'name', configuredBy.name)
    add('  ', 'namespace', configuredBy.namespace)
  }
  return `${lines.join('\n')}\n`
}

function scalar(text: string): string {
  const style = styleOfString(text, false)
  if (style === 'plain') return text
  return style === 'single' ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}
