/**
 * What the bundle is made of: manifests in which some fields take a value of the environment.
 *
 * A text in a manifest names such a value as `%{key}`, where key is one of `values.yaml`. Kustomize
 * has no templates, so `templateResource` turns every `%{key}` into a replacement: the whole field,
 * or, by `delimiter` and `index`, the part of a text between two equal characters.
 */
export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
  readonly [field: string]: unknown
}

/** A field that takes a value of the environment, as a target of a kustomize replacement has it. */
export interface FieldValue {
  /** Key in the values ConfigMap. */
  readonly key: string
  /** Field path in the syntax of kustomize replacements. */
  readonly path: string
  readonly delimiter?: string
  readonly index?: number
}

export interface TemplateResource {
  /** Name of the file inside the component, such as `hpa.yaml`; several resources may share one. */
  readonly file: string
  /** Why the manifest is as it is, for people who read the bundle; printed above it. */
  readonly comment?: string
  /** The manifest with each `%{key}` written as a placeholder of the right type. */
  readonly manifest: Manifest
  readonly fields: readonly FieldValue[]
}

export interface TemplateInput {
  readonly file: string
  readonly comment?: string
  /** A manifest that may hold `%{key}` in any string value. */
  readonly manifest: Manifest
  /**
   * Numbers and booleans that come from the environment: field path to key. What the manifest holds
   * only gives the type, for a replacement writes the text and keeps the type: no setting belongs
   * there, or two environments with different values would have different releases.
   */
  readonly numbers?: Readonly<Record<string, string>>
}

const TOKEN = /%\{([a-z0-9-]+)\}/g

/** Splits a manifest with `%{key}` texts into what is written and what replacements fill in. */
export function templateResource(input: TemplateInput): TemplateResource {
  const fields: FieldValue[] = []
  const manifest = fill(input.manifest, [], fields)
  for (const [path, key] of Object.entries(input.numbers ?? {})) fields.push({ key, path })
  const { file, comment } = input
  return { file, ...(comment !== undefined && { comment }), manifest, fields }
}

/** As `templateResource`, for a part of a manifest that a patch adds at a field path. */
export function templateValue<T>(
  value: T,
  at: readonly string[],
): { readonly value: T; readonly fields: readonly FieldValue[] } {
  const fields: FieldValue[] = []
  return { value: fill(value, at, fields), fields }
}

/** The placeholder that stands in the bundle where the environment has its value. */
export function placeholder(key: string): string {
  return key.toUpperCase().replaceAll('-', '_')
}

function fill<T>(value: T, path: readonly string[], fields: FieldValue[]): T
function fill(value: unknown, path: readonly string[], fields: FieldValue[]): unknown {
  if (typeof value === 'string') return fillText(value, fieldPath(path), fields)
  if (Array.isArray(value)) return value.map((item, i) => fill(item, [...path, String(i)], fields))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key], fields)]),
  )
}

function fillText(text: string, path: string, fields: FieldValue[]): string {
  const filled = text.replace(TOKEN, (_, key: string) => placeholder(key))
  for (const token of text.matchAll(TOKEN)) {
    const [whole, key = ''] = token
    if (whole === text) fields.push({ key, path })
    else fields.push({ key, path, ...partOf(text, token.index, whole.length) })
  }
  return filled
}

/**
 * The delimiter and index that single out `text[start, start + length)`. The characters on both
 * sides must be equal, or one side the end of the text; values never contain them.
 */
function partOf(text: string, start: number, length: number): { delimiter: string; index: number } {
  const before = text[start - 1]
  const after = text[start + length]
  const delimiter = before ?? after
  if (delimiter === undefined || (before !== undefined && after !== undefined && before !== after))
    throw new Error(`no delimiter around ${text.slice(start, start + length)} in ${text}`)
  const plain = text.slice(0, start).replace(TOKEN, (_, key: string) => placeholder(key))
  return { delimiter, index: plain.split(delimiter).length - 1 }
}

/** Keys that hold a dot or a slash are written `[key]`, which kustomize takes as one step. */
function fieldPath(path: readonly string[]): string {
  return path.map((step) => (/[./]/.test(step) ? `[${step}]` : step)).join('.')
}
