/** Somebody else who writes between two requests of a run. */
import type { FakeGitHub } from '../support/fake-github.ts'
import { arm, type Call, drainViolations, problemsOf, type Ready, type Verdict } from './cell.ts'
import { readState, type State } from './state.ts'
import { unequal } from './unequal.ts'

export interface Rival {
  readonly name: string
  act(ready: Ready): Promise<void>
  /** Whether everything ends as if they had never been there. */
  readonly leavesNoTrace: boolean
  /**
   * Whether they may post the same check at the same time: GitHub has no way to post one only where
   * there is none, and shows the newest of a name.
   */
  readonly mayPostToo?: boolean
}

const NOTE = 'docs/rival.md'
const DATE = '2026-02-02T00:00:00Z'

export const RIVALS: readonly Rival[] = [
  {
    name: 'base moves elsewhere',
    leavesNoTrace: true,
    act: async ({ github }) =>
      void (await github.commit('main', { [NOTE]: 'x\n' }, { date: DATE })),
  },
  {
    name: 'base moves an input',
    leavesNoTrace: false,
    act: async ({ github, scenario }) =>
      void (await github.commit('main', scenario.input, { date: DATE })),
  },
  {
    name: 'person pushes',
    leavesNoTrace: false,
    act: async ({ github }) => {
      for (const branch of await botBranches(github))
        await github.commit(branch, { [NOTE]: 'x\n' }, { date: DATE })
    },
  },
  {
    name: 'another run of ours',
    leavesNoTrace: true,
    mayPostToo: true,
    act: async ({ door, run }) => void (await door.run(run)),
  },
  {
    name: 'person closes',
    leavesNoTrace: false,
    act: async ({ github }) => {
      for (const number of await openNumbers(github))
        await github.api('PATCH', `/pulls/${number}`, { state: 'closed' })
    },
  },
  {
    name: 'person merges',
    leavesNoTrace: false,
    act: async ({ github }) => {
      for (const number of await openNumbers(github)) await github.mergePull(number)
    },
  },
  {
    name: 'person opens',
    leavesNoTrace: false,
    act: async ({ github }) => {
      const open = new Set((await openPulls(github)).map(({ head }) => head.ref))
      for (const head of await botBranches(github))
        if (!open.has(head) && (await github.compare('main', head)).length > 0)
          await github.apiAs('rita', 'POST', '/pulls', { title: 'By hand', head, base: 'main' })
    },
  },
  {
    name: 'person deletes branch',
    leavesNoTrace: false,
    act: async ({ github }) => {
      for (const branch of await botBranches(github))
        await github.api('DELETE', `/git/refs/heads/${branch}`)
    },
  },
]

/** Runs the scenario with the rival just before the call, and twice more after it. */
export async function tryRival(ready: Ready, call: Call, rival: Rival): Promise<Verdict> {
  const { github, door, run, scenario } = ready
  await ready.restore()
  github.clearJournal()
  let theirs: readonly string[] = []
  const act = async () => {
    await rival.act(ready)
    theirs = await commitsWith(github, NOTE)
  }
  const armed = arm(github, call, () => ({ kind: 'before', act }), false)
  const ending = await door.run(run)
  github.intercept(undefined)
  await github.settled()
  const problems = [...(armed() ? [] : ['nobody came']), ...problemsOf(ready, ending)]
  await door.checkout()
  const second = await door.run(run)
  const settled = await readState(github)
  const third = await door.run(run)
  problems.push(...problemsOf(ready, second), ...problemsOf(ready, third))
  const now = await readState(github)
  problems.push(...unequal('it does not come to rest: state', now, settled))
  problems.push(...(await lost(github, theirs)), ...doubled(now, rival.mayPostToo === true))
  if (rival.leavesNoTrace) problems.push(...traces(now, ready.after, scenario.namesBase === true))
  problems.push(...drainViolations(github))
  await ready.restore()
  await door.checkout()
  if (problems.length > 0) return { failed: problems }
  return ending.errors.length === 0 ? 'ok' : 'err'
}

/** Commits of theirs that no branch leads to any more. */
async function lost(github: FakeGitHub, theirs: readonly string[]): Promise<readonly string[]> {
  const kept = new Set(await commitsWith(github, NOTE))
  return theirs
    .filter((branch) => !kept.has(branch))
    .map((branch) => `their commit on '${branch}' is lost`)
}

/** Branches that have their file, or had it merged. */
async function commitsWith(github: FakeGitHub, path: string): Promise<readonly string[]> {
  const branches = ['main', ...(await botBranches(github))]
  const found: string[] = []
  for (const branch of branches) if ((await github.files(branch)).has(path)) found.push(branch)
  return found
}

function doubled({ pulls, runs }: State, mayPostToo: boolean): readonly string[] {
  const open = pulls.filter(({ state }) => state === 'open').map(({ branch }) => branch)
  return [
    ...open
      .filter((branch, i) => open.indexOf(branch) !== i)
      .map((branch) => `two for '${branch}'`),
    ...pulls.flatMap(({ number, comments }) =>
      comments
        .filter((text, i) => comments.indexOf(text) !== i)
        .map(() => `#${number}: told twice`),
    ),
    ...Object.entries(mayPostToo ? {} : runs).flatMap(([branch, list]) => {
      const texts = list.map((run) => JSON.stringify(run))
      return texts.filter((text, i) => texts.indexOf(text) !== i).map(() => `${branch}: two checks`)
    }),
  ]
}

/** What differs from an undisturbed run, apart from the file that they brought. */
function traces(now: State, wanted: State, namesBase: boolean): readonly string[] {
  const [a, b] = [now, wanted].map(({ branches, pulls }) => {
    const texts = pulls.map(({ state, branch, title, labels }) => ({
      state,
      branch,
      title,
      labels,
    }))
    return { branches: namesBase ? renderedOnly(branches) : branches, texts }
  })
  return unequal('a trace of it', a, b)
}

function renderedOnly(branches: State['branches']): State['branches'] {
  const entries = Object.entries(branches)
  return Object.fromEntries(entries.map(([name, ids]) => [name, ids.replace(/overlays:\w+/, '')]))
}

async function botBranches(github: FakeGitHub): Promise<readonly string[]> {
  return Object.keys((await readBranches(github)) ?? {})
}

async function readBranches(github: FakeGitHub) {
  const { branches } = await readState(github)
  return Object.fromEntries(
    Object.entries(branches).filter(([name]) => name.startsWith('inference-gateway/')),
  )
}

async function openPulls(github: FakeGitHub) {
  const pulls = await github.pulls()
  return pulls.filter(
    ({ state, head }) => state === 'open' && head.ref.startsWith('inference-gateway/'),
  )
}

async function openNumbers(github: FakeGitHub): Promise<readonly number[]> {
  return (await openPulls(github)).map(({ number }) => number)
}
