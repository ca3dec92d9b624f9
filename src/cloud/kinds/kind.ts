import type { Manifest } from '../../template/template.ts'
import type { FieldRules } from '../canonical.ts'
import type { Body, CloudKind, CloudScope } from '../object.ts'

/** What is to be known of one kind of object, to compare it and to tell whose it is. */
export interface KindRules {
  readonly kind: CloudKind
  /** Kind of the Config Connector manifest that it is rendered as. */
  readonly manifestKind: string
  /** For people, in the singular. */
  readonly noun: string
  /** Part of the name: `projects/P/COLLECTION/ID`. */
  readonly collection: string
  /** Who chooses the id in the name. */
  readonly named: 'by-us' | 'by-the-service'
  /** Where labels of the user go; a kind without any is marked in its description. */
  readonly labels: 'userLabels' | 'labels' | undefined
  /** For kinds that the service names: the label that holds the id. */
  readonly identityLabel?: string
  readonly rules: FieldRules
  /** Fields, as paths in dots, that no update can change. */
  readonly immutable: readonly string[]
  /**
   * Whether a single value that nobody stated, deep in a live object, is taken for a default of the
   * service. For kinds whose defaults are too many to list.
   */
  readonly lenient?: true
  /** What an update has to repeat of the live object: ids of parts, and what guards against others. */
  readonly carriedOver?: (desired: Body, live: Body) => Body
  /**
   * The object that a rendered manifest stands for, not yet marked.
   *
   * @throws UserError `not-supported` for what only a cluster can resolve
   */
  readonly fromManifest: (manifest: Manifest, project: string) => Converted
}

/** A manifest in the words of its API. */
export interface Converted extends Omit<CloudScope, 'kind'> {
  readonly id: string
  readonly title: string
  readonly body: Body
}
