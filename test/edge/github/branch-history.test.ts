import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createGitHubHistory } from '../../../src/edge/github/branch-history.ts'
import { onGateStage } from './gate-stage.ts'

const test = suite('branch history on GitHub')

const path = 'overlays/dev/release'
const file = `${path}/a.yaml`

test(
  'tells when a merge came to the branch, not when its commits were made',
  onGateStage(async ({ github, repositoryAs, setTime }) => {
    const first = await github.commit('main', { [file]: '1' }, { date: '2026-11-20T08:00:00Z' })
    await github.commit('bot', { [file]: '2' }, { date: '2026-11-20T09:00:00Z' })
    await github.api('POST', '/pulls', { title: 'Two', head: 'bot', base: 'main' })
    setTime('2026-11-21 12:00')
    await github.mergePull(1)
    await github.commit('main', { 'README.md': 'x' }, { date: '2026-11-22T08:00:00Z' })
    const head = String(await github.head('main'))
    const history = createGitHubHistory(await repositoryAs(github.owner), 'main')
    const landings = await history.landings(head, path, 5)
    assert.equal(
      landings.map(({ atMs, pullRequest }) => [new Date(atMs).toISOString(), pullRequest]),
      [
        ['2026-11-21T12:00:00.000Z', 1],
        ['2026-11-20T08:00:00.000Z', undefined],
      ],
    )
    assert.is(landings[1]?.commit, first)
    assert.equal(await history.line(head, landings[0]?.commit ?? '', 10), [
      head,
      landings[0]?.commit,
    ])
  }),
)

test(
  'puts merges in the order in which they were made, whatever the age of their commits',
  onGateStage(async ({ github, repositoryAs, setTime }) => {
    await github.commit('main', { [file]: '0' }, { date: '2026-11-20T08:00:00Z' })
    for (const [branch, time] of [
      ['old', '09:00'],
      ['young', '10:00'],
    ] as const) {
      await github.commit(
        branch,
        { [`${path}/${branch}`]: branch },
        { date: `2026-11-20T${time}:00Z` },
      )
      await github.api('POST', '/pulls', { title: branch, head: branch, base: 'main' })
    }
    setTime('2026-11-20 11:00')
    await github.mergePull(2)
    setTime('2026-11-20 12:00')
    await github.mergePull(1)
    const history = createGitHubHistory(await repositoryAs(github.owner), 'main')
    const landings = await history.landings(String(await github.head('main')), path, 5)
    assert.equal(
      landings.map(({ pullRequest }) => pullRequest),
      [1, 2, undefined],
    )
  }),
)

test(
  'follows first parents only, page by page, and names the oldest where there are too many',
  onGateStage(async ({ github, repositoryAs }) => {
    const first = await github.commit('main', { [file]: '0' })
    const line = [first]
    for (let i = 1; i <= 4; i++) line.unshift(await github.commit('main', { 'README.md': `${i}` }))
    const side = await github.commit('side', { 'side.md': 'x' })
    const merge = await github.commit('main', { 'side.md': 'x' }, { mergeOf: side })
    const history = createGitHubHistory(await repositoryAs(github.owner), 'main')
    assert.equal(await history.line(merge, first, 10), [merge, ...line])
    assert.equal(await history.line(merge, first, 3), [merge, line[0], line[1], first])
  }),
)

test(
  'gives the ids that git gives, and nothing for what is not there',
  onGateStage(async ({ github, repositoryAs }) => {
    const commit = await github.commit('main', { [file]: 'x' })
    const history = createGitHubHistory(await repositoryAs(github.owner), 'main')
    assert.match(String(await history.idAt(commit, path)), /^[0-9a-f]{40}$/)
    assert.is(await history.idAt(commit, 'overlays/prod/release'), undefined)
    assert.is(await history.idAt(commit, 'overlays/dev/other'), undefined)
    assert.match(String(await history.idAt(commit, 'overlays')), /^[0-9a-f]{40}$/)
    assert.equal(await history.landings(commit, 'overlays/prod/release', 5), [])
  }),
)

test.run()
