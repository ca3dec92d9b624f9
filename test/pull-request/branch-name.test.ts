import { execFileSync } from 'node:child_process'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type UserError, userErrorsIn } from '../../src/error.ts'
import { assertBotBranch, branchName } from '../../src/pull-request/branch-name.ts'

const test = suite('branch name')
const prefix = 'inference-gateway/'

function problem(branch: string, { start = prefix, kept = ['main'] } = {}): UserError | undefined {
  try {
    assertBotBranch(branch, start, kept)
    return undefined
  } catch (thrown) {
    const [error] = userErrorsIn(thrown) ?? []
    if (error === undefined) throw thrown
    return error
  }
}

const good = ['prod', 'eu-west1', 'a.b', 'team/prod', 'ünï']
const badToGit = [
  'a..b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  'a@{1}',
  'a.lock',
  'a.',
  '.a',
  'a//b',
  'a/',
  'a\u0007',
  'x/.y',
  'x.lock/y',
  '',
]
for (const key of good) {
  test(`takes '${key}'`, () => assert.is(problem(branchName(prefix, key)), undefined))
}
for (const key of badToGit) {
  test(`refuses ${JSON.stringify(key)}`, () => {
    assert.is(problem(branchName(prefix, key))?.code, 'bad-value')
  })
}

test('agrees with git about what a branch may be called', () => {
  for (const key of [...good, ...badToGit]) {
    const name = branchName(prefix, key)
    assert.is(problem(name) === undefined, isBranchOfGit(name), name)
  }
})

test('refuses branches of people', () => {
  assert.match(String(problem('main')?.message), 'is the branch to merge into')
  assert.match(String(problem('MAIN', { start: 'MA' })?.message), 'is the branch to merge into')
  assert.match(String(problem('feature/x')?.message), `does not start with '${prefix}'`)
  assert.match(String(problem('refs/heads/x', { start: 'refs/' })?.message), 'starts with')
  assert.match(String(problem('-x', { start: '-' })?.message), 'starts with')
  assert.match(String(problem('prod', { start: '' })?.message), 'has no prefix')
})

test('refuses a branch below a branch', () => {
  const error = problem('main/prod', { start: 'main/' })
  assert.match(String(error?.message), "cannot exist beside the branch 'main'")
})

function isBranchOfGit(name: string): boolean {
  try {
    execFileSync('git', ['check-ref-format', `refs/heads/${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.run()
