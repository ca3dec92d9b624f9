import { diffValues, formatSteps, isMap, type ValueChange } from '../diff/diff-values.ts'
import type { JsonValue } from '../yaml/node.ts'
import { canonical } from './canonical.ts'
import { KINDS } from './kinds/index.ts'
import type { Body, CloudKind, DesiredObject, LiveObject } from './object.ts'
import { withoutConfigConnectorLabel } from './owner.ts'

/** The fields in which an object is not as it should be: `before` is live, `after` desired. */
export function differences(desired: DesiredObject, live: LiveObject): readonly ValueChange[] {
  const { kind } = desired
  const { lenient } = KINDS[kind]
  const changes = diffValues(canonicalOf(kind, live.body), canonicalOf(kind, desired.body))
  return lenient ? changes.filter((change) => !isDefaultOfService(change)) : changes
}

function canonicalOf(kind: CloudKind, body: Body): Body {
  return canonical(withoutConfigConnectorLabel(kind, body), KINDS[kind].rules)
}

/** Top-level fields that an update has to name so that nothing else of the object is written. */
export function updateMask(changes: readonly ValueChange[]): readonly string[] {
  return [...new Set(changes.flatMap(({ steps: [field] }) => (field === undefined ? [] : [field])))]
}

/** The first change that no update can make, as a path. */
export function immutableChange(
  kind: CloudKind,
  changes: readonly ValueChange[],
): string | undefined {
  const { immutable } = KINDS[kind]
  return changes.map(({ steps }) => formatSteps(steps)).find((path) => immutable.includes(path))
}

function isDefaultOfService({ steps, before, after }: ValueChange): boolean {
  return after === undefined && steps.length > 1 && isScalar(before)
}

function isScalar(value: JsonValue | undefined): boolean {
  return !Array.isArray(value) && !isMap(value)
}
