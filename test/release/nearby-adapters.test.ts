import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { promote } from '../../src/commands/promote.ts'
import { render } from '../../src/commands/render.ts'
import { createLocalReader } from '../../src/edge/git/reader.ts'
import { memoryTree } from '../../src/source-tree.ts'
import {
  assertRendered,
  baseFiles,
  CONFIG,
  promoteRequest,
  renderRequest,
} from '../support/promotion-repository.ts'
import { commitFiles, inFolder, initRepository } from '../support/scratch.ts'

const test = suite('metrics adapters of one cluster')

/** Dev and staging share a cluster, and each has a namespace of its own there. */
const SHARED = CONFIG.replace(
  `chat-staging, number: 2222 }
    cluster: { name: two, location: us-central1 }
    namespace: chat`,
  `chat-dev, number: 1111 }
    cluster: { name: one, location: us-central1 }
    namespace: chat-staging`,
).replace('gitops:', 'metricsAdapter:\n  enabled: false\ngitops:')

const ADAPTER = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: adapter
spec:
  selector: {matchLabels: {run: adapter}}
  template:
    metadata: {labels: {run: adapter}}
    spec:
      containers:
        - name: adapter
          image: gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.16.9-gke.0
`

/** Everything is rendered without an adapter; then the base brings one, which dev has got. */
function sources(config: string): {
  readonly before: Map<string, string>
  readonly after: Map<string, string>
} {
  const files = new Map([['inference-gateway.yaml', config], ...baseFiles({ app: 'one' })])
  const rendered = (more: Partial<typeof renderRequest>) => {
    const result = render(memoryTree(files), { ...renderRequest, ...more })
    assertRendered(result)
    for (const plan of result.plans) for (const [path, text] of plan.files) files.set(path, text)
    return result
  }
  rendered({ everyEnvironment: true })
  const before = new Map(files)
  files.set('base/app.yaml', ADAPTER)
  const risks = rendered({}).environments.flatMap((one) =>
    one.state === 'rendered' ? one.review.risks : [],
  )
  assert.equal(
    risks.filter(({ rule }) => rule === 'adapter-second'),
    [],
    'the first one is no risk',
  )
  return { before, after: files }
}

for (const [what, config, found] of [
  ['is a risk where a promotion brings a second one', SHARED, 1],
  [
    'is none in a cluster of its own',
    CONFIG.replace('gitops:', 'metricsAdapter:\n  enabled: false\ngitops:'),
    0,
  ],
] as const)
  test(
    what,
    inFolder(async (root) => {
      const { before, after } = sources(config)
      initRepository(root, Object.fromEntries(before))
      commitFiles(root, Object.fromEntries(after))
      const reader = createLocalReader(root)
      const { plans, errors } = await promote(reader, { ...promoteRequest, to: 'staging' })
      assert.equal(errors, [])
      const says = plans[0]?.body.includes(
        "'dev' has Deployment.v1.apps/adapter.chat in the same cluster",
      )
      assert.is(says, found === 1)
    }),
  )

test('is a risk where two environments get their first one in one run', () => {
  const files = new Map([
    ['inference-gateway.yaml', SHARED],
    ...baseFiles({ app: 'one' }),
    ['base/app.yaml', ADAPTER],
  ])
  const { environments } = render(memoryTree(files), { ...renderRequest, everyEnvironment: true })
  const found = environments.filter(
    (one) =>
      one.state === 'rendered' && one.review.risks.some(({ rule }) => rule === 'adapter-second'),
  )
  assert.equal(
    found.map(({ name }) => name),
    ['staging'],
  )
})

test.run()
