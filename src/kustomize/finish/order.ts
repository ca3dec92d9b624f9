import { formatGvk, type Gvk, gvkSortText, isSameGvk } from '../../resource/gvk.ts'
import type { ResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import { failure } from '../fail.ts'
import { compareText, KINDS_FIRST, KINDS_LAST, kindRanks } from '../field-specs/config.ts'
import type { LegacySortOptions, SortOptions } from '../kustomization/types.ts'

/**
 * Puts resources into the order in which they are printed.
 *
 * @throws UserError `bad-kustomization`
 * @see kubernetes-sigs/kustomize:api/internal/builtins/SortOrderTransformer.go
 */
export function sortResources(
  resources: readonly Resource[],
  options: SortOptions | undefined,
): readonly Resource[] {
  if (options === undefined) return sortLegacy(resources, DEFAULT_ORDER)
  const { order, legacySortOptions, at } = options
  if (order !== 'legacy' && order !== 'fifo') {
    const message = "the field 'sortOptions.order' must be one of [fifo, legacy]"
    throw failure('bad-kustomization', message, at, `it is '${order}'`)
  }
  if (order === 'legacy') return sortLegacy(resources, legacySortOptions ?? DEFAULT_ORDER)
  if (legacySortOptions) {
    const message = `the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'`
    throw failure('bad-kustomization', message, at, 'remove it, or write order: legacy')
  }
  return resources
}

const DEFAULT_ORDER: LegacySortOptions = { orderFirst: KINDS_FIRST, orderLast: KINDS_LAST }

interface SortKeys {
  readonly resource: Resource
  readonly id: ResId
  readonly rank: number
  readonly gvk: string
}

function sortLegacy(
  resources: readonly Resource[],
  { orderFirst, orderLast }: LegacySortOptions,
): readonly Resource[] {
  const ranks = kindRanks(orderFirst, orderLast)
  return resources
    .map((resource): SortKeys => {
      const { id } = resource
      const rank = ranks.get(id.kind) ?? 0
      return { resource, id, rank, gvk: gvkSortText(id) }
    })
    .sort(compareKeys)
    .map(({ resource }) => resource)
}

function compareKeys(a: SortKeys, b: SortKeys): number {
  if (isSameGvk(a.id, b.id)) {
    return a.id.namespace === b.id.namespace
      ? compareText(a.id.name || '~N', b.id.name || '~N')
      : compareText(idSortText(a.id), idSortText(b.id))
  }
  if (a.rank !== b.rank) return a.rank - b.rank
  const byKind = compareText(a.gvk, b.gvk)
  return areNamespaces(a.id, b.id) ? -byKind : byKind
}

/** A real Namespace goes before things of the same kind in other groups. */
function areNamespaces(a: Gvk, b: Gvk): boolean {
  return a.kind === 'Namespace' && b.kind === 'Namespace' && (a.group === '' || b.group === '')
}

function idSortText(id: ResId): string {
  return `${formatGvk(id)}|${id.namespace || '~X'}|${id.name || '~N'}`
}
