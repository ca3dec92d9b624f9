import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatError, type UserError } from '../../src/error.ts'
import { layeredTree, memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { examplesTree, renderExamples } from '../support/examples.ts'

const test = suite('mistakes in the base of a user')

const KUSTOMIZATION = examplesTree().read('base/kustomization.yaml') ?? ''
const GATEWAY = examplesTree().read('base/gateway.yaml') ?? ''

function changed(files: Readonly<Record<string, string>>): SourceTree {
  return layeredTree(memoryTree(new Map(Object.entries(files))), examplesTree())
}

function texts(errors: readonly UserError[]): readonly string[] {
  return errors.map((error) => formatError(error))
}

test('are told at the path that the user has, once for all environments', () => {
  const tree = changed({ 'base/kustomization.yaml': `${KUSTOMIZATION}namePrefixx: a\n` })
  const { errors, environments } = renderExamples(tree)
  assert.equal(texts(errors), [
    `base/kustomization.yaml:9:1: error[unknown-field]: unknown field 'namePrefixx'
  hint: did you mean 'namePrefix'?
  kustomize says: invalid Kustomization: json: unknown field "namePrefixx"`,
  ])
  assert.equal(
    environments.map(({ state }) => state),
    ['failed', 'failed', 'failed'],
  )
})

test('name that path in hints, too', () => {
  const tree = changed({
    'base/kustomization.yaml': `${KUSTOMIZATION}  - more\n`,
    'base/more/kustomization.yaml': 'resources: [gone.yaml]\n',
    'base/gateway.yaml': `${GATEWAY}\n---\n${GATEWAY}`,
  })
  const found = texts(renderExamples(tree).errors).join('\n')
  assert.match(found, /first defined at base\/gateway\.yaml:\d+:\d+/)
  assert.match(found, "nothing like it is in 'base/more'")
  assert.not.match(found, 'overlays/')
})

test('of warnings and of our linter are placed likewise', () => {
  const tree = changed({
    'base/unlisted.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n',
    'base/gateway.yaml': GATEWAY.replace(/\nspec:\n/, '\nspec:\n  listener: 1\n'),
  })
  const { warnings, environments, errors } = renderExamples(tree)
  const own = environments.flatMap((one) => (one.state === 'rendered' ? one.review.warnings : []))
  const found = texts([...warnings, ...own, ...errors]).join('\n')
  assert.match(found, /base\/kustomization\.yaml:\d+:\d+: error\[bad-kustomization\]: 'unlisted/)
  assert.not.match(found, /overlays\/[^/]+\/release/)
})

test('of an earlier release stay where they are', () => {
  const broken = `${KUSTOMIZATION}namePrefixx: a\n`
  const tree = changed({ 'overlays/prod/release/base/kustomization.yaml': broken })
  const { errors } = renderExamples(tree, false)
  assert.equal(
    errors.map(({ at }) => at?.file),
    ['overlays/prod/release/base/kustomization.yaml'],
  )
})

test('are found in a base whose kustomization has another of its three names', () => {
  const tree = changed({ 'base/kustomization.yml': 'resources: [gone.yaml]\n' })
  assert.equal(
    renderExamples(withoutKustomization(tree)).errors.map(({ at }) => at?.file),
    ['base/kustomization.yml'],
  )
})

test('have a warning where nothing of it is deployed', () => {
  const [warning] = renderExamples(withoutKustomization(examplesTree())).warnings.filter(
    ({ code }) => code === 'bad-kustomization',
  )
  assert.match(warning?.message ?? '', "'base/' has no kustomization.yaml")
})

function withoutKustomization(tree: SourceTree): SourceTree {
  const isGone = (path: string) => path === 'base/kustomization.yaml'
  return {
    ...tree,
    kind: (path) => (isGone(path) ? undefined : tree.kind(path)),
    list: (path) => tree.list(path).filter((name) => !isGone(`${path}/${name}`)),
  }
}

test.run()
