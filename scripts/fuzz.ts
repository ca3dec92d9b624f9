import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Find } from '../test/fuzz/engine/find.ts'
import { ENGINES, type Engine, type Outcome, type Slice } from '../test/fuzz/engine/slice.ts'
import { runOnce } from '../test/fuzz/target.ts'
import { targetNamed, targetNames } from '../test/fuzz/targets/index.ts'

/**
 * Fuzzes every target with every engine, each in a process of its own, and exits with 1 where
 * anything was found: a crash, an input that takes too long, or too much memory.
 */

const KEPT_CHARACTERS = 20_000

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string', default: '' },
    engine: { type: 'string', multiple: true, default: [...ENGINES] },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    jobs: { type: 'string', default: '1' },
    finds: { type: 'string', default: 'fuzz-finds' },
    'hang-ms': { type: 'string', default: '5000' },
    'max-mb': { type: 'string', default: '1024' },
    keep: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
})

if (options.replay !== undefined) await replay(options.replay)
else process.exitCode = (await fuzz()) ? 1 : 0

/** @returns whether anything was found */
async function fuzz(): Promise<boolean> {
  const slices = slicesOf()
  if (slices.length === 0) throw new Error(`no target matches '${options.target}'`)
  const { seed } = options
  process.stdout.write(
    `seed ${seed}, ${slices.length} slices of ${seconds(slices[0]?.ms ?? 0)} s\n\n`,
  )
  process.stdout.write(`${row()}\n`)
  const queue = [...slices]
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let slice = queue.shift(); slice !== undefined; slice = queue.shift()) {
      const outcome = await run(slice)
      outcomes.push(outcome)
      process.stdout.write(`${row(outcome)}\n`)
      for (const find of outcome.finds) save(outcome, find)
    }
  }
  await Promise.all(Array.from({ length: Number(options.jobs) }, work))
  if (options.keep) for (const outcome of outcomes) keep(outcome)
  const total = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, one) => sum + of(one), 0)
  const found = total(({ finds }) => finds.length)
  process.stdout.write(
    `\n${total(({ executions }) => executions)} executions in ${seconds(total(({ ms }) => ms))} s, ${found} finds\n`,
  )
  return found > 0
}

function slicesOf(): readonly Slice[] {
  const names = targetNames(options.target)
  const engines = options.engine.map(engineOf)
  const ms =
    (Number(options.seconds) * 1000 * Number(options.jobs)) / (names.length * engines.length)
  const limits = { hangMs: Number(options['hang-ms']), maxMb: Number(options['max-mb']) }
  return names.flatMap((target) =>
    engines.map((engine) => ({ target, engine, seed: Number(options.seed), ms, ...limits })),
  )
}

function engineOf(name: string): Engine {
  const engine = ENGINES.find((one) => one === name)
  if (engine === undefined) throw new Error(`no engine is called '${name}': ${ENGINES.join(', ')}`)
  return engine
}

function run(slice: Slice): Promise<Outcome> {
  const script = join(import.meta.dirname, '../test/fuzz/engine/process.ts')
  return new Promise((resolve) => {
    let outcome: Outcome | undefined
    const child = fork(script, [JSON.stringify(slice)], {
      // The coverage is counted with a function of Node that is new.
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    child.on('message', (message: Outcome) => {
      outcome = message
    })
    child.on('close', (code, signal) => {
      resolve(outcome ?? broken(slice, `the process ended by ${signal ?? code}`))
    })
  })
}

/** A process that died without a word: nobody knows at which input. */
function broken(slice: Slice, problem: string): Outcome {
  const finds = [{ kind: 'crash', text: '', problem } as const]
  const numbers = { executions: 0, ms: 0, slowestMs: 0, peakMb: 0 }
  return { slice, finds, reached: undefined, interesting: [], ...numbers }
}

function row(outcome?: Outcome): string {
  const cells =
    outcome === undefined
      ? ['executions', 'per s', 'reached', 'kept', 'slowest ms', 'peak MB', 'finds']
      : [
          outcome.executions,
          Math.round((outcome.executions * 1000) / Math.max(1, outcome.ms)),
          outcome.reached ?? '-',
          outcome.reached === undefined ? '-' : outcome.interesting.length,
          outcome.slowestMs,
          outcome.peakMb,
          outcome.finds.length,
        ]
  const name = outcome === undefined ? 'target' : outcome.slice.target
  const engine = outcome === undefined ? 'engine' : outcome.slice.engine
  return `${name.padEnd(18)} ${engine.padEnd(10)} ${cells.map((cell) => String(cell).padStart(10)).join(' ')}`
}

function save({ slice }: Outcome, find: Find): void {
  mkdirSync(options.finds, { recursive: true })
  const digest = createHash('sha256').update(find.text).digest('hex').slice(0, 10)
  const file = join(options.finds, `${slice.target}-${find.kind}-${digest}.json`)
  writeFileSync(file, `${JSON.stringify({ ...find, slice }, undefined, 2)}\n`)
  const [first, ...frames] = find.problem.split('\n').slice(0, 4)
  process.stdout.write(`  ${find.kind}: ${first?.slice(0, 200)}\n`)
  for (const frame of frames) process.stdout.write(`    ${frame.trim().slice(0, 160)}\n`)
  process.stdout.write(`    again: npm run fuzz -- --replay ${file}\n`)
}

/** Runs one input again, with the stack of what it throws. */
async function replay(file: string): Promise<void> {
  const { text, slice }: Find & { readonly slice: Slice } = JSON.parse(readFileSync(file, 'utf8'))
  const target = await targetNamed(slice.target)
  process.stdout.write(`${text.length > 5000 ? `${text.slice(0, 5000)}…` : text}\n`)
  const start = performance.now()
  runOnce(target, text)
  process.stdout.write(`nothing found in ${seconds(performance.now() - start)} s\n`)
}

/** What reached new code becomes seeds of later runs, the shortest first. */
function keep({ slice, interesting }: Outcome): void {
  if (interesting.length === 0) return
  const sorted = interesting.toSorted((a, b) => a.length - b.length)
  const kept = sorted.filter((_, i) => sorted.slice(0, i + 1).join('').length <= KEPT_CHARACTERS)
  if (kept.length === 0) return
  const file = join(import.meta.dirname, `../test/fuzz/corpus/${slice.target}.json`)
  writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
