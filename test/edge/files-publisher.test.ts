import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createFilesPublisher } from '../../src/edge/files-publisher.ts'
import { type UserError, userErrorsIn } from '../../src/error.ts'
import { PublishErrors, type PublishResult, type PullRequestPlan } from '../../src/ports.ts'
import { requestFor, samplePlan } from '../support/plan.ts'
import { caughtAsync } from '../support/publishing.ts'
import { inFolder, writeFiles } from '../support/scratch.ts'

const test = suite('files publisher')
const gateway = 'rendered/staging/gateway.yaml'

async function publish(root: string, plan: PullRequestPlan = samplePlan()): Promise<PublishResult> {
  const [result] = await createFilesPublisher({ root }).publish(requestFor([plan]))
  if (result === undefined) throw new Error('no result')
  return result
}

async function refused(root: string, plan?: PullRequestPlan): Promise<UserError> {
  const thrown = await caughtAsync(() => publish(root, plan))
  const [error] = userErrorsIn(thrown) ?? []
  if (error === undefined) throw thrown
  return error
}

test(
  'writes files, and says so only where something changed',
  inFolder(async (root) => {
    const result = await publish(root)
    assert.equal([result.operation, result.note], ['updated', '1 written, 0 deleted'])
    assert.is(readFileSync(join(root, gateway), 'utf8'), 'kind: Gateway\n')
    const before = lstatSync(join(root, gateway)).ino
    assert.is((await publish(root)).operation, 'unchanged')
    assert.is(lstatSync(join(root, gateway)).ino, before)
    assert.equal(readdirSync(join(root, 'rendered/staging')), ['gateway.yaml'])
  }),
)

test(
  'deletes stale files with the folders that they leave empty, and no others',
  inFolder(async (root) => {
    writeFiles(root, {
      'rendered/staging/deep/er/old.yaml': 'old: true\n',
      'rendered/prod/kept.yaml': 'kept: true\n',
      'overlays/staging/kustomization.yaml': 'old: true\n',
      'overlays/staging/mine.yaml': 'kept: true\n',
    })
    assert.is((await publish(root)).note, '1 written, 2 deleted')
    assert.is(existsSync(join(root, 'rendered/staging/deep')), false)
    assert.is(existsSync(join(root, 'rendered/prod/kept.yaml')), true)
    assert.equal(readdirSync(join(root, 'overlays/staging')), ['mine.yaml'])
  }),
)

test(
  'makes a folder of what was a file, and a file of what was a folder',
  inFolder(async (root) => {
    writeFiles(root, { 'rendered/staging/a': 'file\n', 'rendered/staging/b/c': 'file\n' })
    const files = new Map([
      ['rendered/staging/a/x.yaml', 'x\n'],
      ['rendered/staging/b', 'b\n'],
    ])
    await publish(root, samplePlan({ files }))
    assert.is(readFileSync(join(root, 'rendered/staging/a/x.yaml'), 'utf8'), 'x\n')
    assert.is(readFileSync(join(root, 'rendered/staging/b'), 'utf8'), 'b\n')
  }),
)

test(
  'takes the mode of a plain file',
  inFolder(async (root) => {
    writeFiles(root, { [gateway]: 'kind: Gateway\n' })
    chmodSync(join(root, gateway), 0o755)
    await publish(root)
    assert.is(lstatSync(join(root, gateway)).mode & 0o111, 0)
  }),
)

const hostile = [
  '../outside.yaml',
  'rendered/staging/../../../outside.yaml',
  '/etc/outside.yaml',
  'C:/outside.yaml',
  'rendered//staging/x.yaml',
  'rendered/./x.yaml',
  '.git/hooks/post-checkout',
  'rendered/.GIT/config',
  'rendered/git~1/config',
  'rendered/.git::$INDEX_ALLOCATION/config',
  'rendered/.g\u200cit/config',
  'rendered/.git./config',
  '.github/workflows/evil.yaml',
  '.GitHub/Workflows/evil.yaml',
  'rendered\\staging\\x.yaml',
  'rendered/a\nb.yaml',
  'rendered/a\u0000b.yaml',
  'rendered/\ud800.yaml',
  `rendered/${'x'.repeat(256)}.yaml`,
  `rendered/${'ä'.repeat(130)}.yaml`,
  '',
]
for (const path of hostile) {
  test(
    `refuses ${JSON.stringify(path).slice(0, 60)}`,
    inFolder(async (folder) => {
      const root = join(folder, 'root')
      mkdirSync(root)
      const files = new Map([
        [gateway, 'kind: Gateway\n'],
        [path, 'evil: true\n'],
      ])
      // Also where the plan claims the path as its own.
      const error = await refused(root, samplePlan({ files, managed: ['rendered/', path] }))
      assert.is(error.code, 'bad-path')
      assert.equal(readdirSync(folder, { recursive: true }), ['root'])
    }),
  )
}

test(
  'refuses a path outside of the managed ones',
  inFolder(async (root) => {
    const error = await refused(root, samplePlan({ files: new Map([['README.md', 'x\n']]) }))
    assert.is(error.code, 'bad-path')
    assert.match(error.message, 'outside of the managed paths')
  }),
)

test(
  'refuses to write or delete through a symbolic link',
  inFolder(async (folder) => {
    const root = join(folder, 'root')
    writeFiles(folder, { 'outside/kept.yaml': 'kept: true\n' })
    mkdirSync(join(root, 'rendered'), { recursive: true })
    symlinkSync('../../outside', join(root, 'rendered/staging'))
    const error = await refused(root)
    assert.is(error.code, 'bad-path')
    assert.match(error.message, "'rendered/staging' is a symbolic link")
    assert.equal(readdirSync(join(folder, 'outside')), ['kept.yaml'])
  }),
)

test(
  'replaces a link at a managed path, and leaves what it points to',
  inFolder(async (folder) => {
    const root = join(folder, 'root')
    writeFiles(folder, { 'outside/kept.yaml': 'kind: Gateway\n', 'root/rendered/staging/x': 'x\n' })
    symlinkSync('../../../outside/kept.yaml', join(root, gateway))
    symlinkSync('../../../outside', join(root, 'rendered/staging/stale'))
    await publish(root)
    assert.is(lstatSync(join(root, gateway)).isFile(), true)
    assert.equal(readdirSync(join(root, 'rendered/staging')), ['gateway.yaml'])
    assert.equal(readdirSync(join(folder, 'outside')), ['kept.yaml'])
  }),
)

test(
  'refuses to go into a repository inside of the managed folder',
  inFolder(async (root) => {
    writeFiles(root, { 'rendered/staging/sub/.git': 'gitdir: elsewhere\n' })
    assert.match((await refused(root)).message, "'rendered/staging/sub' is a submodule")
  }),
)

test(
  'refuses where a file of somebody is in the way of a folder, or the other way round',
  inFolder(async (root) => {
    writeFiles(root, { rendered: 'a file\n' })
    assert.match((await refused(root)).message, "'rendered' is a file")
    const files = new Map([['overlays/staging/kustomization.yaml', 'x\n']])
    writeFiles(root, { 'overlays/staging/kustomization.yaml/kept.yaml': 'kept: true\n' })
    const plan = samplePlan({ files, managed: ['overlays/staging/kustomization.yaml'] })
    assert.match((await refused(root, plan)).message, 'is a folder')
  }),
)

test(
  'writes the other plans where one cannot be written',
  inFolder(async (root) => {
    const bad = samplePlan({ files: new Map([['../x', 'x']]) })
    const request = requestFor([bad, samplePlan({ key: 'prod' })])
    const thrown = await caughtAsync(() => createFilesPublisher({ root }).publish(request))
    if (!(thrown instanceof PublishErrors)) throw thrown
    assert.equal(
      thrown.results.map(({ key, operation }) => [key, operation]),
      [['prod', 'updated']],
    )
  }),
)

test.run()
