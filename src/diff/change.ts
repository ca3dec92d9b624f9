import type { JsonValue } from '../yaml/node.ts'

/** One field that differs; `undefined` on the side where it is absent. */
export interface FieldChange {
  /** Keys from the top; an element of a list is `[name]` or `[3]`. See `formatPath`. */
  readonly steps: readonly string[]
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
}

export type Change =
  | { readonly kind: 'added'; readonly id: string; readonly after: JsonValue }
  | { readonly kind: 'removed'; readonly id: string; readonly before: JsonValue }
  | { readonly kind: 'modified'; readonly id: string; readonly fields: readonly FieldChange[] }
