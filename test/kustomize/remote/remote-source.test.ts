import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatError, UserError } from '../../../src/error.ts'
import { allowedSource } from '../../../src/kustomize/remote/remote-source.ts'
import { parseRepoSpec } from '../../../src/kustomize/remote/repo-spec.ts'

const test = suite('allowedSource')

const nameOf = (url: string, allow: readonly string[]) => {
  const spec = parseRepoSpec(url)
  if (spec === undefined) throw new Error(`'${url}' is no repository`)
  return allowedSource(spec, allow).name
}

const refusal = (url: string, allow: readonly string[]): string => {
  try {
    return `allowed as ${nameOf(url, allow)}`
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'remote-refused') return formatError(thrown)
    throw thrown
  }
}

const ALLOWED: readonly (readonly [url: string, entry: string, name: string])[] = [
  ['https://github.com/o/r.git//a', 'github.com', 'github.com/o/r'],
  ['git@github.com:o/r', 'GitHub.com', 'github.com/o/r'],
  ['https://github.com/o/r', 'github.com/o', 'github.com/o/r'],
  ['https://github.com/o/r', 'github.com/o/r.git', 'github.com/o/r'],
  ['https://git.example:8443/o/r.git', 'git.example:8443', 'git.example:8443/o/r'],
  ['git@git.example:/srv/r.git', 'git.example/srv', 'git.example/srv/r'],
  ['https://me@dev.azure.com/o/p/_git/r', 'dev.azure.com/o', 'dev.azure.com/o/p/_git/r'],
  ['file:///srv/git/r', 'file:///srv/git', 'file:/srv/git/r'],
  ['file:///srv/git/r', 'file:///', 'file:/srv/git/r'],
]

for (const [url, entry, name] of ALLOWED)
  test(`allows ${url} by ${entry}`, () => assert.is(nameOf(url, ['other.example', entry]), name))

const NOT_ALLOWED: readonly (readonly [url: string, entry: string])[] = [
  ['https://github.com/o/r', 'gitlab.com'],
  ['https://github.com/other/r', 'github.com/o'],
  ['https://github.com/o-2/r', 'github.com/o'],
  ['https://github.com.evil.example/o/r', 'github.com'],
  ['https://git.example:8443/o/r', 'git.example'],
  ['file:///srv/r', 'github.com'],
  ['file:///srv/r', 'file:///srv/git'],
]

for (const [url, entry] of NOT_ALLOWED)
  test(`refuses ${url} where ${entry} is allowed`, () =>
    assert.match(refusal(url, [entry]), 'not allowed'))

test('says what to write', () => {
  assert.is(
    refusal('https://github.com/o/r', ['git.example']),
    `error[remote-refused]: 'https://github.com/o/r' is remote, and 'github.com' is not allowed (only git.example)
  hint: allow it in the config with 'remotes: {allow: [git.example, github.com]}', or here with '--allow-remote github.com'`,
  )
})

const TRICKS: readonly (readonly [what: string, url: string, message: RegExp])[] = [
  ['a user that looks like a host', 'https://github.com@evil.example/o/r', /credentials/],
  ['a password', 'https://me:s3cret@github.com/o/r', /credentials/],
  ['a way out of an allowed path', 'https://github.com/o/../evil//a', /no plain URL/],
  ['an escaped way out', 'https://github.com/o/%2e%2e//a', /no plain URL/],
  ['a backslash', 'https://github.com/o\\evil/r', /no plain URL/],
  ['an option of ssh', 'ssh://-oProxyCommand=x/o/r', /no plain URL/],
  ['an option as a path', 'git@github.com:-o/r', /no plain URL/],
  ['an option of git', 'https://github.com/o/r?ref=--upload-pack=x', /cannot be the name of a ref/],
  ['a refspec', 'https://github.com/o/r?ref=main:refs/heads/x', /cannot be the name of a ref/],
  ['plain http', 'http://github.com.example/o/r', /without encryption/],
  ['submodules', 'https://github.com/o/r?submodules=1', /submodules, which are not fetched/],
  ['a relative file URL', 'file://srv/r', /no plain URL/],
]

for (const [what, url, message] of TRICKS)
  test(`refuses ${what}`, () =>
    assert.match(refusal(url, ['github.com', 'github.com.example', 'file:///']), message))

test('prints no credentials', () => {
  for (const url of [
    'https://me:s3cret@github.com/o/r',
    'https://ghp_s3cret@github.com/o/r',
    'https://s3cret@gitlab.example/o/r',
    'git::https://me:s3cret@github.com/o/r',
  ])
    assert.not.match(refusal(url, ['x.example']), 's3cret')
})

test.run()
