/**
 * The engine against `kubectl kustomize` on the same inputs in the same run: the best time of cold processes,
 * the ratio, our peak memory, whether the bytes are equal, and the exponent of a line fitted through the
 * sizes. It asserts nothing.
 *
 * Options: `--no-kubectl`; `--long` for 4,000 and 8,000 resources and for all 1,000 runs of kubectl; names of
 * fixtures, or parts of them, to measure only those.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fittedExponent } from './bench/fit.ts'
import { anchored, crds, deep, type Fixture, overlays, workloads } from './bench/fixtures.ts'
import { Rounds, type Run, runInTurns } from './bench/rounds.ts'
import { usageIn } from './bench/usage.ts'

const project = join(import.meta.dirname, '..')
const cli = join(project, 'dist/cli.js')
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isLong = process.argv.includes('--long')
const hasKubectl =
  !process.argv.includes('--no-kubectl') &&
  spawnSync('kubectl', ['kustomize', '--help'], { stdio: 'ignore' }).status === 0
/** kubectl needs as long for each of many overlays; what is left out is scaled up, and said so. */
const MOST_KUBECTL_RUNS = isLong ? Number.POSITIVE_INFINITY : 100

const folder = mkdtempSync(join(tmpdir(), 'igw-bench-'))
const sizes = [3, 60, 200, 1000, 2000, ...(isLong ? [4000, 8000] : [])]
const makers: readonly ((root: string) => Fixture)[] = [
  ...sizes.map((size) => (root: string) => workloads(root, size)),
  (root) => deep(root, 200),
  (root) => anchored(root, 60),
  (root) => anchored(root, 1000),
  (root) => crds(root, 10),
  (root) => overlays(root, 100, 60),
  (root) => overlays(root, 1000, 60),
]

try {
  say(['', 'igw ms', 'kubectl ms', 'ratio', 'peak MB', 'bytes'])
  const points: (readonly [number, number])[] = []
  for (const [i, make] of makers.entries()) {
    const root = join(folder, String(i))
    const fixture = make(root)
    if (words.length === 0 || words.some((word) => fixture.name.includes(word))) {
      const ms = compare(fixture, root)
      if (i < sizes.length && fixture.resources >= 200) points.push([fixture.resources, ms])
    }
    rmSync(root, { recursive: true })
  }
  const exponent = fittedExponent(points)
  if (exponent !== undefined) {
    const all = points.map(([size]) => size).join(', ')
    process.stdout.write(
      `\nigw's time grows with the ${exponent.toFixed(2)}th power of the resources (${all})\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** Prints a row; the best time of ours. */
function compare(fixture: Fixture, root: string): number {
  const own = new Rounds((round) => runOwn(fixture, join(root, `out-${round}`)))
  const real = new Rounds(() => runKubectl(fixture))
  runInTurns(hasKubectl ? [own, real] : [own])
  const { ms, outputs } = own.best
  const cells = hasKubectl ? kubectlCells(ms, outputs, real.best) : ['-', '-', '-']
  const [theirs = '', ratio = '', bytes = ''] = cells
  const peak = peakMbOf(fixture, join(root, 'out-usage')).toFixed(0)
  say([fixture.name, ms.toFixed(0), theirs, ratio, peak, bytes])
  if (theirs.endsWith('*')) say(['* scaled up from fewer runs'])
  return ms
}

function kubectlCells(ours: number, outputs: readonly string[], real: RealRun): readonly string[] {
  const time = `${real.ms.toFixed(0)}${real.isScaled ? '*' : ''}`
  const same = areSame(outputs, real.outputs) ? 'equal' : 'DIFFER'
  return [time, `x${(real.ms / ours).toFixed(1)}`, same]
}

interface OwnRun extends Run {
  readonly outputs: readonly string[]
}

/** One process for all directories; what it writes, to a new folder, is part of the time. */
function runOwn({ directories }: Fixture, out: string): OwnRun {
  const { ms, output } = time(process.execPath, ownArguments(directories, out))
  const outputs =
    directories.length > 1
      ? directories.map((path) => readFileSync(join(out, `${basename(path)}.yaml`), 'utf8'))
      : [output]
  return { ms, outputs }
}

/** A run of its own: to be asked for its memory costs a small build a tenth of its time. */
function peakMbOf({ directories }: Fixture, out: string): number {
  const { options, read } = usageIn(folder)
  time(process.execPath, [...options, ...ownArguments(directories, out)])
  return read().peakMb
}

function ownArguments(directories: readonly string[], out: string): readonly string[] {
  mkdirSync(out, { recursive: true })
  const target = directories.length > 1 ? ['-o', out] : []
  return [cli, 'build', ...target, ...directories]
}

interface RealRun extends Run {
  readonly outputs: readonly string[]
  readonly isScaled: boolean
}

/** A process for each directory. */
function runKubectl({ directories }: Fixture): RealRun {
  const some = directories.slice(0, MOST_KUBECTL_RUNS)
  const runs = some.map((directory) => time('kubectl', ['kustomize', directory]))
  const total = runs.reduce((sum, { ms }) => sum + ms, 0)
  return {
    ms: (total / some.length) * directories.length,
    outputs: runs.map(({ output }) => output),
    isScaled: some.length < directories.length,
  }
}

/** Whether all that kubectl made is the same; it may have made less. */
function areSame(own: readonly string[], real: readonly string[]): boolean {
  return real.length > 0 && real.every((text, i) => text === own[i])
}

function time(program: string, args: readonly string[]): { ms: number; output: string } {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${program} ${args.slice(0, 5).join(' ')}: ${stderr}`)
  return { ms, output: stdout }
}

function say([name = '', ...cells]: readonly string[]): void {
  process.stdout.write(
    `${[name.padEnd(26), ...cells.map((cell) => cell.padStart(11))].join('').trimEnd()}\n`,
  )
}
