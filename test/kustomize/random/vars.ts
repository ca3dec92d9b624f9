import type { Field } from './field.ts'
import { anyKnown } from './patches.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

/** `$(NAME)` stands in many resources; here is what it means. */
export const VAR_FIELDS: readonly Field[] = [
  { feature: 'vars', weight: 1.5, make: (workspace) => ({ vars: vars(workspace) }) },
]

function vars(workspace: Workspace): Yaml {
  const { random } = workspace
  const names = random
    .some(['NAME', 'OTHER'], 0.6)
    .filter((name) => !workspace.features.has(`var ${name}`))
  workspace.use(...names.map((name) => `var ${name}`))
  return names.map((name) => ({ name, objref: reference(workspace), ...fieldref(workspace) }))
}

function reference(workspace: Workspace): YamlMap {
  const { apiVersion, kind, name, namespace } = anyKnown(workspace)
  const id: Record<string, Yaml> = { kind, name }
  const [version = '', group] = apiVersion.split('/').reverse()
  if (workspace.random.chance(0.7)) id.apiVersion = apiVersion
  else {
    id.version = version
    if (group !== undefined) id.group = group
  }
  if (namespace !== '' && workspace.random.chance(0.5)) id.namespace = namespace
  return id
}

function fieldref({ random }: Workspace): YamlMap {
  const fieldpath = random.pick([
    undefined,
    undefined,
    'metadata.name',
    'metadata.name',
    'metadata.labels.app',
    'kind',
    'spec.replicas',
    'spec.template.spec.containers[0].image',
    'data.a',
    'spec.f0',
    'spec.items.0.name',
    '"spec.items[name=two].value"',
    'spec.map',
    'metadata.namespace',
  ])
  return fieldpath === undefined ? {} : { fieldref: { fieldpath } }
}
