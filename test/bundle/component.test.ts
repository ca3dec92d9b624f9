import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { componentFiles } from '../../src/bundle/component.ts'
import { type TemplateInput, templateResource } from '../../src/template/template.ts'
import { templatePatch } from '../../src/template/template-patch.ts'

const test = suite('componentFiles')

const role = (more: Partial<TemplateInput> = {}): TemplateInput => ({
  file: 'role.yaml',
  manifest: {
    kind: 'Role',
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: { name: 'reader', namespace: '%{namespace}' },
    rules: [],
  },
  ...more,
})

function component(...inputs: readonly TemplateInput[]): ReadonlyMap<string, string> {
  return componentFiles({ header: 'Why.', resources: inputs.map(templateResource) })
}

/** Value, selected name and namespace, and path of each replacement, in order. */
function replacements(files: ReadonlyMap<string, string>): readonly string[] {
  const entries: readonly {
    source: { fieldPath: string }
    targets: readonly {
      select: { name?: string; namespace?: string }
      fieldPaths: readonly string[]
      options?: { delimiter: string; index: number }
    }[]
  }[] = parse(files.get('replacements.yaml') ?? '[]')
  return entries.flatMap(({ source, targets }) =>
    targets.map(({ select: { name = '', namespace = '' }, fieldPaths, options }) => {
      const part = options ? `, part ${options.index} by '${options.delimiter}'` : ''
      return `${source.fieldPath}: ${name}/${namespace} ${fieldPaths.join(' ')}${part}`
    }),
  )
}

test('lists its files, each once, under its header', () => {
  const files = component(role(), role({ file: 'other.yaml' }), role())
  assert.equal(
    [...files.keys()],
    ['kustomization.yaml', 'role.yaml', 'other.yaml', 'replacements.yaml'],
  )
  assert.is(
    files.get('kustomization.yaml'),
    `# Why.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources:
- role.yaml
- other.yaml
replacements:
- path: replacements.yaml
`,
  )
})

test('prints apiVersion, kind and metadata first, with the reason above', () => {
  assert.is(
    component(role({ comment: 'Because.' })).get('role.yaml'),
    `# Because.
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
  namespace: NAMESPACE
rules: []
`,
  )
})

test('is empty where nothing is in it, as kustomize refuses an empty file', () => {
  assert.is(component().size, 0)
})

test('needs no replacements where nothing takes a value', () => {
  const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'n' } }
  assert.equal(
    [...component({ file: 'a.yaml', manifest }).keys()],
    ['kustomization.yaml', 'a.yaml'],
  )
})

test('renames last: first namespaces, then names, which are still the old ones by then', () => {
  const binding: TemplateInput = {
    file: 'a.yaml',
    manifest: {
      apiVersion: 'v1',
      kind: 'Thing',
      metadata: { name: '%{gateway-name}-thing', namespace: '%{namespace}' },
      spec: { in: '%{namespace}', of: '%{gateway-name}' },
    },
  }
  assert.equal(replacements(component(binding)), [
    'data.namespace: GATEWAY_NAME-thing/NAMESPACE spec.in',
    'data.gateway-name: GATEWAY_NAME-thing/NAMESPACE spec.of',
    'data.namespace: GATEWAY_NAME-thing/NAMESPACE metadata.namespace',
    "data.gateway-name: GATEWAY_NAME-thing/ metadata.name, part 0 by '-'",
  ])
})

test('groups fields by value, and those of one resource into one target', () => {
  const manifest = {
    apiVersion: 'v1',
    kind: 'Thing',
    metadata: { name: 'a' },
    spec: { x: '%{region}', y: { z: '%{region}' }, path: 'p/%{region}' },
  }
  assert.equal(replacements(component({ file: 'a.yaml', manifest })), [
    'data.region: a/ spec.x spec.y.z',
    "data.region: a/ spec.path, part 1 by '/'",
  ])
})

test('selects by group and version, for kinds share their name', () => {
  const manifest = {
    apiVersion: 'serviceusage.cnrm.cloud.google.com/v1beta1',
    kind: 'Service',
    metadata: { name: 'x' },
    spec: { a: '%{region}' },
  }
  const [entry] = parse(component({ file: 'a.yaml', manifest }).get('replacements.yaml') ?? '')
  assert.equal(entry.targets[0].select, {
    group: 'serviceusage.cnrm.cloud.google.com',
    version: 'v1beta1',
    kind: 'Service',
    name: 'x',
  })
})

test('finds what a patch added by the label of the resource, whatever its name is', () => {
  const target = { group: 'g', kind: 'K', labelSelector: 'a=b' }
  const patch = templatePatch({
    file: 'patch.yaml',
    target,
    path: '/spec/items/-',
    at: ['spec', 'items', '[name=x]'],
    value: { name: 'x', on: false, text: '%{region}' },
    numbers: { on: 'x-on' },
  })
  const files = componentFiles({ header: 'h', resources: [], patches: [patch] })
  assert.equal(parse(files.get('kustomization.yaml') ?? '').patches, [
    { path: 'patch.yaml', target },
  ])
  assert.equal(parse(files.get('patch.yaml') ?? ''), [
    { op: 'add', path: '/spec/items/-', value: { name: 'x', on: false, text: 'REGION' } },
  ])
  const entries = parse(files.get('replacements.yaml') ?? '')
  assert.equal(
    entries.map((entry: { targets: readonly object[] }) => entry.targets),
    [
      [{ select: target, fieldPaths: ['spec.items.[name=x].text'] }],
      [{ select: target, fieldPaths: ['spec.items.[name=x].on'] }],
    ],
  )
})

test.run()
