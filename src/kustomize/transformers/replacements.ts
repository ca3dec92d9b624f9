import { UserError } from '../../error.ts'
import { isNothing } from '../../resource/fields.ts'
import { formatResId, isSelectedBy, type ResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { Origin, ScalarNode, YamlNode } from '../../yaml/node.ts'
import { failure, wordsOf } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type {
  FieldOptions,
  Replacement,
  ReplacementSource,
  ReplacementTarget,
  Selector,
} from '../kustomization/types.ts'
import { compileMetadataSelector } from '../patches/selector.ts'
import { changeFields } from '../replacements/change-fields.ts'
import { fieldPathSteps } from '../replacements/field-path.ts'
import { lookup } from '../replacements/lookup.ts'

/**
 * Copies fields of resources into fields of others.
 *
 * @throws UserError `bad-replacement`
 * @see kubernetes-sigs/kustomize:api/filters/replacement/replacement.go
 */
export function transformReplacements(
  map: ResourceMap,
  replacements: readonly Replacement[],
): void {
  for (const { source, targets, at } of replacements) {
    if (source === undefined || targets === undefined) {
      const message = 'replacements must specify a source and at least one target'
      throw failure('bad-replacement', message, at)
    }
    const value = readSource(map, source)
    for (const target of targets) writeTarget(map, target, value)
  }
}

/** Positions of the resources of which some id is selected, in order. */
function selectPositions(
  map: ResourceMap,
  selector: Omit<ResId, 'clusterScoped'>,
): readonly number[] {
  return map
    .candidates(selector)
    .filter((position) => map.at(position)?.ids.some((id) => isSelectedBy(id, selector)))
}

const NAME_PATH = 'metadata.name'

function readSource(map: ResourceMap, source: ReplacementSource): YamlNode {
  const resource = selectSource(map, source)
  const path = source.fieldPath?.text ?? NAME_PATH
  const value = at(
    source.fieldPath ?? source.at,
    () => 'error looking up replacement source',
    () => lookup(resource.root, fieldPathSteps(path)),
  )
  if (value === undefined || isNothing(value)) {
    throw failure(
      'bad-replacement',
      `fieldPath \`${path}\` is missing for replacement source ${formatResId(source)}`,
      source.fieldPath ?? source.at,
      `${formatResId(resource.id)} is the source`,
    )
  }
  return partOf(value, source)
}

function selectSource(map: ResourceMap, source: ReplacementSource): Resource {
  const positions = selectPositions(map, source)
  const [position, another] = positions
  const resource = position === undefined ? undefined : map.at(position)
  if (resource !== undefined && another === undefined) return resource
  const shown = formatSource(source)
  if (resource === undefined) {
    const hint = 'a source has to be a resource of this level; check kind, name and namespace'
    throw failure('bad-replacement', `nothing selected by ${shown}`, source.at, hint)
  }
  const others = positions.slice(0, 5)
  const ids = others.map((other) => formatResId(map.at(other)?.id ?? source))
  const message = `multiple matches for selector ${shown}`
  throw failure('bad-replacement', message, source.at, `it matches ${ids.join(', ')}`)
}

function formatSource(source: ReplacementSource): string {
  const parts = [formatResId(source)]
  if (source.fieldPath) parts.push(source.fieldPath.text)
  const { delimiter, index, create } = source.options ?? NO_OPTIONS
  if (delimiter !== '' || create) parts.push(`${delimiter}(${index}), create=${create}`)
  return parts.join(':')
}

const NO_OPTIONS: FieldOptions = { delimiter: '', index: 0, create: false }

/** The part of the source's text that its options name. */
function partOf(value: YamlNode, { options, at }: ReplacementSource): YamlNode {
  if (options === undefined || options.delimiter === '') return value
  if (value.kind !== 'scalar') throw onlyScalars(at)
  const part = value.text.split(options.delimiter)[options.index]
  if (part === undefined || options.index < 0) {
    const message = `options.index ${options.index} is out of bounds for value ${value.text}`
    throw failure('bad-replacement', message, at)
  }
  return { ...value, text: part }
}

function onlyScalars(at: Origin): Error {
  return failure('bad-replacement', 'delimiter option can only be used with scalar nodes', at)
}

function writeTarget(map: ResourceMap, target: ReplacementTarget, value: YamlNode): void {
  const { select } = target
  if (select === undefined) {
    throw failure('bad-replacement', 'target must specify resources to select', target.at)
  }
  const matchesMetadata = compileMetadataSelector(select)
  const isRejected = compileRejects(target.reject)
  for (const position of selectPositions(map, select)) {
    const resource = map.at(position)
    if (resource === undefined || !matchesMetadata(resource) || isRejected(resource)) continue
    map.replace(position, writeFields(resource, target, value))
  }
}

/** A reject entry with ids rejects by them, one with labels or annotations by those. */
function compileRejects(rejects: readonly Selector[]): (resource: Resource) => boolean {
  const tests = rejects.flatMap((reject) => {
    const byId = (resource: Resource) => resource.ids.some((id) => isSelectedBy(id, reject))
    const byMetadata = compileMetadataSelector(reject)
    return [
      ...(isEmptyId(reject) ? [] : [byId]),
      ...(reject.labelSelector || reject.annotationSelector ? [byMetadata] : []),
    ]
  })
  return (resource) => tests.some((test) => test(resource))
}

function isEmptyId({
  group,
  version,
  kind,
  name,
  namespace,
}: Omit<ResId, 'clusterScoped'>): boolean {
  return group + version + kind + name + namespace === ''
}

function writeFields(resource: Resource, target: ReplacementTarget, value: YamlNode): Resource {
  const paths = target.fieldPaths.length > 0 ? target.fieldPaths : [namePath(target)]
  let changed = resource
  for (const path of paths) changed = writeField(changed, path, target.options, value)
  return changed
}

function namePath({ at: { source, offset } }: ReplacementTarget): Text {
  return { text: NAME_PATH, source, offset }
}

function writeField(
  resource: Resource,
  path: Text,
  options: FieldOptions | undefined,
  value: YamlNode,
): Resource {
  const create = options?.create ? value.kind : undefined
  const missing = () =>
    `unable to find ${create ? 'or create ' : ''}field ${JSON.stringify(path.text)} in replacement target`
  const { node, count } = at(path, missing, () =>
    changeFields(resource.root, fieldPathSteps(path.text), {
      set: (field) => newValue(field, value, options, path),
      create,
      at: path,
    }),
  )
  if (count === 0) {
    const id = formatResId(resource.id)
    const hint = create ? `in ${id}` : `in ${id}; with options.create: true a missing field is made`
    throw failure('bad-replacement', missing(), path, hint)
  }
  return node.kind === 'map' ? resource.withRoot(node) : resource
}

/** Runs a walk; its error is told at the place of the path, which is where it can be mended. */
function at<T>(place: Origin, lead: () => string, walk: () => T): T {
  try {
    return walk()
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'bad-resource') throw error
    const kustomize = `${lead()}: ${wordsOf(error)}`
    throw failure('bad-replacement', { says: error.message, kustomize }, place, error.hint)
  }
}

/** A scalar keeps its type and style and only takes over the text; everything else is replaced. */
function newValue(
  field: YamlNode,
  value: YamlNode,
  options: FieldOptions | undefined,
  path: Text,
): YamlNode {
  const text = value.kind === 'scalar' ? value.text : ''
  if (options === undefined || options.delimiter === '') {
    return field.kind === 'scalar' ? withText(field, text, value) : value
  }
  if (field.kind !== 'scalar') throw onlyScalars(path)
  return withText(field, replacePart(field.text, text, options), value)
}

function withText(field: ScalarNode, text: string, { source, offset }: Origin): ScalarNode {
  return field.text === text ? field : { ...field, text, source, offset }
}

function replacePart(old: string, part: string, { delimiter, index }: FieldOptions): string {
  if (index < 0) return part + delimiter + old
  // Texts can be long, such as dashboards: only the way to the part is looked at.
  let start = 0
  for (let i = 0; i < index; i++) {
    const found = old.indexOf(delimiter, start)
    if (found === -1) return old + delimiter + part
    start = found + delimiter.length
  }
  const end = old.indexOf(delimiter, start)
  return old.slice(0, start) + part + (end === -1 ? '' : old.slice(end))
}
