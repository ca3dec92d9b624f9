/** Group, version and kind; the core group and a missing version are the empty text. */
export interface Gvk {
  readonly group: string
  readonly version: string
  readonly kind: string
}

/** A Gvk of which some parts may be left open: an empty text matches anything. */
export type GvkSelector = Gvk

/** Cuts an `apiVersion` at its first slash: without one the group is empty. */
export function parseApiVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.indexOf('/')
  return slash === -1
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) }
}

/** The `apiVersion` of a Gvk. */
export function apiVersionOf({ group, version }: Omit<Gvk, 'kind'>): string {
  return group === '' ? version : `${group}/${version}`
}

/** `Deployment.v1.apps`, with a mark in brackets for each part that is empty. */
export function formatGvk({ group, version, kind }: Gvk): string {
  return `${kind || '[noKind]'}.${version || '[noVer]'}.${group || '[noGrp]'}`
}

/** Whether every part that the selector names is equal. */
export function isGvkSelected(gvk: Gvk, selector: GvkSelector): boolean {
  return (
    (selector.kind === '' || selector.kind === gvk.kind) &&
    (selector.group === '' || selector.group === gvk.group) &&
    (selector.version === '' || selector.version === gvk.version)
  )
}

export function isSameGvk(a: Gvk, b: Gvk): boolean {
  return a.kind === b.kind && a.version === b.version && a.group === b.group
}

/** The text by which kinds outside of the well-known order are sorted; `~` sorts after letters. */
export function gvkSortText({ group, version, kind }: Gvk): string {
  return `${group || '~G'}_${version || '~V'}_${kind || '~K'}`
}
