import { resolve } from 'node:path'
import { doctorJson, doctorText, doctorTotals } from '../../commands/doctor/report.ts'
import { runDoctor } from '../doctor.ts'
import { repositoryRoot } from '../git/repository.ts'
import { readArguments } from './options.ts'
import { print } from './print.ts'
import { terminalReporter } from './progress.ts'
import { reportErrors } from './report.ts'

const USAGE = `igw doctor: what keeps the bot from opening its pull requests, and them from being merged

Usage: igw doctor [OPTIONS]

  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  --base BRANCH   branch to merge into (the one in the config, else the default branch)
  --json          report as JSON
  -C DIR          run as if in DIR
  -h, --help      this text

The token is that of GITHUB_TOKEN or GH_TOKEN; the repository that of GITHUB_REPOSITORY, else of the origin.
It looks at the kind of token and what it may do, the jobs of .github/workflows, settings of the repository, rules
of its branches, required checks, and which workflows the pull requests start. It only reads: what cannot be known
without writing, or with this token, is 'unknown', with how it would show itself.
Exit codes: 0 nothing failed, 1 something did, 2 wrong use.
`

const OPTIONS = {
  config: { type: 'string', default: 'inference-gateway.yaml' },
  base: { type: 'string' },
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { config: configPath, base, json, directory } = read.values
  const root = await repositoryRoot(resolve(directory))
  const report = terminalReporter()
  const options = { root, configPath, base, token: undefined, isFork: false, report }
  const { diagnosis, configErrors } = await runDoctor(options)
  report.done()
  reportErrors(configErrors)
  const text = () => `${JSON.stringify(doctorJson(diagnosis), undefined, 2)}\n`
  print(json ? text() : doctorText(diagnosis))
  return doctorTotals(diagnosis).failed + configErrors.length > 0 ? 1 : 0
}
