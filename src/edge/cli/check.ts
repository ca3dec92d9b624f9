import { join, resolve } from 'node:path'
import { type CheckReport, check } from '../../commands/check.ts'
import { formatCheck } from '../../pull-request/check-review.ts'
import { type Finding, formatFinding } from '../../pull-request/finding.ts'
import { countChanges, formatCounts } from '../../pull-request/review.ts'
import { UNLIMITED } from '../../pull-request/review-document.ts'
import { formatSarif } from '../../pull-request/sarif.ts'
import type { SourceTree } from '../../source-tree.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { diskTree } from '../disk-tree.ts'
import { gitIn } from '../git/git-command.ts'
import { pinLocalBase, quietly } from '../git/read.ts'
import { originUrl, repositoryRoot } from '../git/repository.ts'
import { commitTree } from '../remote/commit-tree.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { schemaStore } from '../schema-store.ts'
import { writeReport } from '../write-report.ts'
import { readArguments } from './options.ts'
import { terminalReporter } from './progress.ts'
import { printRows } from './publish.ts'

const USAGE = `igw check: what merging your change would do, before anybody merges it

Usage: igw check [OPTIONS]

  --base BRANCH    branch to merge into (the default branch); compared is where yours left it
  --config FILE    the config, in the root of the repository (inference-gateway.yaml)
  --sarif FILE     write the findings for code scanning
  --review FILE    write the review as Markdown, in full
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
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

export async function run(args: readonly string[], home: string): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const root = await repositoryRoot(resolve(values.directory))
  const report = terminalReporter()
  report.progress('reading')
  const base = commitTree(root, await forkPoint(root, values.base))
  const head = diskTree(root)
  report.progress('checking')
  const found = await check({
    configPath: values.config,
    base: stateOf(base),
    head: stateOf(head),
    schemas: schemaStore({
      file: async (path) => head.read(path),
      cache: join(cacheFolder(), '..', 'schemas'),
    }),
    trusted: true,
    repository: await originUrl(root),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date().toISOString().slice(0, 10),
    git: gitRemote(cacheFolder()),
  })
  report.done()
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
  print(found, values.json)
  return found.failed ? 1 : 0
}

/** The newest commit that the work tree has in common with the branch. */
async function forkPoint(root: string, name: string | undefined): Promise<string> {
  const git = gitIn(root)
  const { id } = await pinLocalBase(git, name)
  return (await quietly(git, ['merge-base', id, 'HEAD'])) ?? id
}

function stateOf(tree: SourceTree) {
  return { read: async <T>(run: (tree: SourceTree) => T) => run(tree) }
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
