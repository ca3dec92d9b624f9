import { resolve } from 'node:path'
import { formatPlan } from '../../cloud/format-plan.ts'
import { summarizePlan } from '../../cloud/plan-summary.ts'
import { planEnvironment } from '../../commands/google-cloud/plan.ts'
import { repositoryRoot } from '../git/repository.ts'
import { cloudWorkspace } from '../google/workspace.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import { reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw plan: what 'igw apply' would do in Google Cloud; writes nothing

Usage: igw plan --env NAME [OPTIONS]

  --env NAME     the environment; what overlays/NAME/ holds in this checkout is compared with what is live
  --adopt NAME   plan to take over an object that was made otherwise; may be given several times
  --json         the plan as JSON
  --config FILE  the config, in the root of the repository (inference-gateway.yaml)
  -C DIR         run as if in DIR
  -h, --help     this text

+ is made, ~ changed (field by field, live → merged), - deleted, ! is in the way, ? looks like one of yours
and is left alone. Credentials are the Application Default Credentials.
Exit codes: 0 planned, whatever the plan says ('igw drift' tells by its code), 1 something failed, 2 wrong use.
`

const OPTIONS = {
  env: { type: 'string' },
  adopt: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { env, adopt = [], json, config, directory } = read.values
  if (env === undefined) return reportUsage('--env is missing', USAGE)
  const root = await repositoryRoot(resolve(directory))
  const workspace = cloudWorkspace(root, config, gitRemote(cacheFolder()))
  reportWarnings(workspace.warnings)
  const environment = workspace.environment(env)
  const report = terminalReporter()
  report.progress(`looking at ${env}`)
  try {
    const plan = await planEnvironment(await workspace.connect(env), environment, adopt)
    report.done()
    const text = json ? `${JSON.stringify(summarizePlan(plan), undefined, 2)}\n` : formatPlan(plan)
    process.stdout.write(text)
    return 0
  } finally {
    report.done()
  }
}
