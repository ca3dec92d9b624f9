import type { Field } from './field.ts'
import type { Manifests } from './manifests.ts'

export type Severity = 'error' | 'warning'

/** What a rule has to say about one field. */
export interface Problem {
  readonly field: Field
  /** What is wrong, with the value seen. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

/** One fact about manifests that a cluster or a Google API would only tell after they are applied. */
export interface Rule {
  /** Name of the file that holds the rule. */
  readonly id: string
  readonly severity: Severity
  readonly check: (manifests: Manifests) => Iterable<Problem>
}
