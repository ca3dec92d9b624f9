import { KEYS, SCALARS } from './scalars.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

const WORKLOADS = /^(Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job)$/

/** What a strategic merge patch for a kind can say besides its id. */
export function patchBody(workspace: Workspace, kind: string): YamlMap {
  const { random } = workspace
  if (workspace.chance(0.05, '$patch at the top')) {
    return { $patch: random.pick(['delete', 'delete', 'replace', 'merge']), spec: { a: 'b' } }
  }
  if (WORKLOADS.test(kind)) return { spec: workload(workspace) }
  if (kind === 'Pod') return { spec: pod(workspace) }
  if (kind === 'Service') return { spec: service(workspace) }
  if (kind === 'ConfigMap' || kind === 'Secret') return { data: data(workspace) }
  if (kind === 'ServiceAccount') return { secrets: keyed(workspace, 'name') }
  if (/RoleBinding$/.test(kind)) return { subjects: [{ kind: 'User', name: 'ann' }] }
  if (/Webhook/.test(kind)) return { webhooks: keyed(workspace, 'name') }
  return random.chance(0.3) ? { spec: '' } : { spec: custom(workspace) }
}

function workload(workspace: Workspace): YamlMap {
  const { random } = workspace
  const spec: Record<string, Yaml> = {}
  if (random.chance(0.3)) spec.replicas = random.pick(['7', 'null', '"7"'])
  if (random.chance(0.2))
    spec.selector = random.pick<Yaml>(['null', { matchLabels: { app: 'null', x: 'y' } }])
  const template: Record<string, Yaml> = { spec: pod(workspace) }
  if (random.chance(0.2))
    template.metadata = { labels: random.pick<Yaml>([{ p: 'q' }, 'null']), annotations: { a: 'b' } }
  if (random.chance(0.9)) spec.template = template
  return spec
}

function pod(workspace: Workspace): YamlMap {
  const { random } = workspace
  const spec: Record<string, Yaml> = {}
  if (random.chance(0.7))
    spec.containers = directed(workspace, [container(workspace), container(workspace)])
  if (random.chance(0.2))
    spec.initContainers = random.pick<Yaml>([[{ name: 'init', image: 'i:2' }], 'null', []])
  if (random.chance(0.3)) spec.volumes = directed(workspace, volumes(workspace))
  if (random.chance(0.15)) spec.imagePullSecrets = keyed(workspace, 'name')
  if (random.chance(0.1))
    spec.nodeSelector = random.pick<Yaml>(['null', { a: 'b', disk: 'null' }, {}])
  if (random.chance(0.1)) spec.tolerations = [{ key: 'b', $patch: 'delete' }]
  if (random.chance(0.1)) spec.hostAliases = keyed(workspace, 'ip')
  if (random.chance(0.1)) {
    spec.topologySpreadConstraints = [
      {
        topologyKey: 'zone',
        maxSkew: '2',
        ...random.pick<YamlMap>([{ whenUnsatisfiable: 'DoNotSchedule' }, {}]),
      },
    ]
  }
  if (workspace.chance(0.04, '$patch of a map'))
    spec.$patch = random.pick(['replace', 'delete', 'merge', 'other'])
  if (workspace.chance(0.04, '$retainKeys')) spec.$retainKeys = ['containers']
  if (workspace.chance(0.04, '$setElementOrder'))
    spec['$setElementOrder/containers'] = [{ name: 'main' }]
  return spec
}

/** The list, sometimes with a directive for all of it, or with odd elements. */
function directed(workspace: Workspace, items: readonly Yaml[]): Yaml {
  const { random } = workspace
  if (workspace.chance(0.08, '$patch of a list')) {
    const directive = { $patch: random.pick(['replace', 'delete', 'merge']) }
    return random.chance(0.8) ? [directive, ...items] : [...items, directive]
  }
  return workspace.chance(0.03, 'null in a list') ? [...items, random.pick(['null', ''])] : items
}

function container(workspace: Workspace): YamlMap {
  const { random } = workspace
  const own: Record<string, Yaml> = { name: random.pick(['main', 'side', 'log', 'new']) }
  if (workspace.chance(0.06, '$patch of an element')) {
    return { ...own, $patch: random.pick(['delete', 'delete', 'replace', 'merge']) }
  }
  if (workspace.chance(0.03, 'element without its key')) delete own.name
  if (random.chance(0.4)) own.image = random.pick(['patched', 'null', 'nginx:9'])
  if (random.chance(0.4)) own.env = environment(workspace)
  if (random.chance(0.3)) own.ports = directed(workspace, ports(workspace))
  if (random.chance(0.2)) own.args = random.pick<Yaml>([['"--b"'], [], 'null', ['null']])
  if (random.chance(0.2))
    own.resources = random.pick<Yaml>([{ limits: { cpu: 'null', gpu: '1' } }, {}, 'null', ''])
  if (random.chance(0.1))
    own.volumeMounts = [
      { name: 'w', mountPath: '/etc/$(NAME)' },
      { name: 'u', mountPath: '/u' },
    ]
  if (random.chance(0.1)) own.envFrom = [{ configMapRef: { name: 'settings' } }]
  return own
}

function environment(workspace: Workspace): Yaml {
  const { random } = workspace
  return directed(workspace, [
    { name: 'A', value: random.pick(['patched', '"2"', '3', 'null']) },
    ...random.some<Yaml>([{ name: 'B', $patch: 'delete' }], 0.3),
    ...random.some<Yaml>(
      [
        { name: 'C', valueFrom: 'null', value: 'x' },
        { name: 'Z', value: '' },
      ],
      0.3,
    ),
  ])
}

function ports({ random }: Workspace): readonly Yaml[] {
  return random.some<Yaml>(
    [
      { containerPort: '80', name: 'p' },
      { containerPort: '80', protocol: 'UDP', name: 'u' },
      { containerPort: '81', protocol: 'TCP', hostPort: '81' },
      { containerPort: '"80"', protocol: 'TCP', $patch: 'delete' },
      { protocol: 'SCTP' },
      { containerPort: '90' },
    ],
    0.4,
  )
}

function volumes({ random }: Workspace): readonly Yaml[] {
  return random.some<Yaml>(
    [
      { name: 'v', $patch: 'delete' },
      { name: 'w', emptyDir: {} },
      { name: 'e', emptyDir: 'null', configMap: { name: 'settings' } },
      { name: 's', secret: { $patch: 'replace', secretName: 'keys' } },
      { name: 'n', $retainKeys: ['name', 'emptyDir'], emptyDir: {} },
    ],
    0.4,
  )
}

function service(workspace: Workspace): YamlMap {
  const { random } = workspace
  const list = random.some<Yaml>(
    [
      { port: '80', name: 'web' },
      { port: '80', protocol: 'UDP', $patch: 'delete' },
      { port: '81', protocol: 'UDP' },
      { port: '81', protocol: 'TCP', targetPort: 'x' },
      { port: '82' },
    ],
    0.5,
  )
  const spec: Record<string, Yaml> = { ports: directed(workspace, list) }
  if (random.chance(0.3))
    spec.selector = random.pick<Yaml>([
      { app: 'null', b: 'c' },
      { $patch: 'replace', b: 'c' },
      'null',
    ])
  return spec
}

function data({ random }: Workspace): Yaml {
  return random.pick<Yaml>([
    { a: 'null', c: '2', b: 'new' },
    { a: random.pick(SCALARS), [random.pick(KEYS)]: random.pick(SCALARS) },
    { $patch: 'replace', a: '"1"' },
    { $patch: 'delete' },
    'null',
    {},
    { b: '|\nblock\ntext\n' },
  ])
}

function custom(workspace: Workspace): YamlMap {
  const { random } = workspace
  const spec: Record<string, Yaml> = {
    f0: random.pick(SCALARS),
    f1: random.pick(['null', 'changed', '"5"', '5']),
  }
  if (random.chance(0.3)) spec.f2 = { a: { b: 'null', c: '1' }, d: { $patch: 'delete' } }
  if (random.chance(0.3))
    spec.map = random.pick<Yaml>([{ x: { y: 'null' } }, 'null', { $patch: 'replace', z: '1' }])
  if (random.chance(0.4)) {
    spec.items = directed(workspace, [
      { name: 'two', value: '3', port: '81' },
      { name: 'three', port: '80' },
    ])
  }
  if (workspace.chance(0.1, '$deleteFromPrimitiveList'))
    spec['$deleteFromPrimitiveList/words'] = ['a']
  if (random.chance(0.2)) spec.words = random.pick<Yaml>([['d'], [], 'null', ['null', 'x']])
  if (random.chance(0.1))
    spec.ref = random.pick<Yaml>(['text', ['list'], { name: 'web', extra: '' }])
  return spec
}

/** Elements of a list that is merged by one key. */
function keyed(workspace: Workspace, key: string): Yaml {
  const values = workspace.random.some(['web', 'api', 'a.io', '1.2.3.4', 'keys'], 0.4)
  return directed(
    workspace,
    values.map((value) => ({
      [key]: value,
      ...workspace.random.pick<YamlMap>([{}, { x: 'y' }, { $patch: 'delete' }]),
    })),
  )
}
