import { failedWith, trying } from './failure.ts'
import type { Repository } from './repository.ts'

/**
 * What an environment on GitHub asks of people before a job may use it; nothing where there is no
 * such environment, or none of its rules is about people or time. A merge is no such job, so these
 * rules would not hold it back.
 *
 * @see https://docs.github.com/rest/deployments/environments#get-an-environment
 */
export async function readProtection(
  { client, at }: Pick<Repository, 'client' | 'at'>,
  environment: string,
): Promise<string | undefined> {
  return await trying(`read the environment '${environment}'`, async () => {
    try {
      const { data } = await client.rest.repos.getEnvironment({
        ...at,
        environment_name: environment,
      })
      const asks = (data.protection_rules ?? []).flatMap((rule) => describe(rule))
      return asks.length === 0
        ? undefined
        : `the environment '${environment}' on GitHub asks for ${asks.join(' and ')}`
    } catch (thrown) {
      if (failedWith(thrown, 'missing')) return undefined
      // Rules that cannot be read may be there.
      if (failedWith(thrown, 'forbidden'))
        return `the rules of the environment '${environment}' on GitHub cannot be read without the permission 'actions: read'`
      throw thrown
    }
  })
}

/** Which branches may use it is no matter of people. */
function describe(rule: {
  readonly type: string
  readonly wait_timer?: number
}): readonly string[] {
  switch (rule.type) {
    case 'required_reviewers':
      return ['a reviewer']
    case 'wait_timer':
      return rule.wait_timer ? [`a wait of ${rule.wait_timer} minutes`] : []
    case 'branch_policy':
      return []
    default:
      return [`the rule '${rule.type}'`]
  }
}
