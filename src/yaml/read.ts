import { UserError } from '../error.ts'
import { composeDocument } from './compose.ts'
import { NotSimple } from './cursor.ts'
import type { Dialect } from './dialect.ts'
import { normalizeSource, splitDocuments, type TextSpan } from './documents.ts'
import { locate } from './locate.ts'
import { expandMerges } from './merge.ts'
import type { TextSource, YamlNode } from './node.ts'
import { readBlockDocument } from './read-block.ts'
import { resolvePlain } from './scalar.ts'
import { writtenTag } from './tagged.ts'
import { noteValues, Tally } from './tally.ts'

/**
 * Reads the documents of a file of resources, the way kustomize does: by go-yaml v3's rules for
 * scalars, with aliases and merge keys expanded. Documents that are empty or null are left out.
 * Every scalar has its tag; a key that is written twice is kept, and refused at output.
 *
 * @throws UserError `bad-yaml`, `limit`
 */
export function readDocuments(source: TextSource): readonly YamlNode[] {
  const normalized = normalizeSource(source)
  refuseControlCharacters(normalized)
  const nodes: YamlNode[] = []
  const tally = new Tally()
  for (const span of splitDocuments(normalized)) {
    const node = readSimple(span, tally) ?? composeDocument(span, RESOURCES, tally)
    if (node !== 'empty' && node && !isNull(node)) nodes.push(node)
  }
  noteValues(source, tally)
  return nodes
}

/**
 * Reads a document with the fast reader. It goes by documents, so that one anchor in a long stream
 * does not make all of it slow.
 *
 * @returns nothing where the document is beyond it
 */
export function readSimple(
  span: TextSpan,
  tally: Tally = new Tally(),
): YamlNode | 'empty' | undefined {
  try {
    return readBlockDocument(span, tally) ?? 'empty'
  } catch (error) {
    if (error instanceof NotSimple) return undefined
    throw error
  }
}

/** Whether a document is there only in name. */
export function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.tag === 'null'
}

/** The rules of go-yaml v3, by which resources are read. */
export const RESOURCES: Dialect = {
  resolve: (text) => ({ tag: resolvePlain(text), text }),
  tagOf: writtenTag,
  isReread: true,
  finishMap: expandMerges,
}

const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/

/**
 * Refuses what no YAML text may have, as go-yaml does; the `yaml` package is not as strict.
 *
 * @throws UserError `bad-yaml`
 */
export function refuseControlCharacters(source: TextSource): void {
  const offset = source.text.search(CONTROL)
  if (offset === -1) return
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  throw new UserError('bad-yaml', 'yaml: control characters are not allowed', {
    at: locate({ source, offset }),
    hint: `U+${code} is here: remove it, or write "\\u${code}" in double quotes`,
  })
}
