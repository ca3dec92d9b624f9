import type { Field } from './field.ts'
import type { Random } from './random.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

/** Fields that teach kustomize about kinds: field specs, custom resources, schemas. */
export const CONFIGURATION_FIELDS: readonly Field[] = [
  {
    feature: 'configurations',
    weight: 1.5,
    make: (w, d) => ({ configurations: [w.addFile(d, 'configuration', [configuration(w)])] }),
  },
  { feature: 'crds', make: (w, d) => ({ crds: [w.addFile(d, 'crd', [crds(w)])] }) },
  {
    feature: 'openapi',
    make: (w, d) =>
      w.random.chance(0.15)
        ? { openapi: { version: w.random.chance(0.1) ? 'v1.20.4' : 'v1.21.2' } }
        : { openapi: { path: w.addFile(d, 'schema', [openApi(w)]) } },
  },
]

function configuration(workspace: Workspace): YamlMap {
  const { random } = workspace
  const names = random.some(Object.keys(CONFIGURATIONS), 0.35)
  workspace.use(...names.map((name) => `configurations: ${name}`))
  return Object.fromEntries(
    names.map((name) => [name, random.some(CONFIGURATIONS[name] ?? [], 0.7)]),
  )
}

const CREATE = { create: 'true' }

const CONFIGURATIONS: Readonly<Record<string, readonly Yaml[]>> = {
  nameReference: [
    { kind: 'ConfigMap', version: 'v1', fieldSpecs: [{ path: 'spec/ref/name', kind: 'Custom' }] },
    {
      kind: 'Custom',
      group: 'example.com',
      fieldSpecs: [{ path: 'spec/ref/name' }, { path: 'spec/f0' }],
    },
    { kind: 'Deployment', fieldSpecs: [{ path: 'spec/ref', kind: 'Widget' }] },
    {
      kind: 'Service',
      fieldSpecs: [{ path: 'metadata/labels/app' }, { path: 'metadata/annotations/note' }],
    },
  ],
  namePrefix: [{ path: 'spec/f1', kind: 'Custom' }, { path: 'metadata/labels/app' }],
  nameSuffix: [{ path: 'spec/f1', kind: 'Custom' }],
  namespace: [
    { path: 'spec/ref/namespace', kind: 'Custom', ...CREATE },
    { path: 'spec/f2', kind: 'Custom' },
  ],
  commonLabels: [
    { path: 'spec/selector', kind: 'Custom', group: 'example.com', ...CREATE },
    { path: 'spec/items[]/labels', kind: 'Custom', ...CREATE },
    { path: 'spec/map', kind: 'Widget' },
  ],
  labels: [{ path: 'spec/labels', kind: 'Custom', ...CREATE }],
  templateLabels: [{ path: 'spec/template/labels', kind: 'Custom', ...CREATE }],
  commonAnnotations: [{ path: 'spec/map', kind: 'Custom', ...CREATE }],
  varReference: [
    { path: 'spec/f0', kind: 'Custom' },
    { path: 'data', kind: 'ConfigMap' },
    { path: 'spec/words' },
  ],
  images: [{ path: 'spec/image', kind: 'Custom' }, { path: 'spec/items[]/name' }],
  replicas: [
    { path: 'spec/count', kind: 'Custom', ...CREATE },
    { path: 'spec/f1', kind: 'Widget' },
  ],
}

/** A path that `configurations` has with another `create` is refused. */
function rare(random: Random, conflicting: string, fine: string): string {
  return random.chance(0.05) ? conflicting : fine
}

/** Definitions as an OpenAPI generator writes them. */
function crds({ random }: Workspace): YamlMap {
  const string = { type: 'string' }
  const properties: Record<string, Yaml> = {
    apiVersion: string,
    kind: string,
    metadata: { type: 'object' },
    spec: { '"$ref"': '"example.com/v1.CustomSpec"' },
  }
  return {
    'example.com/v1.Custom': { Schema: { properties } },
    'example.com/v1.CustomSpec': {
      Schema: {
        properties: {
          ref: {
            'x-kubernetes-object-ref-api-version': 'v1',
            'x-kubernetes-object-ref-kind': random.pick(['ConfigMap', 'Secret', 'Deployment']),
            ...(random.chance(0.4) ? { 'x-kubernetes-object-ref-name-key': 'title' } : {}),
          },
          [rare(random, 'map', 'notes')]: { 'x-kubernetes-annotation': '""', type: 'object' },
          [rare(random, 'selector', 'chosen')]: {
            'x-kubernetes-label-selector': '""',
            type: 'object',
          },
          f0: { 'x-kubernetes-identity': '""', ...string },
        },
      },
    },
  }
}

/** A schema with lists that are merged by one key, by two, and as a set. */
function openApi({ random }: Workspace): YamlMap {
  const keyed = {
    'x-kubernetes-patch-merge-key': random.pick(['name', 'port']),
    'x-kubernetes-patch-strategy': random.pick(['merge', 'merge', 'replace', '"merge,retainKeys"']),
  }
  const twoKeys = {
    'x-kubernetes-list-map-keys': ['name', 'port'],
    'x-kubernetes-list-type': 'map',
    ...keyed,
  }
  const gvk = { group: 'example.com', version: 'v1', kind: 'Custom' }
  const spec = {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { type: 'object', properties: { name: { type: 'string' } } },
        ...random.pick([keyed, keyed, twoKeys, {}]),
      },
      words: {
        type: 'array',
        items: { type: 'string' },
        ...random.pick<YamlMap>([{ 'x-kubernetes-patch-strategy': 'merge' }, {}]),
      },
    },
  }
  const isReferenced = random.chance(0.4)
  return {
    definitions: {
      'v1.Custom': {
        type: 'object',
        properties: { spec: isReferenced ? { '"$ref"': '"#/definitions/v1.Spec"' } : spec },
        'x-kubernetes-group-version-kind': [gvk],
      },
      'v1.Spec': spec,
    },
  }
}
