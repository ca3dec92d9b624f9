import { resolve } from 'node:path'
import { render, warningsOf } from '../../commands/render.ts'
import { type RunSummary, summarize, summaryRow } from '../../commands/summary.ts'
import { formatReviews } from '../../pull-request/review-document.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { diskTree } from '../disk-tree.ts'
import { originUrl, repositoryRoot } from '../git/repository.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { writeReport } from '../write-report.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import { DESTINATIONS, printRows, publishedBy, publisherFor } from './publish.ts'
import { reportErrors, reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw render: the overlay, rendered manifests and GitOps objects of each environment

Usage: igw render [OPTIONS]

  --config FILE         the config, in the root of the repository (inference-gateway.yaml)
  --publish WHERE       branch: a branch and a commit for each environment in this repository (default)
                        files:  into the work tree
                        github: pull requests; needs GITHUB_TOKEN and GITHUB_REPOSITORY
  --base BRANCH         branch to merge into (the one in the config, else the default branch)
  --every-environment   write the new release into every environment, for the first setup
  --review FILE         write the review of each pull request as Markdown, in full
  --dry-run             report only, write nothing
  --json                report as JSON
  -C DIR                run as if in DIR
  -h, --help            this text
`

const OPTIONS = {
  config: { type: 'string', default: 'inference-gateway.yaml' },
  publish: { type: 'string', default: 'branch' },
  base: { type: 'string' },
  'every-environment': { type: 'boolean', default: false },
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
  report.progress('rendering')
  const result = render(diskTree(root), {
    configPath: values.config,
    everyEnvironment: values['every-environment'],
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date().toISOString().slice(0, 10),
    git: gitRemote(cacheFolder()),
  })
  reportWarnings(warningsOf(result))
  reportErrors(result.errors)
  const base = values.base ?? result.config?.pullRequests.base
  const request = { plans: result.plans, base, inputs: result.inputs }
  const written = await publishedBy(async () => {
    if (values['dry-run'] || result.plans.length === 0) return []
    report.progress('publishing')
    const branchPrefix = result.config?.pullRequests.branchPrefix
    const publisher = await publisherFor(destination, root, branchPrefix)
    return publisher.publish(request)
  })
  report.done()
  if (values.review !== undefined)
    writeReport(resolve(values.directory, values.review), formatReviews(result.reviews))
  print(summarize(result, written.results), values.json)
  return result.errors.length > 0 || written.failed ? 1 : 0
}

function print(summary: RunSummary, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`)
    return
  }
  printRows(summary.environments.map((one) => summaryRow(one, summary.pullRequests)))
}
