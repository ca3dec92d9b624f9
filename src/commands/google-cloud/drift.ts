import { type CloudPlan, isDifference } from '../../cloud/plan-step.ts'
import { type UserError, userErrorsIn } from '../../error.ts'

/** One environment of a report: its plan, or why there is none. */
export type EnvironmentDrift =
  | { readonly environment: string; readonly plan: CloudPlan }
  | { readonly environment: string; readonly errors: readonly UserError[] }

/**
 * What of some environments is not as it was merged. One that cannot be read does not hide the
 * others.
 */
export async function findDrift(
  environments: readonly string[],
  planOf: (environment: string) => Promise<CloudPlan>,
): Promise<readonly EnvironmentDrift[]> {
  const found: EnvironmentDrift[] = []
  for (const environment of environments)
    try {
      found.push({ environment, plan: await planOf(environment) })
    } catch (thrown) {
      const errors = userErrorsIn(thrown)
      if (errors === undefined) throw thrown
      found.push({ environment, errors })
    }
  return found
}

export function hasDrifted(one: EnvironmentDrift): boolean {
  return 'plan' in one && one.plan.steps.some(isDifference)
}

export function driftErrors(found: readonly EnvironmentDrift[]): readonly UserError[] {
  return found.flatMap((one) => ('errors' in one ? one.errors : []))
}
