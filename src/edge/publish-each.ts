import { type UserError, userErrorsIn } from '../error.ts'
import { PublishErrors, type PublishResult, type PullRequestPlan } from '../ports.ts'

/**
 * Publishes plans one after another; one that cannot be published does not stop the others.
 *
 * @throws PublishErrors with the mistakes of all and the results of the rest
 */
export async function publishEach(
  plans: readonly PullRequestPlan[],
  publish: (plan: PullRequestPlan) => Promise<PublishResult>,
): Promise<readonly PublishResult[]> {
  const results: PublishResult[] = []
  const errors: UserError[] = []
  for (const plan of plans) {
    try {
      results.push(await publish(plan))
    } catch (thrown) {
      const found = userErrorsIn(thrown)
      if (found === undefined) throw thrown
      errors.push(...found)
    }
  }
  if (errors.length > 0) throw new PublishErrors(errors, results)
  return results
}
