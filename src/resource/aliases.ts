import type { MapNode, ScalarNode, YamlNode } from '../yaml/node.ts'
import { getField, setField, textOf, withItems } from './fields.ts'
import { hiddenEntries, hiddenNodes, withHidden } from './hidden-nodes.ts'

/**
 * Places of one resource that share one scalar. kustomize puts the same node into all fields that one
 * entry of `labels` or `commonAnnotations` makes, so what is later set at one of them is set at all,
 * whether it was meant or not: a label that an overlay changes also changes in the selector.
 */
export interface Alias {
  readonly node: ScalarNode
  readonly paths: readonly Path[]
}

type Path = readonly (string | number)[]

/** The scalars that are new, and that are the same object in more than one place. */
export function newAliases(before: MapNode, after: MapNode): readonly Alias[] {
  const found = new NewScalars()
  found.visit(before, after)
  const aliases: Alias[] = []
  for (const [node, paths] of found.places) if (paths.length > 1) aliases.push({ node, paths })
  return aliases
}

/** Walks two versions of a resource side by side. */
class NewScalars {
  readonly places = new Map<ScalarNode, Path[]>()
  /** Where the walk is. */
  readonly #path: (string | number)[] = []

  visit(before: YamlNode | undefined, after: YamlNode): void {
    if (before === after) return
    switch (after.kind) {
      case 'scalar':
        if (before === undefined) this.#enter(after)
        else this.#hidden(before, after)
        return
      case 'seq': {
        const old = before?.kind === 'seq' ? before.items : NONE
        for (let i = 0; i < after.items.length; i++) this.#step(i, old[i], after.items[i])
        return
      }
      case 'map': {
        const { values, shape } = after
        // Most changes leave the names of a map, or add some at the end.
        const old = before?.kind === 'map' ? before.values : NONE
        for (let i = 0; i < values.length; i++) {
          const name = shape.names[i]
          if (name === undefined || values[i] === old[i]) continue
          this.#step(name, fieldOf(before, name), values[i])
        }
      }
    }
  }

  #hidden(before: YamlNode, after: ScalarNode): void {
    for (const { key, value } of hiddenEntries(after)) {
      this.#step(key.text, fieldOf(before, key.text), value)
    }
  }

  #step(step: string | number, before: YamlNode | undefined, after: YamlNode | undefined): void {
    if (after === undefined || before === after) return
    this.#path.push(step)
    this.visit(before, after)
    this.#path.pop()
  }

  #enter(node: ScalarNode): void {
    const paths = this.places.get(node)
    if (paths) paths.push([...this.#path])
    else this.places.set(node, [[...this.#path]])
  }
}

const NONE: readonly never[] = []

/**
 * Brings what changed at one place of an alias to its other places.
 *
 * @param before the resource when all places of each alias had its scalar
 */
export function syncAliases(
  before: MapNode,
  root: MapNode,
  aliases: readonly Alias[],
): { readonly root: MapNode; readonly aliases: readonly Alias[] } {
  if (aliases.every((alias) => isWhole(alias, before, root))) return { root, aliases }
  let synced: YamlNode = root
  const kept: Alias[] = []
  for (const alias of aliases) {
    const old = alias.paths.filter((path) => nodeAt(root, path) === alias.node)
    if (old.length === alias.paths.length) {
      kept.push(alias)
      continue
    }
    const changed = alias.paths.flatMap((path) => {
      const node = nodeAt(root, path)
      return node?.kind === 'scalar' && node !== alias.node ? [{ path, node }] : []
    })
    const node = changed.at(-1)?.node ?? alias.node
    for (const path of old) synced = setAt(synced, path, node)
    const paths = [...old, ...changed.filter((one) => one.node === node).map(({ path }) => path)]
    if (paths.length > 1) kept.push({ node, paths })
  }
  return { root: synced.kind === 'map' ? synced : root, aliases: kept }
}

function isWhole({ node, paths }: Alias, before: MapNode, root: MapNode): boolean {
  return paths.every((path) => isUnchangedAt(path, before, root) || nodeAt(root, path) === node)
}

/** Whether a part of a resource that a place is in is the same as before. */
function isUnchangedAt(path: Path, before: MapNode, root: MapNode): boolean {
  let [old, now]: readonly (YamlNode | undefined)[] = [before, root]
  for (const step of path) {
    old = stepInto(old, step)
    now = stepInto(now, step)
    if (old === now) return true
  }
  return false
}

/** The aliases that are left once kustomize wrote the annotations of a resource anew. */
export function withoutAnnotations(aliases: readonly Alias[]): readonly Alias[] {
  return aliases.map(({ node, paths }) => ({
    node,
    paths: paths.filter(([first, second]) => first !== 'metadata' || second !== 'annotations'),
  }))
}

function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const step of path) node = stepInto(node, step)
  return node
}

function stepInto(node: YamlNode | undefined, step: string | number): YamlNode | undefined {
  if (typeof step === 'string') return fieldOf(node, step)
  return node?.kind === 'seq' ? node.items[step] : undefined
}

/** As `getField`, also below a null. */
function fieldOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  if (node?.kind !== 'scalar') return getField(node, key)
  return hiddenEntries(node).find((entry) => entry.key.text === key)?.value
}

function setAt(node: YamlNode, path: Path, value: ScalarNode): YamlNode {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (node.kind === 'map' && typeof step === 'string') {
    const field = getField(node, step)
    return field ? setField(node, step, setAt(field, rest, value)) : node
  }
  if (node.kind === 'scalar') {
    const nodes = hiddenNodes(node)
    const at = nodes.findIndex((_, i) => i % 2 === 1 && textOf(nodes[i - 1]) === step)
    const field = nodes[at]
    return field ? withHidden(node, nodes.with(at, setAt(field, rest, value))) : node
  }
  if (node.kind === 'seq' && typeof step === 'number') {
    const item = node.items[step]
    return item ? withItems(node, node.items.with(step, setAt(item, rest, value))) : node
  }
  return node
}
