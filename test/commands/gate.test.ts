import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { evaluateProposal } from '../../src/commands/gate.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { createGitHubHistory } from '../../src/edge/github/branch-history.ts'
import { createGateBoard } from '../../src/edge/github/gate-board.ts'
import { createStatusBoard } from '../../src/edge/github/status-board.ts'
import { gateSummary, gateTitle } from '../../src/pull-request/gate-summary.ts'
import { edited } from '../config/config-text.ts'
import { type GateStage, onGateStage } from '../edge/github/gate-stage.ts'

const test = suite('gate')

const environment = (name: string) =>
  `  ${name}: {project: {id: chat-${name}, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}\n`

const CONFIG = edited(
  {},
  `${environment('prod')}gitops: {reports: [{name: "cd/{environment}", app: argocd}]}
promotion:
  order: [dev, prod]
  steps:
    prod:
      gates:
        soak: 24h
        synced: true
        incidents: [incident]
        windows: [{from: '09:00', to: '16:00', timeZone: Europe/Berlin}]
      overrideLabel: promote-now
`,
)

/** Files of an environment with a release, as a render leaves them. */
const release = (name: string, content: string) => ({
  [`overlays/${name}/release/a.yaml`]: content,
  [`rendered/${name}/a.yaml`]: content,
})

interface Stage extends GateStage {
  /** Opens a pull request with these files. */
  propose(branch: string, files: Readonly<Record<string, string>>, utc?: string): Promise<void>
  /** Title and states of the pull request at a time. */
  judge(utc: string, number?: number): Promise<Judgement>
}

interface Judgement {
  readonly title: string
  readonly state: string
  readonly kinds: readonly string[]
  readonly summary: string
}

/** Release 1 is in both environments; release 2 came to dev at 2026-11-25 09:00. */
const withReleases = (run: (stage: Stage) => Promise<void>) =>
  onGateStage(async (stage) => {
    const { github } = stage
    const both = { ...release('dev', '1'), ...release('prod', '1') }
    await github.commit('main', both, { date: '2026-11-20T09:00:00Z' })
    await github.commit('main', release('dev', '2'), { date: '2026-11-25T09:00:00Z' })
    await run({ ...stage, propose: proposer(stage), judge: judge(stage) })
  })

function proposer({ github }: GateStage): Stage['propose'] {
  return async (branch, files, utc = '2026-11-25 10:00') => {
    await github.commit(branch, files, { date: `${utc.replace(' ', 'T')}:00Z` })
    await github.api('POST', '/pulls', { title: branch, head: branch, base: 'main' })
  }
}

function judge({ github, repositoryAs }: GateStage): Stage['judge'] {
  return async (utc, number = 1) => {
    const { config } = parseConfig({ file: 'c.yaml', text: CONFIG })
    const repository = await repositoryAs(github.owner)
    const gates = createGateBoard(repository, 'main')
    const board = createStatusBoard(repository)
    const history = createGitHubHistory(repository, 'main')
    const [proposal] = await gates.proposals(number)
    if (config === undefined || proposal === undefined) throw new Error('nothing to judge')
    const nowMs = Date.parse(`${utc.replace(' ', 'T')}Z`)
    const commit = String(await github.head('main'))
    const result = await evaluateProposal(
      { history, board, gates },
      { config, commit, nowMs },
      proposal,
    )
    return {
      title: gateTitle(result),
      state: result.state,
      kinds: result.targets.map(({ kind }) => kind),
      summary: gateSummary(result),
    }
  }
}

async function syncDev({ github, report, setTime }: Stage): Promise<void> {
  setTime('2026-11-25 09:30')
  await report('argocd', String(await github.head('main')), 'cd/dev', 'success')
}

test(
  'waits for the report, then for the soak and the window, then opens',
  withReleases(async (stage) => {
    const { propose, judge } = stage
    await propose('inference-gateway/promote.prod', release('prod', '2'))
    const unreported = await judge('2026-11-25 10:00')
    assert.is(unreported.state, 'waiting')
    assert.is(unreported.title, "prod waits for success of the status 'cd/dev'")
    await syncDev(stage)
    // The soak ends at 10:30 in Berlin, in the window.
    assert.is((await judge('2026-11-25 10:00')).title, 'prod opens 2026-11-26 09:30 UTC')
    const open = await judge('2026-11-26 09:30')
    assert.is(open.state, 'open')
    assert.is(open.title, 'prod: gates are open')
    assert.match(open.summary, 'dev has ')
    assert.match((await judge('2026-11-26 20:00')).title, 'prod opens 2026-11-27 08:00 UTC')
  }),
)

test(
  'closes when the engine reports failure, or an incident is open',
  withReleases(async (stage) => {
    await stage.propose('promote', release('prod', '2'))
    await syncDev(stage)
    stage.setTime('2026-11-25 20:00')
    await stage.report('argocd', String(await stage.github.head('main')), 'cd/dev', 'failure')
    assert.match(
      (await stage.judge('2026-11-27 09:30')).title,
      /^prod is closed: 'cd\/dev' says failure/,
    )
    await stage.github.api('POST', '/issues', { title: 'Slow', labels: ['incident'] })
    assert.match((await stage.judge('2026-11-27 09:30')).summary, "Slow' is open")
  }),
)

test(
  'restarts when a newer release goes through the environment before',
  withReleases(async (stage) => {
    const { github, propose, judge } = stage
    await propose('promote', release('prod', '2'))
    await syncDev(stage)
    await github.commit('main', release('dev', '3'), { date: '2026-11-25T15:00:00Z' })
    assert.match(
      (await judge('2026-11-26 09:30')).title,
      /^prod is closed: dev has another release/,
    )
    await github.commit('main', release('dev', '2'), { date: '2026-11-25T16:00:00Z' })
    stage.setTime('2026-11-25 16:10')
    await stage.report('argocd', String(await github.head('main')), 'cd/dev', 'success')
    // 16:10 UTC on the next day is after the window.
    assert.is((await judge('2026-11-26 09:30')).title, 'prod opens 2026-11-27 08:00 UTC')
  }),
)

test(
  'takes no report of the commit that the release was in before',
  withReleases(async (stage) => {
    const { github, propose, judge, report } = stage
    await propose('promote', release('prod', '2'))
    const { parents } = await github.message(String(await github.head('main')))
    await report('argocd', String(parents[0]), 'cd/dev', 'success')
    assert.is((await judge('2026-11-28 09:30')).state, 'waiting')
    await report('mallory', String(await github.head('main')), 'cd/dev', 'success')
    const { state, summary } = await judge('2026-11-28 09:30')
    assert.is(state, 'waiting')
    assert.match(summary, 'one by mallory does not count')
  }),
)

test(
  'has no gates for a pull request that promotes nothing, and needs few requests for it',
  withReleases(async ({ github, propose, judge }) => {
    await propose('docs', { 'README.md': 'x' })
    github.clearJournal()
    const { title, state, kinds } = await judge('2026-11-25 10:00')
    assert.equal(
      { title, state, kinds },
      { title: 'No promotion: no gates', state: 'open', kinds: [] },
    )
    assert.is(github.journal.length, 4)
    await propose('dev', release('dev', '4'))
    assert.equal((await judge('2026-11-25 10:00', 2)).kinds, [])
    await propose('own-values', { 'overlays/prod/values.yaml': 'x', 'rendered/prod/a.yaml': 'y' })
    assert.equal((await judge('2026-11-25 10:00', 3)).kinds, [])
  }),
)

test(
  'lets a rollback through, and holds against a release from nowhere',
  withReleases(async (stage) => {
    const { github, propose, judge } = stage
    await github.commit('main', release('prod', '2'), { date: '2026-11-27T09:00:00Z' })
    await propose('rollback', release('prod', '1'))
    const back = await judge('2026-11-28 23:00')
    assert.equal([back.state, back.kinds], ['open', ['rollback']])
    assert.match(back.summary, 'going back waits for no gate')
    await propose('by-hand', release('prod', 'mine'))
    assert.match(
      (await judge('2026-11-28 10:00', 2)).title,
      /^prod is closed: dev has another release/,
    )
  }),
)

test(
  'gates a release that was rolled back from, and lets a rollback with a hold through',
  withReleases(async (stage) => {
    const { github, propose, judge } = stage
    await github.commit('main', release('prod', '2'), { date: '2026-11-26T09:00:00Z' })
    await github.commit('main', release('prod', '1'), { date: '2026-11-27T09:00:00Z' })
    // Prod had 2 before, but it is what dev has: it comes by the order, and not as a rollback.
    await propose('again', release('prod', '2'))
    const again = await judge('2026-11-27 10:00')
    assert.equal([again.state, again.kinds], ['waiting', ['promotion']])
    await github.commit('main', release('dev', '1'), { date: '2026-11-28T09:00:00Z' })
    await github.commit('main', release('prod', '3'), { date: '2026-11-28T10:00:00Z' })
    await propose('plain', release('prod', '1'))
    assert.equal((await judge('2026-11-28 10:30', 2)).kinds, ['promotion'])
    await propose('held', { ...release('prod', '1'), 'overlays/prod/hold.yaml': 'reason: x' })
    const held = await judge('2026-11-28 10:30', 3)
    assert.equal([held.state, held.kinds], ['open', ['rollback']])
  }),
)

test(
  'gives way to the label of a person who may write, until the pull request changes',
  withReleases(async (stage) => {
    const { github, propose, judge, setTime } = stage
    await propose('promote', release('prod', '2'))
    setTime('2026-11-25 11:00')
    await github.apiAs('mallory', 'POST', '/issues/1/labels', { labels: ['promote-now'] })
    const refused = await judge('2026-11-25 12:00')
    assert.is(refused.state, 'waiting')
    assert.match(refused.summary, 'mallory has no write access')
    await github.apiAs('rita', 'POST', '/issues/1/labels', { labels: ['promote-now'] })
    const allowed = await judge('2026-11-25 12:00')
    assert.is(allowed.state, 'open')
    assert.match(allowed.title, "overridden by rita with the label 'promote-now'")
    await github.commit(
      'promote',
      { 'rendered/prod/a.yaml': '3' },
      { date: '2026-11-25T12:00:00Z' },
    )
    const changed = await judge('2026-11-25 13:00')
    assert.is(changed.state, 'waiting')
    assert.match(changed.summary, 'has changed since')
  }),
)

test.run()
