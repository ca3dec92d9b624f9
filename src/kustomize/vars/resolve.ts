import type { UserError } from '../../error.ts'
import { isNull, mapItems } from '../../resource/fields.ts'
import { showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { mapEntries, withEntries } from '../../yaml/map.ts'
import type { MapNode, ScalarNode, ScalarTag, YamlNode } from '../../yaml/node.ts'
import { failure, placeOf } from '../fail.ts'
import { applyFieldSpecs } from '../field-specs/apply.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import { gather, updateAll } from '../gather.ts'
import type { VarArgs } from '../kustomization/types.ts'
import { fieldPathSteps } from '../replacements/field-path.ts'
import { lookup } from '../replacements/lookup.ts'
import { decimalText, expandVars, type VarValue } from './expand.ts'
import { formatVar, type Vars } from './vars.ts'

/**
 * Puts the values of vars into all fields that may hold them.
 *
 * @returns warnings about vars that nothing uses
 * @throws UserError `bad-reference`
 * @see kubernetes-sigs/kustomize:api/filters/refvar/refvar.go
 */
export function resolveVars(
  map: ResourceMap,
  vars: Vars,
  fieldSpecs: readonly FieldSpec[],
): readonly UserError[] {
  if (vars.size === 0) return []
  const values = readValues(map, vars)
  const used = new Set<string>()
  const readVar = (name: string) => {
    const value = values.get(name)
    if (value !== undefined) used.add(name)
    return value
  }
  const set = (node: YamlNode) => expandNode(node, (text) => expandVars(text, readVar))
  updateAll(map, (resource) => applyFieldSpecs(resource, fieldSpecs, { set }))
  return [...vars.values()]
    .filter(({ name }) => !used.has(name))
    .map(({ name, at }) =>
      failure(
        'bad-reference',
        {
          says: `nothing uses the var '${name}'`,
          kustomize: `well-defined vars that were never replaced: ${name}`,
        },
        at,
        `remove it, or write $(${name}) into a field that may hold vars`,
      ),
    )
}

function readValues(map: ResourceMap, vars: Vars): ReadonlyMap<string, VarValue | undefined> {
  const sources = new Map<string, Resource>()
  for (const resource of map.resources) {
    for (const name of resource.history.vars) if (!sources.has(name)) sources.set(name, resource)
  }
  const sorted = [...vars.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return new Map(
    gather(sorted, (variable) => [
      [variable.name, readValue(variable, sources.get(variable.name))] as const,
    ]),
  )
}

/** Nothing for a map or a list, which cannot stand in a text. */
function readValue(variable: VarArgs, source: Resource | undefined): VarValue | undefined {
  if (source === undefined) {
    const { kind, name } = variable.objref
    const says = `the var '${variable.name}' refers to ${kind} '${name}', and there is none`
    const kustomize = `var '${formatVar(variable)}' cannot be mapped to a field in the set of known resources`
    const hint = 'check apiVersion, kind, name and namespace of objref'
    throw failure('bad-reference', { says, kustomize }, variable.at, hint)
  }
  const node = lookupField(source, variable)
  if (node?.kind === 'scalar' && !isGoNumber(node)) throw unreadable(variable, node)
  if (node === undefined) {
    const says = `the var '${variable.name}' reads ${variable.fieldPath}, and ${showResId(source.id)} has no such field`
    const kustomize = notFound(variable)
    const hint = `the resource is defined at ${placeOf(source.root)}`
    throw failure('bad-reference', { says, kustomize }, variable.at, hint)
  }
  return node.kind === 'scalar' ? scalarValueOf(node) : undefined
}

function notFound(variable: VarArgs): string {
  return `field specified in var '${formatVar(variable)}' not found in corresponding resource`
}

/** Go reads the number with less patience than YAML: no other base, no underscores, no infinity. */
function isGoNumber({ tag, text }: ScalarNode): boolean {
  if (tag === 'float') return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)
  if (tag !== 'int') return true
  return /^[-+]?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
}

function unreadable(variable: VarArgs, node: ScalarNode): Error {
  const says = `the var '${variable.name}' reads ${variable.fieldPath}, and kustomize does not take '${node.text}' for a number`
  const hint = `write plain digits, or a text in quotes, at ${placeOf(node)}`
  return failure('bad-reference', { says, kustomize: notFound(variable) }, variable.at, hint)
}

function lookupField(source: Resource, { fieldPath }: VarArgs): YamlNode | undefined {
  const steps = fieldPathSteps(fieldPath).flatMap((step) => {
    const indexed = /^(.*)\[(\d+)\]$/.exec(step)
    return indexed ? [indexed[1] ?? '', indexed[2] ?? ''] : [step]
  })
  try {
    return lookup(source.root, steps)
  } catch {
    return undefined
  }
}

function scalarValueOf({ text, tag }: ScalarNode): VarValue {
  switch (tag) {
    case 'int':
      return BigInt(text)
    case 'float':
      return Number(text)
    case 'bool':
      return /^true$/i.test(text)
    default:
      return text
  }
}

type Expand = (text: string) => VarValue

function expandNode(node: YamlNode, expand: Expand): YamlNode {
  if (isNull(node)) return node
  switch (node.kind) {
    case 'scalar':
      return isText(node) ? withValue(node, expand(node.text)) : node
    case 'map':
      return expandMap(node, expand)
    default:
      return mapItems(node, (item) => {
        if (item.kind === 'scalar' && isText(item)) return withValue(item, expand(item.text))
        throw failure(
          'bad-reference',
          'invalid value type expect a string',
          item,
          'put it in quotes',
        )
      })
  }
}

function expandMap(map: MapNode, expand: Expand): MapNode {
  return withEntries(
    map,
    mapEntries(map).map(({ key, value }) => {
      if (!isText(key)) {
        const message = `invalid map key: value='${key.text}', tag='!!${key.tag}'`
        throw failure('bad-reference', message, key, 'put it in quotes')
      }
      const isExpanded = value.kind === 'scalar' && isText(value)
      return { key, value: isExpanded ? withValue(value, expand(value.text)) : value }
    }),
  )
}

function isText({ tag }: ScalarNode): boolean {
  return tag === 'str' || tag === ''
}

function withValue(node: ScalarNode, value: VarValue): ScalarNode {
  const text = typeof value === 'number' ? decimalText(value) : String(value)
  return { ...node, text, tag: tagOf(value), style: 'plain' }
}

function tagOf(value: VarValue): ScalarTag {
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  return typeof value === 'bigint' ? 'int' : 'float'
}
