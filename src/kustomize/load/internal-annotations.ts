import { getField, setField } from '../../resource/fields.ts'
import type { History, PreviousId } from '../../resource/history.ts'
import type { Resource } from '../../resource/resource.ts'
import { mapEntries, withEntries } from '../../yaml/map.ts'
import type { MapNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'

const PREFIX = 'internal.config.kubernetes.io/'

/** Annotations that kustomize keeps its own notes in and removes at the end of a build. */
const INTERNAL: ReadonlySet<string> = new Set([
  ...[
    'previousKinds',
    'previousNames',
    'previousNamespaces',
    'prefixes',
    'suffixes',
    'allowNameChange',
    'allowKindChange',
    'refBy',
    'generatorBehavior',
    'needsHashSuffix',
    'path',
    'index',
    'seqindent',
    'id',
    'annotations-migration-resource-id',
  ].map((name) => PREFIX + name),
  'config.kubernetes.io/path',
  'config.kubernetes.io/index',
  'config.k8s.io/id',
])

/**
 * Turns annotations that a user wrote under kustomize's own names into what they mean: some are
 * obeyed, and none is printed.
 *
 * @see kubernetes-sigs/kustomize:api/resource/resource.go BuildAnnotations
 */
export function takeInternalAnnotations(resource: Resource): Resource {
  const changed = dropInternalAnnotations(resource)
  return changed === resource ? resource : changed.withHistory(readHistory(resource))
}

/** Removes the annotations that kustomize removes at the end of a build, whoever wrote them. */
export function dropInternalAnnotations(resource: Resource): Resource {
  const metadata = getField(resource.root, 'metadata')
  const annotations = getField(metadata, 'annotations')
  if (metadata?.kind !== 'map' || annotations?.kind !== 'map') return resource
  const kept = mapEntries(annotations).filter(({ key }) => !INTERNAL.has(key.text))
  if (kept.length === annotations.values.length) return resource
  const changed = setField(metadata, 'annotations', withEntries(annotations, kept))
  return resource.withRoot(setField(resource.root, 'metadata', changed))
}

function readHistory({ annotations, root }: Resource): Partial<History> {
  const needsHash = annotations.get(`${PREFIX}needsHashSuffix`) === 'enabled'
  return {
    previous: readPreviousIds(annotations, root),
    prefixes: readList(annotations, 'prefixes'),
    suffixes: readList(annotations, 'suffixes'),
    needsHash,
    asRead: needsHash ? root : undefined,
  }
}

function readPreviousIds(
  annotations: ReadonlyMap<string, string>,
  root: MapNode,
): readonly PreviousId[] {
  const names = readList(annotations, 'previousNames')
  const namespaces = readList(annotations, 'previousNamespaces')
  const kinds = readList(annotations, 'previousKinds')
  if (names.length === 0) return []
  if (names.length !== namespaces.length || names.length !== kinds.length) throw unequal(root)
  return names.map((name, i) => ({ name, namespace: namespaces[i] ?? '', kind: kinds[i] ?? '' }))
}

function unequal(root: MapNode): Error {
  const says = `the annotations ${PREFIX}previousNames, previousNamespaces and previousKinds do not go together`
  const kustomize =
    'number of previous names, number of previous namespaces, number of previous kinds not equal'
  const hint = 'remove them: kustomize writes them itself'
  return failure('bad-resource', { says, kustomize }, root, hint)
}

function readList(annotations: ReadonlyMap<string, string>, name: string): readonly string[] {
  return annotations.get(PREFIX + name)?.split(',') ?? []
}
