import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { postReviewCheck, REVIEW_CHECK } from '../../../src/edge/github/review-check.ts'
import { postReviewComment } from '../../../src/edge/github/review-comment.ts'
import { userErrorsIn } from '../../../src/error.ts'
import type { CheckPost } from '../../../src/ports/review-board.ts'
import { tokenOf } from '../../support/emulator.ts'
import type { FakeGitHub } from '../../support/fake-github.ts'
import { onGateStage } from './gate-stage.ts'

const test = suite('review board on GitHub')

const annotation = (line: number): CheckPost['annotations'][number] => ({
  at: { file: 'inference-gateway.yaml', line, col: 3 },
  level: 'failure',
  title: 'pool-removed in prod',
  message: 'it goes',
})

const post = (head: string, more: Partial<CheckPost> = {}): CheckPost => ({
  head,
  conclusion: 'failure',
  title: 'pool-removed: it goes',
  summary: 'text',
  annotations: [annotation(1)],
  url: undefined,
  atMs: 1000,
  ...more,
})

const Runs = z.object({
  check_runs: z.array(
    z.looseObject({ name: z.string(), status: z.string(), conclusion: z.string().nullable() }),
  ),
})

async function runsOn(github: FakeGitHub, head: string) {
  const answer = await github.api('GET', `/commits/${head}/check-runs?filter=all`)
  return Runs.parse(answer).check_runs.map(({ status, conclusion }) => `${status} ${conclusion}`)
}

test(
  'posts a check run once, and another one where it says something else',
  onGateStage(async ({ github, repositoryAs }) => {
    const repository = await repositoryAs('acme')
    const head = (await github.head('main')) ?? ''
    assert.is(await postReviewCheck(repository, post(head)), 'created')
    assert.is(await postReviewCheck(repository, post(head, { atMs: 2000 })), 'unchanged')
    const better = post(head, { conclusion: 'success', annotations: [], atMs: 3000 })
    assert.is(await postReviewCheck(repository, better), 'updated')
    assert.equal((await runsOn(github, head)).toSorted(), [
      'completed failure',
      'completed success',
    ])
    assert.is(REVIEW_CHECK, 'igw check')
  }),
)

test(
  'never puts an older review in the place of a newer one',
  onGateStage(async ({ github, repositoryAs }) => {
    const repository = await repositoryAs('acme')
    const head = (await github.head('main')) ?? ''
    await postReviewCheck(repository, post(head, { atMs: 5000 }))
    const late = post(head, { conclusion: 'success', atMs: 4000 })
    assert.is(await postReviewCheck(repository, late), 'outdated')
    assert.equal(await runsOn(github, head), ['completed failure'])
  }),
)

test(
  'sends annotations fifty at a time, and is complete with the last of them',
  onGateStage(async ({ github, repositoryAs }) => {
    const repository = await repositoryAs('acme')
    const head = (await github.head('main')) ?? ''
    const annotations = Array.from({ length: 120 }, (_, i) => annotation(i + 1))
    github.clearJournal()
    await postReviewCheck(repository, post(head, { annotations }))
    const sent = github.journal
      .filter(({ method, path }) => method !== 'GET' && path.includes('/check-runs'))
      .map(({ body }) =>
        z
          .looseObject({
            status: z.string().optional(),
            output: z.object({ annotations: z.array(z.unknown()) }),
          })
          .parse(body),
      )
    assert.equal(
      sent.map(({ status, output }) => [status, output.annotations.length]),
      [
        ['in_progress', 50],
        [undefined, 50],
        ['completed', 20],
      ],
    )
    assert.equal(await runsOn(github, head), ['completed failure'])
  }),
)

const Comments = z.array(
  z.looseObject({ body: z.string(), user: z.looseObject({ login: z.string() }) }),
)

async function withPull(github: FakeGitHub): Promise<void> {
  await github.commit('patch', { a: '1' })
  await github.api('POST', '/pulls', { title: 'Patch', head: 'patch', base: 'main' })
}

const commentsOn = async (github: FakeGitHub) =>
  Comments.parse(await github.api('GET', '/issues/1/comments'))

test(
  'keeps one comment, edited where it stands',
  onGateStage(async ({ github, repositoryAs }) => {
    await withPull(github)
    const repository = await repositoryAs('acme')
    const say = (body: string, atMs: number) =>
      postReviewComment(repository, { pullRequest: 1, body, atMs })
    assert.is(await say('first', 1000), 'created')
    assert.is(await say('first', 2000), 'unchanged')
    assert.is(await say('second', 3000), 'updated')
    assert.is(await say('late', 2500), 'outdated')
    const comments = await commentsOn(github)
    assert.is(comments.length, 1)
    assert.match(
      comments[0]?.body ?? '',
      /^<!-- inference-gateway-gitops:v1 review at=3000 -->\nsecond$/,
    )
  }),
)

test(
  'keeps one comment where two runs at once found none',
  onGateStage(async ({ github, repositoryAs }) => {
    await withPull(github)
    const repository = await repositoryAs('acme')
    const say = (body: string, atMs: number) =>
      postReviewComment(repository, { pullRequest: 1, body, atMs })
    const act = async () => void (await say('of the other run', 1000))
    github.addFault({
      method: 'POST',
      path: /issues\/1\/comments$/,
      fault: { kind: 'before', act },
    })
    assert.is(await say('of this run', 2000), 'updated')
    const comments = await commentsOn(github)
    assert.equal(
      comments.map(({ body }) => body.split('\n')[1]),
      ['of this run'],
    )
  }),
)

test(
  'leaves the comment of somebody else alone that carries our marker',
  onGateStage(async ({ github, repositoryAs }) => {
    await withPull(github)
    const forged = '<!-- inference-gateway-gitops:v1 review at=1 -->\nall is well'
    await github.apiAs('rita', 'POST', '/issues/1/comments', { body: forged })
    const repository = await repositoryAs('acme')
    await postReviewComment(repository, { pullRequest: 1, body: 'it is not', atMs: 2000 })
    const comments = await commentsOn(github)
    assert.equal(
      comments.map(({ body }) => body.split('\n')[1]),
      ['all is well', 'it is not'],
    )
  }),
)

test(
  'says which permission is missing',
  onGateStage(async ({ github, repositoryAs }) => {
    github.settings.tokens.set(tokenOf('reader'), {
      contents: 'read',
      pullRequests: 'read',
      issues: 'read',
      checks: 'read',
    })
    const head = (await github.head('main')) ?? ''
    const repository = await repositoryAs('reader')
    const thrown = await postReviewCheck(repository, post(head)).then(
      () => undefined,
      (error: unknown) => userErrorsIn(error)?.[0],
    )
    assert.is(thrown?.code, 'github-forbidden')
    assert.match(`${thrown?.message} ${thrown?.hint}`, /checks: write/)
  }),
)

test.run()
