import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { caughtAsync } from './publishing.ts'
import { runAction } from './runner.ts'
import { masked, readFileCommands, readOutput } from './runner-output.ts'
import { inFolder, writeFiles } from './scratch.ts'

const test = suite('runner harness')

test('reads commands with their properties', () => {
  const { annotations } = readOutput(
    '::error title=bad,file=a%2Cb.yaml,line=3::first%0Asecond 100%25\n  ::WARNING::w\n',
  )
  assert.equal(annotations, [
    {
      level: 'error',
      message: 'first\nsecond 100%',
      properties: { title: 'bad', file: 'a,b.yaml', line: '3' },
    },
    { level: 'warning', message: 'w', properties: {} },
  ])
})

test('reads the old form anywhere in a line', () => {
  assert.is(readOutput('some prefix ##[error]injected').annotations[0]?.message, 'injected')
})

test('takes unknown commands for text', () => {
  const { log, annotations } = readOutput('::nothing::x\n::kind: Gateway')
  assert.is(log, '::nothing::x\n::kind: Gateway')
  assert.equal(annotations, [])
})

test('reads no commands while they are stopped', () => {
  const { log, annotations } = readOutput(
    '::stop-commands::tok\n::error::no\n::tok::\n::error::yes',
  )
  assert.is(log, '::error::no')
  assert.equal(
    annotations.map(({ message }) => message),
    ['yes'],
  )
})

test('masks what is secret, the longest first', () => {
  const { log, masks } = readOutput('::add-mask::abc\n::add-mask::abcdef\nsay abcdef and abc')
  assert.equal(masks.length, 4)
  assert.is(log, 'say *** and ***')
  assert.is(masked('x abc', ['abc']), 'x ***')
})

test('keeps ten annotations of each kind', () => {
  const { annotations } = readOutput('::error::e\n::notice::n\n'.repeat(12))
  assert.is(annotations.length, 20)
})

test('notices commands of old', () => {
  assert.equal(readOutput('::set-output name=x::y').deprecated, ['set-output'])
})

test('reads files of values', () => {
  const text = 'a=1\nb<<END\nx\ny=2\nEND\n\nc=x<<y\n'
  assert.equal(
    [...readFileCommands(text)],
    [
      ['a', '1'],
      ['b', 'x\ny=2'],
      ['c', 'x<<y'],
    ],
  )
  assert.throws(() => readFileCommands('b<<END\nx\n'), 'Matching delimiter not found')
  assert.throws(() => readFileCommands('nonsense'), 'Unable to process file command')
})

const base = { repository: 'acme/shop', apiUrl: 'http://127.0.0.1:1', token: 'ghs_secret' }

test(
  'gives an action nothing of this process, and all of its inputs',
  inFolder(async (workspace) => {
    writeFiles(workspace, {
      'main.mjs': `
        import { writeFileSync } from 'node:fs'
        writeFileSync('env.json', JSON.stringify(process.env))
        console.log('::error::stop')
        process.exitCode = 1`,
    })
    process.env.IGW_LEAK = 'leak'
    const inputs = { 'dry-run': 'true' }
    const result = await runAction({
      ...base,
      workspace,
      entry: join(workspace, 'main.mjs'),
      inputs,
    })
    delete process.env.IGW_LEAK
    const { readFileSync } = await import('node:fs')
    const env = new Map(
      Object.entries(JSON.parse(readFileSync(join(workspace, 'env.json'), 'utf8'))),
    )
    assert.is(result.code, 1)
    assert.is(env.get('IGW_LEAK'), undefined)
    assert.is(env.get('INPUT_DRY-RUN'), 'true')
    assert.is(env.get('INPUT_TOKEN'), 'ghs_secret')
    assert.is(env.get('GITHUB_TOKEN'), undefined)
  }),
)

const unsound = {
  'prints the token': "console.log('ghs_secret'); console.log('::error::x'); process.exitCode = 1",
  'fails without an error': 'process.exitCode = 1',
  'sets no outputs': '',
  'uses a command of old':
    "console.log('::set-output name=a::b'); console.log('::error::x'); process.exitCode = 1",
}
for (const [what, code] of Object.entries(unsound)) {
  test(
    `does not let pass an action that ${what}`,
    inFolder(async (workspace) => {
      writeFiles(workspace, { 'main.mjs': code })
      const entry = join(workspace, 'main.mjs')
      const thrown = await caughtAsync(() => runAction({ ...base, workspace, entry }))
      assert.instance(thrown, assert.Assertion)
    }),
  )
}

test.run()
