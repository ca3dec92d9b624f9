import type { Field } from './field.ts'
import { NAMESPACES } from './names.ts'
import { STRINGS } from './scalars.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

/** The fields that change all resources: names, namespace, labels, annotations, images, replicas. */
export const TRANSFORMER_FIELDS: readonly Field[] = [
  {
    feature: 'namePrefix',
    make: ({ random }) => ({ namePrefix: random.pick(['pre-', 'p.', '"1"', '""', 'a-']) }),
  },
  {
    feature: 'nameSuffix',
    make: ({ random }) => ({ nameSuffix: random.pick(['-x', '"-1"', '"2"', '""', '-v2']) }),
  },
  {
    feature: 'namespace',
    make: ({ random }) => ({ namespace: random.pick([...NAMESPACES, '"1"', '""']) }),
  },
  {
    feature: 'commonLabels',
    make: ({ random }) => ({ commonLabels: pairs((items) => random.pick(items)) }),
  },
  { feature: 'labels', weight: 2, make: (workspace) => ({ labels: [labels(workspace)] }) },
  {
    feature: 'commonAnnotations',
    make: ({ random }) => ({
      commonAnnotations: {
        owner: random.pick(STRINGS),
        [random.pick(['"n"', 'a.b/c', 'note'])]: random.pick(STRINGS),
      },
    }),
  },
  { feature: 'images', weight: 2, make: (workspace) => ({ images: [image(workspace)] }) },
  { feature: 'imageTags', make: (workspace) => ({ imageTags: [image(workspace)] }) },
  {
    feature: 'replicas',
    make: (workspace) => {
      const one = replicas(workspace)
      return one ? { replicas: [one] } : {}
    },
  },
]

function pairs(pick: <T>(items: readonly [T, ...T[]]) => T): YamlMap {
  return { [pick(['team', 'app', 'a.b/c', '"q"'])]: pick(STRINGS), tier: pick(STRINGS) }
}

function labels(workspace: Workspace): YamlMap {
  const { random } = workspace
  const entry: Record<string, Yaml> = { pairs: pairs((items) => random.pick(items)) }
  if (workspace.chance(0.3, 'labels: includeSelectors')) entry.includeSelectors = 'true'
  if (workspace.chance(0.3, 'labels: includeTemplates')) entry.includeTemplates = 'true'
  if (workspace.chance(0.3, 'labels: fields')) {
    entry.fields = [
      random.pick<YamlMap>([
        { path: 'spec/labels', create: 'true', kind: 'Custom' },
        { path: 'spec/template/metadata/labels', create: random.chance(0.1) ? 'false' : 'true' },
        { path: 'metadata/labels', create: random.chance(0.1) ? 'false' : 'true' },
        { path: 'spec/selector', group: 'example.com', create: 'true' },
        { path: 'spec/items[]/labels', kind: 'Custom', version: 'v1', create: 'true' },
      ]),
    ]
  }
  return entry
}

export function image({ random }: Workspace): YamlMap {
  return {
    name: random.pick([
      'nginx',
      'redis',
      'reg:5000/nginx',
      '.*nginx',
      'my.io/a/b',
      '"(nginx|redis)"',
      'NGINX',
      '"1"',
      'gcr.io/p/nginx',
    ]),
    ...random.pick<YamlMap>([
      { newTag: '"3"' },
      { newTag: 'v1.2' },
      { newName: 'other' },
      { newName: 'r.io:80/x', newTag: 'latest' },
      { digest: 'sha256:ff' },
      { digest: 'sha256:ff', newTag: 'v3' },
      { tagSuffix: '-dev' },
      { tagSuffix: '-dev', newName: 'suffixed' },
      { newName: 'nginx', newTag: 'v2' },
      { newName: '"123"' },
      { newTag: '""' },
      {},
    ]),
  }
}

/** The number of replicas for a resource that has one, if the tree has any. */
export function replicas(workspace: Workspace): YamlMap | undefined {
  const { random, known } = workspace
  const kinds = /^(Deployment|StatefulSet|ReplicaSet|ReplicationController)$/
  const scaled = known.filter(({ kind, isRenamed }) => kinds.test(kind) && !isRenamed)
  const target = scaled[random.below(scaled.length)]
  if (!target && !workspace.chance(0.02, 'replicas of nothing')) return undefined
  const count = random.chance(0.05) ? '1_0' : random.pick(['0', '1', '5', '0x10', '-1'])
  return { name: target?.name ?? 'web', count }
}
