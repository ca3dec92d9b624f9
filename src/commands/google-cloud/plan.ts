import type { LiveObject } from '../../cloud/object.ts'
import { planCloud } from '../../cloud/plan.ts'
import type { CloudPlan } from '../../cloud/plan-step.ts'
import { UserError, UserErrors, userErrorsIn } from '../../error.ts'
import type { GoogleCloud } from '../../ports/google-cloud.ts'
import type { CloudEnvironment, WantedScope } from './environment.ts'

/**
 * Compares an environment with what is live. Reads only.
 *
 * @param adopt names of objects to take over
 */
export async function planEnvironment(
  cloud: GoogleCloud,
  { owner, syncedBy, objects, scopes }: CloudEnvironment,
  adopt: readonly string[] = [],
): Promise<CloudPlan> {
  const lists = await Promise.allSettled(scopes.map((scope) => listScope(cloud, scope)))
  const live = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []))
  const errors = lists.flatMap((list) =>
    list.status === 'rejected' ? mistakesIn(list.reason) : [],
  )
  // What could not be read looks as if it were not there, and would be made again.
  if (errors.length > 0) throw new UserErrors(errors)
  return planCloud({ owner, syncedBy, desired: objects, live, adopt })
}

function mistakesIn(reason: unknown): readonly UserError[] {
  const errors = userErrorsIn(reason)
  if (errors === undefined) throw reason
  return errors
}

async function listScope(cloud: GoogleCloud, scope: WantedScope): Promise<readonly LiveObject[]> {
  try {
    return await cloud.list(scope)
  } catch (thrown) {
    if (scope.optional && isClosed(thrown)) return []
    throw thrown
  }
}

function isClosed(thrown: unknown): boolean {
  return (
    thrown instanceof UserError && ['google-disabled', 'google-forbidden'].includes(thrown.code)
  )
}
