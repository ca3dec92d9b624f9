import type { JsonValue } from '../yaml/node.ts'
import type { Change } from './change.ts'
import { diffValues } from './diff-values.ts'

/** Manifests by printed id, such as `Deployment.v1.apps/web.shop`. */
export type Manifests = ReadonlyMap<string, JsonValue>

/** What has to happen to get from one set of manifests to another, sorted by id. */
export function diffManifests(before: Manifests, after: Manifests): readonly Change[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id) => changeOf(id, before.get(id), after.get(id)))
}

function changeOf(id: string, before?: JsonValue, after?: JsonValue): readonly Change[] {
  if (before === undefined) return after === undefined ? [] : [{ kind: 'added', id, after }]
  if (after === undefined) return [{ kind: 'removed', id, before }]
  const fields = diffValues(before, after)
  return fields.length === 0 ? [] : [{ kind: 'modified', id, fields }]
}
