import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { buildDirectory } from '../src/commands/build.ts'
import { filesBelow } from '../src/release/sources.ts'
import { treeId } from '../src/release/tree-id.ts'
import { layeredTree, memoryTree } from '../src/source-tree.ts'
import { examplesTree, PROJECT, renderExamples } from './support/examples.ts'
import { skipWithoutSchemas, validateManifest } from './support/schemas.ts'

const test = suite('examples')

const ENVIRONMENTS = ['dev', 'staging', 'prod']
const tree = examplesTree()
const hasKubectl = spawnSync('kubectl', ['kustomize', '--help']).status === 0
if (!hasKubectl) console.log('skipped: kubectl is not here to compare with')

test("are what the program makes today (rewrite them with 'npm run generate')", () => {
  const { plans, errors } = renderExamples()
  assert.equal(errors, [])
  const wanted = new Map(plans.flatMap(({ files }) => [...files]))
  const there = ['overlays', 'rendered', 'gitops'].flatMap((folder) => filesBelow(tree, folder))
  assert.equal(there.toSorted(), [...wanted.keys()].toSorted())
  for (const [path, text] of wanted) assert.fixture(tree.read(path) ?? '', text, path)
})

test('hold one release in every environment', () => {
  const ids = ENVIRONMENTS.map((name) => {
    const folder = `overlays/${name}/release`
    const paths = filesBelow(tree, folder)
    return treeId(
      new Map(paths.map((path) => [path.slice(folder.length + 1), tree.read(path) ?? ''])),
    )
  })
  assert.is(new Set(ids).size, 1)
})

test('say nothing of an environment in a release', () => {
  const facts = [
    'chat-nonprod',
    'chat-prod',
    '111111111111',
    '222222222222',
    'inference-dev',
    'us-east4',
    'us-central1',
  ]
  for (const path of filesBelow(tree, 'overlays/prod/release'))
    for (const fact of facts)
      assert.not.ok(tree.read(path)?.includes(fact), `${path} has '${fact}'`)
})

for (const name of ENVIRONMENTS) {
  test(`build ${name} to what is rendered`, () => {
    const documents = buildDirectory(tree, `overlays/${name}`).text.split('---\n')
    const rendered = filesBelow(tree, `rendered/${name}`).map((path) => tree.read(path))
    assert.equal(documents.toSorted(), rendered.toSorted())
  })

  if (hasKubectl)
    test(`build ${name} to the bytes of kubectl kustomize`, () => {
      const folder = join(PROJECT, 'examples/overlays', name)
      const { stdout, status } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' })
      assert.is(status, 0)
      assert.fixture(buildDirectory(tree, `overlays/${name}`).text, stdout)
    })
}

test('leave no placeholder in a manifest', () => {
  const placeholders =
    /\b(NAMESPACE|CLUSTER_NAME|CLUSTER_LOCATION|PROJECT_ID|ENVIRONMENT|REGION|GATEWAY_NAME)\b/
  const ours = filesBelow(tree, 'rendered').filter((path) =>
    tree.read(path)?.includes('app.kubernetes.io/part-of: inference-gateway'),
  )
  assert.ok(ours.length > 100)
  for (const path of ours) assert.not.match(tree.read(path) ?? '', placeholders, path)
})

if (!skipWithoutSchemas('examples'))
  test('are valid against the schemas of their kinds', () => {
    let validated = 0
    for (const path of filesBelow(tree, 'rendered'))
      for (const document of parseAllDocuments(tree.read(path) ?? '')) {
        const validation = validateManifest(document.toJS())
        assert.is.not(validation.kind, 'invalid', `${path}: ${JSON.stringify(validation)}`)
        if (validation.kind === 'valid') validated++
      }
    assert.ok(validated > 200, `${validated}`)
  })

const config = tree.read('inference-gateway.yaml') ?? ''
const variant = (files: Readonly<Record<string, string>>) =>
  layeredTree(memoryTree(new Map(Object.entries(files))), tree)

test('make no pull request different where nothing changed', () => {
  const { environments } = renderExamples(tree, false)
  for (const environment of environments)
    assert.equal(environment.state === 'rendered' && environment.review.changes, [])
})

test('write a new release into the first environment only', () => {
  const changed = config.replace('failOpen: false', 'failOpen: false\n  containerAdmin: true')
  const { environments } = renderExamples(variant({ 'inference-gateway.yaml': changed }), false)
  const moved = environments.map(
    (one) => one.state === 'rendered' && one.review.release !== one.review.previousRelease,
  )
  assert.equal(moved, [true, false, false])
})

test('override a setting that is no value, in one environment, and keep the release', () => {
  const changed = config.replace(
    '    apigee:\n      environment: inference-prod\n',
    '    apigee: null\n',
  )
  const { environments, errors } = renderExamples(variant({ 'inference-gateway.yaml': changed }))
  assert.equal(errors, [])
  const [dev, , prod] = environments
  if (dev?.state !== 'rendered' || prod?.state !== 'rendered') throw new Error('not rendered')
  assert.is(dev.review.release, prod.review.release)
  assert.not.ok(prod.files.has('rendered/prod/apigeebackendservice-apigee.yaml'))
  assert.ok(dev.files.has('rendered/dev/apigeebackendservice-apigee.yaml'))
  const extension = prod.files.get('rendered/prod/gcptrafficextension-chat-traffic.yaml') ?? ''
  assert.match(extension, 'name: model-armor')
  assert.not.match(extension, 'name: apigee')
})

test('report a mistake in one environment and still render the others', () => {
  const broken = variant({
    'environments/prod/kustomization.yaml': 'kind: Component\npatchs: []\n',
  })
  const { environments, errors, plans } = renderExamples(broken)
  assert.equal(
    environments.map(({ state }) => state),
    ['rendered', 'rendered', 'failed'],
  )
  assert.is(errors[0]?.at?.file, 'environments/prod/kustomization.yaml')
  assert.equal(
    plans.map(({ key }) => key),
    ['dev', 'staging'],
  )
})

test('say so of an environment that nothing was promoted to', () => {
  const paths = [
    'inference-gateway.yaml',
    ...['alerts', 'base', 'environments'].flatMap((folder) => filesBelow(tree, folder)),
  ]
  const sources = memoryTree(new Map(paths.map((path) => [path, tree.read(path) ?? ''])))
  const { environments, errors } = renderExamples(sources, false)
  assert.equal(errors, [])
  assert.equal(
    environments.map(({ state }) => state),
    ['rendered', 'nothing-promoted', 'nothing-promoted'],
  )
})

test('name what an environment left behind that is no longer in the config', () => {
  const gone = config.replace(/^ {2}staging:\n(?: {4}.*\n|\n)+/m, '').replace('    - staging\n', '')
  const { warnings, errors } = renderExamples(variant({ 'inference-gateway.yaml': gone }), false)
  assert.equal(errors, [])
  const [warning] = warnings.filter(({ code }) => code === 'unknown-environment')
  assert.match(warning?.message ?? '', "'overlays/staging'")
  assert.match(warning?.hint ?? '', 'git rm -r overlays/staging rendered/staging')
})

test('put all environments into one pull request where the config says so', () => {
  const changed = config.replace('pullRequests:\n', 'pullRequests:\n  per: all\n')
  const { plans } = renderExamples(variant({ 'inference-gateway.yaml': changed }))
  assert.equal(
    plans.map(({ key, environments }) => [key, environments]),
    [['all', ENVIRONMENTS]],
  )
})

test('know every file that they were made from', () => {
  const { inputs } = renderExamples(tree, false)
  for (const path of [
    'inference-gateway.yaml',
    'base/kustomization.yaml',
    'environments/prod/kustomization.yaml',
    'overlays/staging/release/source.yaml',
  ])
    assert.ok(inputs.has(path), path)
  const [file, id] = [...inputs][0] ?? []
  const text = readFileSync(join(PROJECT, 'examples', file ?? ''), 'utf8')
  const git = spawnSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' })
  assert.is(id, git.stdout.trim())
})

test.run()
