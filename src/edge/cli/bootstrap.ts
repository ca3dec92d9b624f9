import { resolve } from 'node:path'
import { bootstrapScript } from '../../bundle/bootstrap.ts'
import { parseConfig } from '../../config/parse-config.ts'
import { UserError, UserErrors } from '../../error.ts'
import { diskTree } from '../disk-tree.ts'
import { repositoryRoot } from '../git/repository.ts'
import { HELP, readOptions } from './options.ts'
import { reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw bootstrap: a shell script that does what Config Connector would, for clusters without it

Usage: igw bootstrap --env NAME [OPTIONS]

  --env NAME      the environment
  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  -C DIR          run as if in DIR
  -h, --help      this text

The script goes to standard output; it may be run again at any time.
`

const OPTIONS = {
  ...HELP,
  env: { type: 'string' },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[]): Promise<number> {
  const { values, problem } = readOptions(args, OPTIONS)
  if (values === undefined) return reportUsage(problem, USAGE)
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  if (values.env === undefined) return reportUsage('--env is missing', USAGE)
  const text = diskTree(await repositoryRoot(resolve(values.directory))).read(values.config)
  if (text === undefined) throw new UserError('config-not-found', `there is no '${values.config}'`)
  const { config, errors, warnings } = parseConfig({ file: values.config, text })
  reportWarnings(warnings)
  if (config === undefined) throw new UserErrors(errors)
  const environment = config.environments.find(({ name }) => name === values.env)
  if (environment === undefined)
    throw new UserError('unknown-environment', `there is no environment '${values.env}'`, {
      at: config.locationOf(['environments']),
      hint: `there are ${config.environments.map(({ name }) => `'${name}'`).join(', ')}`,
    })
  const { name } = config
  process.stdout.write(bootstrapScript({ name, environment, settings: environment.settings }))
  return 0
}
