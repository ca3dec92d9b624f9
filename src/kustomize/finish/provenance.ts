import { join } from 'node:path/posix'
import type { Resource } from '../../resource/resource.ts'
import { styleOfString } from '../../yaml/quoting.ts'
import { rewriteMetadataMap } from '../patches/metadata.ts'

/** What `buildMetadata` records about a resource or a transformer. */
export interface ProvenanceEntry {
  /** Of a resource that was read from a file; from the top directory on. */
  readonly path?: string
  /** Of what was generated or transformed: the file that says so. */
  readonly configuredIn?: string
  readonly configuredBy?: {
    readonly apiVersion: string
    readonly kind: string
    readonly name?: string
    readonly namespace?: string
  }
}

/** The entry for a field of a kustomization file. */
export function builtInEntry(originPath: string, fileName: string, kind: string): ProvenanceEntry {
  return { configuredIn: join(originPath, fileName), configuredBy: { apiVersion: 'builtin', kind } }
}

/**
 * The entry for a configuration that is a resource itself.
 *
 * @param configuredIn the file that it was read from
 */
export function pluginEntry(config: Resource, configuredIn: string): ProvenanceEntry {
  const { apiVersion, kind, name, namespace } = config
  return { configuredIn, configuredBy: { apiVersion, kind, name, namespace } }
}

export function withOrigin(resource: Resource, entry: ProvenanceEntry): Resource {
  const transformations = resource.history.provenance?.transformations ?? []
  const provenance = { origin: formatEntry(entry), path: entry.path, transformations }
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

function formatEntry({ path, configuredIn, configuredBy }: ProvenanceEntry): string {
  const lines: string[] = []
  const add = (indent: string, name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') lines.push(`${indent}${name}: ${scalar(text)}`)
  }
  add('', 'path', path)
  add('', 'configuredIn', configuredIn)
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
