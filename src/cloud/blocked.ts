import type { ValueChange } from '../diff/diff-values.ts'
import { UserError } from '../error.ts'
import type { SyncedBy } from './desired.ts'
import { immutableChange } from './differences.ts'
import { KINDS } from './kinds/index.ts'
import { type DesiredObject, type LiveObject, type Owner, shortName } from './object.ts'
import { claimOf, isOwnedBy } from './owner.ts'

export interface Pairing {
  readonly object: DesiredObject
  readonly live: LiveObject
  readonly fields: readonly ValueChange[]
  readonly owner: Owner
  readonly syncedBy: SyncedBy
  readonly adopted: boolean
}

/** Why a live object must stay as it is although another one should be in its place. */
export function blockedBy(pairing: Pairing): UserError | undefined {
  return notOurs(pairing) ?? cannotChange(pairing)
}

function notOurs({ object, live, owner, syncedBy, adopted }: Pairing): UserError | undefined {
  // There the marks are those of the cluster, and nothing is written anyway.
  if (syncedBy === 'config-connector') return
  const { noun, named } = KINDS[object.kind]
  const claim = claimOf(live)
  const what = `${noun} '${shortName(live)}' in ${live.parent}`
  if (claim.byConfigConnector)
    return new UserError(
      'not-ours',
      `${what} is kept by Config Connector, which would change it back`,
      {
        hint: 'set configConnector.enabled for the environment, or delete the object in the cluster first',
      },
    )
  if (adopted || isOwnedBy(claim, owner)) return
  // An identity label of ours and no other owner: made by the script of igw bootstrap.
  if (named === 'by-the-service') return
  if (claim.config !== undefined)
    return new UserError('not-ours', `${what} belongs to ${claim.config}/${claim.environment}`, {
      hint: 'two environments cannot share an object; give one of them another name',
    })
  return new UserError('not-ours', `${what} is there and was not made by this program`, {
    hint: `take it over with --adopt ${shortName(live)}, or delete it`,
  })
}

function cannotChange({ object, fields }: Pairing): UserError | undefined {
  const path = immutableChange(object.kind, fields)
  if (path === undefined) return
  return new UserError(
    'not-supported',
    `${KINDS[object.kind].noun} '${object.title}': ${path} of an existing one cannot change`,
    { hint: 'give it another name, or delete the old one by hand first' },
  )
}
