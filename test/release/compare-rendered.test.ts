import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatBody } from '../../src/pull-request/body.ts'
import { layeredTree, memoryTree } from '../../src/source-tree.ts'
import { examplesTree, renderExamples } from '../support/examples.ts'

const test = suite('comparison of rendered files')

/** What prod would change, where its rendered files or sources are others than those of the examples. */
function review(files: Readonly<Record<string, string>>) {
  const tree = layeredTree(memoryTree(new Map(Object.entries(files))), examplesTree())
  const { environments, errors } = renderExamples(tree, false)
  const prod = environments.find(({ name }) => name === 'prod')
  if (prod?.state !== 'rendered') throw new Error(errors.join('\n'))
  return { review: prod.review, text: printed(prod.review) }
}

/** Everything that is known of a review, and what people read of it. */
function printed(review: ReturnType<typeof prodReview>): string {
  const body = formatBody({
    lineage: { order: [], releases: new Map() },
    environments: [review],
    configPath: 'inference-gateway.yaml',
    version: '1.0.0',
  })
  return body + JSON.stringify(review)
}

function prodReview() {
  const { environments } = renderExamples(examplesTree(), false)
  const prod = environments.find(({ name }) => name === 'prod')
  if (prod?.state !== 'rendered') throw new Error('prod was not rendered')
  return prod.review
}

const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: hub
  namespace: chat
data:
  token: aHVudGVyMi1odW50ZXIy
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: hub
  namespace: chat
data:
  db-password: hunter2-hunter2
`

test('finds nothing where nothing changes', () => {
  const { changes, risks } = prodReview()
  assert.equal(changes, [])
  assert.equal(risks, [])
})

test('tells of secrets that they go, and never what they are', () => {
  const { review: found, text } = review({ 'rendered/prod/secret-hub.yaml': SECRET })
  assert.equal(
    found.changes.map(({ kind, id }) => `${kind} ${id}`),
    ['removed ConfigMap.v1/hub.chat', 'removed Secret.v1/hub.chat'],
  )
  assert.not.match(text, /aHVudGVyMi1odW50ZXIy|hunter2/)
})

test('judges what a change of the config means for prod', () => {
  const config = examplesTree().read('inference-gateway.yaml') ?? ''
  const { review: found } = review({
    'inference-gateway.yaml': config.replace('minReplicas: 4', 'minReplicas: 1'),
  })
  assert.equal(
    found.risks.map(({ rule, severity, at }) => [rule, severity, at?.file]),
    [['autoscaler-minimum-lowered', 'warning', 'inference-gateway.yaml']],
  )
})

test('counts a rendered file that a person broke as absent', () => {
  const { review: found } = review({ 'rendered/prod/gateway-chat.yaml': 'kind: [' })
  assert.equal(
    found.changes.map(({ kind, id }) => `${kind} ${id}`),
    ['added Gateway.v1.gateway.networking.k8s.io/chat.chat'],
  )
})

test.run()
