import { removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const volumeClaimRemoved: RiskRule = {
  id: 'volume-claim-removed',
  title: 'A PersistentVolumeClaim is removed',
  reason:
    'With the reclaim policy Delete, which most storage classes have, the disk and its data go with it.',
  remedy: 'copy the data, or set the reclaim policy of the volume to Retain first',
  severity: GRAVE,
  *check(comparison) {
    for (const field of removedOf(comparison, '', 'PersistentVolumeClaim'))
      yield { field, message: 'the claim and the data behind it will be deleted' }
  },
}
