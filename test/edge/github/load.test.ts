import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createGitHubPublisher } from '../../../src/edge/github/publisher.ts'
import { userErrorsIn } from '../../../src/error.ts'
import {
  type Clock,
  PublishErrors,
  type PublishResult,
  type PullRequestPlan,
} from '../../../src/ports.ts'
import { blobId } from '../../../src/release/tree-id.ts'
import { interleaving } from '../../support/interleaving.ts'
import { LargeGitHub } from '../../support/large-github.ts'
import { recordingReporter, requestFor, samplePlan } from '../../support/plan.ts'
import { RateLimits } from '../../support/rate-limits.ts'
import { simulatedClock } from '../../support/simulated-clock.ts'
import { randomFrom } from '../../yaml/support/random.ts'

const test = suite('load')
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** What each environment is made of; a branch must never hold half of it. */
const PARTS = ['gateway', 'route', 'pool'] as const

function plansFor(count: number, version: string): readonly PullRequestPlan[] {
  return Array.from({ length: count }, (_, i) => {
    const key = `env-${i}`
    const files = PARTS.map((part) => [`rendered/${key}/${part}.yaml`, `${key}: ${version}\n`])
    return samplePlan({ key, files: new Map(files.map(([path = '', text = '']) => [path, text])) })
  })
}

function publisherOf(github: LargeGitHub, clock: Clock) {
  const { token, owner, repo, url: baseUrl } = github
  const report = recordingReporter()
  return createGitHubPublisher({ token, owner, repo, baseUrl, report, clock, backoffMs: 2 })
}

function counts(results: readonly PublishResult[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const { operation } of results) sums.set(operation, (sums.get(operation) ?? 0) + 1)
  return Object.fromEntries(sums)
}

/** Every pull request there is has all of its environment. */
function assertWhole(github: LargeGitHub, version: string): void {
  for (const { branch } of github.pulls) {
    const key = keyOf(branch)
    const files = github.files(branch)
    for (const part of PARTS)
      assert.is(files.get(`rendered/${key}/${part}.yaml`), `${key}: ${version}\n`)
  }
}

test('200 environments stay within the limits of every minute and hour, run after run', async () => {
  const clock = simulatedClock()
  const limits = new RateLimits(clock)
  const github = await LargeGitHub.start({ limits, now: clock.now })
  const { publish } = publisherOf(github, clock)
  try {
    const plans = requestFor(plansFor(200, 'one'))
    const first = await publish(plans)
    assert.equal(counts(first), { created: 90, skipped: 110 })
    const left = first.filter(({ operation }) => operation === 'skipped')
    assert.equal([...new Set(left.map(({ code }) => code))], ['github-rate-limit'])
    assert.match(
      left[0]?.note ?? '',
      /^left for the next run, .* run it again after \d\d:\d\d UTC$/,
    )
    assertWhole(github, 'one')

    // Too early: what the run before wrote counts for this one too.
    assert.equal(counts(await publish(plans)), { unchanged: 90, skipped: 110 })

    await clock.pause(HOUR_MS)
    assert.equal(counts(await publish(plans)), { unchanged: 90, created: 90, skipped: 20 })
    await clock.pause(HOUR_MS)
    assert.equal(counts(await publish(plans)), { unchanged: 180, created: 20 })
    assert.equal(counts(await publish(plans)), { unchanged: 200 })
    assertWhole(github, 'one')

    assert.equal(limits.broken, [])
    assert.ok(limits.fullestHour().writes <= 450)
  } finally {
    await github.close()
  }
})

test('a new version of 150 environments reaches each of them in turn', async () => {
  const clock = simulatedClock()
  const limits = new RateLimits(clock)
  const github = await LargeGitHub.start({ limits, now: clock.now })
  const { publish } = publisherOf(github, clock)
  try {
    for (let run = 0; run < 2; run++) {
      await publish(requestFor(plansFor(150, 'one')))
      await clock.pause(HOUR_MS)
    }
    // The next version comes before the last one is through; no environment waits forever.
    const updated = new Set<string>()
    for (const version of ['two', 'three']) {
      const results = await publish(requestFor(plansFor(150, version)))
      for (const { key, operation } of results) if (operation === 'updated') updated.add(key)
      await clock.pause(HOUR_MS)
    }
    assert.is(updated.size, 150)
    await publish(requestFor(plansFor(150, 'three')))
    assertWhole(github, 'three')
    assert.equal(limits.broken, [])
  } finally {
    await github.close()
  }
})

test('once GitHub refuses, a run asks for nothing more', async () => {
  const clock = simulatedClock()
  const limits = new RateLimits(clock)
  const github = await LargeGitHub.start({ limits, now: clock.now })
  const { publish } = publisherOf(github, clock)
  try {
    // Somebody else uses the same limits.
    for (let i = 0; i < 480; i++) {
      limits.take('POST')
      await clock.pause(1000)
    }
    const thrown = await publish(requestFor(plansFor(60, 'one'))).catch((error: unknown) => error)
    if (!(thrown instanceof PublishErrors)) throw thrown
    assert.equal(
      thrown.errors.map(({ code }) => code),
      ['github-rate-limit'],
    )
    assert.equal(counts(thrown.results), { created: 4, skipped: 55 })
    assert.is(github.journal.filter(({ status }) => status === 403).length, 1)
  } finally {
    await github.close()
  }
})

for (const seed of [1, 2])
  test(`two runs at once for an hour lose nothing and end (seed ${seed})`, async () => {
    const random = randomFrom(seed)
    const clock = simulatedClock()
    const turn = interleaving(random)
    const repository: SourceRepository = { version: 0, theirs: new Map() }
    const broken: string[] = []
    const world: { github?: LargeGitHub } = {}
    // A server that throws says nothing to the test.
    const check = (assertion: () => void) => {
      try {
        assertion()
      } catch (thrown) {
        broken.push(String(thrown))
      }
    }
    const before = async () => {
      await turn()
      const { github } = world
      if (github === undefined) return
      check(() => checkAll(github, repository))
      others(github, repository, random)
    }
    const deleting = (branch: string) => {
      const { github } = world
      if (github !== undefined) check(() => checkDeletion(github, repository, branch))
    }
    const github = await LargeGitHub.start({ now: clock.now, before, deleting })
    world.github = github
    push(github, repository)
    try {
      const end = clock.now() + HOUR_MS
      const runs = await Promise.all(
        [0, 1].map(() => keepRunning(github, clock, { end, random, repository })),
      )
      assert.ok(Math.min(...runs) >= 5, `${runs} runs`)
      delete world.github
      assert.equal([...new Set(broken)], [])
      await tidy(github)
      const last = plansFor(ENVIRONMENTS, `v${repository.version}`)
      const { publish } = publisherOf(github, clock)
      await publish(requestFor(last, { inputs: inputsOf(repository.version) }))
      for (const plan of last) {
        const there = github.files(github.refs.has(plan.branch) ? plan.branch : 'main')
        for (const [path, text] of plan.files) assert.is(there.get(path), text)
      }
    } finally {
      await github.close()
    }
  })

const ENVIRONMENTS = 4

interface SourceRepository {
  version: number
  /** Commits of people on branches of the bot, and the file that each adds. */
  readonly theirs: Map<string, string>
}

function inputsOf(version: number): ReadonlyMap<string, string> {
  return new Map([['source.txt', blobId(`v${version}\n`)]])
}

function push(github: LargeGitHub, repository: SourceRepository): void {
  repository.version++
  github.commit('main', { 'source.txt': `v${repository.version}\n` })
}

/** What people do between two requests: push, merge, commit to a branch of the bot, take that back. */
function others(github: LargeGitHub, repository: SourceRepository, random: () => number): void {
  const chance = random()
  const open = github.pulls.filter(({ state }) => state === 'open')
  const pull = open[Math.floor(random() * open.length)]
  if (chance < 0.02) push(github, repository)
  else if (chance < 0.05) github.commit('main', { 'docs/readme.md': `${chance}\n` })
  else if (chance < 0.07 && pull !== undefined) github.merge(pull)
  else if (chance < 0.08 && pull !== undefined) {
    const note = `notes/${repository.theirs.size}.md`
    repository.theirs.set(github.commit(pull.branch, { [note]: 'mine\n' }), note)
  }
}

/** Branches with a commit of a person are merged with it in the end. */
async function tidy(github: LargeGitHub): Promise<void> {
  for (const pull of github.pulls.filter(({ state }) => state === 'open')) github.merge(pull)
  for (const branch of github.refs.keys()) if (branch !== 'main') github.refs.delete(branch)
}

async function keepRunning(
  github: LargeGitHub,
  clock: Clock,
  { end, random, repository }: { end: number; random: () => number; repository: SourceRepository },
): Promise<number> {
  let runs = 0
  for (; clock.now() < end; runs++) {
    const { version } = repository
    const plans = plansFor(ENVIRONMENTS, `v${version}`)
    try {
      await publisherOf(github, clock).publish(requestFor(plans, { inputs: inputsOf(version) }))
    } catch (thrown) {
      const errors = userErrorsIn(thrown)
      if (errors === undefined) throw thrown
      const others = errors.filter(({ code }) => !/^(foreign-commit|conflict)$/.test(code))
      assert.equal(others.map(String), [])
    }
    await clock.pause(random() * 6 * MINUTE_MS)
  }
  return runs
}

/** What must be so at any moment. */
function checkAll(github: LargeGitHub, { theirs }: SourceRepository) {
  const open = github.pulls.filter(({ state }) => state === 'open')
  const branches = open.map(({ branch }) => branch)
  assert.is(new Set(branches).size, branches.length, 'two open pull requests of one environment')
  for (const branch of github.refs.keys()) {
    if (branch === 'main') continue
    const files = github.files(branch)
    const parts = PARTS.map((part) => files.get(`rendered/${keyOf(branch)}/${part}.yaml`))
    assert.is(new Set(parts).size, 1, `${branch} has ${parts}`)
    for (const id of unsettled(github, branch)) {
      const note = theirs.get(id)
      const isKept = note === undefined || files.has(note)
      assert.ok(isKept, `${branch} took back the commit of a person`)
    }
  }
}

function checkDeletion(github: LargeGitHub, { theirs }: SourceRepository, branch: string) {
  const lost = unsettled(github, branch).filter((id) => theirs.has(id))
  assert.equal(lost, [], `the commit of a person is deleted with ${branch}`)
}

/** The commits that a branch alone has. */
function unsettled(github: LargeGitHub, branch: string): readonly string[] {
  const { store } = github
  const settled = new Set(settledHeads(github, branch).flatMap((id) => [...store.ancestors(id)]))
  return [...store.ancestors(github.refs.get(branch) ?? '')].filter((id) => !settled.has(id))
}

/** What the base has, or had merged into it. */
function settledHeads({ pulls, refs }: LargeGitHub, branch: string): readonly string[] {
  const merged = pulls.filter((pull) => pull.branch === branch && pull.mergedAt !== null)
  return [refs.get('main') ?? '', ...merged.map(({ head }) => head)]
}

function keyOf(branch: string): string {
  return branch.replace('inference-gateway/', '')
}

test.run()
