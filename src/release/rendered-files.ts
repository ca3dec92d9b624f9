/** A resource of a build, as far as the name of its file depends on it. */
export interface NamedResource {
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
}

/**
 * A file name for each resource, in the same order: `KIND-NAME.yaml`, with the namespace where it
 * is not the one of the environment. A name depends on its own resource only, so that a change of
 * one never renames another; but for two that would still meet (equal kind and name in two API groups),
 * which both carry their group.
 */
export function renderedNames<T extends NamedResource>(
  resources: readonly T[],
  environmentNamespace: string,
): readonly string[] {
  const short = resources.map((resource) => stem(resource, environmentNamespace))
  const uses = new Map<string, number>()
  for (const name of short) uses.set(name, (uses.get(name) ?? 0) + 1)
  const taken = new Set<string>()
  return resources.map((resource, i) => {
    const name = short[i] ?? ''
    const group = resource.group === '' ? 'core' : resource.group
    return unique(uses.get(name) === 1 ? name : `${name}.${group}`, taken)
  })
}

function stem({ kind, name, namespace }: NamedResource, environmentNamespace: string): string {
  const away = namespace === undefined || namespace === environmentNamespace ? [] : [namespace]
  return fileSafe([`${kind}-${name}`, ...away].join('.'))
}

/** Names of RBAC objects may hold colons, and some file systems do not tell cases apart. */
function fileSafe(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.-]+/g, '-')
}

function unique(name: string, taken: Set<string>): string {
  let free = name
  for (let i = 2; taken.has(free); i++) free = `${name}-${i}`
  taken.add(free)
  return `${free}.yaml`
}
