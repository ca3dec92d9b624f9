import { SCALARS } from './scalars.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

const WORKLOADS = /^(Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job)$/

const VALUES: readonly [Yaml, ...Yaml[]] = [
  ...SCALARS.filter((text) => !/^!/.test(text)),
  ['1', '2.5', 'yes', '1234567'],
  { a: '1', b: { c: 'null' } },
  {},
  [],
  'null',
] as unknown as readonly [Yaml, ...Yaml[]]

/** Operations of a JSON patch; most of them apply to any resource. */
export function jsonOperations(workspace: Workspace, kind: string): readonly YamlMap[] {
  const { random } = workspace
  const count = 1 + random.below(3)
  return Array.from({ length: count }, () => {
    if (workspace.chance(0.02, 'JSON patch: risky')) return risky(workspace)
    return random.chance(0.5) ? general(workspace) : special(workspace, kind)
  })
}

function general(workspace: Workspace): YamlMap {
  const { random } = workspace
  const value = random.pick(VALUES)
  if (workspace.chance(0.1, 'JSON patch: rename')) {
    return {
      op: 'replace',
      path: '/metadata/name',
      value: random.pick(['renamed', '"12"', 'web-2']),
    }
  }
  return random.pick<YamlMap>([
    { op: 'add', path: '/metadata/labels', value: { j: '"1"' } },
    { op: 'add', path: '/metadata/annotations', value: { j: '"1"', k: 'x' } },
    { op: 'add', path: '/extra', value },
    { op: 'add', path: '/extra', value },
    { op: 'add', path: '/~1odd~0key', value: 'x' },
    { op: 'add', path: '/metadata/namespace', value: random.pick(['shop', 'other']) },
    { op: 'copy', from: '/metadata/name', path: '/copied' },
    { op: 'move', from: '/metadata/name', path: '/metadata/name' },
    { op: 'test', path: '/absent', value: 'null' },
    { op: 'replace', path: '/kind', value: 'Other' },
  ])
}

/** What only some resources have the fields for. */
function risky({ random }: Workspace): YamlMap {
  const value = random.pick(VALUES)
  return random.pick<YamlMap>([
    { op: 'replace', path: '/extra', value },
    { op: 'test', path: '/kind', value: 'Custom' },
    { op: 'remove', path: '/spec' },
    { op: 'add', path: '/metadata/annotations/j~1k', value: 'x' },
    { op: 'remove', path: '/metadata/labels' },
    { op: 'add', path: '/spec/deep/er', value },
    { op: 'add', path: `/spec/items/${random.pick(['9', 'x'])}`, value },
    { op: 'test', path: '/spec/items/0/name', value: 'two' },
  ])
}

function special(workspace: Workspace, kind: string): YamlMap {
  const { random } = workspace
  const value = random.pick(VALUES)
  if (kind === 'ConfigMap') {
    return random.pick<YamlMap>([
      { op: 'replace', path: '/data/a', value: random.pick(['new', '|\nof\nlines\n']) },
      { op: 'add', path: '/data/n', value },
      { op: 'move', from: '/data/a', path: '/data/a' },
      { op: 'copy', from: '/data/a', path: '/data/b' },
    ])
  }
  if (/^(Custom|Widget)$/.test(kind)) {
    return random.pick<YamlMap>([
      { op: 'replace', path: '/spec/f0', value },
      { op: 'add', path: '/spec/items/-', value: { name: 'last' } },
      { op: 'add', path: `/spec/items/${random.pick(['0', '1', '-1', '2'])}`, value },
      { op: 'remove', path: `/spec/items/${random.pick(['0', '1', '-1'])}` },
      { op: 'test', path: '/spec/items/0/name', value: 'one' },
      { op: 'copy', from: '/spec/items/0', path: '/spec/items/1' },
      { op: 'remove', path: '/spec/image' },
      { op: 'add', path: '/spec/words/1', value },
    ])
  }
  if (!WORKLOADS.test(kind)) return general(workspace)
  return random.pick<YamlMap>([
    { op: 'add', path: '/spec/replicas', value: random.pick(['3', '1.0', '"4"']) },
    {
      op: 'add',
      path: '/spec/template/spec/containers/0/env',
      value: [{ name: 'J', value: '"1"' }],
    },
    { op: 'replace', path: '/spec/template/spec/containers/0/image', value: 'json:1' },
    {
      op: 'add',
      path: '/spec/template/spec/containers/-',
      value: { name: 'added', image: 'nginx' },
    },
    { op: 'remove', path: '/spec/template/spec/containers/0' },
  ])
}
