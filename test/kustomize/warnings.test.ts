import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatError } from '../../src/error.ts'
import { createBuilder } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'
import type { Files } from './build-text.ts'

const test = suite('warnings of a build')

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: main
        image: nginx:1.27
        envFrom: [{configMapRef: {name: used}}]
`

const CUSTOM = `apiVersion: example.com/v1
kind: Custom
metadata: {name: c}
spec: {anything: [used]}
`

function warningsOf(files: Files, directory = ''): readonly string[] {
  const builder = createBuilder(memoryTree(new Map(Object.entries(files))))
  return builder.build(directory).warnings.map((warning) => formatError(warning, 'warning'))
}

function warnings(text: string, more: Files = {}): readonly string[] {
  return warningsOf({
    'kustomization.yaml': `resources: [web.yaml]\n${text}`,
    'web.yaml': WEB,
    ...more,
  })
}

const JSON_PATCH = `patch: '[{"op": "add", "path": "/x", "value": 1}]'`

test('say that the target of a patch selects nothing, and what it may mean', () => {
  assert.equal(warnings(`patches:\n- ${JSON_PATCH}\n  target: {kind: Deploymen}\n`), [
    `kustomization.yaml:4:11: warning[resource-not-found]: the target of this patch selects no resource: Deploymen
  hint: did you mean 'Deployment'?`,
  ])
  const byLabel = warnings(`patches:\n- ${JSON_PATCH}\n  target: {labelSelector: a=b}\n`)
  assert.match(byLabel.join(), 'any resource with labels a=b')
  const merge = 'patch: "{apiVersion: v1, kind: X, metadata: {name: x}}"'
  assert.match(
    warnings(`patches:\n- ${merge}\n  target: {name: wep}\n`).join(),
    "did you mean 'web'?",
  )
})

test('say that the target of a replacement selects nothing', () => {
  const replacement = (select: string) =>
    warnings(`replacements:
- source: {kind: Deployment}
  targets:
  - select: {${select}}
    fieldPaths: [metadata.name]
`)
  assert.equal(replacement('kind: Deployment'), [])
  assert.match(replacement('kind: Deployment, name: w').join(), /^kustomization.yaml:5:13: warning/)
  assert.match(replacement('name: web|api').join(), 'expressions are for patches')
})

test('say that no container has an image', () => {
  assert.equal(warnings('images: [{name: nginx, newTag: "2"}]\n'), [])
  assert.equal(warnings('images:\n- name: ngnx\n  newTag: "2"\n'), [
    `kustomization.yaml:3:3: warning[resource-not-found]: no container here has the image 'ngnx'
  hint: did you mean 'nginx'?`,
  ])
})

test('say that nothing uses a generated ConfigMap', () => {
  const generator = (name: string, more = '') =>
    warnings(`configMapGenerator: [{name: ${name}, literals: [a=b]${more}}]\n`)
  assert.match(generator('unused').join(), /^kustomization.yaml:2:22: .* the ConfigMap 'unused'\n/)
  assert.equal(generator('used'), [])
  assert.equal(generator('unused', ', options: {disableNameSuffixHash: true}'), [])
  assert.equal(generator('unused', ', options: {labels: {found-by: this}}'), [])
})

test('take any text that is its name for a use of a generated ConfigMap', () => {
  const files = {
    'kustomization.yaml':
      'resources: [c.yaml]\nnamePrefix: p-\nconfigMapGenerator: [{name: used, literals: [a=b]}]\n',
    'c.yaml': CUSTOM,
  }
  assert.equal(warningsOf(files), [])
})

test('say which manifests of a folder nothing lists', () => {
  const text = '# later: d.yaml\n'
  const files = { 'a.yaml': CUSTOM, 'b.yml': CUSTOM, 'd.yaml': CUSTOM, 'values.yaml': 'a: b\n' }
  assert.equal(warnings(text, files), [
    `kustomization.yaml:1:1: warning[bad-kustomization]: 'a.yaml', 'b.yml' are beside kustomization.yaml, and nothing lists them
  hint: add them to \`resources:\` or \`patches:\`, or name them in a comment to leave them out`,
  ])
})

test('leave files alone that are for the build or for tools', () => {
  const local = CUSTOM.replace(
    '{name: c}',
    '{name: c, annotations: {config.kubernetes.io/local-config: "true"}}',
  )
  const files = {
    'local.yaml': local,
    'skaffold.yaml': 'apiVersion: skaffold/v4\nkind: Config\nmetadata: {name: x}\n',
    'p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n',
    'below/other.yaml': CUSTOM,
  }
  assert.equal(warnings('patches: [{path: p.yaml}]\n', files), [])
})

test('say that of a field that is there twice one does not count', () => {
  assert.equal(warnings('namePrefix: a-\nnamePrefix: b-\n'), [
    `kustomization.yaml:3:1: warning[conflict]: 'namePrefix' is there twice, and only this one counts
  hint: the other one is at kustomization.yaml:2:1: make one of both`,
  ])
})

test('name a mistake of a shared base once', () => {
  const files = {
    'o/kustomization.yaml': 'resources: [../a, ../b]\n',
    'a/kustomization.yaml': 'resources: [../base]\nnamePrefix: a-\n',
    'b/kustomization.yaml': 'resources: [../base]\nnamePrefix: b-\n',
    'base/kustomization.yaml': 'resources: [c.yaml]\nimages: [{name: none, newTag: x}]\n',
    'base/c.yaml': CUSTOM,
  }
  assert.equal(warningsOf(files, 'o').length, 1)
})

test.run()
