import { execFileSync } from 'node:child_process'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { releasesOf } from '../../../src/commands/gate/gather-evidence.ts'
import { createLocalHistory } from '../../../src/edge/git/branch-history.ts'
import { evaluateGates } from '../../../src/gate/index.ts'
import { git, inFolder, initRepository, writeFiles } from '../../support/scratch.ts'

const test = suite('branch history in git')

const path = 'overlays/dev/release'
const file = `${path}/a.yaml`

/** Commits as a person did at a time. */
function commitAt(folder: string, utc: string, message: string, content: string): void {
  writeFiles(folder, { [file]: content })
  git(folder, 'add', '-A')
  const date = `${utc.replace(' ', 'T')}:00Z`
  const identity = ['-c', 'user.name=Rita', '-c', 'user.email=rita@example.com']
  execFileSync('git', [...identity, 'commit', '-qm', message], {
    cwd: folder,
    env: { PATH: process.env.PATH, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  })
}

test(
  'counts a merge from when it was made, and knows its pull request',
  inFolder(async (folder) => {
    initRepository(folder, { 'README.md': 'x' })
    commitAt(folder, '2026-11-20 08:00', 'Render dev (#3)', '1')
    git(folder, 'switch', '-qc', 'bot')
    commitAt(folder, '2026-11-20 09:00', 'Two', '2')
    git(folder, 'switch', '-q', 'main')
    git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge pull request #4 from acme/bot', 'bot')
    const history = createLocalHistory(folder)
    const head = git(folder, 'rev-parse', 'HEAD')
    const landings = await history.landings(head, path, 5)
    assert.equal(
      landings.map(({ pullRequest }) => pullRequest),
      [4, 3],
    )
    assert.is(landings[0]?.commit, head)
    assert.is(landings[1]?.atMs, Date.parse('2026-11-20T08:00Z'))
    assert.is(await history.idAt(head, path), git(folder, 'rev-parse', `HEAD:${path}`))
    assert.is(await history.idAt(head, 'overlays/prod'), undefined)
    const first = landings[1]?.commit ?? ''
    assert.equal(await history.line(head, first, 10), [head, first])
  }),
)

test(
  'restarts a soak when another release was there in between',
  inFolder(async (folder) => {
    initRepository(folder, { 'README.md': 'x' })
    commitAt(folder, '2026-11-18 09:00', 'One (#1)', 'a')
    commitAt(folder, '2026-11-20 09:00', 'Two (#2)', 'b')
    commitAt(folder, '2026-11-20 10:00', 'Revert "Two" (#3)', 'a')
    const head = git(folder, 'rev-parse', 'HEAD')
    const release = git(folder, 'rev-parse', `HEAD:${path}`)
    const releases = await releasesOf(createLocalHistory(folder), head, 'dev')
    const source = { environment: 'dev', releases, renders: [], commits: [], reports: [] }
    const evidence = { target: 'prod', release, sources: [source], issues: [] }
    const soak = { kind: 'soak', seconds: 86_400, reports: [] } as const
    const at = (utc: string) =>
      evaluateGates([soak], evidence, Date.parse(utc)).map(({ state }) => state)
    assert.equal(at('2026-11-21T09:59Z'), ['waiting'])
    assert.equal(at('2026-11-21T10:00Z'), ['open'])
  }),
)

test.run()
