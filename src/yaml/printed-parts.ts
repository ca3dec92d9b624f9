import type { MapNode, SeqNode } from './node.ts'

/** Maps and lists that are remembered to see whether they are printed again. */
const MOST_SEEN = 50_000

interface Part {
  readonly text: string
  readonly indent: number
  readonly isBegun: boolean
}

/**
 * What was printed of maps and lists that many streams have in common, such as those of a base under a
 * hundred overlays: nodes are never changed, so each need be printed only once. What depends on more than
 * the node and its place, as some of what stands in braces does, is not among it.
 */
export class PrintedParts {
  /** Room for the pieces of one stream after the other, so that it grows only once. */
  readonly pieces: string[] = []
  readonly #parts = new Map<MapNode | SeqNode, Part>()
  readonly #seen = new Set<MapNode | SeqNode>()
  /** Nothing new is looked out for while what is there serves. */
  #isLooking = true
  #hits = 0

  /** To be called at the end of each stream. */
  endStream(): void {
    this.#isLooking = this.#hits === 0 && this.#seen.size < MOST_SEEN
    this.#hits = 0
  }

  /** What was printed of a node in the same place of a line. */
  textOf(node: MapNode | SeqNode, indent: number, isBegun: boolean): string | undefined {
    const part = this.#parts.get(node)
    if (part === undefined || part.indent !== indent || part.isBegun !== isBegun) return undefined
    this.#hits++
    return part.text
  }

  /** Whether a node is printed for the second time, and will be again. */
  isRepeated(node: MapNode | SeqNode): boolean {
    if (this.#seen.size > 0 && this.#seen.delete(node)) return true
    if (this.#isLooking) this.#seen.add(node)
    return false
  }

  keep(node: MapNode | SeqNode, part: Part): void {
    this.#hits++
    this.#parts.set(node, part)
  }
}
