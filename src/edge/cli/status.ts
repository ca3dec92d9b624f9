import { resolve } from 'node:path'
import { pinConfig } from '../../commands/pin-config.ts'
import { readStatus, type StatusPorts } from '../../commands/status/read-status.ts'
import type { Status } from '../../commands/status/status.ts'
import { statusJson } from '../../commands/status/status-json.ts'
import { statusMarkdown } from '../../commands/status/status-markdown.ts'
import { type Mood, STATUS_HEAD, statusRows } from '../../commands/status/status-table.ts'
import type { RepositoryReader } from '../../ports.ts'
import { repositoryRoot } from '../git/repository.ts'
import { readArguments } from './options.ts'
import { print } from './print.ts'
import { terminalReporter } from './progress.ts'
import { readerFor } from './publish.ts'
import { reportUsage } from './report.ts'
import { formatTable, styleOfOutput } from './table.ts'

const USAGE = `igw status: which release is where, since when, and what is on its way

Usage: igw status [OPTIONS]

  --github        ask GitHub, too: pull requests and their gates, what Argo CD or Flux reported, drift;
                  needs GITHUB_TOKEN and GITHUB_REPOSITORY. Without it, what git knows on this machine.
  --config FILE   the config, in the root of the repository (inference-gateway.yaml)
  --base BRANCH   branch to read (the one in the config, else the default branch)
  --format F      table (default), markdown, or json; --json is the same as --format json
  -C DIR          run as if in DIR
  -h, --help      this text
`

const OPTIONS = {
  github: { type: 'boolean', default: false },
  config: { type: 'string', default: 'inference-gateway.yaml' },
  base: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
  directory: { type: 'string', short: 'C', default: '.' },
} as const

const FORMATS = ['table', 'markdown', 'json'] as const

export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { usage: USAGE, options: OPTIONS, operands: 0 })
  if (typeof read === 'number') return read
  const { values } = read
  const wanted = values.format ?? (values.json ? 'json' : 'table')
  const format = FORMATS.find((name) => name === wanted)
  if (format === undefined)
    return reportUsage(`--format takes ${FORMATS.join(', ')}, not '${wanted}'`, USAGE)
  const root = await repositoryRoot(resolve(values.directory))
  const report = terminalReporter()
  report.progress('reading')
  const reader = await readerFor(values.github ? 'github' : 'branch', root)
  const request = { configPath: values.config, base: values.base }
  const { config, pinned } = await pinConfig(reader, request)
  const ports = await portsFor(values.github, root, pinned.branch, reader)
  const status = await readStatus(ports, { config, pinned, nowMs: Date.now() })
  report.done()
  print(formatStatus(status, format))
  return 0
}

async function portsFor(
  github: boolean,
  root: string,
  branch: string,
  reader: RepositoryReader,
): Promise<StatusPorts> {
  if (github) {
    const { gatePortsFromEnvironment } = await import('../github/run-gates.ts')
    const ports = await gatePortsFromEnvironment({ report: terminalReporter() })(branch)
    return { ...ports, reader }
  }
  const { createLocalHistory } = await import('../git/branch-history.ts')
  return { history: createLocalHistory(root), board: undefined, gates: undefined, reader }
}

const COLORS: Readonly<Record<Mood, 'green' | 'yellow' | 'red' | undefined>> = {
  good: 'green',
  waiting: 'yellow',
  bad: 'red',
  plain: undefined,
}

function formatStatus(status: Status, format: (typeof FORMATS)[number]): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(statusJson(status), undefined, 2)}\n`
    case 'markdown':
      return `${statusMarkdown(status)}\n`
    case 'table': {
      const head = STATUS_HEAD.map((text) => ({ text, color: 'bold' }) as const)
      const rows = statusRows(status).map((row) =>
        row.map(({ text, mood }) => ({ text, color: COLORS[mood] })),
      )
      return formatTable([head, ...rows], styleOfOutput())
    }
  }
}
