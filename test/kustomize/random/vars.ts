import type { Field } from './field.ts'
import { anyKnown } from './patches.ts'
import type { Known, Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

/** `$(NAME)` stands in many resources; here is what it means. */
export const VAR_FIELDS: readonly Field[] = [
  { feature: 'vars', weight: 1.5, make: (workspace) => ({ vars: vars(workspace) }) },
]

function vars(workspace: Workspace): Yaml {
  const { random } = workspace
  const names = random
    .some(['NAME', 'OTHER'], 0.6)
    .filter((name) => !workspace.features.has(`var ${name}`) || random.chance(0.02))
  workspace.use(...names.map((name) => `var ${name}`))
  return names.map((name) => {
    const known = anyKnown(workspace)
    return { name, objref: reference(workspace, known), ...fieldref(workspace, known) }
  })
}

function reference(workspace: Workspace, known: Known): YamlMap {
  const { apiVersion, kind, name, namespace } = known
  const id: Record<string, Yaml> = { kind, name }
  const [version = '', group] = apiVersion.split('/').reverse()
  if (workspace.random.chance(0.7)) id.apiVersion = apiVersion
  else {
    id.version = version
    if (group !== undefined) id.group = group
  }
  if (namespace !== '' && workspace.random.chance(0.9)) id.namespace = namespace
  return id
}

const PATHS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Custom: ['spec.f0', 'spec.f1', '"spec.items[0].name"', 'spec.image', 'spec.f2'],
  Deployment: ['spec.template.spec.containers[0].image', 'spec.template.spec.containers[0].name'],
  ConfigMap: ['data.a'],
}

/** Paths that most resources do not have, or not as a text. */
const RISKY = [
  'metadata.labels.app',
  'spec.replicas',
  'spec.items.0.name',
  '"spec.items[name=two].value"',
  'spec.map',
  'metadata.namespace',
] as const

function fieldref({ random }: Workspace, { kind }: Known): YamlMap {
  const own = Object.hasOwn(PATHS, kind) ? PATHS[kind] : undefined
  const fieldpath = random.chance(0.05)
    ? random.pick(RISKY)
    : random.pick([undefined, 'metadata.name', 'kind', ...(own ?? [])])
  return fieldpath === undefined ? {} : { fieldref: { fieldpath } }
}
