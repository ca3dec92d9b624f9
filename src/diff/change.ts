import type { Location } from '../error.ts'
import type { JsonValue } from '../yaml/node.ts'

/** An element of a list on the way to a field. */
export interface ItemStep {
  /** What tells it from its neighbours, such as `web` or `80/TCP`; its index where nothing does. */
  readonly label: string
  /** Index in the list before; nothing where it is new. */
  readonly before: number | undefined
  /** Index in the list after; nothing where it is gone. */
  readonly after: number | undefined
}

/** A key of a map, or an element of a list. */
export type Step = string | ItemStep

/** What in the user's repository made a value: where somebody would go to change it. */
export type FieldOrigin =
  /** A line of the config file, for what the bundle makes of a setting; `component` says which part does. */
  | { readonly kind: 'config'; readonly at: Location; readonly component?: string | undefined }
  /** A value of the environment that no setting is known for. */
  | { readonly kind: 'values'; readonly at: Location }
  /** A file below `environments/<env>/`. */
  | { readonly kind: 'patch'; readonly at: Location }
  | { readonly kind: 'base'; readonly at: Location }
  /** A Prometheus rule. */
  | { readonly kind: 'rule'; readonly at: Location }
  /** A file of the bundle, by the name of its component. */
  | { readonly kind: 'bundle'; readonly at: Location; readonly component: string }
  /** A rendered file, or one that none of the above is known for. */
  | { readonly kind: 'file'; readonly at: Location }

/** Where the values of a change come from, as far as it is known. */
export interface FieldOrigins {
  readonly before?: FieldOrigin | undefined
  readonly after?: FieldOrigin | undefined
}

/**
 * One difference inside of a resource. Secrets are sealed before anything is compared (`seal.ts`),
 * so a value here never is one.
 */
export type FieldChange =
  | {
      readonly kind: 'added'
      readonly path: readonly Step[]
      readonly after: JsonValue
      readonly origins?: FieldOrigins
    }
  | {
      readonly kind: 'removed'
      readonly path: readonly Step[]
      readonly before: JsonValue
      readonly origins?: FieldOrigins
    }
  | {
      readonly kind: 'changed'
      readonly path: readonly Step[]
      readonly before: JsonValue
      readonly after: JsonValue
      readonly origins?: FieldOrigins
    }
  /** Elements that are on both sides stand in another order, where the order means something. */
  | {
      readonly kind: 'reordered'
      readonly path: readonly Step[]
      /** Labels of the elements that stayed, in their old order. */
      readonly before: readonly string[]
      readonly after: readonly string[]
      /** For each of those, in the new order, its place in the old one. */
      readonly order: readonly number[]
      readonly origins?: FieldOrigins
    }

/**
 * What makes a resource another one, although most of it is the same. To a cluster all but a change
 * of `version` is one object deleted and one created.
 */
export type Move = 'name' | 'namespace' | 'kind' | 'group' | 'version'

/** What happens to one resource. Values are sealed, and whole resources are as they were written. */
export type Change =
  | { readonly kind: 'added'; readonly id: string; readonly after: JsonValue }
  | { readonly kind: 'removed'; readonly id: string; readonly before: JsonValue }
  | {
      readonly kind: 'modified'
      readonly id: string
      readonly before: JsonValue
      readonly after: JsonValue
      readonly fields: readonly FieldChange[]
    }
  | {
      readonly kind: 'moved'
      /** As it is called now. */
      readonly id: string
      /** As it was called before. */
      readonly from: string
      readonly moves: readonly Move[]
      readonly before: JsonValue
      readonly after: JsonValue
      /** Without what the ids say already. */
      readonly fields: readonly FieldChange[]
    }
