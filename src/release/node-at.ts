import { getField } from '../resource/fields.ts'
import type { YamlNode } from '../yaml/node.ts'

/** The node at a path, or the nearest one above it that was read from a file. */
export function nodeAt(
  root: YamlNode,
  path: readonly (string | number)[],
): { readonly node: YamlNode; readonly value: string | undefined } {
  let node: YamlNode | undefined = root
  let nearest = root
  for (const step of path) {
    node = stepInto(node, step)
    if (node === undefined) break
    if (node.source.file !== '') nearest = node
  }
  return { node: nearest, value: node?.kind === 'scalar' ? node.text : undefined }
}

function stepInto(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === 'seq') return node.items[Number(step)]
  if (node.kind !== 'map') return undefined
  return getField(node, String(step))
}
