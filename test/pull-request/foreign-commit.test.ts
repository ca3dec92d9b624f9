import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type UserError, userErrorsIn } from '../../src/error.ts'
import { withTrailer } from '../../src/pull-request/commit-message.ts'
import {
  assertOnlyOurs,
  type BranchCommit,
  findForeignCommits,
} from '../../src/pull-request/foreign-commit.ts'

const test = suite('foreign commits')
const [tree, base] = ['1'.repeat(40), 'base']

function ours(id: string, parents: readonly string[], key = 'prod'): BranchCommit {
  const message = withTrailer('Render prod', { key, tree })
  return { id, tree, parents, author: 'bot', message }
}

function theirs(id: string, parents: readonly string[]): BranchCommit {
  return { id, tree, parents, author: 'Rita', message: 'Tune it\n\nBecause.' }
}

function foreign(commits: readonly BranchCommit[], merged: readonly string[] = []) {
  const found = findForeignCommits({ branch: 'b', key: 'prod', commits, merged })
  return found.map(({ id }) => id)
}

async function refusal(commits: readonly BranchCommit[]): Promise<UserError | undefined> {
  try {
    await assertOnlyOurs({ branch: 'b', key: 'prod', commits, merged: [] }, async () => undefined)
    return undefined
  } catch (thrown) {
    return userErrorsIn(thrown)?.[0]
  }
}

test('finds none among our own', () => {
  assert.equal(foreign([ours('a', [base]), ours('b', ['a', 'base2'])]), [])
})

test('finds a commit of a person also below one of ours', () => {
  assert.equal(foreign([theirs('a', [base]), ours('b', ['a'])]), ['a'])
})

test('takes a commit for another plan, or with another tree, for foreign', () => {
  assert.equal(foreign([ours('a', [base], 'staging')]), ['a'])
  assert.equal(foreign([{ ...ours('a', [base]), tree: '2'.repeat(40) }]), ['a'])
})

test('forgets what was merged, with all that led to it, and nothing after it', () => {
  const commits = [ours('a', [base]), theirs('b', ['a']), ours('c', ['b']), theirs('d', ['c'])]
  assert.equal(foreign(commits, ['c']), ['d'])
  assert.equal(foreign(commits, ['elsewhere']), ['b', 'd'])
})

test('takes a merge for foreign whose trees cannot be read', async () => {
  assert.is(
    (await refusal([ours('a', [base]), theirs('m', ['a', 'base2'])]))?.code,
    'foreign-commit',
  )
})

test('shows a person and a subject without what a terminal would obey', async () => {
  const odd = {
    ...theirs('a', [base]),
    author: '\u001b[31mRita\u202e',
    message: `${'x'.repeat(200)}\nmore`,
  }
  const error = await refusal([odd])
  assert.is(
    error?.message,
    `branch 'b' has commit a by [31mRita ('${'x'.repeat(79)}…'), which is not ours`,
  )
})

test.run()
