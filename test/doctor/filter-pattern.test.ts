import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isTaken } from '../../src/doctor/filter-pattern.ts'

const test = suite('filter patterns of workflows')

/** Most of them from the cheat sheet of GitHub's reference of the workflow syntax. */
const cases: readonly (readonly [readonly string[], string, boolean])[] = [
  [['feature/*'], 'feature/my-branch', true],
  [['feature/*'], 'feature/beta-a/my-branch', false],
  [['feature/**'], 'feature/beta-a/my-branch', true],
  [['main'], 'main', true],
  [['main'], 'maintenance', false],
  [['releases/mona-the-octocat'], 'releases/mona-the-octocat', true],
  [['*'], 'a/b', false],
  [['**'], 'a/b', true],
  [['*feature'], 'mona-feature', true],
  [['v2*'], 'v2.9', true],
  [['v[12].[0-9]+.[0-9]+'], 'v1.10.1', true],
  [['v[12].[0-9]+.[0-9]+'], 'v3.10.1', false],
  [['*.jsx?'], 'page.js', true],
  [['*.jsx?'], 'page.jsx', true],
  [['**.js'], 'js/index.js', true],
  [['**/docs/**'], 'dir/docs/my-file.txt', true],
  [['**/README.md'], 'README.md', true],
  [['**/*src/**'], 'my-src/code/js/app.js', true],
  [['**/*-post.md'], 'path/their-post.md', true],
  [['*.md', '!README.md'], 'README.md', false],
  [['*.md', '!README.md'], 'hello.md', true],
  [['*.md', '!README.md', 'README*'], 'README.md', true],
  [['!docs/**'], 'docs/a.md', false],
  [['a.b'], 'aXb', false],
  [['docs(1)'], 'docs(1)', true],
  [['+x'], '+x', true],
  [[], 'anything', false],
]

for (const [patterns, text, want] of cases)
  test(`${JSON.stringify(patterns)} ${want ? 'takes' : 'leaves out'} '${text}'`, () => {
    assert.is(isTaken(patterns, text), want)
  })

test.run()
