import { composeDocument } from './compose.ts'
import type { Dialect } from './dialect.ts'
import { normalizeSource, splitDocuments } from './documents.ts'
import { expandMerges } from './merge.ts'
import type { TextSource, YamlNode } from './node.ts'
import { resolvePlain } from './scalar.ts'

const RESOURCES: Dialect = {
  resolve: (text) => ({ tag: resolvePlain(text), text }),
  finishMap: expandMerges,
}

/**
 * Reads the documents of a file of resources, the way kustomize does: by go-yaml v3's rules for
 * scalars, with aliases and merge keys expanded. Documents that are empty or null are left out.
 * Every scalar has its tag; a key that is written twice is kept, and refused at output.
 *
 * @throws UserError `bad-yaml`
 */
export function readDocuments(source: TextSource): readonly YamlNode[] {
  const nodes: YamlNode[] = []
  for (const span of splitDocuments(normalizeSource(source))) {
    const node = composeDocument(span, RESOURCES)
    if (node && !(node.kind === 'scalar' && node.tag === 'null')) nodes.push(node)
  }
  return nodes
}
