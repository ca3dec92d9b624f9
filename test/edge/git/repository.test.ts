import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { httpsUrl } from '../../../src/edge/git/repository.ts'

const test = suite('httpsUrl')

const WANT = 'https://github.com/acme/shop.git'

for (const url of [
  'git@github.com:acme/shop.git',
  'git@github.com:acme/shop',
  'ssh://git@github.com/acme/shop.git',
  'ssh://git@github.com:22/acme/shop.git',
  'https://github.com/acme/shop',
  'https://github.com/acme/shop.git/',
  'https://user:secret@github.com/acme/shop.git',
  'https://x-access-token:ghs_secret@github.com/acme/shop',
])
  test(`reads ${url} as the repository that it names`, () => assert.is(httpsUrl(url), WANT))

test('keeps the port of a server of one’s own', () => {
  assert.is(httpsUrl('https://git.example.com:8443/a/b'), 'https://git.example.com:8443/a/b.git')
})

test('knows nothing to do with a folder or another scheme', () => {
  for (const url of ['/srv/git/shop.git', '../shop', 'file:///srv/shop.git', ''])
    assert.is(httpsUrl(url), undefined)
})

test.run()
