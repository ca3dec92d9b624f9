/**
 * Runs the benchmarks one after another; `--scale` runs the one of large repositories instead, which takes
 * some minutes.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ALL = ['start', 'engine', 'alerts', 'cloud', 'review']
const names = process.argv.includes('--scale') ? ['scale'] : ALL
const options = process.argv.slice(2).filter((word) => word !== '--scale')

for (const name of names) {
  const script = join(import.meta.dirname, `bench-${name}.ts`)
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
