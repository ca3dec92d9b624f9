import * as core from '@actions/core'
import { plain, table } from '../../pull-request/markdown.ts'
import { hydrateAll } from '../hydrate-all.ts'
import { fail } from './annotations.ts'
import type { ActionInputs } from './inputs.ts'
import { setOutputs } from './outputs.ts'

/** Pushes branches and notes with the credentials that the checkout has kept. */
export async function runHydrate({
  config: configPath,
  base,
  dryRun,
}: ActionInputs): Promise<void> {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env
  const remote = dryRun ? undefined : 'origin'
  const { results, errors } = await hydrateAll({ root, remote, configPath, base })
  for (const error of errors) fail(error)
  setOutputs({ changed: results.some(({ step }) => step === 'commit'), environments: results })
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return
  const rows = results.map(({ environment, branch, step }) =>
    [environment, branch, step].map(plain),
  )
  const text = table(['Environment', 'Branch', 'Step'], rows)
  await core.summary.addRaw(`## Hydrated branches\n\n${text}`, true).write()
}
