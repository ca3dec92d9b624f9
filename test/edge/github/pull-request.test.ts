import { globSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isOfBranch } from '../../../src/edge/github/pull-request.ts'

const test = suite('pull requests of the bot')

const at = { owner: 'acme', repo: 'shop' }
const branch = 'inference-gateway/prod'
const from = (full_name: string | undefined, ref = branch) => ({
  head: { ref, repo: full_name === undefined ? null : { full_name } },
})

test('are those of its branch in the repository itself, and none of a fork', () => {
  assert.ok(isOfBranch(at, branch, from('acme/shop')))
  assert.ok(isOfBranch(at, branch, from('Acme/Shop')))
  assert.not(isOfBranch(at, branch, from('mallory/shop')))
  assert.not(isOfBranch(at, branch, from('acme/shop-fork')))
  // A fork that was deleted.
  assert.not(isOfBranch(at, branch, from(undefined)))
  // GitHub takes a filter without an owner for no filter at all.
  assert.not(isOfBranch(at, branch, from('acme/shop', 'inference-gateway/dev')))
})

test('are approved and merged by nobody but people: the program has no call for it', () => {
  const code = globSync('src/edge/github/**/*.ts').map((file) => readFileSync(file, 'utf8'))
  const calls: readonly string[] = code.join('\n').match(/\.rest\.\w+\.\w+|mutation[^`]*/g) ?? []
  assert.ok(calls.includes('.rest.pulls.create'))
  const forbidden =
    /createReview|submitReview|dismissReview|pulls\.merge|repos\.merge|approve|addPullRequestReview|mergePullRequest|mergeBranch/i
  assert.equal(
    calls.filter((call) => forbidden.test(call)),
    [],
  )
})

test.run()
