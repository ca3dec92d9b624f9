import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createLocalPublisher } from '../../../src/edge/git/publisher.ts'
import { type UserError, userErrorsIn } from '../../../src/error.ts'
import type { PublishRequest, PublishResult, PullRequestPlan } from '../../../src/ports.ts'
import { PublishErrors } from '../../../src/ports.ts'
import { FACTS_SLOT } from '../../../src/pull-request/facts.ts'
import { blobId } from '../../../src/release/tree-id.ts'
import { requestFor, samplePlan } from '../../support/plan.ts'
import { manifest } from '../../support/promotion-repository.ts'
import { caughtAsync } from '../../support/publishing.ts'
import { commitFiles, git, inFolder, initRepository, writeFiles } from '../../support/scratch.ts'

const test = suite('local git publisher')
const branch = 'inference-gateway/staging'
const gateway = 'rendered/staging/gateway.yaml'
const initial = { 'README.md': 'shop\n', 'rendered/staging/old.yaml': 'old: true\n' }

async function publish(
  root: string,
  plan: PullRequestPlan = samplePlan(),
  changes: Partial<PublishRequest> = {},
): Promise<PublishResult> {
  const [result] = await createLocalPublisher({ root }).publish(requestFor([plan], changes))
  if (result === undefined) throw new Error('no result')
  return result
}

async function refused(root: string, plan?: PullRequestPlan): Promise<UserError | undefined> {
  const thrown = await caughtAsync(() => publish(root, plan))
  const errors = userErrorsIn(thrown)
  if (errors === undefined) throw thrown
  return errors[0]
}

const changed = samplePlan({ files: new Map([[gateway, 'kind: Gateway # 2\n']]) })

test(
  'commits to a branch and touches nothing else',
  inFolder(async (root) => {
    initRepository(root, initial)
    writeFiles(root, { 'README.md': 'being edited\n', 'staged.txt': 'staged\n' })
    git(root, 'add', 'staged.txt')
    const status = git(root, 'status', '--porcelain')
    const main = git(root, 'rev-parse', 'main')
    const result = await publish(root)
    assert.is(result.operation, 'created')
    assert.is(result.head, git(root, 'rev-parse', branch))
    assert.is(git(root, 'ls-tree', '-r', '--name-only', branch), `README.md\n${gateway}`)
    assert.is(git(root, 'show', `${branch}:${gateway}`), 'kind: Gateway')
    assert.is(git(root, 'show', `${branch}:README.md`), 'shop')
    assert.is(git(root, 'rev-parse', `${branch}^`), main)
    assert.is(git(root, 'status', '--porcelain'), status)
    assert.is(git(root, 'symbolic-ref', 'HEAD'), 'refs/heads/main')
    assert.is(git(root, 'fsck', '--strict'), '')
  }),
)

test(
  'writes the text of the pull request into the folder of git',
  inFolder(async (root) => {
    initRepository(root, initial)
    const { note } = await publish(root)
    const path = join(root, '.git/igw/staging.md')
    assert.match(String(note), path)
    assert.is(readFileSync(path, 'utf8'), '# Render staging\n\nWhat changes, and why.\n')
  }),
)

test(
  'writes there what is different since the commit before, and keeps it',
  inFolder(async (root) => {
    initRepository(root, { 'overlays/staging/release/source.yaml': 'name: chat\n' })
    const planOf = (mark: string) =>
      samplePlan({
        body: `Changes.\n\n${FACTS_SLOT}\n\nRevert.`,
        files: new Map([['rendered/staging/configmap-app.yaml', manifest('app', mark)]]),
        managed: ['rendered/staging/'],
      })
    const text = () => readFileSync(join(root, '.git/igw/staging.md'), 'utf8')
    const first = await publish(root, planOf('one'))
    assert.match(text(), `- Made from main at \`${git(root, 'rev-parse', 'main')}\`.`)
    assert.match(
      text(),
      /- \*\*staging\*\* has had release `\w{10}` since [-\d]{10} \(`\w{10}` by Rita\)\./,
    )
    assert.not.match(text(), 'Since')
    await publish(root, planOf('two'))
    assert.match(
      text(),
      `Since \`${first.head?.slice(0, 10)}\`, the commit before: 0 added, 1 changed`,
    )
    assert.match(text(), '- `ConfigMap.v1/app`: `data.mark` `one` → `two`')
    const said = text()
    assert.is((await publish(root, planOf('two'))).operation, 'unchanged')
    assert.is(text(), said)
  }),
)

test(
  'does nothing when it runs again',
  inFolder(async (root) => {
    initRepository(root, initial)
    const first = await publish(root)
    const objects = git(root, 'count-objects')
    assert.equal(await publish(root), { ...first, operation: 'unchanged' })
    assert.is(git(root, 'count-objects'), objects)
  }),
)

test(
  'adds a commit to the branch',
  inFolder(async (root) => {
    initRepository(root, initial)
    const first = await publish(root)
    const second = await publish(root, changed)
    assert.is(second.operation, 'updated')
    assert.is(git(root, 'rev-parse', `${branch}^`), first.head)
    assert.is(git(root, 'show', `${branch}:${gateway}`), 'kind: Gateway # 2')
  }),
)

test(
  'leaves the branch alone where the base moved elsewhere, and merges it with the next change',
  inFolder(async (root) => {
    initRepository(root, initial)
    const first = await publish(root)
    const main = commitFiles(root, { 'docs/notes.md': 'news\n' })
    assert.is((await publish(root)).operation, 'unchanged')
    await publish(root, changed)
    assert.is(git(root, 'log', '-1', '--format=%P', branch), `${first.head} ${main}`)
    assert.is(
      git(root, 'diff', '--name-only', `main...${branch}`),
      'rendered/staging/gateway.yaml\nrendered/staging/old.yaml',
    )
  }),
)

test(
  'merges the base where it changed a managed file',
  inFolder(async (root) => {
    initRepository(root, initial)
    await publish(root)
    commitFiles(root, { [gateway]: 'edited: by hand\n' })
    assert.is((await publish(root)).operation, 'updated')
    git(root, 'merge', '-q', '--no-edit', branch)
    assert.is(readFileSync(join(root, gateway), 'utf8'), 'kind: Gateway\n')
  }),
)

test(
  'deletes the branch and the text when nothing is left to merge',
  inFolder(async (root) => {
    initRepository(root, initial)
    await publish(root)
    git(root, 'merge', '-q', '--squash', branch)
    git(root, 'commit', '-q', '-m', 'Squashed')
    assert.is((await publish(root)).operation, 'closed')
    assert.is(git(root, 'branch', '--list', branch), '')
    assert.is(existsSync(join(root, '.git/igw/staging.md')), false)
    assert.equal(await publish(root), { key: 'staging', operation: 'unchanged', branch })
  }),
)

test(
  'stops at a commit of a person',
  inFolder(async (root) => {
    initRepository(root, initial)
    await publish(root)
    git(root, 'switch', '-q', branch)
    const foreign = commitFiles(root, { [gateway]: 'tuned: by rita\n' })
    git(root, 'switch', '-q', 'main')
    const error = await refused(root, changed)
    assert.is(error?.code, 'foreign-commit')
    assert.match(String(error?.message), `commit ${foreign.slice(0, 12)} by Rita`)
    assert.is(git(root, 'rev-parse', branch), foreign)
  }),
)

test(
  'takes an amended commit for one of a person',
  inFolder(async (root) => {
    initRepository(root, initial)
    await publish(root)
    git(root, 'switch', '-q', branch)
    writeFiles(root, { [gateway]: 'tuned: by rita\n' })
    git(root, 'commit', '-q', '-a', '--amend', '--no-edit')
    git(root, 'switch', '-q', 'main')
    assert.is((await refused(root))?.code, 'foreign-commit')
  }),
)

test(
  'takes a plain merge of the base for what it is',
  inFolder(async (root) => {
    initRepository(root, initial)
    await publish(root)
    commitFiles(root, { 'docs/notes.md': 'news\n' })
    git(root, 'switch', '-q', branch)
    git(root, 'merge', '-q', '--no-edit', 'main')
    const merge = git(root, 'rev-parse', 'HEAD')
    git(root, 'switch', '-q', 'main')
    const result = await publish(root)
    assert.equal([result.operation, result.head], ['unchanged', merge])
  }),
)

test(
  'moves no branch that is checked out',
  inFolder(async (root) => {
    initRepository(root, initial)
    await publish(root)
    git(root, 'switch', '-q', branch)
    const thrown = await caughtAsync(() => publish(root, changed, { base: 'main' }))
    if (!(thrown instanceof PublishErrors)) throw thrown
    assert.is(thrown.errors[0]?.code, 'git')
    assert.match(String(thrown.errors[0]?.message), `branch '${branch}' is checked out`)
    assert.is(git(root, 'status', '--porcelain'), '')
  }),
)

test(
  'skips plans that were made from uncommitted inputs',
  inFolder(async (root) => {
    initRepository(root, { ...initial, 'inference-gateway.yaml': 'v: 1\n' })
    const inputs = (text: string) => ({
      inputs: new Map([['inference-gateway.yaml', blobId(text)]]),
    })
    const result = await publish(root, samplePlan(), inputs('v: 2\n'))
    assert.equal([result.operation, result.code], ['skipped', 'stale-checkout'])
    assert.match(String(result.note), 'commit it there first')
    assert.is(git(root, 'branch', '--list', branch), '')
    assert.is((await publish(root, samplePlan(), inputs('v: 1\n'))).operation, 'created')
  }),
)

test(
  'runs no hook of the repository',
  inFolder(async (root) => {
    initRepository(root, initial)
    const hook = join(root, '.git/hooks/reference-transaction')
    mkdirSync(join(root, '.git/hooks'), { recursive: true })
    writeFileSync(hook, `#!/bin/sh\ntouch '${root}/ran'\n`)
    chmodSync(hook, 0o755)
    await publish(root)
    assert.is(existsSync(join(root, 'ran')), false)
  }),
)

test(
  'keeps names that need quoting',
  inFolder(async (root) => {
    initRepository(root, initial)
    const name = 'rendered/staging/über "alles" \'x\'.yaml'
    await publish(root, samplePlan({ files: new Map([[name, 'a: ä\n']]) }))
    assert.is(git(root, 'show', `${branch}:${name}`), 'a: ä')
    assert.is(
      (await publish(root, samplePlan({ files: new Map([[name, 'a: ä\n']]) }))).operation,
      'unchanged',
    )
  }),
)

test(
  'publishes 250 files',
  inFolder(async (root) => {
    initRepository(root, initial)
    const names = Array.from({ length: 250 }, (_, i) => `rendered/staging/file-${i}.yaml`)
    await publish(root, samplePlan({ files: new Map(names.map((name) => [name, `${name}\n`])) }))
    assert.is(git(root, 'ls-tree', '-r', '--name-only', branch).split('\n').length, 251)
    assert.is(git(root, 'show', `${branch}:${names[249]}`), String(names[249]))
  }),
)

test(
  'names the branch that is missing, and the folder without git',
  inFolder(async (root) => {
    assert.is((await refused(root))?.code, 'git')
    initRepository(root, initial)
    const thrown = await caughtAsync(() => publish(root, samplePlan(), { base: 'release' }))
    assert.match(String(thrown), "there is no branch 'release' to merge into")
  }),
)

test(
  'writes to no branch of a person',
  inFolder(async (root) => {
    initRepository(root, initial)
    assert.is((await refused(root, samplePlan({ branch: 'main' })))?.code, 'bad-value')
    assert.is((await refused(root, samplePlan({ branch: '--upload-pack=x' })))?.code, 'bad-value')
  }),
)

test.run()
