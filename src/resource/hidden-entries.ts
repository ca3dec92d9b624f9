import type { MapEntry, ScalarNode, YamlNode } from '../yaml/node.ts'

/**
 * Entries that kustomize put below a null. Its nodes have room for them whatever they are, so they are
 * not printed, but there where a later step makes a map of the null, or writes annotations anew.
 */
const hidden = new WeakMap<YamlNode, readonly MapEntry[]>()

/** The null with more entries below it. */
export function hideEntries(node: ScalarNode, entries: readonly MapEntry[]): ScalarNode {
  const changed = { ...node }
  hidden.set(changed, [...hiddenEntries(node), ...entries])
  return changed
}

export function hiddenEntries(node: YamlNode | undefined): readonly MapEntry[] {
  return (node && hidden.get(node)) ?? NONE
}

const NONE: readonly MapEntry[] = []
