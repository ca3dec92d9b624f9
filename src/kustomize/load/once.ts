import type { TextSource } from '../../yaml/node.ts'

/** The same function, which decodes a text once: a file that a hundred overlays name is one text. */
export function oncePerText<T>(decode: (source: TextSource) => T): (source: TextSource) => T {
  const known = new WeakMap<TextSource, { readonly value: T }>()
  return (source) => {
    const before = known.get(source)
    if (before) return before.value
    const value = decode(source)
    known.set(source, { value })
    return value
  }
}
