import { isNothing } from '../../resource/fields.ts'
import { formatResId, showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { MapNode, YamlNode } from '../../yaml/node.ts'
import { failure, placeOf } from '../fail.ts'
import type { FieldOptions, ReplacementSource } from '../kustomization/types.ts'
import { didYouMean } from '../suggest.ts'
import { fieldPathSteps } from './field-path.ts'
import { lookup } from './lookup.ts'
import { missingField } from './missing-field.ts'
import { atPath, onlyScalars } from './mistakes.ts'
import { NAME_PATH, selectPositions } from './select.ts'

/** What a replacement copies, and where it is from. */
export interface SourceValue {
  /** Changes where a target changes the source. */
  node: YamlNode
  readonly position: number
  readonly source: ReplacementSource
}

/**
 * The value that a replacement copies.
 *
 * @throws UserError `bad-replacement`
 */
export function readSource(map: ResourceMap, source: ReplacementSource): SourceValue {
  const { resource, position } = selectSource(map, source)
  const path = source.fieldPath?.text ?? NAME_PATH
  const value = atPath(
    source.fieldPath ?? source.at,
    () => 'error looking up replacement source',
    resource,
    () => lookup(resource.root, fieldPathSteps(path)),
  )
  if (value === undefined || isNothing(value)) {
    const missing = missingField(resource.root, fieldPathSteps(path))
    const says = `the source ${showResId(resource.id)} has no ${missing.path}`
    const kustomize = `fieldPath \`${path}\` is missing for replacement source ${formatResId(source)}`
    const hint = missing.hint ?? `it is defined at ${placeOf(resource.root)}`
    throw failure('bad-replacement', { says, kustomize }, source.fieldPath ?? source.at, hint)
  }
  return { node: partOf(value, source), position, source }
}

/** Whether the field itself is copied, with what it becomes meanwhile; a part of a text stays. */
export function isRead({ source }: SourceValue): boolean {
  return source.options === undefined || source.options.delimiter === ''
}

/** The value of the source after its resource was changed. */
export function rereadSource(root: MapNode, { node, source }: SourceValue): YamlNode {
  return lookup(root, fieldPathSteps(source.fieldPath?.text ?? NAME_PATH)) ?? node
}

function selectSource(
  map: ResourceMap,
  source: ReplacementSource,
): { readonly resource: Resource; readonly position: number } {
  const positions = selectPositions(map, source)
  const [position, another] = positions
  const resource = position === undefined ? undefined : map.at(position)
  if (resource !== undefined && position !== undefined && another === undefined) {
    return { resource, position }
  }
  const shown = formatSource(source)
  if (resource === undefined) {
    const says = `there is no ${showResId(source)} to read from`
    const hint = sourceHint(map, source)
    throw failure(
      'bad-replacement',
      { says, kustomize: `nothing selected by ${shown}` },
      source.at,
      hint,
    )
  }
  const others = positions.slice(0, 5)
  const ids = others.map((other) => showResId(map.at(other)?.id ?? source))
  const says = `the source ${showResId(source)} may be any of ${positions.length} resources`
  const kustomize = `multiple matches for selector ${shown}`
  const hint = `it matches ${ids.join(', ')}`
  throw failure('bad-replacement', { says, kustomize }, source.at, hint)
}

function sourceHint(map: ResourceMap, { kind, name }: ReplacementSource): string {
  const named = map.resources.filter((resource) => kind === '' || resource.kind === kind)
  return (
    didYouMean(
      name,
      named.map((resource) => resource.originalId.name),
    ) ?? 'a source has to be a resource of this level; check kind, name and namespace'
  )
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
    const says = `'${value.text}' has no part ${options.index} between '${options.delimiter}'`
    const kustomize = `options.index ${options.index} is out of bounds for value ${value.text}`
    const hint = 'parts are counted from 0'
    throw failure('bad-replacement', { says, kustomize }, at, hint)
  }
  return { ...value, text: part }
}
