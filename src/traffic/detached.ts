import type { Field } from '../lint/field.ts'
import { lostShare, type TrafficComparison } from './compare-traffic.ts'
import type { TrafficRow } from './traffic.ts'

/**
 * The same, without the manifests that it was read from: they are what takes memory where there are
 * many environments. Places of rules whose requests get no answer are looked up, as they are told of;
 * those of other rules are not known any more.
 */
export function detached({ changes, unchanged, unreached }: TrafficComparison): TrafficComparison {
  return {
    changes: changes.map((change) => ({
      ...change,
      row: detachedRow(change.row),
      before: change.before && detachedRow(change.before),
      after: change.after && detachedRow(change.after),
    })),
    unchanged: unchanged.map(detachedRow),
    unreached: unreached.map((rule) => ({ ...rule, field: detachedField(rule.field, false) })),
  }
}

function detachedRow(row: TrafficRow): TrafficRow {
  return { ...row, rule: detachedField(row.rule, lostShare(row) > 0) }
}

function detachedField({ resource, path }: Field, isTold: boolean): Field {
  const at = isTold ? resource.locate?.(path) : undefined
  return { resource: { manifest: {}, locate: () => at }, path, value: undefined }
}
