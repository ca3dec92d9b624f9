import { resolve } from 'node:path'
import { CHECKS, GROUPS } from '../../commands/verify/selection.ts'
import { verify } from '../../commands/verify.ts'
import { formatReport, totalsOf } from '../../verify/report.ts'
import { diskTree } from '../disk-tree.ts'
import { repositoryRoot } from '../git/repository.ts'
import { parseTimeout } from '../parse-timeout.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { verifyWorld } from '../verify-world.ts'
import { readArguments } from './options.ts'
import { reportUsage } from './report.ts'
import { steadyReporter } from './steady-progress.ts'

const USAGE = `igw verify: whether an environment runs as it was rendered

Usage: igw verify --env NAME [OPTIONS]

  --env NAME            the environment; what rendered/NAME/ holds is looked at in the cluster
  --only, --skip NAMES  these checks, or all but these: names or groups, with commas between
  --timeout TIME        how long something may take to become good: 90s, 10m (default); 0 looks once
  --kubeconfig FILE     instead of KUBECONFIG and ~/.kube/config
  --context NAME        instead of the current context
  --url URL             where clients reach the gateway (default: its address and the host of its routes)
  --ca FILE             certificates that the gateway is trusted by, beside the usual ones (PEM)
  --json                report as JSON
  --config FILE         the config, in the root of the repository (inference-gateway.yaml)
  -C DIR                run as if in DIR
  -h, --help            this text

Checks:
${GROUPS.map(
  (group) =>
    `  ${group}\n${CHECKS.filter((check) => check.group === group)
      .map(({ id, title }) => `    ${id.padEnd(20)}${title}`)
      .join('\n')}`,
).join('\n')}

Requests carry the API key that the environment variable IGW_API_KEY holds ('verify.keyVariable' in
the config names another). Exit codes: 0 all passed or were skipped, 1 one failed, 2 wrong use.
`

const OPTIONS = {
  env: { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  timeout: { type: 'string', default: '10m' },
  kubeconfig: { type: 'string' },
  context: { type: 'string' },
  url: { type: 'string' },
  ca: { type: 'string' },
  json: { type: 'boolean', default: false },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  if (values.env === undefined) return reportUsage('--env is missing', USAGE)
  const timeoutMs = parseTimeout(values.timeout)
  if (timeoutMs === undefined)
    return reportUsage(`--timeout takes 90s, 10m or 0, not '${values.timeout}'`, USAGE)
  if (values.url !== undefined && !/^https?:\/\/[^/\s@]+\/?$/.test(values.url))
    return reportUsage(`--url takes scheme and host, not '${values.url}'`, USAGE)
  const root = await repositoryRoot(resolve(values.directory))
  const report = steadyReporter()
  const { kubeconfig, context } = values
  try {
    const { environment, results } = await verify(
      diskTree(root),
      {
        configPath: values.config,
        environment: values.env,
        timeoutMs,
        url: values.url?.replace(/\/$/, ''),
        ca: values.ca,
        git: gitRemote(cacheFolder()),
        only: names(values.only),
        skip: names(values.skip),
      },
      verifyWorld({ root, report, kubeconfig, context }),
    )
    report.done()
    const totals = totalsOf(results)
    const json = () =>
      `${JSON.stringify({ environment, ...totals, checks: results }, undefined, 2)}\n`
    process.stdout.write(values.json ? json() : formatReport(results))
    return totals.failed > 0 ? 1 : 0
  } finally {
    report.done()
  }
}

function names(lists: readonly string[] = []): readonly string[] {
  return lists.flatMap((list) => list.split(',').map((name) => name.trim())).filter(Boolean)
}
