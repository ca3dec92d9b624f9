import type { MapEntry, ScalarNode, YamlNode } from '../yaml/node.ts'

/**
 * Nodes that kustomize put below a null. Its nodes have room for them whatever they are, so they are
 * not printed, but there where a replacement looks for them, where a later step makes a map of the
 * null, or writes annotations anew. Keys and values of a map take turns.
 */
const hidden = new WeakMap<YamlNode, readonly YamlNode[]>()

/** The null with these nodes below it. */
export function withHidden(node: ScalarNode, nodes: readonly YamlNode[]): ScalarNode {
  const changed = { ...node }
  hidden.set(changed, nodes)
  return changed
}

export function hiddenNodes(node: YamlNode | undefined): readonly YamlNode[] {
  return (node && hidden.get(node)) ?? NONE
}

/** The null with more entries below it. */
export function hideEntries(node: ScalarNode, entries: readonly MapEntry[]): ScalarNode {
  const nodes = entries.flatMap(({ key, value }) => [key, value])
  return withHidden(node, [...hiddenNodes(node), ...nodes])
}

/** What is below a null, as the entries of a map. */
export function hiddenEntries(node: YamlNode | undefined): readonly MapEntry[] {
  const nodes = hiddenNodes(node)
  if (nodes.length === 0) return NONE
  return nodes.flatMap((key, i) => {
    const value = nodes[i + 1]
    return i % 2 === 0 && key.kind === 'scalar' && value ? [{ key, value }] : []
  })
}

const NONE: readonly never[] = []
