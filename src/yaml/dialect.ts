import type { MapNode, ScalarTag } from './node.ts'

/** Where the two readers of YAML that kustomize uses differ. */
export interface Dialect {
  /** The tag of a plain scalar by its text, and the text that says the same in either dialect. */
  readonly resolve: (text: string) => { readonly tag: ScalarTag; readonly text: string }
  /** The tag of a scalar by the one that is written in front; nothing where that says nothing. */
  readonly tagOf: (written: string, text: string) => ScalarTag | undefined
  /** Whether kustomize prints what it reads and reads that again, which changes some of it. */
  readonly isReread: boolean
  /** A map with all that its merge keys and repeated keys imply; its values are finished. */
  readonly finishMap: (map: MapNode) => MapNode
}
