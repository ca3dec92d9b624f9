import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isRepository, parseRepoSpec } from '../../../src/kustomize/remote/repo-spec.ts'

const test = suite('parseRepoSpec')

const SPECS: readonly (readonly [text: string, url: string, directory: string, ref: string])[] = [
  ['https://github.com/o/r', 'https://github.com/o/r', '', ''],
  ['https://github.com/o/r/a/b?ref=v1', 'https://github.com/o/r', 'a/b', 'v1'],
  ['https://github.com/o/r//a/b/?version=v1', 'https://github.com/o/r', 'a/b', 'v1'],
  ['https://github.com/o/r.git/a?ref=v2&version=v1', 'https://github.com/o/r.git', 'a', 'v2'],
  ['HTTPS://GitHub.com/o/r', 'https://github.com/o/r', '', ''],
  ['github.com/o/r/a', 'https://github.com/o/r', 'a', ''],
  ['github.com:o/r/a', 'https://github.com/o/r', 'a', ''],
  ['git@github.com:o/r//a', 'git@github.com:o/r', 'a', ''],
  ['git@github.com/o/r', 'git@github.com:o/r', '', ''],
  ['ssh://git@github.com/o/r', 'git@github.com:o/r', '', ''],
  ['git::https://git.example/o/r.git//a', 'https://git.example/o/r.git', 'a', ''],
  ['ssh://git@git.example:2222/o/r//a', 'ssh://git@git.example:2222/o/r', 'a', ''],
  ['me@git.example:o/r.git', 'me@git.example:o/r.git', '', ''],
  ['https://me@dev.azure.com/o/p/_git/r/a/b', 'https://me@dev.azure.com/o/p/_git/r', 'a/b', ''],
  ['file:///srv/r', 'file:///srv/r', '', ''],
  ['file:///srv/r//a?ref=main', 'file:///srv/r', 'a', 'main'],
  ['https://github.com/o/r?ref=a%2Fb', 'https://github.com/o/r', '', 'a/b'],
  ['https://github.com/o/r?ref=v1;x', 'https://github.com/o/r', '', ''],
  ['https://github.com/o/r?ref=%zz', 'https://github.com/o/r', '', ''],
]

for (const [text, cloneUrl, directory, ref] of SPECS) {
  test(`reads ${text}`, () => {
    const spec = parseRepoSpec(text)
    const { cloneUrl: url, directory: path, ref: name } = spec ?? {}
    assert.equal([url, path, name], [cloneUrl, directory, ref])
    assert.ok(isRepository(text))
  })
}

const PATHS = [
  '../base',
  '/srv/r',
  'a/b.yaml',
  'github.com',
  'base@v2/deploy.yaml',
  'https://github.com/o',
  'https://github.com/o/r//../x',
  'gitlab.com/o/r',
  'ftp://git.example/o/r',
  'host:o/r',
]

for (const text of PATHS)
  test(`takes ${text} for no repository`, () => assert.not(isRepository(text)))

const TIMEOUTS: readonly (readonly [query: string, ms: number])[] = [
  ['', 27_000],
  ['timeout=90', 90_000],
  ['timeout=1m30s', 90_000],
  ['timeout=1.5h', 5_400_000],
  ['timeout=0', 27_000],
  ['timeout=soon', 27_000],
]

for (const [query, ms] of TIMEOUTS)
  test(`waits ${ms} ms for '${query}'`, () =>
    assert.is(parseRepoSpec(`github.com/o/r?${query}`)?.timeoutMs, ms))

test('hears a wish for submodules only where it is uttered', () => {
  assert.is(parseRepoSpec('github.com/o/r')?.wantsSubmodules, false)
  assert.is(parseRepoSpec('github.com/o/r?submodules=true')?.wantsSubmodules, true)
  assert.is(parseRepoSpec('github.com/o/r?submodules=false')?.wantsSubmodules, false)
})

test.run()
