import type { UserError } from '../../error.ts'
import { getField, isNull, keyNode, mapNode, setField, withItems } from '../../resource/fields.ts'
import { showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { Origin, YamlNode } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import { decodeSelector } from '../kustomization/decode-parts.ts'
import { type Decoding, ObjectReader, type Text } from '../kustomization/object-reader.ts'
import type { Selector } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { replaceText, wrongKind } from '../nodes.ts'
import { rootOnTheWay } from '../patches/metadata.ts'
import { select } from '../patches/plan-patches.ts'
import { isElementStep, NO_EQUALS, parseElementStep } from '../replacements/field-path.ts'
import { moveResource } from '../transformers/namespace.ts'
import { readConfig } from './config.ts'

interface Context {
  readonly files: Files
  readonly root: Root
  readonly warnings: UserError[]
  /** Name of the directory that is built, which is the value where none is given. */
  readonly directoryName: string
}

interface Target {
  readonly at: Origin
  readonly selector: Selector | undefined
  readonly fieldPath: Text
  /** From 1: the part of a file path to put the value in front of; 0: the value replaces all. */
  readonly filePathPosition: number
}

/**
 * Makes a ValueAddTransformer, which writes one value into fields, or into the file paths there.
 *
 * @throws UserError `bad-value`, `file-not-found`
 * @see kubernetes-sigs/kustomize:api/filters/valueadd/valueadd.go
 */
export function planValueAdd(config: Resource, context: Context): (map: ResourceMap) => void {
  const { value, targets, file } = readConfig(config, context.warnings, (reader) => ({
    value: reader.text('value'),
    targets: reader.objects('targets', 'Target', decodeTarget) ?? [],
    file: reader.text('targetFilePath'),
  }))
  const all = [...targets, ...(file ? readTargets(file, context) : [])]
  if (all.length === 0) {
    const hint = 'add targets: with selector and fieldPath'
    throw failure('bad-value', 'must specify at least one target', config.root, hint)
  }
  const { source, offset } = value ?? config.root
  const text: Text = { text: value?.text.trim() || context.directoryName, source, offset }
  return (map) => {
    for (const target of all) addValue(map, target, text)
  }
}

function readTargets(file: Text, { files, root, warnings }: Context): readonly Target[] {
  const { source } = files.load(root, file)
  const node = readYaml11(source)?.node
  if (node === undefined) return []
  const prefix = 'error unmarshaling JSON: while decoding JSON: '
  const decoding: Decoding = {
    prefix,
    code: 'bad-value',
    strict: false,
    lenient: true,
    errors: [],
    warnings,
  }
  const reader = new ObjectReader(node, 'Targets', [], decoding)
  const targets = reader.objects('targets', 'Target', decodeTarget) ?? []
  reader.close()
  const [error] = decoding.errors
  if (error) throw error
  return targets
}

function decodeTarget(reader: ObjectReader): Target {
  const fieldPath = reader.text('fieldPath')
  if (fieldPath === undefined) {
    throw failure('bad-value', 'fieldPath cannot be empty', reader.at, 'write it as spec/host')
  }
  const filePathPosition = reader.integer('filePathPosition', 'int') ?? 0
  if (filePathPosition < 0) {
    const message = `value of FilePathPosition (${filePathPosition}) cannot be negative`
    throw failure('bad-value', message, reader.at)
  }
  const selector = reader.object('selector', 'Selector', decodeSelector)
  return { at: reader.at, selector, fieldPath, filePathPosition }
}

function addValue(map: ResourceMap, target: Target, value: Text): void {
  const { selector, fieldPath, filePathPosition } = target
  const positions = selector ? select(map, selector) : [...map.entries()].map(([at]) => at)
  const steps = fieldSteps(fieldPath.text)
  for (const position of positions) {
    const resource = map.at(position)
    if (resource === undefined) continue
    if (fieldPath.text === 'metadata/namespace') {
      map.replace(position, moveResource(resource, value))
      continue
    }
    let isFound = false
    const set = (node: YamlNode) => {
      isFound = true
      const old = node.kind === 'scalar' ? node.text : ''
      const text =
        filePathPosition > 0 ? insertPart(old, filePathPosition - 1, value.text) : value.text
      return replaceText(node, text, '', value)
    }
    const root = changeAt(rootOnTheWay(resource, steps), steps, set, value)
    if (!isFound && filePathPosition > 0) throw nowhere(fieldPath, resource)
    if (root.kind === 'map') map.replace(position, resource.withRoot(root))
  }
}

function nowhere(fieldPath: Text, resource: Resource): UserError {
  const says = `${showResId(resource.id)} has no field ${fieldPath.text} with a file path to add a part to`
  const kustomize = 'panic: runtime error: invalid memory address or nil pointer dereference'
  const hint = 'select resources that have it; an element of a list is not made'
  return failure('bad-value', { says, kustomize }, fieldPath, hint)
}

/** `\/` is a slash inside of a name. */
function fieldSteps(path: string): readonly string[] {
  const steps: string[] = []
  for (const part of path.split('/')) {
    const last = steps.at(-1)
    if (last?.endsWith('\\')) steps[steps.length - 1] = `${last.slice(0, -1)}/${part}`
    else steps.push(part)
  }
  return steps.map((step) => step.trim()).filter(Boolean)
}

/**
 * Changes one field, made where it is missing. Where a position of a list is not there the value is
 * lost, and what was made on the way to it stays.
 */
function changeAt(
  node: YamlNode,
  steps: readonly string[],
  set: (node: YamlNode) => YamlNode,
  at: Origin,
): YamlNode {
  const [step, ...rest] = steps
  if (step === undefined) return set(node)
  if (/^\d+$/.test(step) || step === '-' || isElementStep(step)) {
    return changeElement(node, step, rest, set, at)
  }
  if (isNull(node)) return node
  if (node.kind !== 'map') throw wrongKind('map', node)
  const changed = changeAt(getField(node, step) ?? made(rest[0], at), rest, set, at)
  return setField(node, step, changed)
}

function changeElement(
  node: YamlNode,
  step: string,
  rest: readonly string[],
  set: (node: YamlNode) => YamlNode,
  at: Origin,
): YamlNode {
  if (node.kind !== 'seq') throw wrongKind('seq', node)
  const { items } = node
  if (!isElementStep(step)) {
    const position = step === '-' ? items.length - 1 : Number(step)
    const item = items[position]
    return item ? withItems(node, items.with(position, changeAt(item, rest, set, at))) : node
  }
  const wanted = parseElementStep(step)
  if (wanted === undefined) throw failure('bad-value', NO_EQUALS, at)
  const position = items.findIndex((item) => {
    const field = wanted.field === '' ? item : getField(item, wanted.field)
    return field?.kind === 'scalar' && field.text === wanted.value
  })
  const item = items[position]
  if (item) return withItems(node, items.with(position, changeAt(item, rest, set, at)))
  const text = { ...keyNode(wanted.value, at) }
  const element =
    wanted.field === '' ? text : mapNode([{ key: keyNode(wanted.field, at), value: text }], at)
  return withItems(node, [...items, changeAt(element, rest, set, at)])
}

function made(next: string | undefined, at: Origin): YamlNode {
  if (next === undefined) return keyNode('', at)
  const { source, offset } = at
  const isList = isElementStep(next) || /^\d+$/.test(next)
  return isList ? { kind: 'seq', items: [], source, offset } : mapNode([], at)
}

/** Puts a part into a file path; one that begins with a slash keeps it. */
function insertPart(path: string, position: number, part: string): string {
  const isAbsolute = path.startsWith('/')
  const parts = path.split('/').filter(Boolean)
  const inserted = parts.toSpliced(Math.min(position, parts.length), 0, part)
  return (isAbsolute ? '/' : '') + inserted.join('/')
}
