import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BackgroundWriter } from '../../src/edge/cli/background-writer.ts'
import { mendableErrorsIn } from '../../src/edge/system-error.ts'

const test = suite<{ folder: string }>('BackgroundWriter')

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'igw-writer-'))
})
test.after.each(({ folder }) => rmSync(folder, { recursive: true }))

/** Enough for a thread, and for its answers to be waited for. */
const MANY = 150
const TEXT = 'é: \u{1f600}\n'.repeat(20_000)

function names(): readonly string[] {
  return Array.from({ length: MANY }, (_, i) => `${i}.yaml`)
}

test('writes all that it is given, by itself or in a thread', async ({ folder }) => {
  const writer = new BackgroundWriter()
  for (const name of names()) await writer.write(join(folder, name), `${name}: ${TEXT}`)
  await writer.finish()
  assert.is(readdirSync(folder).length, MANY)
  for (const name of names()) {
    assert.is(readFileSync(join(folder, name), 'utf8'), `${name}: ${TEXT}`)
  }
})

test('tells where and why a file could not be written, and writes the others', async (context) => {
  const { folder } = context
  mkdirSync(join(folder, '140.yaml'))
  const writer = new BackgroundWriter()
  for (const name of names()) await writer.write(join(folder, name), name)
  const thrown = await writer.finish().catch((error: unknown) => error)
  const [error] = mendableErrorsIn(thrown) ?? []
  assert.is(error?.code, 'file-system')
  assert.match(error?.message ?? '', `'${join(folder, '140.yaml')}': it is a directory (EISDIR)`)
  assert.is(readFileSync(join(folder, '149.yaml'), 'utf8'), '149.yaml')
})

test('fails where the thread ends by itself', async ({ folder }) => {
  const program = join(folder, 'ends.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'
parentPort.on('message', () => process.exit(3))`,
  )
  const writer = new BackgroundWriter(pathToFileURL(program))
  const thrown = await (async () => {
    for (const name of names()) await writer.write(join(folder, name), TEXT)
    await writer.finish()
  })().catch((error: unknown) => error)
  assert.match(String(thrown), 'the thread that writes files ended with 3')
  assert.match(String(await writer.finish().catch((error: unknown) => error)), 'ended with 3')
})

test('has nothing to finish where few files were written', async ({ folder }) => {
  const writer = new BackgroundWriter()
  await writer.write(join(folder, 'a.yaml'), 'a')
  await writer.finish()
  assert.equal(readdirSync(folder), ['a.yaml'])
})

test.run()
