import { liveByIdentity } from '../../cloud/identity.ts'
import type { DesiredObject, LiveObject, Owner } from '../../cloud/object.ts'
import { UserError } from '../../error.ts'
import { type GoogleCloud, UnknownOutcome } from '../../ports/google-cloud.ts'
import type { Clock } from '../../ports.ts'

/** Before each look for an object whose creation was not answered: it may take a while to show. */
const LOOKS_MS = [0, 1000, 4000]
const ATTEMPTS = 3

export interface CreateWorld {
  readonly cloud: GoogleCloud
  readonly clock: Clock
}

/**
 * Makes an object, at most once. Where the answer is lost, the object is looked for by its
 * identity, which it was made with. It is made again only where the service could not be reached
 * and the object is not there; what is in doubt is left to the next run, which looks first.
 *
 * @throws UserError
 */
export async function createOnce(
  world: CreateWorld,
  object: DesiredObject,
  owner: Owner,
): Promise<LiveObject> {
  for (let attempt = 1; ; attempt++)
    try {
      return await world.cloud.create(object)
    } catch (thrown) {
      if (!(thrown instanceof UnknownOutcome)) throw thrown
      const found = await findAgain(world, object, owner)
      if (found !== undefined) return found
      if (!thrown.mayRepeat || attempt === ATTEMPTS) throw inDoubt(thrown, object)
    }
}

async function findAgain(
  { cloud, clock }: CreateWorld,
  object: DesiredObject,
  owner: Owner,
): Promise<LiveObject | undefined> {
  for (const wait of LOOKS_MS) {
    if (wait > 0) await clock.pause(wait)
    const live = await cloud.list({ kind: object.kind, parent: object.parent })
    const found = liveByIdentity(live, { owner, syncedBy: 'igw' }).of(object)
    if (found !== undefined) return found
  }
  return
}

function inDoubt({ error }: UnknownOutcome, { title }: DesiredObject): UserError {
  return new UserError(error.code, error.message, {
    hint: `'${title}' was not there afterwards; run it again, which looks for it before it makes another`,
    cause: error,
  })
}
