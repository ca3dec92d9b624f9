import { formatGvk, isSameGvk } from '../../resource/gvk.ts'
import { isSameResId, type ResId, showResId } from '../../resource/res-id.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { failure, placeOf } from '../fail.ts'
import { gather } from '../gather.ts'
import type { VarArgs } from '../kustomization/types.ts'
import { inWords } from '../words.ts'

/** The vars of a build by name. */
export type Vars = ReadonlyMap<string, VarArgs>

/**
 * Adds vars to those of the levels below, and ties each to the resource that it reads from.
 *
 * @throws UserError `conflict`, `bad-reference`
 * @see kubernetes-sigs/kustomize:api/internal/accumulator/resaccumulator.go MergeVars
 */
export function addVars(known: Vars, added: readonly VarArgs[], map: ResourceMap): Vars {
  gather(added, (variable) => {
    tie(variable, map)
    return []
  })
  return inWords(
    (words) => `merging vars [${added.map(formatWritten).join(' ')}]: ${words}`,
    () => mergeVars(known, added),
  )
}

/** @throws UserError `conflict` where a name is there twice */
export function mergeVars(known: Vars, added: Iterable<VarArgs>): Vars {
  const merged = new Map(known)
  for (const variable of added) {
    const first = merged.get(variable.name)
    if (first) {
      const says = `the var '${variable.name}' is there twice`
      const kustomize = `var '${variable.name}' already encountered`
      const place = placeOf(first.at)
      const hint =
        place === placeOf(variable.at)
          ? 'two bases bring it along; define it in one place that only one of them builds on'
          : `first defined at ${place}`
      throw failure('conflict', { says, kustomize }, variable.at, hint)
    }
    merged.set(variable.name, variable)
  }
  return merged.size === known.size ? known : merged
}

function tie(variable: VarArgs, map: ResourceMap): void {
  const { objref } = variable
  // kustomize forgets here that some kinds have no namespace, so one that is given never fits them.
  const wanted: ResId = { ...objref, clusterScoped: false }
  const isExact = objref.namespace !== ''
  const matches = map.candidates(objref).flatMap((position) => {
    const resource = map.at(position)
    const isMatch = resource?.ids.some((id) =>
      isExact ? isSameResId(id, wanted) : id.name === wanted.name && isSameGvk(id, wanted),
    )
    return resource && isMatch ? [{ position, resource }] : []
  })
  const [match, another] = matches
  if (another) {
    const says = `${matches.length} resources are what the var '${variable.name}' refers to`
    const kustomize = `found ${matches.length} resId matches for var ${formatVar(variable)} (unable to disambiguate)`
    const ids = matches.slice(0, 5).map(({ resource }) => showResId(resource.id))
    const hint = `they are ${ids.join(', ')}; add the namespace to objref`
    throw failure('bad-reference', { says, kustomize }, variable.at, hint)
  }
  if (match === undefined) return
  const { position, resource } = match
  const vars = [...resource.history.vars, variable.name]
  map.replace(position, resource.withHistory({ vars }))
}

/** A var as Go prints it. */
export function formatVar({ name, objref, fieldPath }: VarArgs): string {
  return `{${name} ${formatGvk(objref)} {${fieldPath}}}`
}

/** As `formatVar`, before kustomize has added to it. */
function formatWritten({ name, written }: VarArgs): string {
  return `{${name} ${formatGvk(written)} {${written.fieldPath}}}`
}
