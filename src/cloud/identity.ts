import { groupBy } from '../group-by.ts'
import type { SyncedBy } from './desired.ts'
import { KINDS } from './kinds/index.ts'
import { type DesiredObject, type LiveObject, type Owner, textAt } from './object.ts'
import { type Claim, claimOf, identityValue } from './owner.ts'

export interface LiveIndex {
  readonly of: (object: DesiredObject) => LiveObject | undefined
  /** Objects with the identity of another one, such as copies that a person made. */
  readonly copies: ReadonlyMap<LiveObject, LiveObject>
}

interface IndexContext {
  readonly owner: Owner
  readonly syncedBy: SyncedBy
}

/** Finds the live object of a desired one; the oldest where several have its identity. */
export function liveByIdentity(live: readonly LiveObject[], context: IndexContext): LiveIndex {
  const groups = groupBy(
    live.flatMap((one) => {
      const id = liveIdentity(one, context)
      return id === undefined ? [] : [{ one, key: keyOf(one, id) }]
    }),
    ({ key }) => key,
  )
  const first = new Map<string, LiveObject>()
  const copies = new Map<LiveObject, LiveObject>()
  for (const [key, group] of groups) {
    const [oldest, ...others] = group.map(({ one }) => one).toSorted(byAge)
    if (oldest === undefined) continue
    first.set(key, oldest)
    for (const other of others) copies.set(other, oldest)
  }
  return {
    of: (object) => first.get(keyOf(object, desiredIdentity(object, context))),
    copies,
  }
}

function keyOf({ kind, parent }: Pick<LiveObject, 'kind' | 'parent'>, id: string): string {
  return `${kind} ${parent} ${id}`
}

/** What a desired object is found by: see `liveIdentity`. */
function desiredIdentity({ kind, id }: DesiredObject, { syncedBy }: IndexContext): string {
  const isLabel = KINDS[kind].identityLabel !== undefined && !isByDisplayName(kind, syncedBy)
  return isLabel ? identityValue(id) : id
}

/**
 * The last part of the name for kinds that we name; else the identity label, unless another label
 * says that the object is of another environment or config. Nothing: it cannot be one of ours.
 */
function liveIdentity(live: LiveObject, { owner, syncedBy }: IndexContext): string | undefined {
  if (KINDS[live.kind].named === 'by-us') return decoded(live.name.split('/').at(-1) ?? '')
  const claim = claimOf(live)
  if (isByDisplayName(live.kind, syncedBy))
    return claim.byConfigConnector ? textAt(live.body, 'displayName') : undefined
  return isOfAnother(claim, owner) ? undefined : claim.id
}

/** The part of a path, which may hold a percent sign that stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The kind of Config Connector has no labels of ours, and its name is the display name. */
function isByDisplayName(kind: LiveObject['kind'], syncedBy: SyncedBy): boolean {
  return kind === 'notification-channel' && syncedBy === 'config-connector'
}

function isOfAnother({ config, environment }: Claim, owner: Owner): boolean {
  return environment !== owner.environment || (config !== undefined && config !== owner.config)
}

function byAge(a: LiveObject, b: LiveObject): number {
  const [left, right] = [createdAt(a), createdAt(b)]
  return left < right ? -1 : left > right ? 1 : a.name < b.name ? -1 : 1
}

function createdAt({ body }: LiveObject): string {
  const { creationRecord } = body
  const at = Object(creationRecord).mutateTime
  return typeof at === 'string' ? at : ''
}
