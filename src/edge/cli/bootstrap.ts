import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { bootstrap } from '../../commands/bootstrap.ts'
import { bundledRules } from '../bundled-rules.ts'
import { diskTree } from '../disk-tree.ts'
import { repositoryRoot } from '../git/repository.ts'
import { writeText } from '../write-text.ts'
import { readArguments } from './options.ts'
import { reportUsage, reportWarnings } from './report.ts'

const USAGE = `igw bootstrap: a shell script that does what Config Connector would, for clusters without it

Usage: igw bootstrap --env NAME [OPTIONS]

  --env NAME        the environment
  -o, --output DIR  write bootstrap.sh there, with log metrics, alert policies and dashboards as JSON;
                    run it as 'sh DIR/bootstrap.sh DIR' (without this: the script alone, to standard output)
  --config FILE     the config, in the root of the repository (inference-gateway.yaml)
  -C DIR            run as if in DIR
  -h, --help        this text

The script may be run again at any time.
`

const OPTIONS = {
  env: { type: 'string' },
  output: { type: 'string', short: 'o' },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[], home: string): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  if (values.env === undefined) return reportUsage('--env is missing', USAGE)
  const root = await repositoryRoot(resolve(values.directory))
  const { script, files, warnings } = bootstrap(diskTree(root), {
    configPath: values.config,
    environment: values.env,
    rules: bundledRules(home),
  })
  reportWarnings(warnings)
  if (values.output === undefined) process.stdout.write(script)
  else writeFolder(values.output, new Map([...files, ['bootstrap.sh', script]]))
  return 0
}

function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeText(file, text)
  }
}
