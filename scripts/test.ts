/**
 * Runs every test file in a process of its own, two at a time, and closes with one line of totals.
 * A file that prints no totals of uvu has forgotten `.run()` and counts as failed.
 */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'

interface Outcome {
  readonly file: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly output: string
}

const TIMEOUT_MS = 10 * 60_000

const pattern = new RegExp(process.argv.slice(2).join('|'))
const files = globSync('test/**/*.test.ts')
  .filter((file) => pattern.test(file))
  .sort()
const outcomes: Outcome[] = []
const queue = [...files]
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))

const failures = outcomes.filter((outcome) => outcome.failed > 0)
for (const { file, output } of failures) process.stdout.write(`\n${file}\n${output}\n`)
const total = (key: 'passed' | 'failed' | 'skipped') =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
process.stdout.write(
  `\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped\n`,
)
process.exitCode = failures.length > 0 || files.length === 0 ? 1 : 0

async function work(): Promise<void> {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const outcome = await run(file)
    outcomes.push(outcome)
    const mark = outcome.failed > 0 ? 'FAIL' : 'ok  '
    process.stdout.write(`${mark} ${file} (${outcome.passed})\n`)
    for (const line of outcome.output.split('\n'))
      if (/\bskipped\b[:,]/.test(line)) process.stdout.write(`     ${line.trim()}\n`)
  }
}

function run(file: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file], { env: { ...process.env, FORCE_COLOR: '0' } })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS)
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(outcomeOf(file, output, code))
    })
  })
}

function outcomeOf(file: string, output: string, code: number | null): Outcome {
  const number = (label: string) => {
    const found = [...output.matchAll(new RegExp(`^ +${label}: +(\\d+)$`, 'gm'))].at(-1)
    return found?.[1] === undefined ? undefined : Number(found[1])
  }
  const [total, passed = 0, skipped = 0] = [number('Total'), number('Passed'), number('Skipped')]
  const failed = total === undefined ? 1 : total - passed - skipped
  return { file, passed, skipped, output, failed: failed > 0 ? failed : code === 0 ? 0 : 1 }
}
