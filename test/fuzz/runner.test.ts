import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { inFolder } from '../support/scratch.ts'

const test = suite('npm run fuzz')

const LIMITS = ['--hang-ms', '2000', '--max-mb', '500', '--seed', '1', '--seconds', '2']

function fuzz(...args: readonly string[]) {
  const script = join(import.meta.dirname, '../../scripts/fuzz.ts')
  return spawnSync(process.execPath, [script, ...LIMITS, ...args], { encoding: 'utf8' })
}

/** Mistakes that are there on purpose, and who finds them. */
const PLANTED = [
  { name: 'crash', engine: 'fast-check', kind: 'crash' },
  { name: 'maze', engine: 'guided', kind: 'crash' },
  { name: 'hang', engine: 'fast-check', kind: 'hang' },
  { name: 'memory', engine: 'fast-check', kind: 'memory' },
]

for (const { name, engine, kind } of PLANTED)
  test(
    `finds a planted ${name} with ${engine}, and keeps its input to run again`,
    inFolder(async (folder) => {
      const target = `planted-${name}`
      const args = ['--target', target, '--engine', engine, '--finds', folder]
      const { status, stdout } = fuzz(...args)
      assert.is(status, 1, stdout)
      const file = join(folder, readdirSync(folder)[0] ?? '')
      const found = JSON.parse(readFileSync(file, 'utf8'))
      assert.is(found.kind, kind)
      assert.is(found.slice.target, target)
      assert.match(stdout, `npm run fuzz -- --replay ${file}`)
      if (name !== 'crash') return
      const again = fuzz('--replay', file)
      assert.is(again.status, 1)
      assert.match(again.stderr, 'SyntaxError')
    }),
  )

test(
  'is content where nothing is found',
  inFolder(async (folder) => {
    const { status, stdout } = fuzz('--target', 'label-selector', '--finds', folder)
    assert.is(status, 0, stdout)
    assert.match(stdout, /, 0 finds\n$/)
    assert.equal(readdirSync(folder), [])
  }),
)

test.run()
