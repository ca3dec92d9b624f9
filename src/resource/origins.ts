import { locate } from '../yaml/locate.ts'
import { mapEntries } from '../yaml/map.ts'
import type { Origin, YamlNode } from '../yaml/node.ts'
import { showResId } from './res-id.ts'
import type { Resource } from './resource.ts'

/** `file:line:col` of each value, by resource and by path as in `fieldPaths` of replacements. */
export type Origins = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Where the values of resources were set: in a base, a patch, a generator or an entry of a
 * kustomization file. What a replacement copied is where it was copied from.
 */
export function originsOf(resources: readonly Resource[]): Origins {
  return Object.fromEntries(resources.map(({ id, root }) => [showResId(id), fieldsOf(root)]))
}

function fieldsOf(root: YamlNode): Readonly<Record<string, string>> {
  const places: [string, string][] = []
  const visit = (node: YamlNode, path: readonly string[]) => {
    const children = childrenOf(node)
    if (children.length === 0) places.push([path.join('.'), place(node)])
    for (const [step, child] of children) visit(child, [...path, step])
  }
  visit(root, [])
  return Object.fromEntries(places)
}

function childrenOf(node: YamlNode): readonly (readonly [step: string, child: YamlNode])[] {
  switch (node.kind) {
    case 'map':
      return mapEntries(node).map(({ key, value }) => [stepOf(key.text), value])
    case 'seq':
      return node.items.map((item, i) => [String(i), item])
    default:
      return []
  }
}

function stepOf(name: string): string {
  return name.includes('.') ? `[${name}]` : name
}

function place(at: Origin): string {
  const { file, line, col } = locate(at)
  return `${file}:${line}:${col}`
}
