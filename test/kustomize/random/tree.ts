import { CONFIGURATION_FIELDS } from './configurations.ts'
import { disguiseFiles } from './disguises.ts'
import type { Field } from './field.ts'
import { GENERATOR_FIELDS } from './generators.ts'
import { newResource } from './kinds.ts'
import { makeMistake } from './mistakes.ts'
import { oddYaml } from './odd-yaml.ts'
import { OUTPUT_FIELDS } from './output-fields.ts'
import { PATCH_FIELDS } from './patches.ts'
import { PLUGIN_FIELDS } from './plugins.ts'
import { REPLACEMENT_FIELDS } from './replacements.ts'
import { TRANSFORMER_FIELDS } from './transformer-fields.ts'
import { VAR_FIELDS } from './vars.ts'
import { joined, Workspace } from './workspace.ts'
import { writeJson, type Yaml, type YamlMap } from './yaml-text.ts'

/** Files of some kustomizations, of which `overlay` is the directory to build. */
export interface RandomTree {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** What it makes use of, in words for a table. */
  readonly features: ReadonlySet<string>
}

const FIELDS: readonly Field[] = [
  ...TRANSFORMER_FIELDS,
  ...PATCH_FIELDS,
  ...GENERATOR_FIELDS,
  ...REPLACEMENT_FIELDS,
  ...VAR_FIELDS,
  ...PLUGIN_FIELDS,
  ...CONFIGURATION_FIELDS,
  ...OUTPUT_FIELDS,
]

/** Everything is used that a kustomization can say without network, plugins or charts. */
export function randomTree(seed: number): RandomTree {
  const workspace = new Workspace(seed)
  const { random } = workspace
  const shape = random.pick(SHAPES)
  shape(workspace)
  disguiseFiles(workspace)
  makeMistake(workspace)
  return workspace
}

type Shape = (workspace: Workspace) => void

const SHAPES: readonly [Shape, ...Shape[]] = [
  oneLevel,
  twoLevels,
  twoLevels,
  deep,
  diamond,
  siblings,
  (workspace) => oddYaml(workspace, 'overlay'),
]

function oneLevel(workspace: Workspace): void {
  kustomization(workspace, 'overlay', resources(workspace, 'overlay'))
}

function twoLevels(workspace: Workspace): void {
  base(workspace, 'base')
  overlay(workspace, 'overlay', ['../base'])
}

function deep(workspace: Workspace): void {
  workspace.use('bases several levels deep')
  base(workspace, 'base')
  overlay(workspace, 'lower', ['../base'])
  overlay(workspace, 'upper', ['../lower'])
  overlay(workspace, 'overlay', ['../upper'])
}

/** One base below two levels that give it different names or namespaces, mostly. */
function diamond(workspace: Workspace): void {
  workspace.use('diamond')
  base(workspace, 'base')
  const { random, known: below, generated } = workspace
  const known = ['left', 'right'].flatMap((side) => {
    const isSame = workspace.chance(0.03, 'diamond of the same')
    const field = random.pick(['namePrefix', 'nameSuffix', 'namePrefix'])
    Object.assign(workspace, { known: below, generated })
    overlay(workspace, side, ['../base'], isSame ? {} : { [field]: side })
    // Other fields of this level may have changed names again, or not: mostly they are right.
    return workspace.known.map((one) => ({
      ...one,
      isRenamed: true,
      name: field === 'namePrefix' ? `${side}${plain(one.name)}` : `${plain(one.name)}${side}`,
    }))
  })
  workspace.known = known
  workspace.generated = []
  overlay(workspace, 'overlay', ['../left', '../right'])
}

/** The text of a name that may be in quotes. */
function plain(name: string): string {
  return name.replaceAll('"', '')
}

function siblings(workspace: Workspace): void {
  workspace.use('several bases')
  base(workspace, 'base')
  const { known, generated } = workspace
  base(workspace, 'second')
  workspace.known = [...known, ...workspace.known]
  workspace.generated = [...generated, ...workspace.generated]
  overlay(workspace, 'overlay', ['../base', '../second'])
}

function base(workspace: Workspace, directory: string): void {
  workspace.known = []
  workspace.generated = []
  kustomization(workspace, directory, resources(workspace, directory))
}

function overlay(
  workspace: Workspace,
  directory: string,
  bases: readonly string[],
  own: YamlMap = {},
): void {
  const { random } = workspace
  const field = workspace.chance(0.08, 'bases') ? 'bases' : 'resources'
  const below: YamlMap = { [field]: bases }
  const added: YamlMap = random.chance(0.15) ? resources(workspace, directory) : {}
  kustomization(workspace, directory, joined(joined(below, added), own))
}

/** Files with some new resources. */
function resources(workspace: Workspace, directory: string): YamlMap {
  const { random } = workspace
  const count = 1 + random.below(5)
  const all = Array.from({ length: count }, () => newResource(workspace))
  const cut = random.below(all.length + 1)
  const parts = [all.slice(0, cut), all.slice(cut)].filter((part) => part.length > 0)
  return { resources: parts.map((part) => resourceFile(workspace, directory, part)) }
}

function resourceFile(workspace: Workspace, directory: string, part: readonly YamlMap[]): string {
  if (!workspace.chance(0.08, 'list of resources'))
    return workspace.addFile(directory, 'resources', part)
  const kind = workspace.random.pick(['List', 'ConfigMapList', 'DeploymentList', 'ResourceList'])
  const list = { apiVersion: 'v1', kind, items: part }
  const more = workspace.random.chance(0.4) ? [newResource(workspace)] : []
  return workspace.addFile(directory, 'list', [list, ...more])
}

function kustomization(workspace: Workspace, directory: string, own: YamlMap): void {
  const fields = joined(own, chosenFields(workspace, directory))
  const components = workspace.wants('components', 1.5) ? [component(workspace, directory)] : []
  const all = components.length === 0 ? fields : { ...fields, components }
  const header: YamlMap = workspace.random.chance(0.2)
    ? { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }
    : {}
  write(workspace, directory, { ...header, ...all })
}

function chosenFields(workspace: Workspace, directory: string): YamlMap {
  return FIELDS.reduce<YamlMap>((fields, { feature, weight, make }) => {
    if (!workspace.wants(feature, weight) || !workspace.random.chance(0.6)) return fields
    workspace.use(feature)
    const once = joined(fields, make(workspace, directory))
    return workspace.random.chance(0.2) ? joined(once, make(workspace, directory)) : once
  }, {})
}

function component(workspace: Workspace, directory: string, depth = 0): string {
  workspace.use('component')
  const path = `components/${directory.split('/').at(-1)}-${depth}`
  const added = workspace.chance(0.2, 'component with resources') ? resources(workspace, path) : {}
  const fields = joined(added, chosenFields(workspace, path))
  const nested: Record<string, Yaml> = {}
  if (depth < 2 && workspace.chance(0.3, 'nested component')) {
    nested.components = [component(workspace, path, depth + 1)]
  }
  write(workspace, path, {
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'c' },
    ...fields,
    ...nested,
  })
  return depth === 0 ? `../${path}` : `../${path.slice('components/'.length)}`
}

function write(workspace: Workspace, directory: string, fields: YamlMap): void {
  const { random } = workspace
  const name = random.chance(0.95)
    ? 'kustomization.yaml'
    : random.pick(['kustomization.yml', 'Kustomization'])
  const text = random.chance(0.03) ? writeJson(fields) : workspace.text(fields)
  workspace.files.set(`${directory}/${name}`, text)
}
