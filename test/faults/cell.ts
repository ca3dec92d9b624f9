/** One combination of a scenario, a call of it and a fault. */
import type { FakeGitHub } from '../support/fake-github.ts'
import type { Fault } from '../support/strict-proxy.ts'
import type { ApiRequest } from '../support/strict-shared.ts'
import type { Door, DoorRun, Ending } from './door.ts'
import type { NamedFault } from './faults.ts'
import type { Scenario } from './scenarios.ts'
import { readState, type State } from './state.ts'
import { unequal } from './unequal.ts'

/** A request of a run: the so many-th of its kind. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly nth: number
}

/** A scenario that was made ready, and what becomes of it where nothing goes wrong. */
export interface Ready {
  readonly github: FakeGitHub
  readonly door: Door
  readonly scenario: Scenario
  readonly run: DoorRun
  /** Brings the repository back to before the run. */
  readonly restore: () => Promise<void>
  readonly calls: readonly Call[]
  readonly before: State
  readonly after: State
}

/** `ok`: the run got over it. `err`: it said what is wrong, and the next one got it done. */
export type Verdict = 'ok' | 'err' | { readonly failed: readonly string[] }

/** Real milliseconds that a run waits for an answer that never comes. */
const HANG_MS = 250

/** Runs the scenario with the fault at the call, and once more without it. */
export async function tryFault(ready: Ready, call: Call, fault: NamedFault): Promise<Verdict> {
  const { github, door, run } = ready
  await ready.restore()
  github.clearJournal()
  const armed = arm(github, call, fault.fault, fault.lasts)
  const ending = await door.run(run, fault.hangs ? { timeoutMs: HANG_MS } : {})
  github.intercept(undefined)
  await github.settled()
  const problems = [...(armed() ? [] : ['the fault was not met']), ...problemsOf(ready, ending)]
  if (github.writes().length > 0)
    problems.push(...(await converge(ready, ending, postsStatus(call, fault))))
  // Without a write the repository is what it was, and the next run is the one that is known.
  else if (ending.errors.length === 0 && !saidLater(ending))
    problems.push('it wrote nothing and said nothing')
  problems.push(...drainViolations(github))
  if (problems.length > 0) return { failed: problems }
  return ending.errors.length === 0 ? 'ok' : 'err'
}

/** Whether the run posts a status instead of a check run, which nobody can take back. */
function postsStatus({ path }: Call, { name }: NamedFault): boolean {
  return path.includes('/check-runs') && name === '403 App'
}

/** Runs once more, unless everything is as it should be already. */
async function converge(
  ready: Ready,
  ending: Ending,
  leavesStatus: boolean,
): Promise<readonly string[]> {
  const { github, door, run, before, after } = ready
  const isTold = saidNotices(ending)
  const now = await readState(github)
  if (differences(now, after, false).length === 0) return []
  const wanted = leavesStatus ? { ...after, statuses: now.statuses } : after
  const again = await door.run(run)
  return [
    ...halfWritten(now, before, wanted),
    ...problemsOf(ready, again),
    ...again.errors.map(({ message }) => `then: ${message}`),
    ...differences(await readState(github), wanted, isTold),
  ]
}

/** @returns whether the call came */
export function arm(
  github: FakeGitHub,
  call: Call,
  fault: () => Fault,
  lasts: boolean,
): () => boolean {
  let seen = 0
  let hit = false
  github.intercept((request) => {
    if (hit) return lasts ? fault() : undefined
    if (!isCall(call, request) || ++seen < call.nth) return undefined
    hit = true
    return fault()
  })
  return () => hit
}

function isCall({ method, path }: Call, request: ApiRequest): boolean {
  return request.method === method && request.path === path
}

/** What is wrong with how a run ended, whatever it was up to. */
export function problemsOf({ github, scenario }: Ready, ending: Ending): readonly string[] {
  const { errors, crash, visible } = ending
  const texts = errors.map(({ message, properties }) => `[${properties.title}] ${message}`)
  return [
    ...(crash === undefined ? [] : [`crash: ${crash}`]),
    ...(visible.includes(github.token) ? ['the token can be read'] : []),
    ...(errors.length > scenario.plans ? [`${errors.length} errors: ${texts.join(' | ')}`] : []),
    ...texts.filter(isUnclear).map((text) => `not clear: ${text}`),
  ]
}

/** A person needs to know what failed and what to do, in words. */
function isUnclear(text: string): boolean {
  return (
    !/^\[[a-z-]+\] .{10,}\nhint: .{10,}/s.test(text) ||
    /\n\s+at |<html|<!DOCTYPE|\[object|undefined|NaN/i.test(text)
  )
}

/** Notices tell what the pull request did not get; nobody gets it later. */
function saidNotices({ visible }: Ending): boolean {
  return /got no|not asked to review|not assigned|does not merge by itself/.test(visible)
}

/** Notices tell what is left for the next run. */
function saidLater({ visible }: Ending): boolean {
  return /left for the next run|nothing was written|not posted, see the summary/.test(visible)
}

/** Branches that are neither what they were nor what they should become. */
function halfWritten(now: State, before: State, after: State): readonly string[] {
  return Object.entries(now.branches)
    .filter(([branch, ids]) => ids !== before.branches[branch] && ids !== after.branches[branch])
    .map(([branch]) => `half of '${branch}' is written`)
}

/** @param isTold the run said that the pull request lacks something which is not worth failing for */
function differences(now: State, wanted: State, isTold: boolean): readonly string[] {
  const [a, b] = [now, wanted].map((state) => withoutNumbers(isTold ? withoutExtras(state) : state))
  const keys = ['branches', 'pulls', 'runs', 'statuses'] as const
  return keys.flatMap((key) => unequal(key, a?.[key], b?.[key]))
}

/** Which number a pull request gets depends on which of several failed at first. */
function withoutNumbers(state: State) {
  return { ...state, pulls: state.pulls.map((pull) => ({ ...pull, number: 0 })) }
}

function withoutExtras(state: State): State {
  const pulls = state.pulls.map((pull) => {
    return { ...pull, reviewers: [], assignees: [], comments: [], autoMerge: undefined }
  })
  return { ...state, pulls }
}

export function drainViolations(github: FakeGitHub): readonly string[] {
  const found = [...github.violations]
  github.violations.clear()
  return found
}
