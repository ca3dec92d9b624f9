import { endOfLines } from './end-of-lines.ts'
import { isBlockAllowed } from './quoting.ts'

/**
 * What becomes of a text in a folded block on its way through kustomize, which prints the node and
 * reads it again before it goes on. go-yaml's writer of `>` blocks looks at the start of the whole
 * text where it should look at the next line, so paragraphs next to indented lines gain empty lines,
 * and a text that begins with blanks loses its line breaks.
 *
 * @see https://github.com/go-yaml/yaml/blob/v3/emitterc.go yaml_emitter_write_folded_scalar
 */
export function refold(text: string): string {
  if (!/[^\n]\n/.test(text) || !isBlockAllowed(text.replaceAll('\t', ' .'))) return text
  const doubles = !/^\n*[ \t]/.test(text)
  const [head = ''] = /^\n*/.exec(text) ?? []
  const end = endOfLines(text)
  const parts = text.slice(head.length, end).split(/(\n+)/)
  let out = head
  for (let index = 0; index < parts.length; index += 2) {
    const line = parts[index] ?? ''
    out += line + reread(line, parts[index + 1] ?? '', parts[index + 2], doubles)
  }
  const tail = text.slice(end)
  // One line break at the end is the same with another one; of more than one all are kept.
  const gains = tail.length > 1 && doubles && !isBlank(parts.at(-1) ?? '')
  return out + tail + (gains ? '\n' : '')
}

function reread(line: string, breaks: string, next: string | undefined, doubles: boolean): string {
  if (next === undefined) return ''
  const isDeep = isBlank(line)
  const written = breaks.length + (isDeep || !doubles ? 0 : 1)
  if (isDeep || isBlank(next)) return '\n'.repeat(written)
  return written === 1 ? ' ' : '\n'.repeat(written - 1)
}

function isBlank(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t')
}
