import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { createGateBoard } from '../../../src/edge/github/gate-board.ts'
import { postReviewCheck } from '../../../src/edge/github/review-check.ts'
import { postReviewComment } from '../../../src/edge/github/review-comment.ts'
import { samplePlan } from '../../support/plan.ts'
import { onStage } from '../../support/publishing.ts'
import { onGateStage } from './gate-stage.ts'

const test = suite('what is made once on GitHub')

const Runs = z.object({ check_runs: z.array(z.looseObject({ name: z.string() })) })
const Comments = z.array(z.looseObject({ body: z.string() }))

const LOST = ['forward-then-502', 'forward-then-reset'] as const

for (const kind of LOST) {
  test(
    `one check run of a review where the answer is lost: ${kind}`,
    onGateStage(async ({ github, repositoryAs }) => {
      const head = String(await github.head('main'))
      github.addFault({ method: 'POST', path: /\/check-runs$/, fault: { kind } })
      const post = { head, conclusion: 'success', title: 't', summary: 's', atMs: 1 } as const
      const repository = await repositoryAs(github.owner)
      await postReviewCheck(repository, { ...post, annotations: [], url: undefined })
      const { check_runs } = Runs.parse(await github.api('GET', `/commits/${head}/check-runs`))
      assert.is(check_runs.length, 1)
    }),
  )
  test(
    `one check run of gates where the answer is lost: ${kind}`,
    onGateStage(async ({ github, repositoryAs }) => {
      const head = String(await github.head('main'))
      github.addFault({ method: 'POST', path: /\/check-runs$/, fault: { kind } })
      const board = createGateBoard(await repositoryAs(github.owner), 'main')
      const texts = { title: 't', summary: 's', url: 'https://github.com/acme/shop/pull/1' }
      await board.post({ head, state: 'waiting', ...texts, atMs: 1, settled: false })
      const { check_runs } = Runs.parse(await github.api('GET', `/commits/${head}/check-runs`))
      assert.is(check_runs.length, 1)
    }),
  )
  test(
    `one comment with a review where the answer is lost: ${kind}`,
    onGateStage(async ({ github, repositoryAs }) => {
      await github.commit('patch', { a: '1' })
      await github.api('POST', '/pulls', { title: 'Patch', head: 'patch', base: 'main' })
      github.addFault({ method: 'POST', path: /\/comments$/, fault: { kind } })
      const repository = await repositoryAs(github.owner)
      await postReviewComment(repository, { pullRequest: 1, body: 'text', atMs: 1 })
      assert.is(Comments.parse(await github.api('GET', '/issues/1/comments')).length, 1)
    }),
  )
  test(
    `one comment on a promotion where the answer is lost: ${kind}`,
    onStage(async ({ github, publishOne }) => {
      await publishOne(samplePlan())
      github.addFault({ method: 'POST', path: /\/comments$/, fault: { kind } })
      const files = new Map([['rendered/staging/gateway.yaml', 'kind: Gateway # 2\n']])
      await publishOne(samplePlan({ files, comment: 'Something else now' }))
      assert.is(Comments.parse(await github.api('GET', '/issues/1/comments')).length, 1)
    }),
  )
}

test(
  'is sent again where it was not made',
  onGateStage(async ({ github, repositoryAs }) => {
    await github.commit('patch', { a: '1' })
    await github.api('POST', '/pulls', { title: 'Patch', head: 'patch', base: 'main' })
    github.addFault({ method: 'POST', path: /\/comments$/, times: 3, fault: { kind: 'reset' } })
    const repository = await repositoryAs(github.owner)
    await postReviewComment(repository, { pullRequest: 1, body: 'text', atMs: 1 })
    assert.is(Comments.parse(await github.api('GET', '/issues/1/comments')).length, 1)
  }),
)

test.run()
