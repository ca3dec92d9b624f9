import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hydrateAll } from '../../../src/edge/hydrate-all.ts'
import { userErrorsIn } from '../../../src/error.ts'
import { edited } from '../../config/config-text.ts'
import { caughtAsync } from '../../support/publishing.ts'
import { commitFiles, git, inFolder, initRepository } from '../../support/scratch.ts'

const test = suite('hydrated branches')

const PROD = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
`
const config = (hydrator: string) => edited({}, `${PROD}gitops: {hydrator: ${hydrator}}\n`)
const NOTES = 'refs/notes/hydrator.metadata'

interface Stage {
  readonly folder: string
  /** Rows of what was done: environment, step. */
  run(remote?: string): Promise<readonly string[]>
}

/** A checkout in which dev and prod are rendered, and a bare repository `origin` beside it. */
const withCheckout = (run: (stage: Stage) => Promise<void>) =>
  inFolder(async (home) => {
    const folder = join(home, 'work')
    mkdirSync(folder)
    initRepository(folder, {
      'inference-gateway.yaml': config('{enabled: true}'),
      'rendered/dev/a.yaml': '1',
      'rendered/dev/sub/b.yaml': '1',
      'rendered/prod/a.yaml': '1',
    })
    git(home, 'init', '-q', '--bare', '-b', 'main', 'origin.git')
    git(folder, 'remote', 'add', 'origin', join(home, 'origin.git'))
    git(folder, 'push', '-q', 'origin', 'main')
    await run({
      folder,
      run: async (remote) => {
        const request = {
          root: folder,
          configPath: 'inference-gateway.yaml',
          base: undefined,
          remote,
        }
        const { results, errors } = await hydrateAll(request)
        assert.equal(errors, [])
        return results.map(({ environment, step }) => `${environment} ${step}`)
      },
    })
  })

const files = (folder: string, ref: string) => git(folder, 'ls-tree', '-r', '--name-only', ref)

test(
  'keeps the contract: the folder as the tree of -next, the metadata, and a note',
  withCheckout(async ({ folder, run }) => {
    assert.equal(await run(), ['dev commit', 'prod commit'])
    const branch = 'environment/dev-next'
    assert.is(files(folder, branch), 'a.yaml\nhydrator.metadata\nsub/b.yaml')
    const dry = git(folder, 'rev-parse', 'main')
    const metadata = JSON.parse(git(folder, 'show', `${branch}:hydrator.metadata`))
    assert.is(metadata.drySha, dry)
    assert.is(metadata.author, 'Rita <rita@example.com>')
    assert.is(metadata.subject, 'A commit of a person')
    assert.ok(Date.parse(metadata.date) > 0)
    const note = git(folder, 'notes', `--ref=${NOTES}`, 'show', branch)
    assert.equal(JSON.parse(note), { drySha: dry })
    // What git had of the manifests, it has once.
    assert.is(
      git(folder, 'rev-parse', `${branch}:sub`),
      git(folder, 'rev-parse', 'main:rendered/dev/sub'),
    )
    assert.equal(await run(), ['dev unchanged', 'prod unchanged'])
  }),
)

test(
  'writes only the note where the manifests stay as they are',
  withCheckout(async ({ folder, run }) => {
    await run()
    const before = git(folder, 'rev-parse', 'environment/prod-next')
    const dry = commitFiles(folder, { 'rendered/dev/a.yaml': '2' })
    assert.equal(await run(), ['dev commit', 'prod note'])
    assert.is(git(folder, 'rev-parse', 'environment/prod-next'), before)
    assert.equal(JSON.parse(git(folder, 'notes', `--ref=${NOTES}`, 'show', before)), {
      drySha: dry,
    })
    assert.is(git(folder, 'rev-list', '--count', 'environment/dev-next'), '2')
    assert.is(git(folder, 'show', 'environment/dev-next:a.yaml'), '2')
  }),
)

test(
  'removes files that are no longer rendered',
  withCheckout(async ({ folder, run }) => {
    await run()
    git(folder, 'rm', '-q', 'rendered/dev/sub/b.yaml')
    commitFiles(folder, { 'README.md': 'x' })
    await run()
    assert.is(files(folder, 'environment/dev-next'), 'a.yaml\nhydrator.metadata')
  }),
)

test(
  'does not go back to an older commit',
  withCheckout(async ({ folder, run }) => {
    commitFiles(folder, { 'rendered/dev/a.yaml': '2' })
    await run()
    git(folder, 'reset', '-q', '--hard', 'HEAD~1')
    assert.equal(await run(), ['dev outdated', 'prod outdated'])
    assert.is(git(folder, 'show', 'environment/dev-next:a.yaml'), '2')
  }),
)

test(
  'pushes branches and notes, goes on from what is active, and touches no branch here',
  withCheckout(async ({ folder, run }) => {
    const active = git(folder, 'commit-tree', '-m', 'active', 'main^{tree}')
    git(folder, 'push', '-q', 'origin', `${active}:refs/heads/environment/dev`)
    assert.equal(await run('origin'), ['dev commit', 'prod commit'])
    const tip = git(folder, 'ls-remote', 'origin', 'refs/heads/environment/dev-next').split('\t')[0]
    assert.is(git(folder, 'rev-parse', `${tip}^`), active)
    assert.match(git(folder, 'ls-remote', 'origin', NOTES), NOTES)
    assert.is(git(folder, 'branch', '--format=%(refname:short)'), 'main')
    assert.equal(await run('origin'), ['dev unchanged', 'prod unchanged'])
  }),
)

test(
  'keeps the notes that somebody else pushed meanwhile',
  withCheckout(async ({ folder, run }) => {
    await run('origin')
    const other = join(folder, '../other')
    git(folder, 'clone', '-q', join(folder, '../origin.git'), other)
    git(other, 'fetch', '-q', 'origin', `${NOTES}:${NOTES}`)
    git(other, 'notes', `--ref=${NOTES}`, 'add', '-m', 'theirs', 'main')
    git(other, 'push', '-q', 'origin', NOTES)
    commitFiles(folder, { 'rendered/dev/a.yaml': '2' })
    git(folder, 'push', '-q', 'origin', 'main')
    assert.equal(await run('origin'), ['dev commit', 'prod note'])
    git(other, 'fetch', '-q', 'origin', `+${NOTES}:${NOTES}`)
    assert.is(git(other, 'notes', `--ref=${NOTES}`, 'show', 'main'), 'theirs')
  }),
)

test(
  'goes on from what somebody else pushed to the branch, and forces nothing',
  withCheckout(async ({ folder, run }) => {
    await run('origin')
    const tip = git(folder, 'ls-remote', 'origin', 'refs/heads/environment/dev-next').split('\t')[0]
    const theirs = git(folder, 'commit-tree', '-m', 'theirs', '-p', String(tip), 'main^{tree}')
    git(folder, 'push', '-q', 'origin', `${theirs}:refs/heads/environment/dev-next`)
    commitFiles(folder, { 'rendered/dev/a.yaml': '2' })
    assert.equal(await run('origin'), ['dev commit', 'prod note'])
    const now = git(folder, 'ls-remote', 'origin', 'refs/heads/environment/dev-next').split('\t')[0]
    assert.is(git(folder, 'rev-parse', `${now}^`), theirs)
  }),
)

test(
  'says what is not rendered, and is off by default',
  withCheckout(async ({ folder, run }) => {
    git(folder, 'rm', '-rq', 'rendered/prod')
    commitFiles(folder, { 'README.md': 'x' })
    assert.equal(await run(), ['dev commit', 'prod nothing-rendered'])
    commitFiles(folder, { 'inference-gateway.yaml': config('{}') })
    const [error] = userErrorsIn(await caughtAsync(() => run())) ?? []
    assert.match(String(error?.message), 'gitops.hydrator.enabled')
    assert.is(error?.at?.line, 18)
  }),
)

test.run()
