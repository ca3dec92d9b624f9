import { resolve } from 'node:path'
import { formatPlan } from '../../cloud/format-plan.ts'
import { summarizePlan } from '../../cloud/plan-summary.ts'
import {
  driftErrors,
  type EnvironmentDrift,
  findDrift,
  hasDrifted,
} from '../../commands/google-cloud/drift.ts'
import { type DriftReport, driftIssue } from '../../commands/google-cloud/markdown.ts'
import { distinctErrors, userErrorsIn } from '../../error.ts'
import type { IssueResult } from '../../ports/issue-tracker.ts'
import { repositoryRoot } from '../git/repository.ts'
import { cloudWorkspace } from '../google/workspace.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import { reportErrors, reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw drift: whether Google Cloud is as it was merged, for a workflow on a schedule; writes nothing there

Usage: igw drift [OPTIONS]

  --env NAME     only this environment; may be given several times (all that were rendered)
  --issue        keep one GitHub issue about it: written anew by each run, closed when nothing differs; needs
                 GITHUB_TOKEN and GITHUB_REPOSITORY
  --json         report as JSON
  --config FILE  the config, in the root of the repository (inference-gateway.yaml)
  -C DIR         run as if in DIR
  -h, --help     this text

Exit codes: 0 everything is as it was merged, 2 something is not, 1 something could not be read or the
arguments are wrong.
`

const OPTIONS = {
  env: { type: 'string', multiple: true },
  issue: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  // 2 means drift here, and nothing else.
  if (typeof read === 'number') return Math.min(read, 1)
  const { env, issue, json, config: file, directory } = read.values
  if (env?.length === 0) return Math.min(reportUsage('--env is empty', USAGE), 1)
  const root = await repositoryRoot(resolve(directory))
  const workspace = cloudWorkspace(root, file, gitRemote(cacheFolder()))
  reportWarnings(workspace.warnings)
  const report = terminalReporter()
  const found = await findDrift(env ?? workspace.merged(), (name) => {
    report.progress(`looking at ${name}`)
    return workspace.plan(name)
  })
  report.done()
  const errors = [...driftErrors(found)]
  const settled = issue
    ? await settle({ config: workspace.config.name, asked: env, found }).catch(collect(errors))
    : undefined
  process.stdout.write(json ? jsonOf(found, settled) : found.map(textOf).join('\n'))
  reportErrors(distinctErrors(errors))
  if (errors.length > 0) return 1
  return found.some(hasDrifted) ? 2 : 0
}

async function settle(drift: DriftReport) {
  const issue = driftIssue(drift)
  if (issue === undefined) return
  const { issueTrackerFromEnvironment } = await import('../github/issue-tracker.ts')
  const tracker = await issueTrackerFromEnvironment({})
  return await tracker.settle(issue)
}

/** What went wrong with the issue is told after what was found. */
function collect(errors: ReturnType<typeof driftErrors>[number][]) {
  return (thrown: unknown): undefined => {
    const found = userErrorsIn(thrown)
    if (found === undefined) throw thrown
    errors.push(...found)
  }
}

function textOf(one: EnvironmentDrift): string {
  return 'plan' in one ? formatPlan(one.plan) : `${one.environment}: could not be read\n`
}

function jsonOf(found: readonly EnvironmentDrift[], issue: IssueResult | undefined): string {
  const environments = found.map((one) =>
    'plan' in one
      ? summarizePlan(one.plan)
      : { environment: one.environment, errors: one.errors.map(({ message }) => message) },
  )
  const drift = found.some(hasDrifted)
  return `${JSON.stringify({ drift, environments, ...(issue && { issue }) }, undefined, 2)}\n`
}
