import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'

const test = suite('verify in the config')

function parsed(shared: string, own = '') {
  const text = `name: chat
gateway: { name: chat }
pools: { a: { models: [{ name: m }] } }
${shared}
environments:
  prod:
    project: { id: chat-prod, number: 1 }
    cluster: { name: c, location: us-east4 }
    namespace: chat
${own}`
  return parseConfig({ file: 'inference-gateway.yaml', text })
}

test('has defaults for all, and is no part of the settings that a release is made of', () => {
  const { config } = parsed('')
  assert.is(config?.verify.keyVariable, 'IGW_API_KEY')
  assert.is(config?.verify.api, 'chat')
  assert.equal(config?.environments[0]?.verify, {})
  assert.not.ok('verify' in (config?.settings ?? {}))
})

test('says for each environment where its gateway is', () => {
  const own = '    verify: { url: https://chat.example.com, ca: certs/ca.pem }\n'
  assert.equal(parsed('', own).config?.environments[0]?.verify, {
    url: 'https://chat.example.com',
    ca: 'certs/ca.pem',
  })
})

// Whoever may write the config could else have any secret of a job sent to any URL.
test('takes the key of a variable of its own alone', () => {
  for (const name of ['GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'igw_key']) {
    const { errors } = parsed(`verify: { keyVariable: ${name} }`)
    assert.equal(
      errors.map(({ code, at }) => [code, at?.line]),
      [['bad-value', 4]],
    )
  }
  assert.equal(parsed('verify: { keyVariable: IGW_STAGING_KEY }').errors, [])
})

test('refuses a URL with a path or a password', () => {
  for (const url of ['chat.example.com', 'https://u:p@chat.example.com', 'https://a.b/v1'])
    assert.is(parsed('', `    verify: { url: '${url}' }\n`).errors.length, 1)
})

test.run()
