import type { MapNode, SeqNode, TextSource } from './node.ts'

const BRACE = 123
const BRACKET = 91

/**
 * Whether a map or list was written in braces or brackets. kustomize keeps that until it prints and
 * reads the whole resource just before the output, so it shows in what patches add inside: see
 * `scalarValue`. It is read off the text, as a field of its own would cost every node of a build.
 */
export function isFlow({ source, offset }: MapNode | SeqNode): boolean {
  if (source.style !== undefined) return source.style === 'flow'
  const code = source.text.charCodeAt(offset)
  return code === BRACE || code === BRACKET
}

const restyled = {
  block: new WeakMap<TextSource, TextSource>(),
  flow: new WeakMap<TextSource, TextSource>(),
} as const

/** The source of nodes that kustomize writes anew, with braces or without. */
export function withStyle(source: TextSource, style: 'block' | 'flow'): TextSource {
  if (source.style === style) return source
  const known = restyled[style].get(source)
  if (known) return known
  const made = { ...source, style }
  restyled[style].set(source, made)
  return made
}

/** The node, in braces if the other one is. */
export function withFlowOf<T extends MapNode | SeqNode>(other: MapNode | SeqNode, node: T): T {
  const wanted = isFlow(other)
  if (isFlow(node) === wanted) return node
  return { ...node, source: withStyle(node.source, wanted ? 'flow' : 'block') }
}
