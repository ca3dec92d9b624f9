import type { TextSource, YamlNode } from '../yaml/node.ts'
import { readSimple } from '../yaml/read.ts'

/** A separator, an end marker or a directive below the first line; other line ends than `\n`. */
const UNUSUAL =
  /^%|\n(?:---|\.\.\.)|[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/

/**
 * Reads a file that people write, where it is one plain document, without loading the `yaml`
 * package. Nodes stand at the same offsets as those of that package.
 *
 * @returns nothing where the package has to read the file: for what is rare, and for every mistake
 */
export function simpleDocument(source: TextSource): YamlNode | undefined {
  if (UNUSUAL.test(source.text)) return undefined
  const node = readSimple({ source, start: 0, end: source.text.length })
  return node === undefined || node === 'empty' || isDoubtful(node) ? undefined : node
}

/** A key that is there twice is a mistake, and where an empty value stands is a matter of taste. */
function isDoubtful(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.style === 'plain' && node.text === ''
  if (node.kind === 'seq') return node.items.some(isDoubtful)
  const keys = new Set(node.shape.names)
  return keys.size < node.values.length || node.values.some(isDoubtful)
}
