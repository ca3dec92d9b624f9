import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createStatusBoard } from '../../../src/edge/github/status-board.ts'
import { driftMarker } from '../../../src/gate/drift-issue.ts'
import { onGateStage } from './gate-stage.ts'

const test = suite('status board on GitHub')

test(
  'finds the one of the right app behind 300 statuses of others',
  onGateStage(async ({ github, repositoryAs, report, setTime }) => {
    const commit = await github.commit('main', { a: '1' })
    setTime('2026-11-20 09:00')
    await report('argocd', commit, 'cd/staging', 'success')
    setTime('2026-11-20 10:00')
    for (let i = 0; i < 320; i++) await report('mallory', commit, `noise/${i}`, 'failure')
    const board = createStatusBoard(await repositoryAs(github.owner))
    github.clearJournal()
    const reports = await board.reports(commit, { statuses: true, checks: false })
    assert.is(reports.length, 321)
    assert.is(github.journal.length, 4)
    assert.equal(
      reports.find(({ creator }) => creator === 'argocd[bot]'),
      {
        name: 'cd/staging',
        app: undefined,
        creator: 'argocd[bot]',
        state: 'success',
        commit,
        atMs: Date.parse('2026-11-20T09:00Z'),
        url: undefined,
      },
    )
  }),
)

test(
  'reads check runs to the last page, with the App that posted each',
  onGateStage(async ({ github, repositoryAs }) => {
    const commit = await github.commit('main', { a: '1' })
    const add = (login: string, name: string, more: object) =>
      github.apiAs(login, 'POST', '/check-runs', { name, head_sha: commit, ...more })
    const done = { status: 'completed', completed_at: '2026-11-20T09:00:00Z' }
    await add('argocd', 'smoke', { ...done, conclusion: 'success' })
    for (let i = 0; i < 310; i++) await add('other-app', `noise ${i}`, { status: 'queued' })
    const conclusions = ['neutral', 'skipped', 'timed_out', 'cancelled', 'action_required']
    for (const conclusion of conclusions) await add('argocd', conclusion, { ...done, conclusion })
    const board = createStatusBoard(await repositoryAs(github.owner))
    const reports = await board.reports(commit, { statuses: false, checks: true })
    assert.is(reports.length, 316)
    const own = reports.filter(({ app }) => app === 'argocd')
    assert.equal(Object.fromEntries(own.map(({ name, state }) => [name, state])), {
      smoke: 'success',
      neutral: 'neutral',
      skipped: 'skipped',
      timed_out: 'failure',
      cancelled: 'failure',
      action_required: 'failure',
    })
    assert.is(own[0]?.atMs, Date.parse('2026-11-20T09:00Z'))
    assert.is(reports.filter(({ state }) => state === 'pending').length, 310)
  }),
)

test(
  'lists open issues with any of the labels once, and no pull requests',
  onGateStage(async ({ github, repositoryAs }) => {
    const post = (body: object) => github.api('POST', '/issues', body)
    const body = `${driftMarker(['dev', 'prod-eu'])}\ntext`
    await post({ title: 'Both', labels: ['incident', 'sev1'], body })
    await post({ title: 'Closed', labels: ['incident'] })
    await github.api('PATCH', '/issues/2', { state: 'closed' })
    await post({ title: 'Other', labels: ['bug'] })
    const board = createStatusBoard(await repositoryAs(github.owner))
    assert.equal(await board.issues(['incident', 'sev1']), [
      { number: 1, title: 'Both', labels: ['incident', 'sev1'], driftOf: ['dev', 'prod-eu'] },
    ])
    assert.equal(await board.issues([]), [])
  }),
)

test.run()
