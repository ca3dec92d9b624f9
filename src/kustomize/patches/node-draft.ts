import { getField, keyNode, withItems } from '../../resource/fields.ts'
import { mapEntries, withEntries } from '../../yaml/map.ts'
import type { MapNode, ScalarNode, SeqNode, YamlNode } from '../../yaml/node.ts'
import { listIndex } from './json-pointer.ts'

/** A node that is as it was, or one that is being changed. */
type Draft = YamlNode | MapParts | ListParts

interface MapParts {
  readonly kind: 'map parts'
  readonly node: MapNode
  readonly entries: Map<string, { readonly key: ScalarNode; value: Draft }>
}

interface ListParts {
  readonly kind: 'list parts'
  readonly node: SeqNode
  readonly items: Draft[]
}

/**
 * Nodes that a JSON patch changes. A map or list is taken apart at the first change and put together
 * at the end, however many operations there are. What cannot be followed stays as it is.
 */
export class NodeDraft {
  #root: Draft

  constructor(root: YamlNode) {
    this.#root = root
  }

  finish(): YamlNode {
    return assemble(this.#root)
  }

  find(steps: readonly string[]): YamlNode | undefined {
    let at: Draft | undefined = this.#root
    for (const step of steps) at = at && childOf(at, step)
    return at && assemble(at)
  }

  replaceAll(value: YamlNode): void {
    this.#root = value
  }

  /** Puts a value between those of a list, or under a key, which is that of the value from now on. */
  add(steps: readonly string[], value: YamlNode): void {
    const [parts, key] = this.#open(steps)
    if (parts?.kind === 'map parts') setEntry(parts, key, value)
    if (parts?.kind !== 'list parts') return
    const { items } = parts
    const index = key === '-' ? items.length : listIndex(key, items.length + 1)
    if (index !== undefined) items.splice(index, 0, value)
  }

  replace(steps: readonly string[], value: YamlNode): void {
    const [parts, key] = this.#open(steps)
    if (parts?.kind === 'map parts') setEntry(parts, key, value)
    if (parts?.kind !== 'list parts') return
    const index = listIndex(key, parts.items.length)
    if (index !== undefined) parts.items[index] = value
  }

  remove(steps: readonly string[]): void {
    const [parts, key] = this.#open(steps)
    if (parts?.kind === 'map parts') parts.entries.delete(key)
    if (parts?.kind !== 'list parts') return
    const index = listIndex(key, parts.items.length)
    if (index !== undefined) parts.items.splice(index, 1)
  }

  /** What holds the end of the steps, taken apart, and the last step. */
  #open(steps: readonly string[]): readonly [MapParts | ListParts | undefined, string] {
    const key = steps.at(-1)
    if (key === undefined) return [undefined, '']
    let at = takeApart(this.#root)
    if (at) this.#root = at
    for (const step of steps.slice(0, -1)) {
      const below = at && childOf(at, step)
      const child = below && takeApart(below)
      if (at === undefined || child === undefined) return [undefined, key]
      setChild(at, step, child)
      at = child
    }
    return [at, key]
  }
}

function takeApart(draft: Draft): MapParts | ListParts | undefined {
  switch (draft.kind) {
    case 'map': {
      const entries: MapParts['entries'] = new Map()
      // Of a key that is there twice the first entry counts.
      for (const { key, value } of mapEntries(draft))
        if (!entries.has(key.text)) entries.set(key.text, { key, value })
      return { kind: 'map parts', node: draft, entries }
    }
    case 'seq':
      return { kind: 'list parts', node: draft, items: [...draft.items] }
    case 'scalar':
      return undefined
    default:
      return draft
  }
}

function assemble(draft: Draft): YamlNode {
  switch (draft.kind) {
    case 'map parts': {
      const entries = [...draft.entries.values()]
      return withEntries(
        draft.node,
        entries.map(({ key, value }) => ({ key, value: assemble(value) })),
      )
    }
    case 'list parts':
      return withItems(draft.node, draft.items.map(assemble))
    default:
      return draft
  }
}

function childOf(draft: Draft, step: string): Draft | undefined {
  switch (draft.kind) {
    case 'map parts':
      return draft.entries.get(step)?.value
    case 'map':
      return getField(draft, step)
    case 'list parts':
    case 'seq':
      return draft.items[listIndex(step, draft.items.length) ?? -1]
    default:
      return undefined
  }
}

/** Puts a child that is there in another form in its own place. */
function setChild(parts: MapParts | ListParts, step: string, child: Draft): void {
  if (parts.kind === 'list parts') {
    parts.items[listIndex(step, parts.items.length) ?? 0] = child
    return
  }
  const entry = parts.entries.get(step)
  if (entry) entry.value = child
}

function setEntry({ entries }: MapParts, key: string, value: YamlNode): void {
  entries.set(key, { key: keyNode(key, value), value })
}
