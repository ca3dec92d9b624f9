import type { UserError } from '../../error.ts'
import { effectiveNamespace, formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import { emitNode } from '../../yaml/emit.ts'
import { failure } from '../fail.ts'

/**
 * A file for each resource, as kustomize names them: `GROUP_VERSION_KIND_NAME.yaml`, behind the
 * namespace where there is more than one.
 *
 * @returns texts by name
 * @throws UserError `resource-conflict` where two would be one file, `bad-path` for a name that is
 * none of a file; kustomize keeps the last of two
 */
export function resourceFiles(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const namespaces = new Set(resources.flatMap((resource) => namespaceOf(resource) ?? []))
  const named = new Map<string, Resource>()
  for (const resource of resources) {
    const namespace = namespaces.size > 1 ? namespaceOf(resource) : undefined
    const name = fileName(resource, namespace)
    const other = named.get(name)
    if (other) throw sameFile(name, resource, other)
    named.set(name, resource)
  }
  return new Map([...named].map(([name, { root }]) => [name, emitNode(root)]))
}

/** Nothing for what is known to have none. */
function namespaceOf({ id }: Resource): string | undefined {
  return id.clusterScoped ? undefined : effectiveNamespace(id)
}

function fileName({ id, root }: Resource, namespace: string | undefined): string {
  const parts = [namespace, id.group, id.version, id.kind, id.name]
  const name = `${parts.filter(Boolean).join('_').toLowerCase()}.yaml`
  if (!/[/\\\0]/.test(name)) return name
  const hint = 'write everything into one file'
  throw failure('bad-path', `'${name}' cannot be the name of a file`, root, hint)
}

function sameFile(name: string, { id, root }: Resource, other: Resource): UserError {
  const message = `${formatResId(id)} and ${formatResId(other.id)} would both be '${name}'`
  return failure('resource-conflict', message, root, 'write everything into one file')
}
