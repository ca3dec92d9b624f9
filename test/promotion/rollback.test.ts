import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type PromoteRequest, promote } from '../../src/commands/promote.ts'
import { render } from '../../src/commands/render.ts'
import { diskTree } from '../../src/edge/disk-tree.ts'
import { createLocalPublisher } from '../../src/edge/git/publisher.ts'
import { createLocalReader } from '../../src/edge/git/reader.ts'
import { userErrorsIn } from '../../src/error.ts'
import { build } from '../../src/kustomize/build.ts'
import {
  manifest,
  promoteRequest,
  renderRequest,
  startingFiles,
} from '../support/promotion-repository.ts'
import { commitFiles, git, inFolder, initRepository } from '../support/scratch.ts'

const test = suite('rollback')

/** Three environments; dev gets the releases `one` and `two`, and so do the others on demand. */
function onRepository(run: (repository: Repository) => Promise<void>) {
  return inFolder(async (root) => {
    initRepository(root, Object.fromEntries(startingFiles({ app: 'first' })))
    await run(new Repository(root))
  })
}

class Repository {
  readonly root: string

  constructor(root: string) {
    this.root = root
  }

  async plan(changes: Partial<PromoteRequest>) {
    return promote(createLocalReader(this.root), { ...promoteRequest, ...changes })
  }

  /** Promotes, rolls back or lifts, merges what comes of it, and tells the state. */
  async apply(changes: Partial<PromoteRequest>): Promise<string> {
    const result = await this.plan(changes)
    assert.equal(result.errors, [])
    await this.publish(result)
    for (const { branch } of result.plans) this.merge(branch)
    return result.outcomes.map(({ state }) => state).join()
  }

  publish({ plans, inputs, heads }: Awaited<ReturnType<Repository['plan']>>) {
    return this.publisher().publish({ plans, base: 'main', inputs, heads })
  }

  async newRelease(mark: string): Promise<string> {
    commitFiles(this.root, { 'base/app.yaml': manifest('app', mark) })
    await this.render()
    return this.idOf('dev')
  }

  async render(): Promise<void> {
    const { plans, inputs } = render(diskTree(this.root), renderRequest)
    await this.publisher().publish({ plans, base: 'main', inputs })
    for (const { branch } of plans) this.merge(branch)
  }

  publisher() {
    return createLocalPublisher({ root: this.root })
  }

  merge(branch: string): void {
    if (git(this.root, 'branch', '--list', branch) === '') return
    git(this.root, 'merge', '-q', '--no-ff', '--no-edit', branch)
    git(this.root, 'branch', '-q', '-D', branch)
  }

  idOf(name: string, at = 'HEAD'): string {
    return git(this.root, 'rev-parse', `${at}:overlays/${name}/release`)
  }

  show(path: string): string | undefined {
    return git(this.root, 'ls-files', path) === ''
      ? undefined
      : git(this.root, 'show', `HEAD:${path}`)
  }
}

const HOLD = 'overlays/staging/hold.yaml'
const back = { to: 'staging', reason: 'Errors at 5%', by: 'rita' } as const

test(
  'restores the very tree that the target had, and says who, why and from what',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    const one = await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    const { plans, outcomes } = await repository.plan({ ...back, release: first })
    assert.is(outcomes[0]?.state, 'rolled-back')
    const body = plans[0]?.body ?? ''
    assert.match(body, /rolls \*\*staging\*\*, which has `\w{10}`, back to release /)
    assert.match(body, `back to release \`${first.slice(0, 10)}\``)
    assert.match(body, '**Why:** Errors at 5% (asked for by rita)')
    assert.match(body, 'What is taken back')
    assert.match(body, 'A commit of a person')
    assert.is(await repository.apply({ ...back, release: first }), 'rolled-back')
    assert.is(repository.idOf('staging'), first)
    const hold = repository.show(HOLD) ?? ''
    assert.match(hold, `release: ${first}`)
    assert.match(hold, `rolledBackFrom: ${one}`)
    assert.match(hold, 'reason: Errors at 5%')
    assert.match(hold, 'by: rita')
  }),
)

test(
  'takes a shortened id, and any commit of that time',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    const commit = git(repository.root, 'rev-parse', 'HEAD')
    await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    for (const release of [first.slice(0, 8), commit, commit.slice(0, 9), 'HEAD~1']) {
      const { outcomes } = await repository.plan({ ...back, release })
      const [outcome] = outcomes
      assert.is(outcome?.state, 'rolled-back', release)
      if (outcome?.state === 'rolled-back') assert.is(outcome.promotion.release, first)
    }
  }),
)

test(
  'keeps out what was rolled back from until a newer release comes',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    await repository.apply({ ...back, release: first })
    assert.is(await repository.apply({ to: 'staging' }), 'held')
    await repository.render()
    assert.ok(repository.show(HOLD), 'a render leaves the hold alone')
    assert.is(repository.idOf('staging'), first)
    const two = await repository.newRelease('two')
    const { plans } = await repository.plan({ to: 'staging' })
    assert.match(
      plans[0]?.body ?? '',
      /The hold that a rollback from `\w+` left ends: Errors at 5%/,
    )
    assert.is(await repository.apply({ to: 'staging' }), 'promoted')
    assert.is(repository.idOf('staging'), two)
    assert.is(repository.show(HOLD), undefined)
  }),
)

test(
  'keeps out what was rolled back from after a second step back, too',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    const one = await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    await repository.newRelease('two')
    await repository.apply({ to: 'staging' })
    await repository.apply({ ...back, release: one })
    await repository.apply({ ...back, release: first })
    assert.is(await repository.apply({ to: 'staging' }), 'held')
    assert.is(repository.idOf('staging'), first)
  }),
)

test(
  'lets go by the flag, and by deleting the file',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    const one = await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    await repository.apply({ ...back, release: first })
    assert.is(await repository.apply({ to: 'staging', liftHold: true }), 'promoted')
    assert.is(repository.idOf('staging'), one)
    assert.is(repository.show(HOLD), undefined)
    await repository.apply({ ...back, release: first })
    git(repository.root, 'rm', '-q', HOLD)
    git(repository.root, 'commit', '-q', '-m', 'Lift the hold')
    assert.is(await repository.apply({ to: 'staging' }), 'promoted')
  }),
)

test(
  'lifts a hold where there is nothing to promote',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    await repository.apply({ ...back, release: first })
    await repository.newRelease('first')
    assert.is(repository.idOf('dev'), first)
    assert.is(await repository.apply({ to: 'staging', liftHold: true }), 'lifted')
    assert.is(repository.show(HOLD), undefined)
  }),
)

test(
  'is not undone by a promotion while it is open',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    await repository.newRelease('two')
    await repository.publish(await repository.plan({ ...back, release: first }))
    const { outcomes, plans } = await repository.plan({ to: 'staging' })
    assert.is(outcomes[0]?.state, 'rollback-open')
    assert.equal(plans, [])
    assert.is(repository.idOf('staging', 'inference-gateway/promote.staging'), first)
  }),
)

const refusals = [
  { request: { release: 'f'.repeat(40) }, code: 'no-release', says: /never had a release/ },
  { request: { release: 'nonsense' }, code: 'no-release', says: /never had a release 'nonsense'/ },
  { request: { release: '--all' }, code: 'no-release', says: /never had/ },
  { request: { reason: ' ' }, code: 'bad-input', says: /needs a reason/ },
  { request: { to: undefined }, code: 'bad-input', says: /needs a target/ },
  { request: { release: undefined }, code: 'bad-input', says: /a reason is for a rollback/ },
  { request: { to: 'dev' }, code: 'bad-input', says: /first in the order/ },
] as const

for (const { request, code, says } of refusals)
  test(
    `refuses ${JSON.stringify(request)}`,
    onRepository(async (repository) => {
      const release = repository.idOf('staging')
      const errors = await errorsOf(repository, { ...back, release, ...request })
      assert.is(errors[0]?.code, code)
      assert.match(errors[0]?.message ?? '', says)
      assert.ok(errors[0]?.hint)
    }),
  )

test(
  'brings no release of another environment past the order',
  onRepository(async (repository) => {
    const one = await repository.newRelease('one')
    const errors = await errorsOf(repository, { ...back, to: 'prod', release: one })
    assert.is(errors[0]?.code, 'no-release')
  }),
)

test(
  'tells of a change that was made in the target alone and goes with the promotion',
  onRepository(async (repository) => {
    await repository.newRelease('one')
    commitFiles(repository.root, {
      'overlays/staging/release/base/app.yaml': manifest('app', 'hotfix'),
    })
    git(repository.root, 'commit', '-q', '--amend', '-m', 'Stop the bleeding (#41)')
    const { plans } = await repository.plan({ to: 'staging' })
    assert.match(plans[0]?.body ?? '', 'Changes made in staging alone are undone by this')
    assert.match(plans[0]?.body ?? '', '#41 Stop the bleeding')
  }),
)

test(
  'refuses a source that holds what no release can',
  onRepository(async (repository) => {
    await repository.newRelease('one')
    git(repository.root, 'update-index', '--chmod=+x', 'overlays/dev/release/base/app.yaml')
    git(repository.root, 'commit', '-q', '-m', 'Make it run')
    const { errors, outcomes } = await repository.plan({ to: 'staging' })
    assert.is(errors[0]?.code, 'changed-release')
    assert.is(outcomes[0]?.state, 'failed')
  }),
)

test(
  'leaves an overlay that builds without a word of the hold',
  onRepository(async (repository) => {
    const first = repository.idOf('staging')
    await repository.newRelease('one')
    await repository.apply({ to: 'staging' })
    await repository.apply({ ...back, release: first })
    const { warnings } = build(diskTree(repository.root), 'overlays/staging')
    assert.equal(
      warnings.filter(({ message }) => message.includes('hold')),
      [],
    )
  }),
)

async function errorsOf(repository: Repository, request: Partial<PromoteRequest>) {
  try {
    return (await repository.plan(request)).errors
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return errors
  }
}

test.run()
