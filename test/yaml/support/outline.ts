import { UserError } from '../../../src/error.ts'
import { mapEntries } from '../../../src/yaml/map.ts'
import type { YamlNode } from '../../../src/yaml/node.ts'

/** A node as plain data with all that a reader decides, without the source. */
export type Outline =
  | { readonly text: string; readonly tag: string; readonly style: string; readonly offset: number }
  | { readonly items: readonly Outline[]; readonly offset: number }
  | { readonly entries: readonly (readonly [Outline, Outline])[]; readonly offset: number }

export function outline(node: YamlNode): Outline {
  const { offset } = node
  switch (node.kind) {
    case 'scalar':
      return { text: node.text, tag: node.tag, style: node.style, offset }
    case 'seq':
      return { items: node.items.map(outline), offset }
    case 'map':
      return {
        entries: mapEntries(node).map(({ key, value }) => [outline(key), outline(value)] as const),
        offset,
      }
  }
}

/** The mistake that a function throws. */
export function caught(run: () => unknown): UserError {
  try {
    run()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
