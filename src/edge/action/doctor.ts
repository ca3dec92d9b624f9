import * as core from '@actions/core'
import { doctorJson, doctorMarkdown, doctorText } from '../../commands/doctor/report.ts'
import type { Finding } from '../../doctor/finding.ts'
import { UserError } from '../../error.ts'
import { runDoctor } from '../doctor.ts'
import { annotateWarning, fail } from './annotations.ts'
import { readEvent } from './event.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setOutputs } from './outputs.ts'

/** Examines the repository of the workflow. What failed is an annotation, and fails the step. */
export async function runDoctorAction({ config: configPath, base, token }: ActionInputs) {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env
  const { isFork } = readEvent()
  const report = { progress: log, notice: log }
  const options = { root, configPath, base, token, isFork, report }
  const { diagnosis, configErrors } = await runDoctor(options)
  for (const error of configErrors) fail(error)
  for (const finding of diagnosis.findings) {
    if (finding.verdict === 'failed') fail(errorOf(finding))
    if (finding.verdict === 'warning') annotateWarning(errorOf(finding))
  }
  log(doctorText(diagnosis))
  const { checks, failed } = doctorJson(diagnosis)
  setOutputs({ checks, 'failed-checks': failed })
  if (process.env.GITHUB_STEP_SUMMARY !== undefined)
    await core.summary.addRaw(doctorMarkdown(diagnosis), true).write()
}

function errorOf({ id, subject, saw, hint, at }: Finding): UserError {
  return new UserError('doctor', `${id}: ${subject}: ${saw}`, { hint, at })
}
