import { gateJson, gateRow, restOf } from '../../commands/gate/gate-report.ts'
import { runGates } from '../github/run-gates.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import { printRows } from './publish.ts'
import { reportErrors, reportUsage } from './report.ts'

const USAGE = `igw gate: whether promotions may be merged, as a check on their pull requests

Usage: igw gate [OPTIONS]

  --pull-request N   one pull request (all that are open)
  --config FILE      the config, on the base branch (inference-gateway.yaml)
  --base BRANCH      branch that they are merged into (the one in the config, else the default branch)
  --dry-run          report only, post nothing
  --json             report as JSON
  -h, --help         this text

Needs GITHUB_TOKEN and GITHUB_REPOSITORY. The check is called 'igw gate': let branch protection require
it. It is a check run where the token is that of a GitHub App (in a workflow it is), else a status.
`

const OPTIONS = {
  'pull-request': { type: 'string' },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  base: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const number = values['pull-request']
  if (number !== undefined && !/^[1-9]\d{0,9}$/.test(number))
    return reportUsage(`--pull-request takes a number, not '${number}'`, USAGE)
  const report = terminalReporter()
  report.progress('asking GitHub')
  const result = await runGates({
    report,
    configPath: values.config,
    base: values.base,
    pullRequest: number === undefined ? undefined : Number(number),
    dryRun: values['dry-run'],
  })
  report.done()
  reportErrors(result.errors)
  if (values.json) process.stdout.write(`${JSON.stringify(gateJson(result), undefined, 2)}\n`)
  else if (result.posted.length === 0) process.stdout.write(`${restOf(result)}\n`)
  else printRows(result.posted.map(gateRow))
  return result.errors.length > 0 ? 1 : 0
}
