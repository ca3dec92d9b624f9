import { type RenderResult, render, warningsOf } from '../../commands/render.ts'
import { summarize } from '../../commands/summary.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { diskTree } from '../disk-tree.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { annotateWarning, fail } from './annotations.ts'
import type { ActionInputs } from './inputs.ts'
import { setRunOutputs } from './outputs.ts'
import { cloneUrl, mayFetch, type Published, publish } from './publish.ts'
import { writeReview, writeSummary } from './summary.ts'

/** Renders the workspace into pull requests. */
export async function runRender(inputs: ActionInputs, home: string): Promise<void> {
  const result = renderWorkspace(inputs, home)
  for (const warning of warningsOf(result)) annotateWarning(warning)
  for (const error of result.errors) fail(error)
  const published = await publishRendered(inputs, result)
  const summary = summarize(result, published.results)
  setRunOutputs(summary)
  await writeSummary(result, summary, published.why)
  writeReview(inputs, result.reviews)
  for (const error of published.errors) fail(error)
}

async function publishRendered(
  inputs: ActionInputs,
  { config, plans, inputs: read }: RenderResult,
): Promise<Published> {
  const base = inputs.base ?? config?.pullRequests.base
  return await publish(inputs, { plans, base, inputs: read }, config?.pullRequests.branchPrefix)
}

function renderWorkspace(inputs: ActionInputs, home: string): RenderResult {
  const { GITHUB_WORKSPACE: workspace = process.cwd() } = process.env
  return render(diskTree(workspace), {
    configPath: inputs.config,
    everyEnvironment: inputs.everyEnvironment,
    repository: cloneUrl(),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date().toISOString().slice(0, 10),
    git: mayFetch() ? gitRemote(cacheFolder()) : undefined,
  })
}
