import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('print')

const MODULE = join(import.meta.dirname, '../../src/edge/cli/print.ts')
const LENGTH = 3_000_000

/** A program that prints much; `node` runs it with its output going through a shell's pipe. */
const PRINTS = `import { print } from ${JSON.stringify(MODULE)}
if (process.env.NON_BLOCKING) process.stdout._handle.setBlocking(false)
print('x'.repeat(${LENGTH}) + '\\n', Number(process.env.TO ?? 1))`

function pipe(reader: string, env: Readonly<Record<string, string>> = {}) {
  const command = `'${process.execPath}' --input-type=module -e "$PRINTS" ${env.INTO ?? ''} | ${reader}; exit \${PIPESTATUS[0]}`
  return spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, ...env, PRINTS },
  })
}

test('writes all of a text that is longer than a pipe', () => {
  const { stdout, status } = pipe('(sleep 0.3; wc -c)')
  assert.is(stdout.trim(), String(LENGTH + 1))
  assert.is(status, 0)
})

test('waits for the reader of a pipe that does not block', () => {
  const { stdout, status } = pipe('(sleep 0.3; wc -c)', { NON_BLOCKING: '1' })
  assert.is(stdout.trim(), String(LENGTH + 1))
  assert.is(status, 0)
})

test('ends quietly where the reader of standard error has gone', () => {
  const gone = pipe('head -c 10 > /dev/null', { TO: '2', INTO: '2>&1' })
  assert.is(gone.stderr, '')
  assert.is(gone.status, 0)
})

test('ends quietly where the reader has gone', () => {
  const { stderr, status } = pipe('head -c 10 > /dev/null')
  assert.is(stderr, '')
  assert.is(status, 0)
})

test.run()
