/**
 * Runs every fault at every call of every scenario and prints the matrix.
 *
 * usage: node test/faults/main.ts [pattern of scenarios]
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import {
  EVERYTHING,
  failuresOf,
  fillMatrix,
  formatLegend,
  formatMatrix,
  formatTotals,
  type Matrix,
  totalsOf,
} from './matrix.ts'
import { startWorld } from './ready.ts'
import { SCENARIOS } from './scenarios.ts'

const [, , first, name] = process.argv
if (first === '--only') await work(name ?? '')
else await lead(new RegExp(first ?? ''))

/** A scenario has a process, because a run is told what to do by the environment. */
async function lead(pattern: RegExp): Promise<void> {
  const queue = SCENARIOS.filter((scenario) => pattern.test(scenario.name))
  const matrices: Matrix[] = []
  process.stdout.write(`${formatLegend()}\n\n`)
  const next = async () => {
    for (let scenario = queue.shift(); scenario !== undefined; scenario = queue.shift()) {
      const matrix = await delegate(scenario.name)
      matrices.push(matrix)
      process.stdout.write(`${formatMatrix(matrix)}\n`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, next))
  const failures = matrices.flatMap(failuresOf)
  for (const failure of failures) process.stdout.write(`${failure}\n`)
  const rows = matrices.flatMap((matrix) => matrix.rows)
  process.stdout.write(
    `${matrices.length} scenarios, ${rows.length} calls, ${formatTotals(totalsOf(rows))}\n`,
  )
  process.exitCode = failures.length > 0 || rows.length === 0 ? 1 : 0
}

function delegate(scenario: string): Promise<Matrix> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--only', scenario])
    let matrix: Matrix | undefined
    child.on('message', (message: Matrix) => {
      matrix = message
    })
    child.on('close', (code) => {
      if (matrix === undefined) reject(new Error(`'${scenario}' ended with ${code}`))
      else resolve(matrix)
    })
  })
}

async function work(scenarioName: string): Promise<void> {
  const scenario = SCENARIOS.find((one) => one.name === scenarioName)
  if (scenario === undefined) throw new Error(`no scenario '${scenarioName}'`)
  const world = await startWorld()
  try {
    const matrix = await fillMatrix(world, scenario, EVERYTHING)
    process.send?.(matrix)
  } finally {
    await world.close()
  }
}
