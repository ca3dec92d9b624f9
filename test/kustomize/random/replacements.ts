import type { Field } from './field.ts'
import { anyKnown } from './patches.ts'
import type { Known, Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

export const REPLACEMENT_FIELDS: readonly Field[] = [
  {
    feature: 'replacements',
    weight: 2,
    make: (w, d) => ({ replacements: [w.random.chance(0.8) ? replacement(w) : inFile(w, d)] }),
  },
]

function inFile(workspace: Workspace, directory: string): YamlMap {
  workspace.use('replacements in a file')
  const { random } = workspace
  const path = workspace.newPath(directory, 'replacement')
  const one = workspace.text(replacement(workspace))
  const isList = random.chance(0.5) && !one.startsWith('{')
  workspace.files.set(path, isList ? `-\n${one.replace(/^(?=.)/gm, '  ')}` : one)
  return { path: path.slice(directory.length + 1) }
}

/** One source and up to three targets, each with some of the options. */
export function replacement(workspace: Workspace): YamlMap {
  const { random } = workspace
  const count = random.pick([1, 1, 2, 3])
  return {
    source: source(workspace),
    targets: Array.from({ length: count }, () => target(workspace)),
  }
}

function source(workspace: Workspace): YamlMap {
  const { random } = workspace
  const known = anyKnown(workspace)
  const path = sourcePath(workspace, known)
  const field: YamlMap = path === undefined ? {} : { fieldPath: path }
  const map: Record<string, Yaml> = { ...idOf(workspace, known), ...field }
  if (workspace.chance(0.2, 'replacement source options')) {
    map.options = random.pick<YamlMap>([
      { delimiter: '"."', index: '0' },
      { delimiter: '"-"', index: random.pick(['0', '1', '5', '-1']) },
      { delimiter: '":"' },
      { index: '1' },
      { encoding: 'base64' },
    ])
  }
  return map
}

/** As much of the id as makes it the only one. */
function idOf({ random }: Workspace, { kind, name, namespace, apiVersion }: Known): YamlMap {
  const [version = '', group] = apiVersion.split('/').reverse()
  const id: Record<string, Yaml> = { kind }
  if (random.chance(0.97)) id.name = name
  if (random.chance(0.3)) id.version = version
  if (random.chance(0.3) && group !== undefined) id.group = group
  if (namespace !== '' && random.chance(0.95)) id.namespace = namespace
  return id
}

const PATHS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Custom: [
    'spec.f0',
    'spec.f1',
    'spec.f2',
    'spec.f3',
    'spec.items',
    'spec.items.0',
    'spec.items.[name=two].value',
    'spec.map',
    'spec.words',
    '"spec.words.[=b]"',
    'spec.ref',
    'spec.image',
    '"spec.[image]"',
  ],
  ConfigMap: ['data.a', 'data', 'data.a', '"data.[a]"'],
  Deployment: [
    'spec.template.spec.containers.0.image',
    'spec.template.spec.containers.0.name',
    'spec.template.spec',
    'spec.template.spec.containers',
  ],
  Service: ['spec.ports'],
  StatefulSet: ['spec.serviceName', 'spec.template.spec.containers.0.image'],
  Ingress: ['spec.rules.0.host', 'spec.tls.0.hosts.0', 'spec.rules'],
}

/** Paths that most resources do not have. */
const RARELY_THERE = [
  'data.b2',
  'data.ü',
  '"data.[a.b/c]"',
  "'data.a\\.b/c'",
  'spec.items.-.name',
  'spec.ports.[port=80].targetPort',
  'spec.replicas',
  'spec.selector.matchLabels',
  'spec.template.spec.containers.[name=main].image',
] as const

function sourcePath({ random }: Workspace, { kind }: Known): string | undefined {
  const paths = Object.hasOwn(PATHS, kind) ? PATHS[kind] : undefined
  if (paths === undefined || random.chance(0.2)) {
    if (random.chance(0.05)) {
      return random.pick(['metadata.labels.app', 'metadata.annotations.note', 'metadata.namespace'])
    }
    return random.pick([undefined, 'metadata.name', 'kind', 'apiVersion'])
  }
  return random.chance(0.03) ? random.pick(RARELY_THERE) : random.pick(paths)
}

function target(workspace: Workspace): YamlMap {
  const { random } = workspace
  const known = anyKnown(workspace)
  const map: Record<string, Yaml> = { select: select(workspace, known) }
  if (workspace.chance(0.2, 'replacement reject')) {
    map.reject = [
      random.pick<YamlMap>([
        { name: 'api' },
        { labelSelector: 'app=web' },
        { kind: known.kind, name: known.name },
        { annotationSelector: 'note=x', name: 'db' },
      ]),
    ]
  }
  const options = targetOptions(workspace)
  if (options) map.options = options
  map.fieldPaths = targetPaths(workspace, known, options?.create !== undefined)
  return map
}

function select(workspace: Workspace, known: Known): YamlMap {
  const { random } = workspace
  return random.pick<YamlMap>([
    { kind: known.kind },
    idOf(workspace, known),
    { name: known.name },
    { kind: known.kind, labelSelector: 'app' },
    { kind: known.kind, annotationSelector: '"!none"' },
  ])
}

function targetOptions(workspace: Workspace): YamlMap | undefined {
  const { random } = workspace
  const options: Record<string, Yaml> = {}
  if (workspace.chance(0.93, 'replacement create')) options.create = 'true'
  if (workspace.chance(0.08, 'replacement delimiter')) {
    options.delimiter = random.pick(['"."', '"-"', '":"', '/', '"e"'])
    options.index = random.pick(['0', '1', '7', '-1'])
  }
  if (workspace.chance(0.05, 'replacement encoding')) options.encoding = 'base64'
  return Object.keys(options).length === 0 ? undefined : options
}

function targetPaths(workspace: Workspace, { kind }: Known, creates: boolean): Yaml {
  const { random } = workspace
  const general = [
    'metadata.annotations.r',
    '"metadata.annotations.[a.b/c]"',
    "'metadata.annotations.a\\.b/c'",
    'metadata.labels.app',
    'metadata.name',
    'spec.new.field',
    'spec.list.0',
    '"spec.list.[name=x].value"',
    '"spec.names.[=x]"',
    'extra',
    'metadata.namespace',
  ] as const
  const custom = [
    'spec.f0',
    'spec.f1',
    'spec.map.new',
    '"spec.items.[name=two].value"',
    '"spec.items.[name=t.*].value"',
    '"spec.items.*.value"',
    '"spec.items.*.extra"',
    'spec.items.0',
    'spec.items.2.name',
    'spec.items.-',
    'spec.items',
    '"spec.words.[=b]"',
    'spec.words.1',
    '"spec.words.*"',
    'spec.image',
    'spec.ref',
  ] as const
  const workload = [
    'spec.template.spec.containers.0.image',
    '"spec.template.spec.containers.*.image"',
    '"spec.template.spec.containers.[name=main].image"',
    '"spec.template.spec.containers.[name=main].env.[name=A].value"',
    // Where it creates, kustomize makes elements for this without end: they never match.
    ...(creates ? [] : ['"spec.template.spec.containers.[name=^(main|side)$].args"']),
    'spec.replicas',
    'spec.template.metadata.labels.app',
  ] as [string, ...string[]]
  const workloads = /^(Deployment|StatefulSet|DaemonSet|ReplicaSet|Job)$/
  const pool = /^(Custom|Widget)$/.test(kind) ? custom : workloads.test(kind) ? workload : general
  const count = random.pick([1, 1, 2])
  return Array.from({ length: count }, () =>
    random.pick<string>(random.chance(0.2) ? general : pool),
  )
}
