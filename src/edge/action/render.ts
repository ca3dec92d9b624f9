import * as core from '@actions/core'
import { type RenderResult, render, warningsOf } from '../../commands/render.ts'
import { summarize } from '../../commands/summary.ts'
import { type UserError, userErrorsIn } from '../../error.ts'
import { PublishErrors, type PublishResult, type Reporter } from '../../ports.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { diskTree } from '../disk-tree.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { annotateWarning, fail } from './annotations.ts'
import type { ActionInputs } from './inputs.ts'
import { setRunOutputs } from './outputs.ts'
import { writeSummary } from './summary.ts'

const report: Reporter = { progress: core.info, notice: core.info }

/** Renders the workspace into pull requests. */
export async function runRender(inputs: ActionInputs, home: string): Promise<void> {
  const result = renderWorkspace(inputs, home)
  for (const warning of warningsOf(result)) annotateWarning(warning)
  for (const error of result.errors) fail(error)
  const published = await publish(inputs, result)
  const summary = summarize(result, published.results)
  setRunOutputs(summary)
  await writeSummary(result, summary, published.why)
  for (const error of published.errors) fail(error)
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

/** There the config may be that of a stranger, and the runner has the secrets of the repository. */
function mayFetch(): boolean {
  return process.env.GITHUB_EVENT_NAME !== 'pull_request_target'
}

function cloneUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env
  return server && repository ? `${server}/${repository}.git` : undefined
}

interface Published {
  readonly results: readonly PublishResult[]
  readonly errors: readonly UserError[]
  /** Why nothing was written, where that was decided here. */
  readonly why: string | undefined
}

async function publish(inputs: ActionInputs, result: RenderResult): Promise<Published> {
  const why = whyNotToWrite(inputs)
  if (why !== undefined || result.config === undefined || result.plans.length === 0)
    return { results: [], errors: [], why }
  const { branchPrefix, base } = result.config.pullRequests
  try {
    const { gitHubPublisherFromEnvironment } = await import('../github/from-environment.ts')
    const publisher = await gitHubPublisherFromEnvironment({
      branchPrefix,
      report,
      token: inputs.token,
    })
    const { plans, inputs: read } = result
    const results = await publisher.publish({ plans, base: inputs.base ?? base, inputs: read })
    for (const { key, note } of results) if (note !== undefined) core.notice(`${key}: ${note}`)
    return { results, errors: [], why }
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { results: thrown instanceof PublishErrors ? thrown.results : [], errors, why }
  }
}

/**
 * The checkout of a pull request holds what somebody proposes. It is rendered and shown, never
 * written: from a fork the token could not, and from a branch it must not.
 */
function whyNotToWrite({ dryRun }: ActionInputs): string | undefined {
  if (dryRun) return 'dry run: nothing was written'
  const event = process.env.GITHUB_EVENT_NAME ?? ''
  return event.startsWith('pull_request')
    ? `nothing is written for a '${event}' event: this is what a merge would bring`
    : undefined
}
