import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createBuilder, emitResources } from '../../src/kustomize/build.ts'
import { getField } from '../../src/resource/fields.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { buildError, buildErrors, buildText } from './build-text.ts'

const test = suite('build')

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
`

test('runs a component on the resources of the directory that lists it', () => {
  const files = {
    'overlay/kustomization.yaml': 'resources: [web.yaml]\ncomponents: [../c]\nnamePrefix: p-\n',
    'overlay/web.yaml': WEB,
    'c/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
images:
- name: nginx
  newTag: "2"
nameSuffix: -s
`,
  }
  assert.match(buildText(files, 'overlay'), /name: p-web-s\n/)
  assert.match(buildText(files, 'overlay'), /image: nginx:2\n/)
})

test('applies many image entries one after the other, each to what those before it made', () => {
  const others = ['a', 'b', 'c', 'd'].map((name) => `- {name: ${name}, newTag: "9"}\n`).join('')
  const images = `- {name: nginx, newName: reg.example.com/web}\n${others}- {name: "reg.*/web", newTag: v2}\n`
  const files = {
    'kustomization.yaml': `resources: [web.yaml]\nimages:\n${images}`,
    'web.yaml': WEB,
  }
  assert.match(buildText(files, ''), /image: reg.example.com\/web:v2\n/)
})

test('fills fields from a local values ConfigMap and drops it', () => {
  const files = {
    'kustomization.yaml': `resources: [values.yaml, web.yaml]
replacements:
- source: {kind: ConfigMap, name: values, fieldPath: data.host}
  targets:
  - select: {kind: Deployment}
    options: {create: true}
    fieldPaths: ["metadata.annotations.[example.com/host]"]
- path: image.yaml
`,
    'image.yaml': `source: {kind: ConfigMap, name: values, fieldPath: data.registry}
targets:
- select: {kind: Deployment, labelSelector: tier in (a)}
  fieldPaths: ["spec.template.spec.containers.[name=main].image"]
  options: {delimiter: /, index: 0}
`,
    'values.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: values
  annotations: {config.kubernetes.io/local-config: "true"}
data: {host: a.example.com, registry: eu.pkg.dev}
`,
    'web.yaml': WEB.replace('name: web', 'name: web\n  labels: {tier: a}').replace(
      'nginx:1.27',
      'REGISTRY/nginx:1.27',
    ),
  }
  assert.is(
    buildText(files),
    `apiVersion: apps/v1
kind: Deployment
metadata:
  annotations:
    example.com/host: a.example.com
  labels:
    tier: a
  name: web
spec:
  template:
    spec:
      containers:
      - image: eu.pkg.dev/nginx:1.27
        name: main
`,
  )
})

test('hashes generated data last and fixes the names that refer to it', () => {
  const files = {
    'base/kustomization.yaml':
      'resources: [web.yaml]\nconfigMapGenerator: [{name: c, literals: [a=b]}]\n',
    'base/web.yaml': WEB.replace('image: nginx:1.27', 'envFrom: [{configMapRef: {name: c}}]'),
    'overlay/kustomization.yaml':
      'resources: [../base]\nnamePrefix: p-\nconfigMapGenerator: [{name: c, behavior: merge, literals: [a=z]}]\n',
  }
  const text = buildText(files, 'overlay')
  const name = /^ {2}name: (p-c-[a-z0-9]{10})$/m.exec(text)?.[1] ?? ''
  assert.match(text, 'a: z')
  assert.match(text, `configMapRef:\n            name: ${name}\n`)
})

test('puts elements of a patch first and keeps their partners', () => {
  const patch = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
      - name: side
        image: envoy
      - name: main
        args: [-v]
`
  const files = {
    'kustomization.yaml': 'resources: [web.yaml]\npatches: [{path: p.yaml}]\n',
    'web.yaml': WEB,
    'p.yaml': patch,
  }
  assert.match(
    buildText(files),
    '      - image: envoy\n        name: side\n      - args:\n        - -v\n        image: nginx:1.27\n        name: main\n',
  )
})

test('builds nothing out of nothing', () => {
  assert.is(buildText({ 'kustomization.yaml': 'resources: []\n' }), '')
})

test('builds the same twice, and a base only once for many overlays', () => {
  const files = new Map([
    ['base/kustomization.yaml', 'resources: [web.yaml]\n'],
    ['base/web.yaml', WEB],
    ['a/kustomization.yaml', 'resources: [../base]\nnamespace: a\n'],
    ['b/kustomization.yaml', 'resources: [../base]\nnamespace: b\n'],
  ])
  const reads: string[] = []
  const tree = memoryTree(files)
  const counting = {
    ...tree,
    read(path: string) {
      reads.push(path)
      return tree.read(path)
    },
  }
  const builder = createBuilder(counting)
  const first = emitResources(builder.build('a').resources)
  assert.match(emitResources(builder.build('b').resources), 'namespace: b')
  assert.is(emitResources(builder.build('a').resources), first)
  assert.equal(reads.filter((path) => path === 'base/web.yaml').length, 1)
})

test('keeps the place of what a patch wrote', () => {
  const files = new Map([
    ['kustomization.yaml', 'resources: [web.yaml]\npatches: [{path: p.yaml}]\n'],
    ['web.yaml', WEB],
    [
      'p.yaml',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n',
    ],
  ])
  const [web] = createBuilder(memoryTree(files)).build('').resources
  const replicas = getField(getField(web?.root, 'spec'), 'replicas')
  assert.is(replicas?.source.file, 'p.yaml')
})

test('names both places of a resource that is there twice', () => {
  const files = {
    'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
    'a.yaml': WEB,
    'b.yaml': `# b\n${WEB}`,
  }
  assert.is(
    buildError(files),
    `b.yaml:2:1: error[resource-conflict]: Deployment.v1.apps/web is there twice
  hint: first defined at a.yaml:1:1
  kustomize says: accumulating resources: accumulation err='merging resources from 'b.yaml': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]': must build at directory: 'b.yaml': file is not directory`,
  )
})

test('suggests the field that was meant', () => {
  const [error] = buildErrors({ 'kustomization.yaml': 'images:\n- name: a\n  newTags: b\n' })
  assert.is(error?.code, 'unknown-field')
  assert.equal(error?.at, { file: 'kustomization.yaml', line: 3, col: 3 })
  assert.is(error?.hint, "did you mean 'newTag'?")
})

test('reports every mistake of a kustomization file', () => {
  const errors = buildErrors({ 'kustomization.yaml': 'namePrefix: 1\nresource: [a]\nimages: {}\n' })
  assert.equal(errors.map(({ code }) => code).sort(), [
    'bad-kustomization',
    'bad-kustomization',
    'unknown-field',
  ])
})

test('reports every file that is missing or broken', () => {
  const files = {
    'kustomization.yaml': 'resources:\n- a.yaml\n- b.yaml\n- c.yaml\n- base\n- d.yaml\n',
    'b.yaml': 'a: [',
    'c.yaml': WEB,
    'base/kustomization.yaml': 'resources: [e.yaml]\n',
  }
  assert.equal(
    buildErrors(files).map(({ at }) => `${at?.file}:${at?.line}`),
    ['kustomization.yaml:2', 'b.yaml:1', 'base/kustomization.yaml:1', 'kustomization.yaml:6'],
  )
})

test('warns of deprecated fields', () => {
  const tree = memoryTree(new Map([['kustomization.yaml', 'commonLabels: {a: b}\n']]))
  const [warning] = createBuilder(tree).build('').warnings
  assert.match(
    warning?.kustomize ?? '',
    "'commonLabels' is deprecated. Please use 'labels' instead.",
  )
})

test('warns of words that kustomize ignores', () => {
  const files = {
    'kustomization.yaml':
      'resources: [web.yaml]\nbuildMetadata: [managedByLabels]\npatches: [{path: p.yaml, options: {allowNamechange: true}}]\n',
    'web.yaml': WEB,
    'p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n',
  }
  const { warnings } = createBuilder(memoryTree(new Map(Object.entries(files)))).build('')
  assert.equal(
    warnings.map(({ hint }) => hint),
    ["did you mean 'allowNameChange'?", "did you mean 'managedByLabel'?"],
  )
})

test('merges by the schema of a base, which stands alone where nothing else was read', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [web.yaml]\nopenapi: {path: schema.json}\n',
    'base/web.yaml': WEB,
    'base/schema.json': '{"definitions": {}}',
    'o/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yaml}]\n',
    'o/p.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {template: {spec: {containers: [{name: side}]}}}
`,
  }
  assert.not.match(buildText(files, 'o'), 'name: main')
})

const REFUSED: readonly (readonly [what: string, files: Record<string, string>, error: RegExp])[] =
  [
    [
      'a chart',
      { 'kustomization.yaml': 'helmCharts: [{name: c}]\n' },
      /:1:14: error\[not-supported\].*hint: render the chart.*--enable-helm/s,
    ],
    [
      'a remote file',
      { 'kustomization.yaml': 'resources: ["https://a.example/x.yaml"]\n' },
      /not-supported.*is remote/,
    ],
    [
      'a repository',
      { 'kustomization.yaml': 'resources: ["github.com/a/b?ref=v1"]\n' },
      /:1:13: error\[remote-refused\].*is remote/,
    ],
    [
      'a repository as a component',
      { 'kustomization.yaml': 'components: ["git@github.com:a/b.git//c"]\n' },
      /remote-refused.*is remote/,
    ],
    [
      'a function',
      {
        'kustomization.yaml': 'transformers: [f.yaml]\n',
        'f.yaml': 'apiVersion: x/v1\nkind: F\nmetadata: {name: f}\n',
      },
      /f\.yaml:1:1: error\[not-supported\].*external plugins disabled/s,
    ],
    [
      'a file outside',
      { 'o/kustomization.yaml': 'resources: [../a.yaml]\n', 'a.yaml': WEB },
      /outside-root.*is not in or below 'o'/s,
    ],
    [
      'a path out of the repository',
      { 'o/kustomization.yaml': 'resources: [../../x]\n' },
      /outside-root.*leaves the repository/,
    ],
    [
      'itself',
      { 'o/kustomization.yaml': 'resources: [../o]\n' },
      /'\.\.\/o' leads back to 'o'.*cycle detected: candidate root 'o' contains visited root 'o'/s,
    ],
    [
      'a missing file',
      { 'o/kustomization.yaml': 'resources: [wep.yaml]\n', 'o/web.yaml': WEB },
      /file-not-found.*\n {2}hint: did you mean 'web.yaml'\?/,
    ],
    [
      'a patch for nothing',
      {
        'kustomization.yaml': 'resources: [web.yaml]\npatches: [{path: p.yaml}]\n',
        'web.yaml': WEB,
        'p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: wen}\n',
      },
      /p\.yaml:1:1: error\[resource-not-found\].*\n {2}hint: did you mean 'web'\?/,
    ],
  ]

for (const [what, files, error] of REFUSED) {
  test(`refuses ${what}`, () => {
    const directory = 'o/kustomization.yaml' in files ? 'o' : ''
    assert.match(buildError(files, directory), error)
  })
}

test.run()
