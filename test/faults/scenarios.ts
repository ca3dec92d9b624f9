import { dispatchEvent, pushEvent, scheduleEvent } from '../support/events.ts'
import type { Edits, FakeGitHub } from '../support/fake-github.ts'
import { CONFIG, manifest, startingFiles } from '../support/promotion-repository.ts'
import type { DoorRun } from './door.ts'

/** A run of the Action, and the repository that it finds. */
export interface Scenario {
  readonly name: string
  /** Whether a file below `overlays/` names the commit of the base: a moved one makes another file. */
  readonly namesBase?: boolean
  /**
   * Makes the repository, with `run` for what earlier runs have done.
   *
   * @returns the run
   */
  prepare(stage: Stage): Promise<DoorRun>
  /** Pull requests that the run may write: each can end in an error of its own. */
  readonly plans: number
  /** Part of a file in `main` that the run is made from. */
  readonly input: Edits
}

export interface Stage {
  readonly github: FakeGitHub
  /** Commits to `main` on a day in January, each later than the one before. */
  commit(edits: Edits): Promise<string>
  /** Runs the Action on what `main` has now, without any fault. */
  run(run: DoorRun): Promise<void>
  merge(branch: string): Promise<void>
  /** Git id of what `main` has at a path. */
  idAt(path: string): Promise<string | undefined>
}

const PULL_REQUESTS = `pullRequests:
  labels: [inference-gateway, reviewed]
  reviewers: [rita]
  assignees: [omar]
`

const render: DoorRun = {
  inputs: { command: 'render' },
  event: pushEvent('0'.repeat(40)),
}
const promote: DoorRun = { inputs: { command: 'promote', to: 'staging' }, event: dispatchEvent() }
const gate: DoorRun = { inputs: { command: 'gate' }, event: scheduleEvent() }

const base = (mark: string) => ({ 'base/app.yaml': manifest('app', mark) })

/** Every environment with the same release. */
async function start({ commit }: Stage, config = ''): Promise<void> {
  const text = `${CONFIG.replace(STEPS, config || STEPS)}${PULL_REQUESTS}`
  const files = startingFiles({ app: 'first' }, { 'inference-gateway.yaml': text })
  await commit(Object.fromEntries(files))
}

const STEPS = `promotion:
  order: [dev, staging, prod]
`

/** A newer release in dev. */
async function release({ commit, run, merge }: Stage, mark: string): Promise<void> {
  await commit(base(mark))
  await run(render)
  await merge('inference-gateway/dev')
}

const renders: readonly Scenario[] = [
  {
    name: 'render creates',
    plans: 1,
    input: base('rival'),
    prepare: async (stage) => {
      await start(stage)
      await stage.commit(base('second'))
      return render
    },
  },
  {
    name: 'render updates',
    plans: 1,
    input: base('rival'),
    prepare: async (stage) => {
      await start(stage)
      await stage.commit(base('second'))
      await stage.run(render)
      await stage.commit(base('third'))
      return render
    },
  },
  {
    name: 'render closes',
    plans: 1,
    input: base('rival'),
    prepare: async (stage) => {
      await start(stage)
      await stage.commit(base('second'))
      await stage.run(render)
      await stage.commit(base('first'))
      return render
    },
  },
  {
    name: 'render two environments',
    plans: 2,
    input: base('rival'),
    prepare: async (stage) => {
      await start(stage)
      const files = await stage.github.files('main')
      const config = files.get('inference-gateway.yaml') ?? ''
      const text = config.replace('maxReplicas: 20', 'maxReplicas: 30')
      await stage.commit({ ...base('second'), 'inference-gateway.yaml': text })
      return render
    },
  },
]

const AUTO_MERGE = `${STEPS}  steps:
    staging:
      autoMerge: squash
`

const inDev = { 'overlays/dev/release/base/app.yaml': manifest('app', 'rival') }

const promotions: readonly Scenario[] = [
  {
    name: 'promote creates',
    plans: 1,
    input: inDev,
    prepare: async (stage) => {
      await start(stage, AUTO_MERGE)
      await release(stage, 'second')
      return promote
    },
  },
  {
    name: 'promote supersedes',
    plans: 1,
    input: inDev,
    prepare: async (stage) => {
      await start(stage, AUTO_MERGE)
      await release(stage, 'second')
      await stage.run(promote)
      await release(stage, 'third')
      return promote
    },
  },
  {
    name: 'promote rolls back',
    namesBase: true,
    plans: 1,
    input: { 'overlays/staging/release/base/app.yaml': manifest('app', 'rival') },
    prepare: async (stage) => {
      await start(stage)
      const before = await stage.idAt('overlays/staging/release')
      await release(stage, 'second')
      await stage.run(promote)
      await stage.merge('inference-gateway/promote.staging')
      const inputs = { ...promote.inputs, release: before ?? '', reason: 'It fails' }
      return { ...promote, inputs }
    },
  },
]

const GATES = `${STEPS}  steps:
    staging:
      gates:
        soak: 1h
        statuses: [{name: e2e, creator: rita}]
        incidents: [incident]
      overrideLabel: promote-now
`

const gates: readonly Scenario[] = [
  {
    name: 'gate posts',
    plans: 1,
    input: inDev,
    prepare: async (stage) => {
      await start(stage, GATES)
      await release(stage, 'second')
      await stage.run(promote)
      const number = await pullOf(stage, 'inference-gateway/promote.staging')
      await stage.github.apiAs('rita', 'POST', `/issues/${number}/labels`, {
        labels: ['promote-now'],
      })
      return gate
    },
  },
  {
    name: 'gate updates',
    plans: 1,
    input: inDev,
    prepare: async (stage) => {
      await start(stage, GATES)
      await release(stage, 'second')
      await stage.run(promote)
      await stage.run(gate)
      const main = await stage.github.head('main')
      const status = { context: 'e2e', state: 'success' }
      await stage.github.apiAs('rita', 'POST', `/statuses/${main}`, status)
      return gate
    },
  },
]

/** Pull request #1 of a person, and what GitHub made of it to try the merge. */
async function propose({ github }: Stage, mark: string) {
  const edits = base(mark)
  const head = await github.commit('patch', edits, { date: '2026-01-20T00:00:00Z' })
  const open = (await github.pulls()).find(({ head: { ref } }) => ref === 'patch')
  if (open === undefined)
    await github.apiAs('rita', 'POST', '/pulls', { title: 'Patch', head: 'patch', base: 'main' })
  const merged = { mergeOf: head, date: '2026-01-20T00:00:01Z' }
  const merge = await github.commit(`tried-${mark}`, edits, merged)
  const repo = { full_name: `${github.owner}/${github.repo}` }
  const pull_request = { number: 1, head: { ref: 'patch', sha: head, repo } }
  const payload = { action: 'opened', number: 1, pull_request }
  return {
    inputs: { command: 'check' },
    event: { name: 'pull_request', payload, ref: 'refs/pull/1/merge' },
    env: { GITHUB_SHA: merge },
  }
}

const checks: readonly Scenario[] = [
  {
    name: 'check posts',
    plans: 1,
    input: base('rival'),
    prepare: async (stage) => {
      await start(stage)
      return await propose(stage, 'second')
    },
  },
  {
    name: 'check updates',
    plans: 1,
    input: base('rival'),
    prepare: async (stage) => {
      await start(stage)
      await stage.run(await propose(stage, 'second'))
      return await propose(stage, 'third')
    },
  },
]

async function pullOf({ github }: Stage, branch: string): Promise<number> {
  const open = (await github.pulls()).find(
    ({ state, head }) => state === 'open' && head.ref === branch,
  )
  if (open === undefined) throw new Error(`no open pull request of '${branch}'`)
  return open.number
}

export const SCENARIOS = [...renders, ...promotions, ...gates, ...checks]
