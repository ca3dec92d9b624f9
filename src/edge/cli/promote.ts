import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { type PromoteResult, promote } from '../../commands/promote.ts'
import { promotionReviews, stepRow, summarizeStep } from '../../commands/promote-summary.ts'
import type { PublishResult } from '../../ports.ts'
import { withFacts } from '../../pull-request/facts.ts'
import { formatReviews } from '../../pull-request/review-document.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { originUrl, repositoryRoot, userName } from '../git/repository.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { writeReport } from '../write-report.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import {
  DESTINATIONS,
  gatesFor,
  printRows,
  publishedBy,
  publisherFor,
  readerFor,
} from './publish.ts'
import { reportErrors, reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw promote: the release of one environment, unchanged, into the next

Usage: igw promote [--from NAME] [--to NAME] [OPTIONS]

Without names: every step of 'promotion.order' whose gates are open.

  --from NAME        environment that has the release
  --to NAME          environment that gets it
  --release ID       go back to a release that the target had: the id of its tree, or a commit
  --reason TEXT      why, for a release to go back to
  --lift-hold        promote although a rollback holds the target
  --config FILE      the config, in the root of the repository (inference-gateway.yaml)
  --publish WHERE    branch: a branch and a commit for each step in this repository (default)
                     files:  into the work tree
                     github: pull requests; needs GITHUB_TOKEN and GITHUB_REPOSITORY
  --base BRANCH      branch to read from and to merge into (the one in the config, else the default branch)
  --review FILE      write the review of each pull request as Markdown, in full
  --dry-run          print the text of each pull request, write nothing
  --json             report as JSON
  -C DIR             run as if in DIR
  -h, --help         this text

It reads what is committed on the base branch, not the work tree.
`

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  release: { type: 'string' },
  reason: { type: 'string' },
  'lift-hold': { type: 'boolean', default: false },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  publish: { type: 'string', default: 'branch' },
  base: { type: 'string' },
  review: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[], home: string): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const destination = DESTINATIONS.find((name) => name === values.publish)
  if (destination === undefined)
    return reportUsage(`--publish takes ${DESTINATIONS.join(', ')}, not '${values.publish}'`, USAGE)
  const root = await repositoryRoot(resolve(values.directory))
  const report = terminalReporter()
  report.progress('reading')
  const result = await promote(await readerFor(destination, root), {
    configPath: values.config,
    base: values.base,
    from: values.from,
    to: values.to,
    release: values.release,
    reason: values.reason,
    by: process.env.GITHUB_ACTOR || (await userName(root)) || userInfo().username,
    liftHold: values['lift-hold'],
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date().toISOString().slice(0, 10),
    git: gitRemote(cacheFolder()),
    ...(await gatesFor(destination, root)),
  })
  reportWarnings(result.warnings)
  reportErrors(result.errors)
  const { plans, inputs, heads, pinned } = result
  const written = await publishedBy(async () => {
    if (values['dry-run'] || plans.length === 0) return []
    report.progress('publishing')
    const branchPrefix = result.config?.pullRequests.branchPrefix
    const publisher = await publisherFor(destination, root, branchPrefix)
    return publisher.publish({ plans, base: pinned?.branch, inputs, heads })
  })
  report.done()
  if (values.review !== undefined) {
    const text = formatReviews(promotionReviews(result.outcomes))
    writeReport(resolve(values.directory, values.review), text)
  }
  print(result, written.results, { json: values.json, dryRun: values['dry-run'] })
  return result.errors.length > 0 || written.failed ? 1 : 0
}

function print(
  { outcomes, pinned }: PromoteResult,
  pullRequests: readonly PublishResult[],
  { json, dryRun }: { readonly json: boolean; readonly dryRun: boolean },
): void {
  if (json) {
    const summary = { commit: pinned?.id, steps: outcomes.map(summarizeStep), pullRequests }
    process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`)
    return
  }
  if (dryRun)
    for (const outcome of outcomes)
      if ('promotion' in outcome)
        process.stdout.write(`# ${outcome.plan.title}\n\n${withFacts(outcome.plan.body)}\n\n`)
  printRows(outcomes.map((outcome) => stepRow(outcome, pullRequests)))
}
