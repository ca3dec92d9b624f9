import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isManaged } from '../../src/pull-request/safe-path.ts'
import { renderExamples } from '../support/examples.ts'

const test = suite('planPullRequests')

const { plans, config } = renderExamples()

test('has one for each environment, on a branch of its own', () => {
  assert.equal(
    plans.map(({ key, branch }) => [key, branch]),
    ['dev', 'staging', 'prod'].map((name) => [name, `inference-gateway/${name}`]),
  )
})

test('manages every file that it writes, so that stale ones are found', () => {
  for (const { files, managed } of plans)
    for (const path of files.keys()) assert.ok(isManaged(path, managed), path)
})

test('manages nothing that users write', () => {
  for (const { managed } of plans)
    for (const path of [
      'base/x.yaml',
      'alerts/x.yaml',
      'environments/dev/x.yaml',
      'overlays/dev/notes.md',
    ])
      assert.not.ok(isManaged(path, managed), path)
})

test('manages nothing of another environment', () => {
  const [dev] = plans
  for (const path of [
    'overlays/prod/release/source.yaml',
    'rendered/prod/x.yaml',
    'gitops/flux/prod.yaml',
  ])
    assert.not.ok(isManaged(path, dev?.managed ?? []), path)
})

test('says in the commit what the history wants to know', () => {
  const [dev] = plans
  const [subject, blank, line] = dev?.commitMessage.split('\n') ?? []
  assert.is(subject, dev?.title)
  assert.is(blank, '')
  assert.match(line ?? '', /^dev: release [0-9a-f]{10} \(before: [0-9a-f]{10}\); \d+ added/)
})

test('asks whom the config names', () => {
  for (const plan of plans) {
    assert.equal(plan.labels, config?.pullRequests.labels)
    assert.equal(plan.teamReviewers, config?.pullRequests.teamReviewers)
  }
})

test.run()
