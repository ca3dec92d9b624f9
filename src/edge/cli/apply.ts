import { resolve } from 'node:path'
import { formatPlan } from '../../cloud/format-plan.ts'
import { summarizePlan } from '../../cloud/plan-summary.ts'
import { applyPlan } from '../../commands/google-cloud/apply.ts'
import {
  applyErrors,
  formatApply,
  outcomeText,
  summarizeApply,
} from '../../commands/google-cloud/apply-report.ts'
import { planEnvironment } from '../../commands/google-cloud/plan.ts'
import { distinctErrors } from '../../error.ts'
import { systemClock } from '../clock.ts'
import { repositoryRoot } from '../git/repository.ts'
import { cloudWorkspace } from '../google/workspace.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import { reportErrors, reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw apply: makes Google Cloud what was merged, for environments without Config Connector

Usage: igw apply --env NAME [OPTIONS]

  --env NAME         the environment; what overlays/NAME/ holds in this checkout is applied
  --adopt NAME       take over an object that was made otherwise, such as alertPolicies/1234; may be given
                     several times
  --max-deletes N    refuse a plan that deletes more (10)
  --json             what was planned and done as JSON
  --config FILE      the config, in the root of the repository (inference-gateway.yaml)
  -C DIR             run as if in DIR
  -h, --help         this text

Log metrics, notification channels, the Model Armor template, alert policies and dashboards. Only what
bears the marks of this config and environment is changed or deleted. It may be run again at any time: what
was done is found again. Look first with 'igw plan'.
Exit codes: 0 done, 1 something failed or is in the way, 2 wrong use.
`

const OPTIONS = {
  env: { type: 'string' },
  adopt: { type: 'string', multiple: true },
  'max-deletes': { type: 'string', default: '10' },
  json: { type: 'boolean', default: false },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { env, adopt = [], json, config, directory, 'max-deletes': max } = read.values
  if (env === undefined) return reportUsage('--env is missing', USAGE)
  if (!/^\d{1,6}$/.test(max))
    return reportUsage(`--max-deletes takes a number, not '${max}'`, USAGE)
  const root = await repositoryRoot(resolve(directory))
  const workspace = cloudWorkspace(root, config, gitRemote(cacheFolder()))
  reportWarnings(workspace.warnings)
  return await applyEnvironment({
    environment: workspace.environment(env),
    connect: () => workspace.connect(env),
    adopt,
    maxDeletes: Number(max),
    json,
  })
}

interface ApplyRequest {
  readonly environment: Parameters<typeof planEnvironment>[1]
  readonly connect: () => Promise<Parameters<typeof planEnvironment>[0]>
  readonly adopt: readonly string[]
  readonly maxDeletes: number
  readonly json: boolean
}

async function applyEnvironment(request: ApplyRequest): Promise<number> {
  const { environment, adopt, maxDeletes, json } = request
  const report = terminalReporter()
  report.progress(`looking at ${environment.owner.environment}`)
  try {
    const cloud = await request.connect()
    const plan = await planEnvironment(cloud, environment, adopt)
    const outcomes = await applyPlan({ cloud, clock: systemClock, report }, plan, maxDeletes)
    report.done()
    const applied = summarizeApply(plan, outcomes)
    const done = outcomes.filter(({ error }) => error === undefined)
    process.stdout.write(
      json
        ? `${JSON.stringify({ ...summarizePlan(plan), applied }, undefined, 2)}\n`
        : `${formatPlan(plan)}\n${done.map((one) => `${outcomeText(one)}\n`).join('')}${formatApply(applied)}\n`,
    )
    const errors = distinctErrors(applyErrors(plan, outcomes))
    reportErrors(errors)
    return errors.length > 0 ? 1 : 0
  } finally {
    report.done()
  }
}
