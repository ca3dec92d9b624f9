import { formatSteps } from '../diff/diff-values.ts'
import type { RenderedFile } from '../release/render-environment.ts'
import { nodeToJson } from '../yaml/json.ts'
import { locate } from '../yaml/locate.ts'
import { mapEntries } from '../yaml/map.ts'
import type { JsonValue, YamlNode } from '../yaml/node.ts'
import { pairResources, type ResourcePair } from './pair-resources.ts'

/** What one environment has at a field, and the file and line that set it. */
export interface Side {
  readonly value: JsonValue
  readonly file: string
  readonly line: number
}

/** A field, or a whole resource, that is not the same in two environments. */
export interface EnvironmentDifference {
  /** Id in the second environment; in the first, where only that has the resource. */
  readonly id: string
  /** `spec.maxReplicas`; empty for a whole resource. */
  readonly path: string
  readonly from: Side | undefined
  readonly to: Side | undefined
}

/** An environment and what it builds to. */
export interface ComparedEnvironment {
  readonly name: string
  readonly rendered: readonly RenderedFile[]
}

/**
 * Every field that differs between what two environments build to, with what set it on each side.
 * Resources are paired by kind and name, whatever namespace they are in.
 */
export function compareEnvironments(
  from: ComparedEnvironment,
  to: ComparedEnvironment,
): readonly EnvironmentDifference[] {
  return pairResources(from, to).flatMap(differencesOf)
}

function differencesOf({ from, to }: ResourcePair): readonly EnvironmentDifference[] {
  const id = to?.id ?? from?.id ?? ''
  const found: EnvironmentDifference[] = []
  compare(from?.resource.root, to?.resource.root, [], (steps, one, other) =>
    found.push({ id, path: formatSteps(steps), from: sideOf(one), to: sideOf(other) }),
  )
  return found
}

type Found = (
  steps: readonly string[],
  from: YamlNode | undefined,
  to: YamlNode | undefined,
) => void

function compare(
  from: YamlNode | undefined,
  to: YamlNode | undefined,
  steps: readonly string[],
  found: Found,
): void {
  if (from === to) return
  if (from?.kind === 'map' && to?.kind === 'map') {
    compareChildren(fieldsOf(from), fieldsOf(to), steps, found)
  } else if (from?.kind === 'seq' && to?.kind === 'seq') {
    compareChildren(...itemsOf(from.items, to.items), steps, found)
  } else if (!isSameScalar(from, to)) {
    found(steps, from, to)
  }
}

function isSameScalar(from: YamlNode | undefined, to: YamlNode | undefined): boolean {
  return from?.kind === 'scalar' && to?.kind === 'scalar' && nodeToJson(from) === nodeToJson(to)
}

type Children = ReadonlyMap<string, YamlNode>

function compareChildren(
  from: Children,
  to: Children,
  steps: readonly string[],
  found: Found,
): void {
  for (const key of new Set([...from.keys(), ...to.keys()]))
    compare(from.get(key), to.get(key), [...steps, key], found)
}

function fieldsOf(map: Extract<YamlNode, { kind: 'map' }>): Children {
  return new Map(mapEntries(map).map(({ key, value }) => [key.text, value]))
}

/**
 * By name, where all elements of both lists have one of their own, and what is left by position: a
 * name may be a value of the environment, such as its region.
 */
function itemsOf(from: readonly YamlNode[], to: readonly YamlNode[]): [Children, Children] {
  const [one, other] = [namedItems(from), namedItems(to)]
  if (one === undefined || other === undefined) return [numbered(from), numbered(to)]
  const left = numbered([...one].flatMap(([name, item]) => (other.has(name) ? [] : [item])))
  const right = numbered([...other].flatMap(([name, item]) => (one.has(name) ? [] : [item])))
  const shared = (items: Children, others: Children) =>
    [...items].filter(([name]) => others.has(name))
  return [new Map([...shared(one, other), ...left]), new Map([...shared(other, one), ...right])]
}

function numbered(items: readonly YamlNode[]): Children {
  return new Map(items.map((item, i) => [`[${i}]`, item]))
}

function namedItems(items: readonly YamlNode[]): Children | undefined {
  const named = new Map<string, YamlNode>()
  for (const item of items) {
    const name = item.kind === 'map' ? fieldsOf(item).get('name') : undefined
    if (name?.kind !== 'scalar' || named.has(`[${name.text}]`)) return undefined
    named.set(`[${name.text}]`, item)
  }
  return named
}

function sideOf(node: YamlNode | undefined): Side | undefined {
  if (node === undefined) return undefined
  const { file, line } = locate(node)
  return { value: nodeToJson(node), file, line }
}
