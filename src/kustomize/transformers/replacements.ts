import type { UserError } from '../../error.ts'
import { limitOf, overLimit } from '../../limits.ts'
import { isSelectedBy, type ResId, showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { locate } from '../../yaml/locate.ts'
import type { MapNode, Origin, ScalarNode, YamlNode } from '../../yaml/node.ts'
import { markTagged, taggedStyle } from '../../yaml/tagged.ts'
import { failure } from '../fail.ts'
import { gather } from '../gather.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type {
  FieldOptions,
  Replacement,
  ReplacementTarget,
  Selector,
} from '../kustomization/types.ts'
import { styleOf } from '../nodes.ts'
import { rootOnTheWay } from '../patches/metadata.ts'
import { noMatch } from '../patches/no-match.ts'
import { compileMetadataSelector } from '../patches/selector.ts'
import { changeFields } from '../replacements/change-fields.ts'
import { fieldPathSteps } from '../replacements/field-path.ts'
import { missingField } from '../replacements/missing-field.ts'
import { atPath, onlyScalars } from '../replacements/mistakes.ts'
import { ownValues, replaceNodes } from '../replacements/own-fields.ts'
import { isRead, readSource, rereadSource, type SourceValue } from '../replacements/read-source.ts'
import { NAME_PATH, selectPositions } from '../replacements/select.ts'

/**
 * Copies fields of resources into fields of others.
 *
 * @throws UserError `bad-replacement`
 * @see kubernetes-sigs/kustomize:api/filters/replacement/replacement.go
 */
export function transformReplacements(
  map: ResourceMap,
  replacements: readonly Replacement[],
  warnings: UserError[],
): void {
  const unselected = gather(replacements, ({ source, targets, at }) => {
    if (source === undefined || targets === undefined) {
      const says = `this replacement has no ${source === undefined ? 'source' : 'targets'}`
      const kustomize = 'replacements must specify a source and at least one target'
      const hint =
        'add source: with kind, name and fieldPath, and targets: with select and fieldPaths'
      throw failure('bad-replacement', { says, kustomize }, at, hint)
    }
    const value = readSource(map, source)
    return gather(targets, (target) => writeTarget(map, target, value))
  })
  warnings.push(...unselected)
}

/** @returns a warning where no resource is selected */
function writeTarget(
  map: ResourceMap,
  target: ReplacementTarget,
  value: SourceValue,
): readonly UserError[] {
  const { select } = target
  if (select === undefined) {
    const says = 'this target does not say which resources it is for'
    const kustomize = 'target must specify resources to select'
    const hint = 'add select: with kind and name'
    throw failure('bad-replacement', { says, kustomize }, target.at, hint)
  }
  const matchesMetadata = compileMetadataSelector(select)
  const isRejected = compileRejects(target.reject)
  let isSelected = false
  for (const position of selectPositions(map, select)) {
    const resource = map.at(position)
    if (resource === undefined || !matchesMetadata(resource)) continue
    isSelected = true
    if (isRejected(resource)) continue
    map.replace(position, writeFields(resource, target, position, value))
  }
  return isSelected ? [] : [noMatch(map, select, 'replacement')]
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

function writeFields(
  resource: Resource,
  target: ReplacementTarget,
  position: number,
  value: SourceValue,
): Resource {
  const paths = target.fieldPaths.length > 0 ? target.fieldPaths : [namePath(target)]
  let changed = resource
  for (const path of paths) {
    const isOwn = position === value.position && isRead(value)
    changed = isOwn
      ? writeOwnField(changed, path, target.options, value)
      : writeField(changed, path, target.options, value.node)
  }
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
  const root = changeAll(resource, path, options?.create ? value.kind : undefined, (field) =>
    newValue(field, value, options, path),
  )
  return resource.withRoot(root)
}

/**
 * Writes into the resource that the value is from. kustomize finds or makes all fields, then it copies
 * into one after the other what stands at the source by then, which may have one of them in it.
 */
function writeOwnField(
  resource: Resource,
  path: Text,
  options: FieldOptions | undefined,
  value: SourceValue,
): Resource {
  const fields: YamlNode[] = []
  const found = changeAll(
    resource,
    path,
    options?.create ? value.node.kind : undefined,
    (field) => {
      const own = { ...field }
      fields.push(own)
      return own
    },
  )
  const source = rereadSource(found, value)
  const written = ownValues(source, fields, (field, now) => newValue(field, now, options, path))
  const changed = replaceNodes(found, written)
  value.node = replaceNodes(source, written)
  return changed.kind === 'map' ? resource.withRoot(changed) : resource
}

/** @throws UserError `bad-replacement` where the path leads to no field */
function changeAll(
  resource: Resource,
  path: Text,
  create: YamlNode['kind'] | undefined,
  set: (field: YamlNode) => YamlNode,
): MapNode {
  const missing = () =>
    `unable to find ${create ? 'or create ' : ''}field ${JSON.stringify(path.text)} in replacement target`
  const steps = fieldPathSteps(path.text)
  if (steps.length > limitOf('yaml-depth')) {
    throw overLimit('yaml-depth', 'this path', steps.length, locate(path))
  }
  // Of annotations as a whole its own notes would be a part.
  const root = steps.length > 2 ? rootOnTheWay(resource, steps) : resource.root
  const { node, count } = atPath(path, missing, resource, () =>
    changeFields(root, steps, { set, create, at: path }),
  )
  if (count === 0) {
    const found = missingField(resource.root, steps)
    const says = `${showResId(resource.id)} has no ${found.path}`
    const hint = found.hint ?? (create ? undefined : 'options.create: true makes a missing field')
    throw failure('bad-replacement', { says, kustomize: missing() }, path, hint)
  }
  return node.kind === 'map' ? node : resource.root
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
    if (field.kind === 'scalar') return withText(field, text, value)
    checkCopied(value, path)
    return value
  }
  if (field.kind !== 'scalar') throw onlyScalars(path)
  const length = field.text.length + text.length
  if (length > limitOf('text-bytes')) {
    throw overLimit('text-bytes', 'this field', length, locate(path))
  }
  return withText(field, replacePart(field.text, text, options), value)
}

/** Copies of copies of a map grow by the power of their number. */
function checkCopied(value: YamlNode, path: Text): void {
  const size = sizeOf(value)
  if (size <= limitOf('copied-values')) return
  throw overLimit('copied-values', 'what is copied here', size, locate(path))
}

const sizes = new WeakMap<YamlNode, number>()

/** How many values a list or map is; of parts that are there several times, each. */
function sizeOf(node: YamlNode): number {
  if (node.kind === 'scalar') return 1
  const known = sizes.get(node)
  if (known !== undefined) return known
  const parts = node.kind === 'seq' ? node.items : node.values
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 1)
  sizes.set(node, size)
  return size
}

function withText(field: ScalarNode, text: string, { source, offset }: Origin): ScalarNode {
  if (field.text === text) return field
  const changed = { ...field, text, style: styleOf(field), source, offset }
  const written = taggedStyle(field)
  return written ? markTagged(changed, written) : changed
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
