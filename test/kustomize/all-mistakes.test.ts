import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildErrors, type Files } from './build-text.ts'

const test = suite('mistakes all at once')

const web = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec: {template: {spec: {containers: [{name: main, image: nginx}]}}}
`

/** Where each mistake is and what it is, in the order in which they are told. */
function mistakes(files: Files, directory = ''): readonly string[] {
  return buildErrors(files, directory).map(
    ({ at, code }) => `${at?.file}:${at?.line}:${at?.col} ${code}`,
  )
}

test('are told of everything that a kustomization names', () => {
  const kustomization = `namePrefixx: a-
resources: [gone.yaml, base, web.yaml]
components: [component, nowhere]
configurations: [gone.yaml]
crds: [gone.yaml]
openapi: {path: gone.json}
configMapGenerator:
- name: c
  files: [a.txt, b.txt]
  literals: [novalue]
- literals: [a=b]
generators: [gone.yaml]
patches:
- path: gone.yaml
- patch: '{a: ['
- patch: |-
    - op: remove
    - remove
replacements:
- path: gone.yaml
transformers: [gone.yaml]
validators: [gone.yaml]
`
  const files = {
    'kustomization.yaml': kustomization,
    'web.yaml': web('web'),
    'base/kustomization.yaml': 'resources: [gone.yaml, ../other]\n',
    'other/kustomization.yaml': 'resources: [gone.yaml]\n',
    'component/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: gone.yaml}]\n',
  }
  assert.equal(mistakes(files), [
    'kustomization.yaml:1:1 unknown-field',
    'kustomization.yaml:6:17 file-not-found',
    'kustomization.yaml:2:13 file-not-found',
    'base/kustomization.yaml:1:13 file-not-found',
    'other/kustomization.yaml:1:13 file-not-found',
    'kustomization.yaml:4:18 file-not-found',
    'kustomization.yaml:5:8 file-not-found',
    'kustomization.yaml:10:14 bad-generator',
    'kustomization.yaml:9:11 file-not-found',
    'kustomization.yaml:9:18 file-not-found',
    'kustomization.yaml:11:3 bad-generator',
    'kustomization.yaml:12:14 file-not-found',
    'component/kustomization.yaml:3:18 file-not-found',
    'kustomization.yaml:3:25 file-not-found',
    'kustomization.yaml:14:9 file-not-found',
    'kustomization.yaml:15:16 bad-patch',
    'kustomization.yaml:18:7 bad-patch',
    'kustomization.yaml:20:9 file-not-found',
    'kustomization.yaml:21:16 file-not-found',
    'kustomization.yaml:22:14 file-not-found',
  ])
})

test('are told of every patch, replica and replacement', () => {
  const kustomization = `resources: [web.yaml]
patches:
- patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: wep}}"
- patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: weq}}"
- target: {kind: Deployment}
  patch: |-
    - {op: replace, path: /spec/a/b, value: 1}
replicas: [{name: one, count: 1}, {name: two, count: 2}]
replacements:
- source: {kind: Deployment, name: none}
  targets: [{select: {kind: Deployment}, fieldPaths: [spec.replicas]}]
- source: {kind: Deployment, name: web}
  targets:
  - {select: {kind: Deployment}, fieldPaths: [spec.a]}
  - {select: {kind: Deployment}, fieldPaths: [spec.b]}
`
  assert.equal(mistakes({ 'kustomization.yaml': kustomization, 'web.yaml': web('web') }), [
    'kustomization.yaml:3:11 resource-not-found',
    'kustomization.yaml:4:11 resource-not-found',
    'kustomization.yaml:7:7 bad-patch',
    'kustomization.yaml:8:12 resource-not-found',
    'kustomization.yaml:8:35 resource-not-found',
    'kustomization.yaml:10:11 bad-replacement',
    'kustomization.yaml:14:47 bad-replacement',
    'kustomization.yaml:15:47 bad-replacement',
  ])
})

test('are told of every resource that a transformer cannot change', () => {
  const broken = (name: string) => web(name).replace(/spec:.*/, 'spec: {template: {metadata: x}}')
  const kustomization = `resources: [a.yaml, b.yaml]
labels: [{pairs: {a: b}, includeTemplates: true}]
`
  const files = {
    'kustomization.yaml': kustomization,
    'a.yaml': broken('a'),
    'b.yaml': broken('b'),
  }
  assert.equal(mistakes(files), ['a.yaml:4:29 bad-resource', 'b.yaml:4:29 bad-resource'])
})

test('are told of every resource that is there twice, and of all that cannot be printed', () => {
  const twice = {
    'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
    'a.yaml': `${web('x')}---\n${web('y')}`,
    'b.yaml': `${web('x')}---\n${web('y')}`,
  }
  assert.equal(mistakes(twice), ['b.yaml:1:1 resource-conflict', 'b.yaml:6:1 resource-conflict'])
  const unprintable = {
    'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
    'a.yaml': `${web('x')}x: .inf\n`,
    'b.yaml': `${web('y')}x: .inf\n`,
  }
  assert.equal(mistakes(unprintable), ['a.yaml:5:4 bad-scalar', 'b.yaml:5:4 bad-scalar'])
})

test('leave out what is only wrong because of another one', () => {
  const kustomization = `resources: [gone.yaml]
patches:
- patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}"
replicas: [{name: web, count: 1}]
configMapGenerator: [{name: c, behavior: merge, literals: [a=b]}]
`
  assert.equal(mistakes({ 'kustomization.yaml': kustomization }), [
    'kustomization.yaml:1:13 file-not-found',
  ])
})

test('of a base are told once, however many ways lead to it', () => {
  // Each level lists both of the next: 2^20 ways lead to the last.
  const files: Record<string, string> = {}
  for (let i = 0; i < 20; i++) {
    for (const side of ['a', 'b']) {
      files[`${side}${i}/kustomization.yaml`] = `resources: [../a${i + 1}, ../b${i + 1}]\n`
    }
  }
  files['a20/kustomization.yaml'] = 'resources: [gone.yaml]\n'
  files['b20/kustomization.yaml'] = 'resources: [gone.yaml]\n'
  assert.equal(mistakes(files, 'a0'), [
    'a20/kustomization.yaml:1:13 file-not-found',
    'b20/kustomization.yaml:1:13 file-not-found',
  ])
})

test.run()
