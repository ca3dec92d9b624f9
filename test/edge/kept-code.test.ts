import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rehearse } from '../../src/edge/cli/rehearse.ts'
import { PROJECT } from '../support/examples.ts'

const test = suite('code that is kept from run to run')

const PROGRAM = `(function (module, url) {
  function answer() { return 'the answer of ' + url }
  function rehearse() {
    if (process.argv.includes('--rehearse')) console.log('rehearsed')
    if (process.argv.includes('--stumble')) throw new Error('in the rehearsal')
  }
  module.exports = { answer, rehearse }
})`

interface Machine {
  /** Runs the program in a process of its own. */
  run(args?: readonly string[], env?: Readonly<Record<string, string>>): string
  /** Files that are kept. */
  kept(): readonly string[]
  readonly folder: string
}

function onMachine(check: (machine: Machine) => void): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'igw-kept-'))
    const file = join(folder, 'program-1.cjs')
    writeFileSync(file, PROGRAM)
    const main = join(folder, 'main.ts')
    const loader = join(PROJECT, 'src/edge/kept-code.ts')
    writeFileSync(
      main,
      `import { loadKept } from ${JSON.stringify(loader)}
import { compilingQuickly } from ${JSON.stringify(join(PROJECT, 'src/edge/cli/quick-compiler.ts'))}
import { memoryTree } from ${JSON.stringify(join(PROJECT, 'src/source-tree.ts'))}
const { answer } = loadKept(${JSON.stringify(file)}, 'file:///here')
console.log(answer())
if (process.argv.includes('--large')) {
  compilingQuickly(memoryTree(new Map([['a', 'x'.repeat(200_000)]]))).read('a')
}
if (process.argv.includes('--fail')) process.exitCode = 1`,
    )
    const cache = join(folder, 'cache')
    try {
      check({
        folder: join(cache, 'igw/code'),
        run(args = [], env = {}) {
          const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
            encoding: 'utf8',
            env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', XDG_CACHE_HOME: cache, ...env },
          })
          assert.is(status, args.includes('--fail') ? 1 : 0, stderr)
          return stdout
        },
        kept: () => list(join(cache, 'igw/code')),
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const ANSWER = 'the answer of file:///here\n'

test(
  'is written by the first run, and read by the next',
  onMachine(({ run, kept, folder }) => {
    assert.is(run(), ANSWER)
    const [name = ''] = kept()
    assert.equal(kept(), [`program-1.cjs-${process.version}-${process.arch}`])
    const code = readFileSync(join(folder, name))
    assert.is(run(), ANSWER)
    assert.equal(readFileSync(join(folder, name)), code)
  }),
)

test(
  'is read by the next run also where this one was large, and compiled in another way',
  onMachine(({ run, kept, folder }) => {
    run(['--large'])
    const [name = ''] = kept()
    const written = statSync(join(folder, name)).mtimeMs
    run(['--large'])
    run()
    assert.is(statSync(join(folder, name)).mtimeMs, written)
  }),
)

test(
  'is made anew where it is damaged',
  onMachine(({ run, kept, folder }) => {
    run()
    const [name = ''] = kept()
    writeFileSync(join(folder, name), 'no code')
    assert.is(run(), ANSWER)
    assert.ok(readFileSync(join(folder, name)).length > 100)
  }),
)

test(
  'takes the place of that of an older program',
  onMachine(({ run, kept, folder }) => {
    run()
    const [name = ''] = kept()
    writeFileSync(join(folder, name.replace('program-1', 'program-0')), 'old')
    writeFileSync(join(folder, name), 'no code')
    run()
    assert.equal(kept(), [name])
  }),
)

test(
  'is not kept of a run that failed, that only helped, or where nothing is to be kept',
  onMachine(({ run, kept }) => {
    run(['--fail'])
    run(['--help'])
    run([], { NODE_DISABLE_COMPILE_CACHE: '1' })
    assert.equal(kept(), [])
  }),
)

test(
  'is that of a rehearsal, too, which only the first run has',
  onMachine(({ run, kept }) => {
    assert.is(run(['--rehearse']), `${ANSWER}rehearsed\n`)
    assert.is(kept().length, 1)
    assert.is(run(['--rehearse']), ANSWER)
  }),
)

test(
  'is not kept where the rehearsal fails, and the run goes on',
  onMachine(({ run, kept }) => {
    assert.is(run(['--stumble']), ANSWER)
    assert.equal(kept(), [])
  }),
)

test('the rehearsal of igw build builds what it names', () => assert.not.throws(rehearse))

test(
  'is done without where it cannot be written',
  onMachine(({ run }) => {
    assert.is(run([], { XDG_CACHE_HOME: '/dev/null' }), ANSWER)
  }),
)

test.run()
