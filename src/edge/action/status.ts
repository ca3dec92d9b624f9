import * as core from '@actions/core'
import { pinConfig } from '../../commands/pin-config.ts'
import { readStatus } from '../../commands/status/read-status.ts'
import { statusJson, statusMatrix } from '../../commands/status/status-json.ts'
import { statusMarkdown } from '../../commands/status/status-markdown.ts'
import type { Reporter } from '../../ports.ts'
import { gitHubReaderFromEnvironment } from '../github/from-environment.ts'
import { gatePortsFromEnvironment } from '../github/run-gates.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setOutputs } from './outputs.ts'

const report: Reporter = { progress: log, notice: log }

/** Tells which release is where: in the summary of the job, and as a matrix for the jobs behind. */
export async function runStatus({ config: configPath, base, token }: ActionInputs): Promise<void> {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env
  const reader = gitHubReaderFromEnvironment({ root, token, report })
  const { config, pinned } = await pinConfig(reader, { configPath, base })
  const ports = await gatePortsFromEnvironment({ token, report })(pinned.branch)
  const status = await readStatus({ ...ports, reader }, { config, pinned, nowMs: Date.now() })
  const { environments } = statusJson(status)
  setOutputs({ environments, matrix: statusMatrix(status) })
  if (process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(statusMarkdown(status), true).write()
}
