import type { Manifests } from '../lint/manifests.ts'

/** A reading of manifests that several rules ask for, or one rule often: it is done once for each set. */
export function oncePer<T>(read: (manifests: Manifests) => T): (manifests: Manifests) => T {
  const known = new WeakMap<Manifests, { readonly value: T }>()
  return (manifests) => {
    const found = known.get(manifests) ?? { value: read(manifests) }
    known.set(manifests, found)
    return found.value
  }
}
