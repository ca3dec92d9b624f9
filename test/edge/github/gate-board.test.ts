import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { createGateBoard } from '../../../src/edge/github/gate-board.ts'
import type { GateBoard, GatePost } from '../../../src/ports.ts'
import { tokenOf } from '../../support/emulator.ts'
import type { FakeGitHub } from '../../support/fake-github.ts'
import { type GateStage, onGateStage } from './gate-stage.ts'

const test = suite('gate board on GitHub')

const at = (utc: string) => Date.parse(`${utc.replace(' ', 'T')}Z`)

interface OpenPull extends GateStage {
  readonly board: GateBoard
  readonly head: string
}

/** A test with a pull request, #1, that is open. */
const withPull = (run: (stage: OpenPull) => Promise<void>, login = 'acme') =>
  onGateStage(async (stage) => {
    const { github } = stage
    const head = await github.commit('bot', { a: '1' }, { date: '2026-11-20T08:00:00Z' })
    await github.api('POST', '/pulls', { title: 'Promote', head: 'bot', base: 'main' })
    const board = createGateBoard(await stage.repositoryAs(login), 'main')
    await run({ ...stage, board, head })
  })

const post = (head: string, changes: Partial<GatePost> = {}): GatePost => ({
  head,
  state: 'waiting',
  title: 'prod waits',
  summary: 'why',
  url: 'https://github.com/acme/shop/pull/1',
  atMs: at('2026-11-20 09:00'),
  settled: false,
  ...changes,
})

const Runs = z.object({
  check_runs: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      conclusion: z.string().nullable(),
      output: z.looseObject({ title: z.string() }),
    }),
  ),
})

/** `status conclusion title` of each check run, the newest last. */
async function runsOn(github: FakeGitHub, head: string): Promise<readonly string[]> {
  const { check_runs } = Runs.parse(
    await github.api('GET', `/commits/${head}/check-runs?filter=all`),
  )
  return check_runs.map(({ status, conclusion, output }) =>
    [status, conclusion, output.title].filter((part) => part !== null).join(' '),
  )
}

test(
  'keeps one check run for each commit, brought up to date in its place',
  withPull(async ({ github, board, head }) => {
    assert.is(await board.posted(head), undefined)
    assert.is(await board.post(post(head)), 'created')
    assert.equal(await runsOn(github, head), ['in_progress prod waits'])
    const open = post(head, { state: 'open', title: 'open', atMs: at('2026-11-20 10:00') })
    assert.is(await board.post(open), 'updated')
    assert.equal(await runsOn(github, head), ['completed success open'])
    const closed = post(head, { state: 'closed', title: 'closed', atMs: at('2026-11-20 11:00') })
    assert.is(await board.post(closed), 'updated')
    assert.equal(await runsOn(github, head), ['completed failure closed'])
    assert.equal(await board.posted(head), {
      ...(await board.posted(head)),
      atMs: at('2026-11-20 11:00'),
      settled: false,
    })
  }),
)

test(
  'begins a new run where a complete one has to wait again, and that one counts',
  withPull(async ({ github, board, head }) => {
    await board.post(post(head, { state: 'open', title: 'open' }))
    await board.post(post(head, { title: 'waits again', atMs: at('2026-11-20 10:00') }))
    assert.equal([...(await runsOn(github, head))].sort(), [
      'completed success open',
      'in_progress waits again',
    ])
    await board.post(post(head, { state: 'open', title: 'open 2', atMs: at('2026-11-20 11:00') }))
    assert.equal([...(await runsOn(github, head))].sort(), [
      'completed success open',
      'completed success open 2',
    ])
  }),
)

test(
  'never puts an older result in the place of a newer one',
  withPull(async ({ github, board, head }) => {
    await board.post(post(head, { state: 'closed', title: 'new', atMs: at('2026-11-20 10:00') }))
    const old = post(head, { state: 'open', title: 'old', atMs: at('2026-11-20 09:59') })
    github.clearJournal()
    assert.is(await board.post(old), 'outdated')
    assert.equal(github.writes(), [])
    assert.equal(await runsOn(github, head), ['completed failure new'])
  }),
)

test(
  'remembers the age of a result that stayed the same',
  withPull(async ({ github, board, head }) => {
    await board.post(post(head, { state: 'open', atMs: at('2026-11-20 09:00') }))
    const same = post(head, { state: 'open', atMs: at('2026-11-20 11:00') })
    assert.is(await board.post(same), 'unchanged')
    const between = post(head, { state: 'closed', title: 'old', atMs: at('2026-11-20 10:00') })
    assert.is(await board.post(between), 'outdated')
    assert.equal(await runsOn(github, head), ['completed success prod waits'])
  }),
)

test(
  'does not take a check run of the same name by somebody else for its own',
  withPull(async ({ github, board, head }) => {
    const run = { name: 'igw gate', head_sha: head, status: 'completed', conclusion: 'success' }
    await github.apiAs('other-app', 'POST', '/check-runs', {
      ...run,
      output: { title: 'x', summary: 'x' },
    })
    assert.is(await board.posted(head), undefined)
    assert.is(await board.post(post(head)), 'created')
  }),
)

test(
  'posts a status where the token is that of a person, and no older one over it',
  withPull(async ({ github, board, head, setTime }) => {
    setTime('2026-11-20 09:00')
    const long = `prod ${'x'.repeat(200)}`
    assert.is(await board.post(post(head, { title: long })), 'created')
    const Statuses = z.array(
      z.looseObject({ context: z.string(), state: z.string(), description: z.string() }),
    )
    const read = async () => Statuses.parse(await github.api('GET', `/commits/${head}/statuses`))
    const [status] = await read()
    assert.is(status?.context, 'igw gate')
    assert.is(status?.state, 'pending')
    assert.is(status?.description.length, 140)
    assert.is(await board.post(post(head, { title: long })), 'unchanged')
    assert.is(
      await board.post(post(head, { state: 'open', atMs: at('2026-11-20 08:59') })),
      'outdated',
    )
    assert.is((await read()).length, 1)
    assert.is(await board.post(post(head, { state: 'closed' })), 'updated')
    assert.equal(
      (await read()).map(({ state }) => state),
      ['failure', 'pending'],
    )
  }, 'rita'),
)

test(
  'tells who put a label on, last',
  withPull(async ({ github, board, setTime }) => {
    const [before] = await board.proposals(undefined)
    if (before === undefined) throw new Error('no pull request')
    assert.is(await board.override(before, 'promote-now'), undefined)
    setTime('2026-11-20 09:00')
    await github.apiAs('mallory', 'POST', '/issues/1/labels', { labels: ['promote-now'] })
    const [one] = await board.proposals(1)
    if (one === undefined) throw new Error('no pull request')
    const first = await board.override(one, 'Promote-Now')
    assert.equal(first?.label, {
      label: 'Promote-Now',
      by: 'mallory',
      isPerson: true,
      mayWrite: false,
      atMs: at('2026-11-20 09:00'),
    })
    assert.is(first?.headAtMs, at('2026-11-20 08:00'))
    await github.apiAs('mallory', 'DELETE', '/issues/1/labels/promote-now')
    setTime('2026-11-20 10:00')
    await github.apiAs('rita', 'POST', '/issues/1/labels', { labels: ['promote-now'] })
    const last = await board.override(one, 'promote-now')
    assert.is(last?.label.by, 'rita')
    assert.is(last?.label.mayWrite, true)
    github.settings.tokens.set(tokenOf('argocd'), {
      contents: 'write',
      pullRequests: 'write',
      issues: 'write',
    })
    await github.apiAs('argocd', 'POST', '/issues/1/labels', { labels: ['promote-now'] })
    assert.is((await board.override(one, 'promote-now'))?.label.isPerson, false)
  }),
)

test(
  'sees open pull requests into its branch only',
  withPull(async ({ github, board, head }) => {
    await github.commit('release', { b: '1' })
    await github.commit('topic', { c: '1' })
    await github.api('POST', '/pulls', { title: 'Elsewhere', head: 'topic', base: 'release' })
    const [proposal, ...others] = await board.proposals(undefined)
    assert.equal(others, [])
    assert.is(proposal?.head, head)
    assert.equal(await board.proposals(2), [])
    if (proposal !== undefined)
      assert.is(await board.mergeBase(proposal), await github.head('main'))
  }),
)

test.run()
