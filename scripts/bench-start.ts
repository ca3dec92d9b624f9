/**
 * Measures cold processes against a bare `node -e 0`, interleaved in one run, so that a slow or busy machine
 * slows all of them alike. Prints medians and ratios; it asserts nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

interface Contender {
  readonly name: string
  readonly command: readonly string[]
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15)
const project = join(import.meta.dirname, '..')
const cli = join(project, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'igw-bench-'))
cpSync(join(project, 'examples'), folder, { recursive: true })
execFileSync('git', ['init', '-q', folder])

const node = process.execPath
const contenders: readonly Contender[] = [
  { name: 'node -e 0', command: [node, '-e', '0'] },
  { name: 'igw --version', command: [node, cli, '--version'] },
  { name: 'igw build overlays/prod', command: [node, cli, 'build', join(folder, 'overlays/prod')] },
  { name: 'igw render --dry-run', command: [node, cli, 'render', '--dry-run', '-C', folder] },
  ...(hasKubectl()
    ? [
        {
          name: 'kubectl kustomize overlays/prod',
          command: ['kubectl', 'kustomize', join(folder, 'overlays/prod')],
        },
      ]
    : []),
]

const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
for (let round = 0; round < ROUNDS; round++)
  for (const contender of contenders) times.get(contender.name)?.push(timeOf(contender))
rmSync(folder, { recursive: true })

const bare = median(times.get('node -e 0') ?? [])
process.stdout.write(`median of ${ROUNDS} cold runs, ms\n`)
for (const [name, list] of times) {
  const ms = median(list)
  const row = [
    name.padEnd(34),
    ms.toFixed(0).padStart(6),
    `x${(ms / bare).toFixed(1)}`.padStart(7),
    `+${(ms - bare).toFixed(0)} ms`.padStart(9),
  ]
  process.stdout.write(`${row.join(' ')}\n`)
}

function timeOf({ command }: Contender): number {
  const [program = node, ...args] = command
  const start = performance.now()
  const { status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${command.join(' ')}: exit ${status}\n${stderr}`)
  return ms
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
}

function hasKubectl(): boolean {
  return spawnSync('kubectl', ['kustomize', '--help'], { stdio: 'ignore' }).status === 0
}
