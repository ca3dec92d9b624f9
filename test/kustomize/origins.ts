import type { Location } from '../../src/error.ts'
import type { SourceTree } from '../../src/source-tree.ts'
import { locate } from '../../src/yaml/locate.ts'
import { mapEntries } from '../../src/yaml/map.ts'
import type { Origin, ScalarNode, YamlNode } from '../../src/yaml/node.ts'

/** A part of a resource and where it comes from. */
export interface Placed {
  /** Names of fields and positions, apart by dots. */
  readonly path: string
  readonly node: YamlNode
  readonly at: Location
  /** What stands there: the rest of the line, and the line below. */
  readonly text: string
}

/** Every key and every value of a resource with its place. */
export function placesOf(root: YamlNode, tree: SourceTree): readonly Placed[] {
  const placed: Placed[] = []
  const visit = (node: YamlNode, path: string) => {
    const at = locate(node)
    placed.push({ path, node, at, text: textAt(node, tree) })
    if (node.kind === 'map')
      for (const { key, value } of mapEntries(node)) {
        placed.push({
          path: `${path}.${key.text}~`,
          node: key,
          at: locate(key),
          text: textAt(key, tree),
        })
        visit(value, `${path}.${key.text}`)
      }
    if (node.kind === 'seq')
      for (const [i, item] of node.items.entries()) visit(item, `${path}.${i}`)
  }
  visit(root, '')
  return placed
}

function textAt(origin: Origin, tree: SourceTree): string {
  const { file, line, col } = locate(origin)
  const content = tree.read(file)
  if (content === undefined) throw new Error(`there is no ${file}`)
  const lines = content.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const own = lines[line - 1]
  if (own === undefined || col > own.length + 1)
    throw new Error(`there is no ${file}:${line}:${col}`)
  return `${own.slice(col - 1)}\n${lines.slice(line, line + 3).join('\n')}`
}

/** Whether the text at its place is the scalar, or what it was made of or by. */
export function isWrittenThere({ node, path, text }: Placed): boolean {
  if (node.kind !== 'scalar' || path.endsWith('~')) return true
  return isSame(node.text, wordIn(text)) || DERIVED.some((isMade) => isMade(node, path, text))
}

/** Values that are not what stands at their place, each for a reason. */
const DERIVED: readonly ((node: ScalarNode, path: string, text: string) => boolean)[] = [
  // A Secret has the base64 of a literal or of a file.
  ({ text: base64 }, path, text) =>
    path.startsWith('.data.') && isSame(Buffer.from(base64, 'base64').toString(), wordIn(text)),
  // What each generated resource has is at its entry.
  (_, path, text) =>
    /^\.(?:apiVersion|kind|type|immutable)$/.test(path) &&
    /^(?:name|namespace|behavior|literals|files|envs|env|options|apiVersion|type): /.test(text),
  // What `buildMetadata` adds is at its list.
  (_, path, text) => /managed-by$|\/origin$|\/transformations$/.test(path) && /^[[-]/.test(text),
  // A text with vars in it is where it stands.
  (_, __, text) => text.includes('$('),
  // A number or a null that went through JSON is written anew.
  ({ text: value, tag }, _, text) =>
    value === 'null'
      ? wordIn(text) === '~' || wordIn(text) === ''
      : tag !== 'str' && Number(value) === Number(wordIn(text)),
  // `yes` is true in a JSON patch.
  ({ text: value }, _, text) => value === 'true' && /^y(?:es)?$/.test(wordIn(text)),
  // Binary data is in a file.
  (_, path) => path.startsWith('.binaryData.'),
]

function isSame(value: string, word: string): boolean {
  const [line = ''] = value.split('\n')
  return value === word || value.includes(word) || word.includes(line)
}

/** The scalar that a text begins with, quotes and block headers aside. */
function wordIn(text: string): string {
  const [first = '', second = ''] = text.split('\n')
  if (/^[|>]/.test(first)) return second.trim()
  const double = /^"(?:[^"\\]|\\.)*"/.exec(first)?.[0]
  if (double !== undefined) return unescaped(double)
  const single = /^'((?:[^']|'')*)'/.exec(first)?.[1]
  if (single !== undefined) return single.replaceAll("''", "'")
  return first.replace(/(?:: | #|[,}\]]|:$).*$/, '').trim()
}

function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted)
  } catch {
    return quoted.slice(1, -1)
  }
}
