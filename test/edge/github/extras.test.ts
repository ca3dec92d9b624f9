import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { samplePlan } from '../../support/plan.ts'
import { onStage } from '../../support/publishing.ts'

const test = suite('labels, reviewers and the like')
const gateway = 'rendered/staging/gateway.yaml'

function planWith(files: Readonly<Record<string, string>>, changes = {}) {
  return samplePlan({ files: new Map(Object.entries(files)), ...changes })
}

test(
  'asks reviewers one by one where GitHub refuses one of them',
  onStage(async ({ github, publishOne, notices }) => {
    const people = { reviewers: ['rita', 'nobody', 'acme'], assignees: ['omar', 'nobody'] }
    const result = await publishOne(samplePlan({ ...people, teamReviewers: ['acme/platform'] }))
    assert.is(result.operation, 'created')
    const [pull] = await github.pulls()
    assert.equal(
      pull?.requested_reviewers.map(({ login }) => login),
      ['rita'],
    )
    assert.equal(
      pull?.assignees.map(({ login }) => login),
      ['omar'],
    )
    assert.is(notices.length, 3)
    assert.match(
      String(notices[0]),
      "'nobody' was not asked to review #1: Reviews may only be requested",
    )
    assert.match(String(notices[1]), "'platform' was not asked to review #1")
    assert.match(String(notices[2]), /^#1 was not assigned to nobody: only people who can push/)
  }),
)

test(
  'never asks the reviewers again',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan({ reviewers: ['rita'], assignees: ['omar'] }))
    github.clearJournal()
    const plan = planWith({ [gateway]: 'kind: Gateway # 2\n' }, { reviewers: ['rita', 'omar'] })
    await publishOne(plan)
    assert.equal(
      github.writes().filter((write) => /reviewers|assignees|labels/.test(write)),
      [],
    )
  }),
)

test(
  'puts a label back that is missing',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    github.clearJournal()
    const result = await publishOne(samplePlan({ labels: ['Inference-Gateway', 'gitops'] }))
    assert.is(result.operation, 'updated')
    assert.equal(github.writes(), ['POST issues/1/labels'])
  }),
)

test(
  'lets a pull request merge by itself only where it is told to',
  onStage(async ({ github, publish, notices }) => {
    await publish([samplePlan({ autoMerge: 'squash' }), samplePlan({ key: 'prod' })])
    assert.is(github.autoMerge(1), 'SQUASH')
    assert.is(github.autoMerge(2), undefined)
    github.settings.allowAutoMerge = false
    await publish([samplePlan({ key: 'dev', autoMerge: 'merge' })])
    assert.match(String(notices[0]), '#3 does not merge by itself: ')
    assert.match(String(notices[0]), 'Auto merge is not allowed for this repository')
  }),
)

test(
  'opens a draft as ready where there are no drafts',
  onStage(async ({ github, publish, notices }) => {
    await publish([samplePlan({ draft: true })])
    assert.is((await github.pulls())[0]?.draft, true)
    github.settings.allowDrafts = false
    await publish([samplePlan({ key: 'prod', draft: true })])
    const pulls = await github.pulls()
    assert.is(pulls.find(({ number }) => number === 2)?.draft, false)
    assert.match(String(notices[0]), 'no draft pull requests')
  }),
)

test(
  'cuts a title that is too long',
  onStage(async ({ github, publishOne }) => {
    const plan = samplePlan({ title: `Render ${'x'.repeat(300)}` })
    await publishOne(plan)
    assert.is((await github.pulls())[0]?.title.length, 256)
    assert.is((await publishOne(plan)).operation, 'unchanged')
  }),
)

test(
  'talks to a GitHub server of one’s own',
  onStage(async ({ github, publishOne }) => {
    const result = await publishOne(samplePlan({ autoMerge: 'merge' }))
    assert.match(String(result.url), '/acme/shop/pull/1')
    assert.is(github.autoMerge(1), 'MERGE')
  }, '/api/v3'),
)

test.run()
