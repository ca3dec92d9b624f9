/** Reads rendered manifests, whose shape is what a test is about. */

/** The value at some steps below another, or nothing. */
export function at(value: unknown, ...steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((node, step) => Object(node)[step], value)
}

/** The items of a list at some steps; empty where there is none. */
export function list(value: unknown, ...steps: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...steps)
  return Array.isArray(found) ? found : []
}

/** Manifests of a kind, of which there must be one: an assertion over none proves nothing. */
export function some(manifests: readonly unknown[], kind: string): readonly unknown[] {
  const found = ofKind(manifests, kind)
  if (found.length === 0) throw new Error(`no ${kind} among ${manifests.length} manifests`)
  return found
}

export function ofKind(manifests: readonly unknown[], kind: string): readonly unknown[] {
  return manifests.filter((manifest) => at(manifest, 'kind') === kind)
}

/** The one manifest of a kind. */
export function only(manifests: readonly unknown[], kind: string): unknown {
  const found = some(manifests, kind)
  if (found.length > 1) throw new Error(`${found.length} of kind ${kind}`)
  return found[0]
}

export function nameOf(manifest: unknown): string {
  return String(at(manifest, 'metadata', 'name'))
}

export function namespaceOf(manifest: unknown): string {
  return String(at(manifest, 'metadata', 'namespace'))
}
