import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { driftIssue } from '../../../src/commands/google-cloud/markdown.ts'
import { createClient } from '../../../src/edge/github/client.ts'
import { createIssueTracker } from '../../../src/edge/github/issue-tracker.ts'
import { createStatusBoard } from '../../../src/edge/github/status-board.ts'
import { DRIFT_LABEL } from '../../../src/gate/drift-issue.ts'
import type { IssueTracker } from '../../../src/ports/issue-tracker.ts'
import { LOG_METRIC } from '../../cloud/manifests.ts'
import { desiredOf, planOf } from '../../support/cloud-plan.ts'
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts'
import { recordingReporter } from '../../support/plan.ts'

const test = suite('the issue about drift')

let github: FakeGitHub
let tracker: IssueTracker

test.before.each(async () => {
  github = await startFakeGitHub()
  const { owner, repo, token, url: baseUrl } = github
  tracker = await createIssueTracker({ owner, repo, token, baseUrl, backoffMs: 1 })
})

test.after.each(async () => {
  await github.close()
})

const issue = (open: boolean, body = 'something differs') => ({
  key: 'drift/chat',
  title: 'Google Cloud is not as it was merged: chat',
  body,
  open,
})

async function issues(): Promise<readonly { readonly number: number; readonly state: string }[]> {
  const all = await github.api('GET', '/issues?state=all&per_page=100')
  return Array.isArray(all) ? all.map(({ number, state }) => ({ number, state })) : []
}

test('is one issue that is written anew, closed, and opened again', async () => {
  const operations: string[] = []
  for (const [open, body] of [
    [false, 'a'],
    [true, 'a'],
    [true, 'a'],
    [true, 'b'],
    [false, 'c'],
    [false, 'd'],
    [true, 'e'],
  ] as const)
    operations.push((await tracker.settle(issue(open, body))).operation)
  assert.equal(operations, [
    'none',
    'created',
    'unchanged',
    'updated',
    'closed',
    'unchanged',
    'reopened',
  ])
  assert.equal(
    (await issues()).map(({ state }) => state),
    ['open'],
  )
})

for (const kind of ['forward-then-502', 'forward-then-reset'] as const)
  test(`is not made a second time where the answer is lost: ${kind}`, async () => {
    github.addFault({ method: 'POST', path: /\/issues$/, fault: { kind } })
    const { operation } = await tracker.settle(issue(true))
    assert.is(operation, 'created')
    assert.is((await tracker.settle(issue(true))).operation, 'unchanged')
    assert.is((await issues()).length, 1)
  })

test('leaves issues of others alone, whatever their label', async () => {
  await github.api('POST', '/issues', { title: 'Mine', body: 'x', labels: [DRIFT_LABEL] })
  assert.is((await tracker.settle({ ...issue(true), key: 'drift/other' })).operation, 'created')
  assert.is((await tracker.settle(issue(true))).operation, 'created')
  assert.is((await issues()).length, 3)
})

test('tells gates which environments it is about', async () => {
  const plan = planOf({ desired: desiredOf(LOG_METRIC).objects })
  const report = { config: 'chat', asked: undefined, found: [{ environment: 'prod', plan }] }
  const standing = driftIssue(report)
  assert.ok(standing)
  if (standing) await tracker.settle(standing)
  const { owner, repo, token, url: baseUrl } = github
  const client = await createClient({ token, baseUrl, report: recordingReporter(), backoffMs: 1 })
  const board = createStatusBoard({ client, at: { owner, repo } })
  assert.equal(
    (await board.issues([DRIFT_LABEL])).map(({ driftOf }) => driftOf),
    [['prod']],
  )
})

test.run()
