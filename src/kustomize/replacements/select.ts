import { isSelectedBy, type ResId } from '../../resource/res-id.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'

/** The field that is meant where none is named. */
export const NAME_PATH = 'metadata.name'

/** Positions of the resources of which some id is selected, in order. */
export function selectPositions(
  map: ResourceMap,
  selector: Omit<ResId, 'clusterScoped'>,
): readonly number[] {
  return map
    .candidates(selector)
    .filter((position) => map.at(position)?.ids.some((id) => isSelectedBy(id, selector)))
}
