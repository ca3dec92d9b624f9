import { metadata } from './metadata.ts'
import { anyName, NAMESPACES, newName, reference } from './names.ts'
import { KEYS, ODD_KEYS, SCALARS } from './scalars.ts'
import { podSpec, podTemplate, workloadSpec } from './workloads.ts'
import type { Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

interface Kind {
  readonly apiVersion: string
  readonly kind: string
  /** The fields besides apiVersion, kind and metadata. */
  readonly body: (workspace: Workspace, name: string, kind: string) => YamlMap
}

const spec = (make: Kind['body']): Kind['body'] => {
  return (workspace, name, kind) => ({ spec: make(workspace, name, kind) })
}

const RBAC = 'rbac.authorization.k8s.io/v1'

const KINDS: readonly [Kind, ...Kind[]] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'v1',
    kind: 'ReplicationController',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'extensions/v1beta1',
    kind: 'Deployment',
    body: spec((w, name, kind) => workloadSpec(w, kind, name)),
  },
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    body: spec((w, name) => ({ template: podTemplate(w, name) })),
  },
  { apiVersion: 'batch/v1', kind: 'CronJob', body: spec(cronJob) },
  { apiVersion: 'v1', kind: 'Pod', body: spec(podSpec) },
  {
    apiVersion: 'v1',
    kind: 'PodTemplate',
    body: (w, name) => ({ template: podTemplate(w, name) }),
  },
  { apiVersion: 'v1', kind: 'Service', body: spec(service) },
  { apiVersion: 'v1', kind: 'ConfigMap', body: configMap },
  { apiVersion: 'v1', kind: 'ConfigMap', body: configMap },
  { apiVersion: 'v1', kind: 'Secret', body: secret },
  { apiVersion: 'v1', kind: 'ServiceAccount', body: serviceAccount },
  { apiVersion: 'v1', kind: 'Namespace', body: () => ({}) },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', body: spec(claim) },
  { apiVersion: 'v1', kind: 'PersistentVolume', body: spec(volume) },
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', body: spec(ingress) },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', body: () => ({}) },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', body: spec(networkPolicy) },
  { apiVersion: RBAC, kind: 'Role', body: role },
  { apiVersion: RBAC, kind: 'ClusterRole', body: role },
  { apiVersion: RBAC, kind: 'RoleBinding', body: roleBinding },
  { apiVersion: RBAC, kind: 'ClusterRoleBinding', body: roleBinding },
  { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', body: spec(autoscaler) },
  {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    body: spec((_, app) => ({ selector: { matchLabels: { app } } })),
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    body: ({ random }) => ({ parameters: { secretName: reference(random) } }),
  },
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', body: () => ({ value: '1e3' }) },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    body: spec(definition),
  },
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    body: spec(({ random }) => ({ service: { name: reference(random), namespace: 'shop' } })),
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    body: webhooks,
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    body: spec(({ random }) => ({ policyName: reference(random) })),
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    body: () => ({}),
  },
  { apiVersion: 'example.com/v1', kind: 'Custom', body: custom },
  { apiVersion: 'example.com/v1', kind: 'Custom', body: custom },
  { apiVersion: 'example.com/v1alpha1', kind: 'Widget', body: custom },
  {
    apiVersion: 'example.com/v1',
    kind: 'ThingList',
    body: ({ random }) => ({ spec: { a: random.pick(SCALARS) } }),
  },
]

/** A new resource, noted as known, whose id is mostly one that is not there yet. */
export function newResource(workspace: Workspace): YamlMap {
  const { random } = workspace
  const kind = random.pick(KINDS)
  const isNamespaced = random.chance(0.3)
  const own = {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    name: newName(workspace),
    namespace: isNamespaced ? random.pick(NAMESPACES) : '',
  }
  const isKnown = workspace.all.some((known) => isSame(known, own))
  if (isKnown && !workspace.chance(0.02, 'duplicate')) return newResource(workspace)
  workspace.addKnown(own)
  workspace.use(`kind ${kind.kind}`)
  const resource: Record<string, Yaml> = {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    metadata: metadata(workspace, own),
    ...kind.body(workspace, own.name, kind.kind),
  }
  if (workspace.wants('no apiVersion', 0.05)) delete resource.apiVersion
  return resource
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify({ ...one, namespace: '' }) === JSON.stringify({ ...other, namespace: '' })
}

function cronJob(workspace: Workspace, name: string): YamlMap {
  const jobTemplate: Record<string, Yaml> = { spec: { template: podTemplate(workspace, name) } }
  if (workspace.random.chance(0.3)) jobTemplate.metadata = { labels: { app: name } }
  return { schedule: '"* * * * *"', jobTemplate }
}

function service({ random }: Workspace, name: string): YamlMap {
  const ports = random.some<Yaml>(
    [
      { port: '80', targetPort: random.pick(['8080', 'http', '"8080"']) },
      { port: '80', protocol: 'UDP', name: 'u' },
      { port: '81', protocol: 'TCP' },
      { name: 'x', targetPort: '$(NAME)' },
    ],
    0.5,
  )
  const selector: YamlMap = random.chance(0.6) ? { selector: { app: name } } : {}
  return { ...selector, ports, ...(random.chance(0.1) ? { type: 'ClusterIP', clusterIP: '' } : {}) }
}

function configMap(workspace: Workspace): YamlMap {
  const { random } = workspace
  if (workspace.chance(0.05, 'config map without data')) return {}
  const data: Record<string, Yaml> = { a: random.pick(['x', '"1"', '|\nl1\nl2', '$(NAME)']) }
  const entries = random.below(5)
  for (let i = 0; i < entries; i++) data[random.pick(KEYS)] = random.pick(SCALARS)
  if (workspace.chance(0.005, 'key that is no string')) data[random.pick(ODD_KEYS)] = 'x'
  if (workspace.chance(0.05, 'immutable')) return { data, immutable: 'true' }
  return workspace.chance(0.05, 'binaryData') ? { data, binaryData: { b: 'AAEC' } } : { data }
}

function secret({ random }: Workspace): YamlMap {
  const type: YamlMap = random.chance(0.3) ? { type: 'Opaque' } : {}
  return { ...type, [random.pick(['stringData', 'data'])]: { a: 'eA==', b: random.pick(SCALARS) } }
}

function serviceAccount({ random }: Workspace): YamlMap {
  const secrets = [{ name: reference(random) }]
  return random.chance(0.5) ? {} : { imagePullSecrets: secrets, secrets }
}

function claim({ random }: Workspace): YamlMap {
  return { volumeName: reference(random), storageClassName: reference(random) }
}

function volume({ random }: Workspace): YamlMap {
  return { storageClassName: reference(random), nfs: { server: '$(NAME)' } }
}

function ingress({ random }: Workspace): YamlMap {
  const service = { name: reference(random), port: { number: '80' } }
  const paths = [{ path: '/', pathType: 'Prefix', backend: { service } }]
  return {
    ingressClassName: reference(random),
    rules: [{ host: random.pick(['a.example.com', '$(NAME).example.com']), http: { paths } }],
    tls: [{ secretName: reference(random), hosts: ['$(NAME)'] }],
  }
}

function networkPolicy(_: Workspace, app: string): YamlMap {
  const podSelector = { matchLabels: { app } }
  return { podSelector, ingress: [{ from: [{ podSelector }] }], egress: [] }
}

function role({ random }: Workspace): YamlMap {
  const resourceNames = random.some([anyName(random), reference(random), 'settings'], 0.6)
  return { rules: [{ apiGroups: ['""'], resources: ['secrets'], resourceNames, verbs: ['get'] }] }
}

function roleBinding({ random }: Workspace): YamlMap {
  const subject = (name: string, namespace: YamlMap) => ({
    kind: 'ServiceAccount',
    name,
    ...namespace,
  })
  const kind = random.pick(['ClusterRole', 'Role'])
  return {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: reference(random) },
    subjects: random.some<Yaml>(
      [
        subject('web', { namespace: 'shop' }),
        subject('default', {}),
        subject('api', {}),
        subject('default', { namespace: 'other' }),
        { kind: 'User', name: 'default' },
      ],
      0.4,
    ),
  }
}

function autoscaler({ random }: Workspace): YamlMap {
  const kind = random.pick(['Deployment', 'StatefulSet'])
  return {
    scaleTargetRef: { apiVersion: 'apps/v1', kind, name: reference(random) },
    maxReplicas: '3',
  }
}

function definition(): YamlMap {
  const service = { name: 'web', namespace: 'shop' }
  return { group: 'example.com', conversion: { webhook: { clientConfig: { service } } } }
}

function webhooks({ random }: Workspace): YamlMap {
  const service = { name: reference(random), namespace: random.pick(NAMESPACES) }
  return { webhooks: [{ name: 'a.io', clientConfig: { service } }, { name: 'b.io' }] }
}

function custom(workspace: Workspace): YamlMap {
  const { random } = workspace
  const fields: Record<string, Yaml> = {}
  for (let i = 0; i < 4; i++) fields[`f${i}`] = random.pick(SCALARS)
  fields.ref = { name: reference(random) }
  fields.image = 'nginx:1'
  fields.map = random.pick<Yaml>([{}, '', { [random.pick(KEYS)]: random.pick(SCALARS) }])
  fields.items = [
    { name: 'one', value: '1', port: '80' },
    { name: 'two', value: '"2"' },
    ...random.some(['x'], 0.1),
  ]
  fields.words = random.pick<Yaml>([['a', 'b', 'c'], [], [['x', ['y']], {}], ['~', '', '1']])
  if (workspace.chance(0.1, 'containers in a custom resource')) {
    fields.template = podTemplate(workspace, 'web')
  }
  if (workspace.chance(0.005, 'key twice')) fields['"f0"'] = 'again'
  return { spec: fields }
}
