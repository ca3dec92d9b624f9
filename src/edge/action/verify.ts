import * as core from '@actions/core'
import { verifyMarkdown } from '../../commands/verify/report-markdown.ts'
import { verify } from '../../commands/verify.ts'
import { UserError } from '../../error.ts'
import type { CheckResult } from '../../verify/check-result.ts'
import { formatReport, totalsOf } from '../../verify/report.ts'
import { diskTree } from '../disk-tree.ts'
import { nowAndThen } from '../now-and-then.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { verifyWorld } from '../verify-world.ts'
import { fail } from './annotations.ts'
import { readEvent } from './event.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setOutputs } from './outputs.ts'

/**
 * Verifies an environment from the checkout. Each check that failed is an annotation and fails the step.
 *
 * @throws UserError `bad-input` without an environment, or for an event where the checkout may be
 *   that of a stranger and the job has secrets
 */
export async function runVerify(inputs: ActionInputs): Promise<void> {
  const [name, ...more] = inputs.environments
  if (name === undefined || more.length > 0)
    throw new UserError('bad-input', `input 'environment' names ${inputs.environments.length}`, {
      hint: "'verify' looks at one environment, whose cluster the kubeconfig of the job has",
    })
  if (readEvent().name === 'pull_request_target')
    throw new UserError('bad-input', "'verify' does not run for a 'pull_request_target' event", {
      hint: 'it sends an API key where the config says: run it after the merge, on push',
    })
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env
  const { environment, results } = await verify(
    diskTree(root),
    {
      configPath: inputs.config,
      environment: name,
      timeoutMs: inputs.timeoutMs,
      only: inputs.only,
      skip: inputs.skip,
      url: undefined,
      ca: undefined,
      git: gitRemote(cacheFolder()),
    },
    verifyWorld({
      root,
      report: { progress: nowAndThen(log), notice: log },
      kubeconfig: undefined,
      context: undefined,
      mask: core.setSecret,
    }),
  )
  log(formatReport(results))
  for (const result of results) if (result.verdict === 'failed') fail(errorOf(result))
  setOutputs({ checks: results, 'failed-checks': totalsOf(results).failed })
  if (process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(verifyMarkdown(environment, results), true).write()
}

function errorOf({ id, subject, saw, hint }: CheckResult): UserError {
  return new UserError('verify-failed', `${id}: ${subject}: ${saw}`, { hint })
}
