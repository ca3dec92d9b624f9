import type { ScalarNode, YamlNode } from '../../yaml/node.ts'
import { scalarTag } from '../../yaml/scalar.ts'

/** What JSON calls the type of a node. */
export function jsonType(node: YamlNode): string {
  if (node.kind === 'map') return 'object'
  if (node.kind === 'seq') return 'array'
  const tag = scalarTag(node)
  if (tag === 'bool') return 'bool'
  return tag === 'int' || tag === 'float' ? 'number' : 'string'
}

/** What a type of Go is called for people. */
export function typeWords(type: string): string {
  if (type.startsWith('[]')) return 'a list'
  if (type === 'string') return 'a text'
  if (type === 'bool') return 'true or false'
  return type.startsWith('int') ? 'a whole number' : 'a map'
}

/** The value that is there, as it is written. */
export function nodeWords(node: YamlNode): string {
  if (node.kind === 'map') return 'a map'
  if (node.kind === 'seq') return 'a list'
  const { text, style } = node
  if (style === 'plain') return `'${asWritten(node)}'`
  return `the text ${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)}`
}

/** How to mend a value that is of another type. */
export function mismatchHint(node: YamlNode, type: string): string | undefined {
  if (type === 'string' && node.kind === 'scalar') return `put it in quotes: "${asWritten(node)}"`
  if (type === 'string' && node.kind === 'map') return 'write a text: nothing behind a colon'
  if (type.startsWith('[]')) return 'write a list: each entry begins with -'
  if (type === 'bool') return 'write true or false, without quotes'
  if (type === 'int' || type === 'int64') return 'write a number, without quotes'
  return type === 'string' ? undefined : "write 'key: value' for each entry"
}

/** The bare word in the file: `n` is false by the time it gets here. */
function asWritten({ source, offset, text }: ScalarNode): string {
  return /^[^\s,\]}]+/.exec(source.text.slice(offset, offset + 80))?.[0] ?? text
}
