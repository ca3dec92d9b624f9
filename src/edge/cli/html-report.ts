import { resolve } from 'node:path'
import { checkTitle } from '../../pull-request/check-review.ts'
import { formatReport } from '../../report/page.ts'
import { VERSION } from '../../version.ts'
import { writeReport } from '../write-report.ts'
import { checkWorkTree } from './check-work-tree.ts'
import { readArguments } from './options.ts'

const USAGE = `igw report: what merging your change would do, as one HTML page

Usage: igw report [OPTIONS]

  --base BRANCH    branch to merge into (the default branch); compared is where yours left it
  --config FILE    the config, in the root of the repository (inference-gateway.yaml)
  --output FILE    where to write it (inference-gateway-report.html); - for standard output
  -C DIR           run as if in DIR
  -h, --help       this text

Environments by release, findings, and for each environment its traffic, alerts and changes, side by
side. The page needs no network and runs no script. Looks at the work tree, committed or not, and
ends with 0 whatever it finds: 'igw check --report FILE' ends with 1 where something speaks against
merging.
`

const OPTIONS = {
  base: { type: 'string' },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  output: { type: 'string', default: 'inference-gateway-report.html' },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[], home: string): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { output, ...request } = read.values
  const { found, report } = await checkWorkTree(request, home)
  const page = formatReport(report)
  if (output === '-') {
    process.stdout.write(page)
    return 0
  }
  writeReport(resolve(request.directory, output), page)
  process.stdout.write(`${output}: ${checkTitle({ ...found, version: VERSION })}\n`)
  return 0
}
