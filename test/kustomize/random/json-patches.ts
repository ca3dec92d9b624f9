import { SCALARS } from './scalars.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

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
  return Array.from({ length: count }, () =>
    random.chance(0.5) ? general(workspace) : special(workspace, kind),
  )
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
    { op: 'replace', path: '/extra', value },
    { op: 'add', path: '/~1odd~0key', value: 'x' },
    { op: 'add', path: '/metadata/namespace', value: random.pick(['shop', 'other']) },
    { op: 'copy', from: '/metadata/name', path: '/copied' },
    { op: 'move', from: '/metadata/name', path: '/metadata/name' },
    { op: 'test', path: '/kind', value: 'Custom' },
    { op: 'test', path: '/absent', value: 'null' },
    { op: 'remove', path: '/spec' },
    { op: 'add', path: '/metadata/annotations/j~1k', value: 'x' },
    { op: 'remove', path: '/metadata/labels' },
    { op: 'replace', path: '/kind', value: 'Other' },
    { op: 'add', path: '/spec/deep/er', value },
  ])
}

function special(workspace: Workspace, kind: string): YamlMap {
  const { random } = workspace
  const value = random.pick(VALUES)
  if (kind === 'ConfigMap') {
    return random.pick<YamlMap>([
      { op: 'replace', path: '/data/a', value: random.pick(['new', '|\nof\nlines\n']) },
      { op: 'add', path: '/data/n', value },
      { op: 'remove', path: '/data/a' },
      { op: 'move', from: '/data/a', path: '/data/b' },
    ])
  }
  if (/^(Custom|Widget)$/.test(kind)) {
    return random.pick<YamlMap>([
      { op: 'replace', path: '/spec/f0', value },
      { op: 'add', path: '/spec/items/-', value: { name: 'last' } },
      { op: 'add', path: `/spec/items/${random.pick(['0', '1', '-1', '2', '9', 'x'])}`, value },
      { op: 'remove', path: `/spec/items/${random.pick(['0', '1', '-1'])}` },
      { op: 'test', path: '/spec/items/0/name', value: random.pick(['one', 'two']) },
      { op: 'copy', from: '/spec/items/0', path: '/spec/items/1' },
      { op: 'remove', path: '/spec/f1' },
      { op: 'add', path: '/spec/words/1', value },
    ])
  }
  return random.pick<YamlMap>([
    { op: 'replace', path: '/spec/replicas', value: random.pick(['3', '1.0', '"4"']) },
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
    { op: 'add', path: '/spec', value: { a: 'b' } },
  ])
}
