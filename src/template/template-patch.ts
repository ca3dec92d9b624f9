import { type FieldValue, templateValue } from './template.ts'

/** What a patch changes, wherever it is by now: its name may be a value of the environment. */
export interface PatchTarget {
  readonly group: string
  readonly kind: string
  readonly labelSelector: string
}

/** One item that a component adds to a list of a resource that another component brings. */
export interface TemplatePatch {
  readonly file: string
  readonly comment?: string
  readonly target: PatchTarget
  readonly operations: readonly {
    readonly op: 'add'
    readonly path: string
    readonly value: unknown
  }[]
  readonly fields: readonly FieldValue[]
}

export interface PatchInput {
  readonly file: string
  readonly comment?: string
  readonly target: PatchTarget
  /** JSON pointer of the place in the list: an index, or `-` for the end. */
  readonly path: string
  /** Where the item is found once it is in the list, as steps of a replacement's field path. */
  readonly at: readonly string[]
  /** The item, which may hold `%{key}` in any text. */
  readonly value: object
  /** As in `TemplateInput`, with paths inside the item. */
  readonly numbers?: Readonly<Record<string, string>>
}

/** As `templateResource`, for an item that a JSON 6902 patch adds. */
export function templatePatch({
  file,
  comment,
  target,
  path,
  at,
  ...item
}: PatchInput): TemplatePatch {
  const { value, fields } = templateValue(item.value, at)
  const numbers = Object.entries(item.numbers ?? {}).map(([inner, key]) => ({
    key,
    path: [...at, inner].join('.'),
  }))
  return {
    file,
    ...(comment !== undefined && { comment }),
    target,
    operations: [{ op: 'add', path, value }],
    fields: [...fields, ...numbers],
  }
}
