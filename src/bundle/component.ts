import { groupBy } from '../group-by.ts'
import type { TemplateResource } from '../template/template.ts'
import type { TemplatePatch } from '../template/template-patch.ts'
import { formatComment, formatManifest } from './manifest-text.ts'
import { formatReplacements } from './replacements.ts'

export interface ComponentSource {
  /** What the component is for, on top of its `kustomization.yaml`. */
  readonly header: string
  readonly resources: readonly TemplateResource[]
  readonly patches?: readonly TemplatePatch[]
}

/**
 * The folder of a kustomize Component: manifests, patches, the replacements that fill them in, and
 * its `kustomization.yaml`. Empty where there is nothing in it, for kustomize refuses an empty one.
 */
export function componentFiles(source: ComponentSource): ReadonlyMap<string, string> {
  const { resources, patches = [] } = source
  if (resources.length === 0 && patches.length === 0) return new Map()
  const replacements = formatReplacements(resources, patches)
  return new Map([
    ['kustomization.yaml', formatKustomization(source, replacements !== undefined)],
    ...[...groupBy(resources, ({ file }) => file)].map(
      ([file, inFile]) => [file, inFile.map(formatResource).join('---\n')] as const,
    ),
    ...patches.map(
      ({ file, comment, operations }) => [file, formatManifest(operations, comment)] as const,
    ),
    ...(replacements === undefined ? [] : ([['replacements.yaml', replacements]] as const)),
  ])
}

function formatKustomization(
  { header, resources, patches = [] }: ComponentSource,
  hasReplacements: boolean,
): string {
  const files = [...new Set(resources.map(({ file }) => file))]
  return formatManifest(
    {
      apiVersion: 'kustomize.config.k8s.io/v1alpha1',
      kind: 'Component',
      ...(files.length > 0 && { resources: files }),
      ...(patches.length > 0 && {
        patches: patches.map(({ file, target }) => ({ path: file, target })),
      }),
      ...(hasReplacements && { replacements: [{ path: 'replacements.yaml' }] }),
    },
    header,
  )
}

function formatResource({ comment, manifest }: TemplateResource): string {
  const { apiVersion, kind, metadata, ...rest } = manifest
  return formatComment(comment) + formatManifest({ apiVersion, kind, metadata, ...rest })
}
