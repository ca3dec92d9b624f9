import { join } from 'node:path/posix'
import { withoutAnnotations } from '../../resource/aliases.ts'
import type { SourcePlace } from '../../resource/history.ts'
import type { Resource } from '../../resource/resource.ts'
import { styleOfString } from '../../yaml/quoting.ts'
import { rewriteMetadataMap } from '../patches/metadata.ts'
import { isRepository, parseRepoSpec } from '../remote/repo-spec.ts'
import {
  ORIGIN,
  type OriginFields,
  readWrittenNotes,
  TRANSFORMATIONS,
  withoutWrittenNotes,
} from './written-notes.ts'

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

/** What stood under the name of the annotation is overwritten, except in what was generated. */
export function withOrigin(resource: Resource, entry: ProvenanceEntry): Resource {
  const bare = entry.place ? withoutWrittenNotes(resource, ORIGIN) : resource
  const transformations = resource.history.provenance?.transformations ?? []
  const provenance = { origin: formatEntry(entry), place: entry.place, transformations }
  return bare.withHistory({ provenance })
}

/**
 * A transformer that ran over a resource of unknown origin is taken for the one that made it.
 *
 * @throws UserError `bad-resource` where a user wrote notes that kustomize cannot read
 */
export function withTransformation(resource: Resource, entry: ProvenanceEntry): Resource {
  const noted = withWrittenNotes(resource)
  const { provenance } = noted.history
  if (provenance?.origin === undefined) return withOrigin(noted, entry)
  const transformations = [...provenance.transformations, formatEntry(entry)]
  // kustomize keeps this in an annotation, and writing one writes all of them anew.
  const written = noted.withRoot(rewriteMetadataMap(noted.root, 'annotations'))
  const aliases = written.history.aliases && withoutAnnotations(written.history.aliases)
  return written.withNotes({ provenance: { ...provenance, transformations }, aliases })
}

/** Notes that stand in the annotations take the place of those that are kept beside them. */
export function withWrittenNotes(resource: Resource): Resource {
  const bare = withoutWrittenNotes(resource, ORIGIN, TRANSFORMATIONS)
  if (bare === resource) return resource
  const written = readWrittenNotes(resource)
  const { provenance } = resource.history
  return bare.withHistory({
    provenance: {
      origin: written.origin ?? provenance?.origin,
      place: provenance?.place,
      transformations:
        written.transformations?.map(formatOrigin) ?? provenance?.transformations ?? [],
    },
  })
}

/** The text of the annotation for all transformers. */
export function formatTransformations(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry.trimEnd().replaceAll('\n', '\n  ')}\n`).join('')
}

function formatEntry({ place, configuredIn, configuredBy }: ProvenanceEntry): string {
  const { repo, ref } = place ?? configuredIn ?? {}
  return formatOrigin({
    path: place?.path,
    repo,
    ref,
    configuredIn: configuredIn?.path,
    configuredBy,
  })
}

function formatOrigin({ path, repo, ref, configuredIn, configuredBy = {} }: OriginFields): string {
  const { apiVersion, kind, name, namespace } = configuredBy
  const by = formatFields('  ', { apiVersion, kind, name, namespace })
  const lines = [
    ...formatFields('', { path, repo, ref, configuredIn }),
    ...(by.length > 0 ? ['configuredBy:', ...by] : []),
  ]
  return lines.length > 0 ? `${lines.join('\n')}\n` : '{}\n'
}

function formatFields(
  indent: string,
  fields: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.entries(fields).flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [`${indent}${name}: ${scalar(text)}`],
  )
}

function scalar(text: string): string {
  const style = styleOfString(text, false)
  if (style === 'plain') return text
  return style === 'single' ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}
