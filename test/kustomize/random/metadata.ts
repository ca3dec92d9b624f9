import { ANNOTATIONS, STRINGS } from './scalars.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

/** Annotations that kustomize itself looks at, or removes. */
const NOTES: readonly (readonly [key: string, ...values: string[]])[] = [
  ['config.kubernetes.io/local-config', '"true"', '"false"', 'true', '""'],
  ['config.kubernetes.io/index', '"0"', '3'],
  ['config.kubernetes.io/path', 'a.yaml'],
  ['config.kubernetes.io/origin', '|\npath: mine.yaml\n', 'x'],
  ['config.kubernetes.io/function', 'x'],
  ['config.k8s.io/id', '"1"'],
  ['internal.config.kubernetes.io/path', 'p.yaml'],
  ['internal.config.kubernetes.io/index', '"2"'],
  ['internal.config.kubernetes.io/seqindent', 'wide'],
  ['internal.config.kubernetes.io/id', '"4"'],
  ['internal.config.kubernetes.io/prefixes', 'p-'],
  ['internal.config.kubernetes.io/suffixes', '-s'],
  ['internal.config.kubernetes.io/allowNameChange', 'enabled'],
  ['internal.config.kubernetes.io/needsHashSuffix', 'no'],
  ['internal.config.kubernetes.io/generatorBehavior', 'merge'],
  ['internal.config.kubernetes.io/refBy', 'x'],
  ['kustomize.config.k8s.io/behavior', 'merge', 'replace', 'create'],
  ['alpha.config.kubernetes.io/transformations', '"- x\\n"'],
]

/** Metadata with labels and annotations, some of them odd. */
export function metadata(
  workspace: Workspace,
  own: { readonly name: string; readonly namespace: string },
): YamlMap {
  const { random } = workspace
  const map: Record<string, Yaml> = { name: own.name }
  if (own.namespace !== '') map.namespace = own.namespace
  if (random.chance(0.5)) map.labels = labels(workspace, own.name)
  else if (workspace.chance(0.03, 'empty labels')) map.labels = random.pick(['', '{}', 'null'])
  if (random.chance(0.4)) map.annotations = annotations(workspace)
  else if (workspace.chance(0.03, 'empty annotations')) map.annotations = random.pick(['', '{}'])
  if (workspace.chance(0.02, 'generateName')) map.generateName = 'gen-'
  if (workspace.chance(0.02, 'finalizers')) map.finalizers = ['a.io/x', 'b.io/y']
  if (workspace.chance(0.02, 'creationTimestamp')) map.creationTimestamp = 'null'
  if (workspace.wants('missing name', 0.02)) delete map.name
  return map
}

function labels(workspace: Workspace, name: string): YamlMap {
  const { random } = workspace
  const map: Record<string, Yaml> = { app: name, tier: random.pick(['a', 'b', '"1"', "'yes'"]) }
  if (random.chance(0.2)) map['app.kubernetes.io/name'] = random.pick(STRINGS)
  if (workspace.chance(0.02, 'label that is no string')) map.n = random.pick(['1', 'true', '', '~'])
  return map
}

function annotations(workspace: Workspace): YamlMap {
  const { random } = workspace
  const map: Record<string, Yaml> = { note: random.pick(ANNOTATIONS) }
  if (random.chance(0.3)) map['a.b/c'] = random.pick(ANNOTATIONS)
  if (workspace.wants('annotations of kustomize', 0.6)) {
    for (const [key, ...values] of random.some(NOTES, 0.08)) {
      workspace.use('annotations of kustomize', `annotation ${key}`)
      map[key] = random.pick(['x', ...values].slice(1) as [string, ...string[]])
    }
  }
  return map
}
