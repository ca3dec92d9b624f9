import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { build } from '../../src/kustomize/build.ts'
import type { Resource } from '../../src/resource/resource.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'
import type { Files } from './build-text.ts'
import { openCase, readCorpus } from './corpus.ts'
import { isWrittenThere, placesOf } from './origins.ts'
import { randomTree } from './random/tree.ts'

const test = suite('origins')

/** Cases in which a value is another text than what stands at its place, each for a reason. */
const MADE_ANEW = new Map([
  ['tutorial/valueAdd#1', 'the value is the name of a directory'],
  ['tutorial/valueAdd#2', 'the value is the name of a directory'],
  ['krusty/iampolicygenerator/TestGkeGeneratorWithNamespace', 'the value is put together'],
  ['krusty/namereference/TestIssue4682_NameReferencesToSelfInAnnotations', 'a patch renames'],
  ['krusty/iampolicygenerator/TestGkeGeneratorWithTwo', 'the value is put together'],
  ['krusty/configmaps/TestGeneratorBasics', 'a folded block'],
  ['krusty/originannotation/TestGeneratorWithAnnoOrigin', 'a folded block'],
  ['own/replacements/delimiter', 'a part of the text'],
  ['own/replacements/delimiter-prefix-suffix', 'a part of the text'],
  ['own/patch/json6902-keeps-dates-and-floats', 'an octal number'],
  ['own/patch/json6902-numbers-and-nulls', 'an octal number'],
  ['own/yaml/crlf', 'a text over two lines'],
  ['own/yaml/unicode', 'escapes that JSON has not'],
])

const cases = readCorpus().filter(({ id, error }) => error === undefined && !MADE_ANEW.has(id))
for (const example of cases) {
  test(`of ${example.id} are where the values stand`, () => {
    const { tree, directory } = openCase(example)
    const wrong = resourcesOf(tree, directory)
      .flatMap(({ root }) => placesOf(root, tree))
      .filter((placed) => !isWrittenThere(placed))
      .map(({ path, at, text }) => `${path} at ${at.file}:${at.line}:${at.col} is not '${text}'`)
    assert.equal(wrong, [])
  })
}
if (cases.length === 0) {
  console.log('skipped: there is no corpus of kustomize builds in ../shared')
  test.skip('are where the values stand')
}

test('of everything in random trees exist', () => {
  let count = 0
  for (let seed = 1; seed <= 300; seed++) {
    const tree = memoryTree(randomTree(seed).files)
    for (const { root } of resourcesOf(tree, 'overlay')) count += placesOf(root, tree).length
  }
  assert.ok(count > 5000)
})

const FILES = {
  'base/kustomization.yaml': 'resources: [web.yaml]\nnamePrefix: p-\n',
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
      - name: main
        image: nginx:1
        envFrom: [{configMapRef: {name: c}}]
`,
  'o/kustomization.yaml': `resources: [../base]
labels:
- pairs:
    team: a
images:
- name: nginx
  newTag: "2"
replicas: [{name: web, count: 3}]
configMapGenerator:
- name: c
  literals: [k=v]
  files: [d.txt]
  envs: [e.env]
patches:
- path: p.yaml
- patch: |-

    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web, namespace: shop}
    spec:
      paused: true
- target: {kind: Deployment}
  patch: '[{"op": "add", "path": "/spec/minReadySeconds", "value": 5}]'
- target: {kind: Deployment}
  patch: |
    - op: add
      path: /spec/template/spec/tolerations
      value: [{key: k}]
replacements:
- source: {kind: Deployment, fieldPath: metadata.namespace}
  targets:
  - select: {kind: Deployment}
    fieldPaths: [spec.copy]
    options: {create: true}
`,
  'o/p.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec:\n  revisionHistoryLimit: 1\n',
  'o/d.txt': 'text\n',
  'o/e.env': '# env\n A=b\n',
} as const

const WANTED: readonly (readonly [kind: string, path: string, place: string])[] = [
  ['Deployment', '.metadata.namespace', 'base/web.yaml:5:14'],
  ['Deployment', '.metadata.name', 'base/kustomization.yaml:2:13'],
  ['Deployment', '.metadata.labels.team', 'o/kustomization.yaml:4:11'],
  ['Deployment', '.spec.template.spec.containers.0.image', 'o/kustomization.yaml:7:11'],
  ['Deployment', '.spec.replicas', 'o/kustomization.yaml:8:31'],
  ['Deployment', '.spec.revisionHistoryLimit', 'o/p.yaml:5:25'],
  ['Deployment', '.spec.paused', 'o/kustomization.yaml:22:15'],
  // A key that is added is where its value is.
  ['Deployment', '.spec.paused~', 'o/kustomization.yaml:22:15'],
  ['Deployment', '.spec.minReadySeconds', 'o/kustomization.yaml:24:68'],
  ['Deployment', '.spec.template.spec.tolerations.0.key', 'o/kustomization.yaml:29:21'],
  ['Deployment', '.spec.copy', 'base/web.yaml:5:14'],
  [
    'Deployment',
    '.spec.template.spec.containers.0.envFrom.0.configMapRef.name',
    'base/web.yaml:12:41',
  ],
  ['ConfigMap', '.metadata.name', 'o/kustomization.yaml:10:9'],
  ['ConfigMap', '.data.k', 'o/kustomization.yaml:11:14'],
  ['ConfigMap', '.data.d.txt', 'o/d.txt:1:1'],
  ['ConfigMap', '.data.A', 'o/e.env:2:4'],
]

for (const [kind, path, place] of WANTED) {
  test(`of ${kind}${path} is ${place}`, () => assert.is(placeIn(FILES, kind, path), place))
}

test.run()

function placeIn(files: Files, kind: string, path: string): string | undefined {
  const tree = memoryTree(new Map(Object.entries(files)))
  const resource = build(tree, 'o').resources.find((one) => one.kind === kind)
  const placed = resource && placesOf(resource.root, tree).find((one) => one.path === path)
  return placed && `${placed.at.file}:${placed.at.line}:${placed.at.col}`
}

function resourcesOf(tree: SourceTree, directory: string): readonly Resource[] {
  try {
    return build(tree, directory).resources
  } catch (thrown) {
    if (userErrorsIn(thrown)) return []
    throw thrown
  }
}
