import type { Field } from './field.ts'
import { jsonOperations } from './json-patches.ts'
import { patchBody } from './patch-bodies.ts'
import type { Known, Workspace } from './workspace.ts'
import { literal, randomStyle, writeJson, writeYaml, type Yaml, type YamlMap } from './yaml-text.ts'

/** The three fields for patches. */
export const PATCH_FIELDS: readonly Field[] = [
  {
    feature: 'patches: strategic merge',
    weight: 2.5,
    make: (w, d) => ({ patches: [strategicPatch(w, d)] }),
  },
  {
    feature: 'patches: JSON',
    weight: 1.5,
    make: (w, d) => ({ patches: [jsonPatch(w, d, selector(w))] }),
  },
  { feature: 'patchesStrategicMerge', weight: 1.5, make: patchesStrategicMerge },
  {
    feature: 'patchesJson6902',
    make: (w, d) => ({ patchesJson6902: [jsonPatch(w, d, exactTarget(w))] }),
  },
]

const NOBODY: Known = { apiVersion: 'v1', kind: 'ConfigMap', name: 'nobody', namespace: '' }

/** A resource of the tree, if it has any. */
export function anyKnown({ random, known }: Workspace): Known {
  return known[random.below(known.length)] ?? NOBODY
}

/** A strategic merge patch for a resource by its id. */
export function patchDocument(workspace: Workspace, known: Known): YamlMap {
  const { random } = workspace
  const metadata: Record<string, Yaml> = { name: known.name }
  if (known.namespace !== '') metadata.namespace = known.namespace
  if (random.chance(0.2))
    metadata.labels = random.pick<Yaml>([
      { p: 'q', app: 'null' },
      'null',
      {},
      { $patch: 'replace', z: '"1"' },
    ])
  if (random.chance(0.2))
    metadata.annotations = random.pick<Yaml>([
      { note: 'null', k: '1.50' },
      'null',
      '',
      { a: '"1"' },
    ])
  return {
    apiVersion: known.apiVersion,
    kind: known.kind,
    metadata,
    ...patchBody(workspace, known.kind),
  }
}

export function strategicPatch(workspace: Workspace, directory: string): YamlMap {
  const { random } = workspace
  const known = anyKnown(workspace)
  if (workspace.chance(0.4, 'patch without target')) {
    const documents = [patchDocument(workspace, known)]
    if (workspace.chance(0.15, 'patch of several documents')) {
      documents.push(patchDocument(workspace, anyKnown(workspace)))
    }
    return contents(workspace, directory, documents)
  }
  const kind = random.chance(0.7) ? known.kind : 'Any'
  const document = patchDocument(workspace, { ...known, kind: known.kind })
  const renamed = { ...document, kind, metadata: withName(workspace, document) }
  const patch: Record<string, Yaml> = {
    target: random.chance(0.5) ? { kind: known.kind } : selector(workspace),
    ...contents(workspace, directory, [renamed]),
  }
  if (workspace.chance(0.15, 'patch options')) {
    patch.options = {
      allowNameChange: random.pick(['true', 'false']),
      ...random.pick<YamlMap>([{ allowKindChange: 'true' }, {}, { other: 'true' }]),
    }
  }
  return patch
}

function withName({ random }: Workspace, { metadata }: YamlMap): Yaml {
  if (metadata === undefined || typeof metadata === 'string' || random.chance(0.6))
    return metadata ?? ''
  return { ...metadata, name: random.pick(['any', 'changed']) }
}

/** The documents as a file or inline. */
function contents(workspace: Workspace, directory: string, documents: readonly YamlMap[]): YamlMap {
  if (workspace.random.chance(0.4))
    return { path: workspace.addFile(directory, 'patch', documents) }
  return { patch: inline(workspace, documents) }
}

function inline(workspace: Workspace, documents: readonly YamlMap[]): string {
  const { random } = workspace
  return literal(
    documents.map((document) => writeYaml(document, random, randomStyle(random))).join('---\n'),
  )
}

export function jsonPatch(workspace: Workspace, directory: string, target: YamlMap): YamlMap {
  const { random } = workspace
  const kind = typeof target.kind === 'string' ? target.kind : ''
  const operations = jsonOperations(workspace, kind)
  const text = workspace.chance(0.25, 'JSON patch in JSON')
    ? writeJson(operations)
    : operations.map((operation) => `- ${writeJson(operation)}\n`).join('')
  const yaml = random.chance(0.5) ? text : yamlOperations(workspace, operations)
  if (random.chance(0.6)) return { target, patch: literal(yaml) }
  const path = workspace.newPath(directory, 'json-patch')
  workspace.files.set(path, yaml)
  return { target, path: path.slice(directory.length + 1) }
}

function yamlOperations({ random }: Workspace, operations: readonly YamlMap[]): string {
  const text = writeYaml({ list: operations }, random, {
    ...randomStyle(random),
    listIndent: 0,
    flow: 0,
    anchors: 0,
  })
  return text.slice(text.indexOf('\n') + 1)
}

function patchesStrategicMerge(workspace: Workspace, directory: string): YamlMap {
  const documents = [patchDocument(workspace, anyKnown(workspace))]
  if (workspace.random.chance(0.3)) documents.push(patchDocument(workspace, anyKnown(workspace)))
  const entry = workspace.random.chance(0.5)
    ? workspace.addFile(directory, 'merge', documents)
    : inline(workspace, documents)
  return { patchesStrategicMerge: [entry] }
}

/** A target of `patches`, whose texts are regular expressions. */
export function selector(workspace: Workspace): YamlMap {
  const { random } = workspace
  const known = anyKnown(workspace)
  workspace.use('target selector')
  return random.pick<YamlMap>([
    { kind: known.kind },
    { kind: known.kind, name: known.name },
    { kind: '"Deployment|StatefulSet"' },
    { kind: '"C.*"' },
    { name: '"w.*|api"' },
    { name: '"^web$"', kind: known.kind },
    { labelSelector: 'app=web' },
    { labelSelector: '"app in (web, api),tier!=a"' },
    { labelSelector: '"!tier"' },
    { labelSelector: 'tier' },
    { annotationSelector: 'note=x' },
    { annotationSelector: '"note notin (x),note"' },
    { group: 'apps' },
    { group: '"example.*"', version: 'v1' },
    { namespace: 'shop' },
    { namespace: 'default', kind: known.kind },
    { version: '"v1|v2"', kind: '"(?i)custom"' },
  ])
}

function exactTarget(workspace: Workspace): YamlMap {
  const { apiVersion, kind, name, namespace } = anyKnown(workspace)
  const [version = '', group] = apiVersion.split('/').reverse()
  const target: Record<string, Yaml> = { version, kind, name }
  if (group !== undefined) target.group = group
  if (namespace !== '') target.namespace = namespace
  return target
}
