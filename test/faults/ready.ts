import * as z from 'zod'
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts'
import { type Call, problemsOf, type Ready } from './cell.ts'
import { type Door, type DoorRun, openDoor } from './door.ts'
import { hurry } from './hurry.ts'
import type { Scenario, Stage } from './scenarios.ts'
import { readState } from './state.ts'

/** A GitHub for scenarios, one after another. */
export interface World {
  ready(scenario: Scenario): Promise<Ready>
  close(): Promise<void>
}

/** When the runs take place, for everything that GitHub dates. */
const NOW = '2026-02-01T00:00:00Z'

export async function startWorld(): Promise<World> {
  const github = await startFakeGitHub()
  github.settings.clock = () => NOW
  const blank = github.checkpoint()
  const door = openDoor(github)
  const unhurry = hurry()
  return {
    ready: async (scenario) => {
      await blank()
      return await makeReady(github, door, scenario)
    },
    close: async () => {
      unhurry()
      door.close()
      github.violations.clear()
      await github.close()
    },
  }
}

async function makeReady(github: FakeGitHub, door: Door, scenario: Scenario): Promise<Ready> {
  const run = await scenario.prepare(stageOf(github, door))
  await door.checkout()
  const restore = github.checkpoint()
  const before = await readState(github)
  github.clearJournal()
  const ending = await door.run(run)
  const ready = { github, door, scenario, run, restore, before }
  const calls = callsOf(github)
  const after = await readState(github)
  await assertStill(github, door, run)
  const problems = [...problemsOf({ ...ready, calls, after }, ending), ...ending.errors]
  if (problems.length > 0) throw new Error(`${scenario.name}: ${JSON.stringify(problems)}`)
  return { ...ready, calls, after }
}

/** A run that finds everything done writes nothing. */
async function assertStill(github: FakeGitHub, door: Door, run: DoorRun): Promise<void> {
  const done = github.writes().length
  await door.run(run)
  if (github.writes().length > done + STAMPS)
    throw new Error(`a second run writes: ${github.writes().slice(done).join(', ')}`)
}

/** What stays the same may be stamped with the time of the newest run. */
const STAMPS = 1

/** What the run asked for: a new call is covered without anybody adding it. */
function callsOf({ journal }: FakeGitHub): readonly Call[] {
  const seen = new Map<string, number>()
  return journal.map(({ method, path }) => {
    const nth = (seen.get(`${method} ${path}`) ?? 0) + 1
    seen.set(`${method} ${path}`, nth)
    return { method, path, nth }
  })
}

const Sha = z.looseObject({ sha: z.string() })
const Tree = z.looseObject({ tree: z.array(z.looseObject({ path: z.string(), sha: z.string() })) })

function stageOf(github: FakeGitHub, door: Door): Stage {
  let commits = 0
  const nextDate = () => `2026-01-${String(++commits).padStart(2, '0')}T00:00:00Z`
  return {
    github,
    commit: async (edits) => {
      const date = nextDate()
      if (commits > 1) return await github.commit('main', edits, { date })
      return await firstCommit(github, edits, date)
    },
    run: async (run: DoorRun) => {
      await door.checkout()
      const { errors, crash } = await door.run(run)
      if (errors.length > 0 || crash !== undefined)
        throw new Error(`a run before: ${crash} ${JSON.stringify(errors)}`)
    },
    idAt: async (path) => {
      const { tree } = Tree.parse(await github.api('GET', '/git/trees/main?recursive=1'))
      return tree.find((entry) => entry.path === path)?.sha
    },
    merge: async (branch) => {
      const pull = (await github.pulls()).find(
        ({ state, head }) => state === 'open' && head.ref === branch,
      )
      if (pull === undefined) throw new Error(`no open pull request of '${branch}'`)
      const { clock } = github.settings
      const date = nextDate()
      github.settings.clock = () => date
      await github.mergePull(pull.number)
      await github.api('DELETE', `/git/refs/heads/${branch}`)
      github.settings.clock = clock
    },
  }
}

/** The commit that the emulator begins with is dated by the time that it is, and so never the same. */
async function firstCommit(
  github: FakeGitHub,
  edits: Readonly<Record<string, string | null>>,
  date: string,
): Promise<string> {
  const entries = Object.entries(edits).map(([path, content]) => {
    return { path, mode: '100644', type: 'blob', content }
  })
  const { sha: tree } = Sha.parse(await github.api('POST', '/git/trees', { tree: entries }))
  const author = { name: 'Rita', email: 'person@example.com', date }
  const commit = { message: 'Begin\n', tree, parents: [], author, committer: author }
  const { sha } = Sha.parse(await github.api('POST', '/git/commits', commit))
  await github.api('PATCH', '/git/refs/heads/main', { sha, force: true })
  return sha
}
