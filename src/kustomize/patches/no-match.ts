import type { UserError } from '../../error.ts'
import { showResId } from '../../resource/res-id.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { failure } from '../fail.ts'
import type { Selector } from '../kustomization/types.ts'
import { didYouMean } from '../suggest.ts'

/**
 * The warning for a target that selects no resource, about which kustomize is silent.
 *
 * @param what what the target belongs to; the selectors of replacements are no expressions
 */
export function noMatch(
  map: ResourceMap,
  selector: Selector,
  what: 'patch' | 'replacement',
): UserError {
  const says = `the target of this ${what} selects no resource: ${describe(selector)}`
  const isExpression = what === 'replacement' && /[*|[(]/.test(selector.kind + selector.name)
  const hint = isExpression
    ? 'the texts of a replacement are compared as they are; expressions are for patches'
    : (closest(map, selector) ?? 'correct the target, or remove the entry')
  return failure('resource-not-found', says, selector.at, hint)
}

function describe(selector: Selector): string {
  const { labelSelector, annotationSelector } = selector
  return [
    showResId(selector),
    ...(labelSelector ? [`with labels ${labelSelector.text}`] : []),
    ...(annotationSelector ? [`with annotations ${annotationSelector.text}`] : []),
  ].join(' ')
}

/** A name or a kind that is nearly what the target says. */
function closest(map: ResourceMap, { kind, name, labelSelector }: Selector): string | undefined {
  const { resources } = map
  const ofKind = resources.filter((resource) => kind === '' || resource.kind === kind)
  if (kind !== '' && ofKind.length === 0) {
    const kinds = new Set(resources.map((resource) => resource.kind))
    return didYouMean(kind, kinds) ?? `no resource here is a ${kind}`
  }
  const names = ofKind.flatMap((resource) => resource.ids.map((id) => id.name))
  if (name !== '' && !names.includes(name)) return didYouMean(name, new Set(names))
  return labelSelector && 'labels are compared as they are before `labels:` of this file act'
}
