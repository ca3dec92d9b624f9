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
import { Rounds, runInTurns } from './bench/rounds.ts'
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
/** In so many parts it goes through many overlays, between which we build all of them. */
const PARTS = 10

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

/** Prints a row; our time. */
function compare(fixture: Fixture, root: string): number {
  const { directories } = fixture
  const parts = inParts(directories.slice(0, MOST_KUBECTL_RUNS))
  const texts = { own: new Map<string, string>(), real: new Map<string, string>() }
  const own = new Rounds(
    (round) => runOwn(fixture, join(root, `out-${round}`), texts.own),
    parts.length,
  )
  const real = new Rounds(
    (round) => runKubectl(parts[round % parts.length] ?? [], texts.real) * directories.length,
    parts.length,
  )
  runInTurns(hasKubectl ? [own, real] : [own])
  const ms = own.best
  const isScaled = texts.real.size < directories.length
  const cells = hasKubectl
    ? [
        `${real.best.toFixed(0)}${isScaled ? '*' : ''}`,
        `x${(real.best / ms).toFixed(1)}`,
        [...texts.real].every(([path, text]) => text === texts.own.get(path)) ? 'equal' : 'DIFFER',
      ]
    : ['-', '-', '-']
  const [theirs = '', ratio = '', bytes = ''] = cells
  const peak = peakMbOf(fixture, join(root, 'out-usage')).toFixed(0)
  say([fixture.name, ms.toFixed(0), theirs, ratio, peak, bytes])
  if (hasKubectl && isScaled) say(['* scaled up from fewer runs'])
  return ms
}

function inParts(directories: readonly string[]): readonly (readonly string[])[] {
  const size = Math.ceil(directories.length / PARTS)
  return Array.from({ length: Math.ceil(directories.length / size) }, (_, part) =>
    directories.slice(part * size, (part + 1) * size),
  )
}

/**
 * One process for all directories; what it writes, to a new folder, is part of the time.
 *
 * @param texts what each directory builds to, filled in the first round
 */
function runOwn({ directories }: Fixture, out: string, texts: Map<string, string>): number {
  const { ms, output } = time(process.execPath, ownArguments(directories, out))
  if (texts.size > 0) return ms
  for (const path of directories) {
    const text =
      directories.length > 1 ? readFileSync(join(out, `${basename(path)}.yaml`), 'utf8') : output
    texts.set(path, text)
  }
  return ms
}

/**
 * A process for each directory.
 *
 * @returns the mean of them
 */
function runKubectl(directories: readonly string[], texts: Map<string, string>): number {
  let total = 0
  for (const directory of directories) {
    const { ms, output } = time('kubectl', ['kustomize', directory])
    texts.set(directory, output)
    total += ms
  }
  return total / directories.length
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
