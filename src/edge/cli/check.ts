import { resolve } from 'node:path'
import type { CheckReport } from '../../commands/check.ts'
import { formatCheck } from '../../pull-request/check-review.ts'
import { type Finding, formatFinding } from '../../pull-request/finding.ts'
import { countChanges, formatCounts } from '../../pull-request/review.ts'
import { UNLIMITED } from '../../pull-request/review-document.ts'
import { formatSarif } from '../../pull-request/sarif.ts'
import { formatReport } from '../../report/page.ts'
import { VERSION } from '../../version.ts'
import { writeReport } from '../write-report.ts'
import { checkWorkTree } from './check-work-tree.ts'
import { readArguments } from './options.ts'
import { printRows } from './publish.ts'

const USAGE = `igw check: what merging your change would do, before anybody merges it

Usage: igw check [OPTIONS]

  --base BRANCH    branch to merge into (the default branch); compared is where yours left it
  --config FILE    the config, in the root of the repository (inference-gateway.yaml)
  --sarif FILE     write the findings for code scanning
  --review FILE    write the review as Markdown, in full
  --report FILE    write the review as an HTML page, as 'igw report' does
  --json           report as JSON
  -C DIR           run as if in DIR
  -h, --help       this text

Looks at the work tree, committed or not. Ends with 1 where something speaks against merging.
`

const OPTIONS = {
  base: { type: 'string' },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  sarif: { type: 'string' },
  review: { type: 'string' },
  report: { type: 'string' },
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[], home: string): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const { found, report } = await checkWorkTree(values, home)
  if (values.sarif !== undefined)
    writeReport(
      resolve(values.directory, values.sarif),
      formatSarif(found.findings, { version: VERSION, configFile: values.config }),
    )
  if (values.review !== undefined)
    writeReport(
      resolve(values.directory, values.review),
      `${formatCheck({ ...found, version: VERSION }, UNLIMITED)}\n`,
    )
  if (values.report !== undefined)
    writeReport(resolve(values.directory, values.report), formatReport(report))
  print(found, values.json)
  return found.failed ? 1 : 0
}

function print({ environments, findings, failed, checkedBySchema }: CheckReport, json: boolean) {
  if (json) {
    const rows = environments.map(({ name, release, previousRelease, changes }) => ({
      name,
      release,
      previousRelease,
      ...countChanges(changes),
    }))
    const report = { failed, environments: rows, findings, checkedBySchema }
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
    return
  }
  process.stderr.write(findings.map((finding: Finding) => `${formatFinding(finding)}\n`).join(''))
  printRows(environments.map(({ name, changes }) => [name, formatCounts(countChanges(changes))]))
}
