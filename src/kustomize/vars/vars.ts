import { apiVersionOf, formatGvk, isSameGvk } from '../../resource/gvk.ts'
import { isSameResId, type ResId } from '../../resource/res-id.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { isClusterScoped } from '../../resource/scope.ts'
import { failure, placeOf } from '../fail.ts'
import type { VarArgs } from '../kustomization/types.ts'

/** The vars of a build by name. */
export type Vars = ReadonlyMap<string, VarArgs>

/**
 * Adds vars to those of the levels below, and ties each to the resource that it reads from.
 *
 * @throws UserError `conflict`, `bad-reference`
 * @see kubernetes-sigs/kustomize:api/internal/accumulator/resaccumulator.go MergeVars
 */
export function addVars(known: Vars, added: readonly VarArgs[], map: ResourceMap): Vars {
  for (const variable of added) tie(variable, map)
  return mergeVars(known, added)
}

/** @throws UserError `conflict` where a name is there twice */
export function mergeVars(known: Vars, added: Iterable<VarArgs>): Vars {
  const merged = new Map(known)
  for (const variable of added) {
    const first = merged.get(variable.name)
    if (first) {
      const message = `var '${variable.name}' already encountered`
      throw failure('conflict', message, variable.at, `first defined at ${placeOf(first.at)}`)
    }
    merged.set(variable.name, variable)
  }
  return merged.size === known.size ? known : merged
}

function tie(variable: VarArgs, map: ResourceMap): void {
  const { objref } = variable
  const clusterScoped = isClusterScoped(apiVersionOf(objref), objref.kind)
  const wanted: ResId = { ...objref, clusterScoped }
  // Without a namespace any will do, unless the kind has none.
  const isExact = objref.namespace !== '' || clusterScoped
  const matches = [...map.entries()].filter(([, resource]) =>
    resource.ids.some((id) =>
      isExact ? isSameResId(id, wanted) : id.name === wanted.name && isSameGvk(id, wanted),
    ),
  )
  const [match, another] = matches
  if (another) {
    const message = `found ${matches.length} resId matches for var ${formatVar(variable)} (unable to disambiguate)`
    throw failure('bad-reference', message, variable.at, 'add the namespace to objref')
  }
  if (match === undefined) return
  const [position, resource] = match
  const vars = [...resource.history.vars, variable.name]
  map.replace(position, resource.withHistory({ vars }))
}

/** A var as Go prints it. */
export function formatVar({ name, objref, fieldPath }: VarArgs): string {
  return `{${name} ${formatGvk(objref)} {${fieldPath}}}`
}
