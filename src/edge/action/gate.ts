import * as core from '@actions/core'
import { gateJson, gateMarkdown } from '../../commands/gate/gate-report.ts'
import { stateOf } from '../../gate/index.ts'
import type { Reporter } from '../../ports.ts'
import { runGates } from '../github/run-gates.ts'
import { fail } from './annotations.ts'
import { readEvent } from './event.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setOutputs } from './outputs.ts'

const report: Reporter = { progress: log, notice: log }

/**
 * Posts what gates say: on the pull request that started the workflow, on what a merge queue made of
 * it, or on all that are open. A closed gate fails its check and not this step.
 */
export async function runGate(inputs: ActionInputs): Promise<void> {
  const event = readEvent()
  if (event.isFork) core.notice('nothing is posted for a fork: the next scheduled run does')
  const { config: configPath, base, token, dryRun } = inputs
  const result = await runGates({
    report,
    configPath,
    base,
    token,
    pullRequest: inputs.pullRequest ?? event.pullRequest,
    mergeGroupHead: event.mergeGroupHead,
    dryRun: dryRun || event.isFork,
  })
  for (const error of result.errors) fail(error)
  setOutputs({ gates: gateJson(result), 'gate-state': stateOf(result.posted) })
  if (process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(gateMarkdown(result), true).write()
}
