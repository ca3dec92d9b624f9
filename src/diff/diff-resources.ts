import { parseApiVersion } from '../resource/gvk.ts'
import type { JsonValue } from '../yaml/node.ts'
import type { Change, FieldChange, FieldOrigin, Move, Step } from './change.ts'
import { diffFields } from './diff-fields.ts'
import { at, isMap } from './json.ts'
import { type Lone, pairMoved } from './pair-resources.ts'
import { newSealingKey, type Sealer, sealer } from './seal.ts'

/** One manifest of a set. */
export interface DiffResource {
  /** `Deployment.v1.apps/web.shop`; no two of a set have the same. */
  readonly id: string
  readonly json: JsonValue
  /** What in the repository made the value at a path of keys and indexes. */
  readonly originOf?: (path: readonly (string | number)[]) => FieldOrigin | undefined
}

export interface DiffOptions {
  /** To compare secrets with those of other runs; by default with no others. */
  readonly sealer?: Sealer
}

/**
 * What has to happen to get from one set of manifests to another, sorted by id: by identity, then field
 * by field, without what an API server would take for the same. Secrets are sealed before anything else.
 */
export function diffResources(
  before: Iterable<DiffResource>,
  after: Iterable<DiffResource>,
  { sealer: seals = sealer(newSealingKey()) }: DiffOptions = {},
): readonly Change[] {
  const old = new Map(sealed(before, seals).map((resource) => [resource.id, resource]))
  const now = new Map(sealed(after, seals).map((resource) => [resource.id, resource]))
  const gone = [...old.values()].filter(({ id }) => !now.has(id))
  const fresh = [...now.values()].filter(({ id }) => !old.has(id))
  const moved = pairMoved(sorted(gone), sorted(fresh))
  const paired = new Set(moved.flatMap((pair) => [pair.before.id, pair.after.id]))
  const changes = [
    ...moved.flatMap(({ before: from, after: to }) => movedChange(from, to, { old, now })),
    ...fresh.flatMap(({ id, json }) =>
      paired.has(id) ? [] : [{ kind: 'added', id, after: json } as const],
    ),
    ...gone.flatMap(({ id, json }) =>
      paired.has(id) ? [] : [{ kind: 'removed', id, before: json } as const],
    ),
    ...[...old.values()].flatMap((resource) => modified(resource, now.get(resource.id))),
  ]
  return sorted(changes)
}

function sealed(resources: Iterable<DiffResource>, { seal }: Sealer): readonly DiffResource[] {
  return Array.from(resources, (resource) => {
    const json = seal(resource.json)
    return json === resource.json ? resource : { ...resource, json }
  })
}

function sorted<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function modified(before: DiffResource, after: DiffResource | undefined): readonly Change[] {
  if (after === undefined || before.json === after.json) return []
  const fields = fieldsOf(before, after)
  if (fields.length === 0) return []
  return [{ kind: 'modified', id: after.id, before: before.json, after: after.json, fields }]
}

type Sets = Readonly<Record<'old' | 'now', ReadonlyMap<string, DiffResource>>>

function movedChange(from: Lone, to: Lone, { old, now }: Sets): readonly Change[] {
  const [before, after] = [old.get(from.id), now.get(to.id)]
  if (before === undefined || after === undefined) return []
  const fields = fieldsOf(before, after).filter(({ path }) => !isIdentity(path))
  const moves = movesBetween(before.json, after.json)
  return [
    {
      kind: 'moved',
      id: to.id,
      from: from.id,
      moves,
      before: before.json,
      after: after.json,
      fields,
    },
  ]
}

function isIdentity([first, second, third]: readonly Step[]): boolean {
  if (second === undefined) return first === 'apiVersion' || first === 'kind'
  return (
    first === 'metadata' && (second === 'name' || second === 'namespace') && third === undefined
  )
}

function movesBetween(before: JsonValue, after: JsonValue): readonly Move[] {
  const [old, now] = [identityOf(before), identityOf(after)]
  const moves = ['name', 'namespace', 'kind', 'group', 'version'] as const
  return moves.filter((move) => old[move] !== now[move])
}

/** Parts of the identity of a manifest, empty where they are not there. */
export function identityOf(manifest: JsonValue): Readonly<Record<Move, string>> {
  const text = (...keys: readonly string[]) => String(at(manifest, ...keys) ?? '')
  const { group, version } = parseApiVersion(text('apiVersion'))
  const [name, namespace] = [text('metadata', 'name'), text('metadata', 'namespace')]
  return { name, namespace, kind: text('kind'), group, version }
}

/** Whether a cluster has to delete the one object and create the other. */
export function isRecreated(change: Extract<Change, { kind: 'moved' }>): boolean {
  return change.moves.some((move) => move !== 'version')
}

function fieldsOf(before: DiffResource, after: DiffResource): readonly FieldChange[] {
  if (!isMap(before.json) || !isMap(after.json)) return []
  const fields = diffFields(before.json, after.json)
  if (!before.originOf && !after.originOf) return fields
  return fields.map((field) => withOrigins(field, before, after))
}

function withOrigins(field: FieldChange, before: DiffResource, after: DiffResource): FieldChange {
  const origins = {
    before: before.originOf?.(pathOn(field.path, 'before')),
    after: after.originOf?.(pathOn(field.path, 'after')),
  }
  return origins.before || origins.after ? { ...field, origins } : field
}

/** The path on one side, as far as the field is there. */
export function pathOn(
  path: readonly Step[],
  side: 'before' | 'after',
): readonly (string | number)[] {
  const steps: (string | number)[] = []
  for (const step of path) {
    const here = typeof step === 'string' ? step : step[side]
    if (here === undefined) break
    steps.push(here)
  }
  return steps
}
