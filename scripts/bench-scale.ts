/**
 * Whole runs of the built program on large repositories, against a GitHub on this machine: time, memory and
 * requests of a first run, of one that finds everything as it is, and of one after the merge. The exponent
 * of the line fitted through processor times says how they grow. It ends with 1 where one is above 1.15,
 * or a run takes a gigabyte.
 *
 * Options: names of series, or parts of them, to measure only those; `--small` for the small sizes only.
 */
import { execFileSync, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fittedExponent } from './bench/fit.ts'
import type { Order, Requests } from './bench/large-github-process.ts'
import { environments, pools, resources } from './bench/scale-fixture.ts'
import { usageIn } from './bench/usage.ts'

const MOST_EXPONENT = 1.15
const MOST_MB = 1000
const cli = join(import.meta.dirname, '../dist/cli.js')
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isSmall = process.argv.includes('--small')
const folder = mkdtempSync(join(tmpdir(), 'igw-scale-'))

interface Series {
  readonly name: string
  readonly sizes: readonly number[]
  readonly make: (folder: string, size: number) => void
}

const all: readonly Series[] = [
  { name: 'environments', sizes: [10, 100, 1000], make: environments },
  { name: 'resources', sizes: [100, 1000, 10_000], make: resources },
  { name: 'pools', sizes: [5, 50, 500], make: pools },
]

const github = fork(join(import.meta.dirname, 'bench/large-github-process.ts'), {
  execArgv: ['--max-old-space-size=8192'],
  serialization: 'advanced',
})
const problems: string[] = []

try {
  for (const series of all)
    if (words.length === 0 || words.some((word) => series.name.includes(word)))
      await measure(series)
} finally {
  github.kill()
  rmSync(folder, { recursive: true })
}
for (const problem of problems) process.stdout.write(`TOO MUCH: ${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0

async function measure({ name, sizes, make }: Series): Promise<void> {
  say([name, 'run', 'wall s', 'cpu s', 'peak MB', 'reads', 'writes', 'MB sent', "at GitHub's pace"])
  const points = new Map<string, (readonly [number, number])[]>()
  for (const size of isSmall ? sizes.slice(0, -1) : sizes) {
    const root = join(folder, `${name}-${size}`)
    mkdirSync(root)
    make(root, size)
    execFileSync('git', ['init', '-q', '-b', 'main', root])
    const url = String(await order({ kind: 'start', folder: root }))
    for (const run of ['first', 'unchanged', 'merged']) {
      if (run === 'merged') checkOut(root, await order({ kind: 'merge' }))
      const { wall, cpu, peakMb } = render(root, url)
      const { reads, writes, bytesSent, paceMs } = requests(await order({ kind: 'requests' }))
      const cells = [wall, cpu].map((seconds) => seconds.toFixed(1))
      const sent = (bytesSent / 1e6).toFixed(1)
      const mb = peakMb.toFixed(0)
      say([String(size), run, ...cells, mb, String(reads), String(writes), sent, duration(paceMs)])
      points.set(run, [...(points.get(run) ?? []), [size, cpu]])
      if (peakMb > MOST_MB) problems.push(`${size} ${name}, ${run}: ${mb} MB`)
    }
    rmSync(root, { recursive: true })
  }
  for (const [run, times] of points) sayGrowth(name, run, times)
  process.stdout.write('\n')
}

function sayGrowth(name: string, run: string, times: readonly (readonly [number, number])[]): void {
  const overall = fittedExponent(times)
  // Small runs are mostly start-up, so the last step tells more of what is to come.
  const last = fittedExponent(times.slice(-2))
  if (overall === undefined || last === undefined) return
  process.stdout.write(
    `processor time of the ${run} run grows with the ${overall.toFixed(2)}th power of the ${name}` +
      `, ${last.toFixed(2)} in the last step\n`,
  )
  if (Math.max(overall, last) > MOST_EXPONENT)
    problems.push(`${name}, ${run} run: exponents ${overall.toFixed(2)}, ${last.toFixed(2)}`)
}

/** One cold process of the built program. */
function render(root: string, url: string) {
  const { options, read } = usageIn(folder)
  const env = {
    PATH: process.env.PATH,
    GITHUB_TOKEN: 'token-of-acme',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: url,
    // Waits are for real servers; how long they would be is worked out from the requests.
    IGW_TEST_BACKOFF_MS: '2',
  }
  const args = [...options, cli, 'render', '--publish', 'github', '-C', root]
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const wall = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`exit ${status}: ${stderr.slice(0, 5000)}`)
  return { wall, ...read() }
}

/** Writes what is on the base branch now. */
function checkOut(root: string, files: unknown): void {
  if (!Array.isArray(files)) throw new Error('no files')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

async function order(message: Order): Promise<unknown> {
  github.send(message)
  const [answer] = await once(github, 'message')
  return answer
}

function requests(answer: unknown): Requests {
  const none = { reads: 0, writes: 0, bytesSent: 0, paceMs: 0 }
  return Object.assign(none, answer)
}

/** `2 h 05 min`, or seconds where it is short. */
function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return `${Math.ceil(ms / 1000)} s`
  const rest = String(minutes % 60).padStart(2, '0')
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${rest} min`
}

function say([name = '', ...cells]: readonly string[]): void {
  process.stdout.write(
    `${[name.padEnd(14), ...cells.map((cell) => cell.padStart(10))].join(' ').trimEnd()}\n`,
  )
}
