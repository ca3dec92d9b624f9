import type { Field } from './field.ts'
import { generatorArgs } from './generators.ts'
import { anyKnown, jsonPatch, patchDocument, selector, strategicPatch } from './patches.ts'
import { replacement } from './replacements.ts'
import { STRINGS } from './scalars.ts'
import { image, replicas } from './transformer-fields.ts'
import type { Workspace } from './workspace.ts'
import { literal, randomStyle, writeYaml, type Yaml, type YamlMap } from './yaml-text.ts'

/** Configurations of built-in plugins, in files, directories and inline. */
export const PLUGIN_FIELDS: readonly Field[] = [
  {
    feature: 'transformers',
    weight: 2.5,
    make: (w, d) => ({ transformers: [entry(w, d, transformer(w, d))] }),
  },
  { feature: 'generators', make: (w, d) => ({ generators: [entry(w, d, generator(w, d))] }) },
  { feature: 'validators', make: (w, d) => ({ validators: [entry(w, d, validator(w))] }) },
]

function entry(workspace: Workspace, directory: string, config: YamlMap): string {
  const { random } = workspace
  if (workspace.chance(0.1, 'plugin in a directory')) {
    const below = workspace.newPath(directory, 'plugins')
    const file = workspace.addFile(below, 'plugin', [config])
    workspace.files.set(`${below}/kustomization.yaml`, `resources: [${file}]\n`)
    return below.slice(directory.length + 1)
  }
  if (random.chance(0.5)) return workspace.addFile(directory, 'plugin', [config])
  return literal(writeYaml(config, random, randomStyle(random)))
}

function generator(workspace: Workspace, directory: string): YamlMap {
  const { random } = workspace
  const kind = random.pick([
    'ConfigMapGenerator',
    'SecretGenerator',
    'ConfigMapGenerator',
    'IAMPolicyGenerator',
  ])
  workspace.use(kind)
  if (kind === 'IAMPolicyGenerator') {
    return {
      ...header(workspace, kind),
      cloud: 'gke',
      kubernetesService: { name: 'k', namespace: 'shop' },
      serviceAccount: { name: 'g', projectId: 'p' },
    }
  }
  const args = generatorArgs(
    workspace,
    directory,
    kind === 'SecretGenerator' ? 'Secret' : 'ConfigMap',
  )
  const { name = 'gen', ...rest } = args
  return { ...header(workspace, kind, name), ...rest, ...(random.chance(0.5) ? { name } : {}) }
}

function header({ random }: Workspace, kind: string, name?: Yaml): YamlMap {
  const own = name ?? (random.chance(0.01) ? 'own' : `own-${random.below(1e6)}`)
  const metadata: Record<string, Yaml> = { name: random.chance(0.9) ? own : `${random.below(9)}x` }
  if (kind === 'NamespaceTransformer') metadata.namespace = random.pick(['shop', 'plugged'])
  return { apiVersion: 'builtin', kind, metadata }
}

function validator(workspace: Workspace): YamlMap {
  const changes = workspace.chance(0.05, 'validator that changes something')
  const labels = changes ? { a: 'b' } : { 'validated-by': 'me' }
  const { random } = workspace
  // What a validator labels, kustomize only takes for the same where transformers made all labels.
  const isLabelling = workspace.chance(0.05, 'validator that labels')
  const path = isLabelling ? 'metadata/labels' : random.pick(['metadata/none', 'spec/none'])
  const create = workspace.chance(0.02, 'validator that creates') ? { create: 'true' } : {}
  const fieldSpecs = [{ path, ...create, ...(random.chance(0.5) ? { kind: 'Custom' } : {}) }]
  return { ...header(workspace, 'LabelTransformer'), labels, fieldSpecs }
}

type Fields = (workspace: Workspace, directory: string) => YamlMap

const NAME_SPECS = [{ path: 'metadata/name' }, { path: 'spec/f1', kind: 'Custom' }]

/** The fields of each transformer besides its header. */
const TRANSFORMERS: Readonly<Record<string, Fields>> = {
  AnnotationsTransformer: ({ random }) => ({
    annotations: { plug: random.pick(STRINGS) },
    fieldSpecs: specs((items) => random.pick(items), 'metadata/annotations'),
  }),
  LabelTransformer: ({ random }) => ({
    labels: { plug: random.pick(STRINGS), app: random.pick(STRINGS) },
    fieldSpecs: specs((items) => random.pick(items), 'metadata/labels'),
  }),
  HashTransformer: () => ({}),
  ImageTagTransformer: (workspace) => ({
    imageTag: image(workspace),
    fieldSpecs: workspace.random.some(
      [{ path: 'spec/image' }, { path: 'spec/template/spec/containers[]/image' }],
      0.5,
    ),
  }),
  NamespaceTransformer: ({ random }) => ({
    ...random.pick<YamlMap>([{}, { unsetOnly: 'true' }]),
    ...random.pick<YamlMap>([
      {},
      ...['none', 'allServiceAccounts', 'defaultOnly'].map((mode) => ({
        setRoleBindingSubjects: mode,
      })),
    ]),
    fieldSpecs: random.some<Yaml>(
      [
        { path: 'metadata/name', kind: 'Namespace', create: 'true' },
        { path: 'metadata/namespace', create: 'true' },
        { path: 'spec/ns', kind: 'Custom', create: 'true' },
        { path: 'subjects', kind: 'RoleBinding' },
      ],
      0.5,
    ),
  }),
  PatchTransformer: (workspace, directory) => strategicPatch(workspace, directory),
  PatchJson6902Transformer: (workspace, directory) => {
    const { target: _, path, patch } = jsonPatch(workspace, directory, selector(workspace))
    const { kind, name, apiVersion } = anyKnown(workspace)
    const [version = '', group] = apiVersion.split('/').reverse()
    const target = { kind, name, version, ...(group === undefined ? {} : { group }) }
    return path === undefined ? { target, jsonOp: patch ?? '' } : { target, path }
  },
  PatchStrategicMergeTransformer: (workspace, directory) => {
    const document = patchDocument(workspace, anyKnown(workspace))
    return workspace.random.chance(0.5)
      ? { paths: [workspace.addFile(directory, 'merge', [document])] }
      : { patches: literal(writeYaml(document, workspace.random, randomStyle(workspace.random))) }
  },
  PrefixTransformer: () => ({ prefix: 'plug-', fieldSpecs: NAME_SPECS }),
  SuffixTransformer: () => ({ suffix: '-plug', fieldSpecs: NAME_SPECS }),
  PrefixSuffixTransformer: () => ({ prefix: 'a-', suffix: '-b', fieldSpecs: NAME_SPECS }),
  ReplacementTransformer: (workspace) => ({ replacements: [replacement(workspace)] }),
  ReplicaCountTransformer: (workspace) => ({
    replica: replicas(workspace) ?? { name: 'none', count: '1' },
    fieldSpecs: ['Deployment', 'StatefulSet', 'ReplicaSet'].map((kind) => ({
      path: 'spec/replicas',
      kind,
      create: 'true',
    })),
  }),
  ValueAddTransformer: (workspace) => ({
    value: workspace.random.pick(['added', '"1"', '" x "', '""']),
    targets: [valueTarget(workspace)],
  }),
}

function specs(pick: <T>(items: readonly [T, ...T[]]) => T, path: string): Yaml {
  return [
    { path, create: pick(['true', 'false']) },
    { path: 'spec/map', kind: 'Custom', create: 'true' },
  ]
}

function valueTarget(workspace: Workspace): YamlMap {
  const { random } = workspace
  const fieldPath = random.pick([
    'metadata/namespace',
    'spec/f0',
    'metadata/annotations/added',
    'spec/new/field',
    'spec/items/[name=two]/value',
    'metadata/labels/a\\/b',
    'spec/items/0/name',
  ])
  const target: Record<string, Yaml> = { fieldPath: JSON.stringify(fieldPath) }
  if (random.chance(0.7)) target.selector = selector(workspace)
  if (random.chance(0.3)) target.filePathPosition = random.pick(['0', '1', '2', '9'])
  return target
}

function transformer(workspace: Workspace, directory: string): YamlMap {
  const { random } = workspace
  const kinds = Object.keys(TRANSFORMERS)
  const kind = kinds[random.below(kinds.length)] ?? 'HashTransformer'
  if (kind === 'ReplicaCountTransformer' && !replicas(workspace)) {
    return transformer(workspace, directory)
  }
  workspace.use(kind)
  return { ...header(workspace, kind), ...TRANSFORMERS[kind]?.(workspace, directory) }
}
