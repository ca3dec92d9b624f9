import { anyName, reference } from './names.ts'
import { SCALARS } from './scalars.ts'
import { someOf, type Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

const IMAGES = [
  'nginx',
  'nginx:1.27',
  'nginx:latest@sha256:12ab',
  'reg:5000/nginx:1',
  'reg:5000/nginx',
  'redis@sha256:abc',
  '"nginx:2"',
  'my.io/a/b:v1@sha256:12',
  'nginx:{tag}',
  'NGINX',
  '1',
  'gcr.io/p/nginx:1.0-alpine_x',
] as const

/** The spec of a Deployment, StatefulSet, DaemonSet, ReplicaSet or ReplicationController. */
export function workloadSpec(workspace: Workspace, kind: string, name: string): YamlMap {
  const { random } = workspace
  const spec: Record<string, Yaml> = {}
  if (random.chance(0.5)) spec.replicas = random.pick(['0', '1', '3', '"2"', '~', ''])
  if (random.chance(0.6)) {
    const labels = { app: name }
    spec.selector = kind === 'ReplicationController' ? labels : { matchLabels: labels }
  }
  spec.template = podTemplate(workspace, name)
  if (kind === 'StatefulSet') {
    spec.serviceName = reference(random)
    if (random.chance(0.5)) spec.volumeClaimTemplates = [claimTemplate(workspace)]
  }
  return spec
}

function claimTemplate({ random }: Workspace): YamlMap {
  const metadata: Record<string, Yaml> = { name: 'data' }
  if (random.chance(0.4)) metadata.labels = { app: 'x' }
  return { metadata, spec: { storageClassName: reference(random), accessModes: ['ReadWriteOnce'] } }
}

export function podTemplate(workspace: Workspace, name: string): YamlMap {
  const { random } = workspace
  const template: Record<string, Yaml> = {}
  if (random.chance(0.7)) template.metadata = { labels: { app: name } }
  else if (workspace.chance(0.1, 'template metadata without value')) template.metadata = ''
  template.spec = podSpec(workspace)
  return template
}

export function podSpec(workspace: Workspace): YamlMap {
  const { random } = workspace
  const spec: Record<string, Yaml> = {}
  if (workspace.chance(0.15, 'initContainers')) spec.initContainers = [container(workspace, 'init')]
  if (workspace.chance(0.03, 'ephemeralContainers')) {
    spec.ephemeralContainers = [container(workspace, 'debug')]
  }
  const names = random.some(['main', 'side', 'log'], 0.6)
  spec.containers = (names.length > 0 ? names : ['main']).map((own) => container(workspace, own))
  if (workspace.chance(0.01, 'containers that is no list')) spec.containers = random.pick(['', 'x'])
  return { ...spec, ...someOf(random, podFields(workspace), 0.15) }
}

function podFields(workspace: Workspace): YamlMap {
  const { random } = workspace
  const selector = { labelSelector: { matchLabels: { app: anyName(random) } } }
  return {
    serviceAccountName: random.pick(['web', 'default', 'api']),
    priorityClassName: reference(random),
    imagePullSecrets: [{ name: reference(random) }],
    volumes: volumes(workspace),
    nodeSelector: random.pick<Yaml>(['', { disk: 'ssd' }, {}]),
    tolerations: [{ key: 'a', operator: 'Exists' }],
    hostAliases: [{ ip: '1.2.3.4', hostnames: ['x'] }],
    topologySpreadConstraints: [
      { topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', maxSkew: '1', ...selector },
      ...random.some([{ topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }], 0.5),
    ],
    affinity: {
      podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [selector] },
    },
    terminationGracePeriodSeconds: random.pick(['30', '0x1E', '']),
    odd: random.pick(SCALARS),
  }
}

function volumes({ random }: Workspace): Yaml {
  return random.some<Yaml>(
    [
      { name: 'v', configMap: { name: reference(random) } },
      { name: 's', secret: { secretName: reference(random) } },
      { name: 'p', persistentVolumeClaim: { claimName: reference(random) } },
      {
        name: 'j',
        projected: {
          sources: [
            { configMap: { name: reference(random) } },
            { secret: { name: reference(random) } },
          ],
        },
      },
      { name: 'e', emptyDir: '{}' },
      { name: 'n', nfs: { server: '$(NAME).example.com', path: '/' } },
      { emptyDir: '' },
    ],
    0.35,
  )
}

function container(workspace: Workspace, name: string): YamlMap {
  const { random } = workspace
  const own: Record<string, Yaml> = { name, image: random.pick(IMAGES) }
  if (workspace.chance(0.02, 'image that is no text'))
    own.image = random.chance(0.05) ? { a: 'b' } : ''
  return { ...own, ...someOf(random, containerFields(workspace), 0.2) }
}

function containerFields(workspace: Workspace): YamlMap {
  const { random } = workspace
  return {
    command: random.pick<Yaml>([
      ['run', '$(NAME)'],
      ['"1"', '2'],
    ]),
    args: ['"--a=$(NAME)"', '"$$(NAME)"', ...random.some(['3'], 0.02)],
    env: environment(workspace),
    envFrom: [
      { configMapRef: { name: reference(random) } },
      { secretRef: { name: reference(random) } },
    ],
    ports: ports(workspace),
    volumeMounts: [{ name: 'v', mountPath: '/etc/$(NAME)' }],
    resources: random.pick<Yaml>([
      { limits: { cpu: '1', memory: '"1Gi"' } },
      { limits: {}, requests: '' },
      '',
    ]),
    securityContext: { runAsUser: '1000', capabilities: { drop: ['ALL'] } },
    imagePullPolicy: 'Always',
  }
}

function environment({ random }: Workspace): Yaml {
  return random
    .some<Yaml>(
      [
        { name: 'A', value: random.pick(['"1"', 'x', '$(NAME)', '', '"$(NAME)-$(OTHER)"', '5']) },
        { name: 'B', valueFrom: { configMapKeyRef: { name: reference(random), key: 'a' } } },
        { name: 'C', valueFrom: { secretKeyRef: { name: reference(random), key: 'a' } } },
        { name: 'A', value: 'again' },
        { name: 'D', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        { value: 'nameless' },
      ],
      random.pick([0.3, 0.5]),
    )
    .slice(0, random.pick([2, 3, 6]))
}

export function ports({ random }: Workspace): Yaml {
  return random.some<Yaml>(
    [
      { containerPort: '80', protocol: 'TCP', name: 'http' },
      { containerPort: '80', protocol: 'UDP' },
      { containerPort: '81' },
      { containerPort: '"82"', name: 'text' },
      { protocol: 'TCP', containerPort: '83', hostPort: '83' },
      { name: 'nothing' },
    ],
    0.4,
  )
}
