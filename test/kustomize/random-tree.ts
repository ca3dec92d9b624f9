/** A generator of pseudo-random numbers (mulberry32), so that a failing tree can be made again. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0]
  }

  some<T>(items: readonly T[], probability: number): readonly T[] {
    return items.filter(() => this.chance(probability))
  }
}

const NAMES = ['web', 'api', 'db', 'cache'] as const
const NAMESPACES = ['', '', 'shop', 'default'] as const

/** Scalars of which some change their type or style on the way. */
const SCALARS = [
  'text',
  '"1"',
  '1',
  "'true'",
  'true',
  '0x1F',
  '1.50',
  '1e3',
  '~',
  'null',
  '',
  '"a: b"',
  'yes',
  '"on"',
  '2020-01-01',
  '|\n      line one\n      line two',
  '"tab\\there"',
  'a very long line of text that goes on and on until it is much longer than eighty characters wide',
] as const

type Files = Map<string, string>

/**
 * Files of a base and of one or two overlays over it, with `overlay` as the directory to build.
 * Everything is used that a kustomization can say about ordinary resources.
 */
export function randomTree(seed: number): ReadonlyMap<string, string> {
  const random = new Random(seed)
  const files: Files = new Map()
  const kinds = random.some(KINDS, 0.5)
  const resources = (kinds.length > 0 ? kinds : KINDS.slice(0, 2)).map((kind) => kind(random))
  files.set('base/resources.yaml', resources.join('---\n'))
  files.set('base/data.txt', 'some\ntext\n')
  files.set('base/.env', 'A=1\n# no\nB=two words\n')
  files.set('base/kustomization.yaml', kustomization(random, ['resources.yaml'], files, 'base'))
  if (random.chance(0.4)) {
    files.set('middle/kustomization.yaml', kustomization(random, ['../base'], files, 'middle'))
    files.set('overlay/kustomization.yaml', kustomization(random, ['../middle'], files, 'overlay'))
  } else
    files.set('overlay/kustomization.yaml', kustomization(random, ['../base'], files, 'overlay'))
  return files
}

type Kind = (random: Random) => string

const KINDS: readonly Kind[] = [
  (random) => workload(random, 'apps/v1', 'Deployment'),
  (random) => workload(random, 'apps/v1', 'StatefulSet'),
  (random) => workload(random, 'batch/v1', 'Job'),
  service,
  configMap,
  secret,
  ingress,
  roleBinding,
  serviceAccount,
  autoscaler,
  custom,
  clusterRole,
]

function metadata(random: Random, name: string): string {
  const namespace = random.pick(NAMESPACES)
  const lines = ['metadata:', `  name: ${name}`]
  if (namespace) lines.push(`  namespace: ${namespace}`)
  if (random.chance(0.5)) lines.push('  labels:', `    app: ${name}`, `    n: ${label(random)}`)
  if (random.chance(0.4))
    lines.push(
      '  annotations:',
      `    note: ${random.pick(['x', '"1"', '1.50', '~', 'true', '""'])}`,
    )
  else if (random.chance(0.05)) lines.push('  annotations: {}')
  return `${lines.join('\n')}\n`
}

function label(random: Random): string {
  return random.pick(['a', '"1"', "'yes'", 'b-c'])
}

function name(random: Random): string {
  return random.pick(NAMES)
}

function workload(random: Random, apiVersion: string, kind: string): string {
  const own = name(random)
  const lines = [
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    metadata(random, own).trimEnd(),
    'spec:',
  ]
  if (random.chance(0.5)) lines.push(`  replicas: ${random.below(4)}`)
  if (random.chance(0.6)) lines.push('  selector:', '    matchLabels:', `      app: ${own}`)
  lines.push('  template:')
  if (random.chance(0.7)) lines.push('    metadata:', '      labels:', `        app: ${own}`)
  lines.push('    spec:', ...containers(random))
  if (random.chance(0.3)) lines.push('      serviceAccountName: web')
  if (random.chance(0.4))
    lines.push(
      '      volumes:',
      '      - name: v',
      '        configMap:',
      `          name: ${name(random)}`,
    )
  if (random.chance(0.2)) lines.push('      imagePullSecrets:', `      - name: ${name(random)}`)
  if (random.chance(0.1)) lines.push('      nodeSelector:')
  if (kind === 'StatefulSet') lines.push(`  serviceName: ${name(random)}`)
  if (kind === 'StatefulSet' && random.chance(0.5))
    lines.push('  volumeClaimTemplates:', '  - metadata:', '      name: data')
  return `${lines.join('\n')}\n`
}

function containers(random: Random): readonly string[] {
  const lines = [random.chance(0.15) ? '      initContainers:' : '      containers:']
  const names = random.some(['main', 'side', 'log'], 0.6)
  for (const container of names.length > 0 ? names : ['main']) {
    lines.push(`      - name: ${container}`, `        image: ${random.pick(IMAGES)}`)
    if (random.chance(0.4))
      lines.push(
        '        env:',
        '        - name: A',
        `          value: ${random.pick(['"1"', 'x', '$(X)'])}`,
        '        - name: B',
        '          valueFrom:',
        '            configMapKeyRef:',
        `              name: ${name(random)}`,
        '              key: a',
      )
    if (random.chance(0.3))
      lines.push('        envFrom:', '        - secretRef:', `            name: ${name(random)}`)
    if (random.chance(0.4))
      lines.push(
        '        ports:',
        '        - containerPort: 80',
        ...random.some(['          protocol: TCP', '          name: http'], 0.5),
        ...random.some(['        - containerPort: 81\n          protocol: UDP'], 0.5),
      )
    if (random.chance(0.3)) lines.push('        args: ["--a", "b"]')
    if (random.chance(0.2)) lines.push('        resources: {limits: {cpu: 1, memory: "1Gi"}}')
  }
  return lines
}

const IMAGES = [
  'nginx',
  'nginx:1.27',
  'reg:5000/nginx:1',
  'redis@sha256:abc',
  '"nginx:2"',
  'my.io/a/b:v1@sha256:12',
] as const

function service(random: Random): string {
  const own = name(random)
  return `apiVersion: v1\nkind: Service\n${metadata(random, own)}spec:\n${random.chance(0.6) ? `  selector:\n    app: ${own}\n` : ''}  ports:\n  - port: 80\n    targetPort: ${random.pick(['8080', 'http', '"8080"'])}\n`
}

function configMap(random: Random): string {
  return `apiVersion: v1\nkind: ConfigMap\n${metadata(random, name(random))}data:\n  a: ${random.pick(['x', '"1"', '|\n    l1\n    l2'])}\n  b: "y"\n`
}

function secret(random: Random): string {
  return `apiVersion: v1\nkind: Secret\n${metadata(random, name(random))}${random.pick(['stringData', 'data'])}:\n  a: eA==\n`
}

function ingress(random: Random): string {
  return `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${metadata(random, name(random))}spec:\n  ingressClassName: x\n  rules:\n  - host: a.example.com\n    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend:\n          service:\n            name: ${name(random)}\n            port: {number: 80}\n  tls:\n  - secretName: ${name(random)}\n`
}

function roleBinding(random: Random): string {
  const kind = random.pick(['RoleBinding', 'ClusterRoleBinding'])
  return `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\n${metadata(random, name(random))}roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${name(random)}\nsubjects:\n- kind: ServiceAccount\n  name: ${random.pick(['web', 'default', 'api'])}\n${random.chance(0.5) ? '  namespace: shop\n' : ''}`
}

function serviceAccount(random: Random): string {
  return `apiVersion: v1\nkind: ServiceAccount\n${metadata(random, name(random))}`
}

function clusterRole(random: Random): string {
  return `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\n${metadata(random, name(random))}rules:\n- apiGroups: [""]\n  resources: [secrets]\n  resourceNames: [${name(random)}]\n  verbs: [get]\n`
}

function autoscaler(random: Random): string {
  const own = name(random)
  return `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n${metadata(random, own)}spec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: ${own}\n  maxReplicas: 3\n`
}

function custom(random: Random): string {
  const lines = [
    'apiVersion: example.com/v1',
    'kind: Custom',
    metadata(random, name(random)).trimEnd(),
    'spec:',
  ]
  for (let i = 0; i < 4; i++) lines.push(`  f${i}: ${random.pick(SCALARS)}`)
  lines.push('  list:', '  - name: one', '    value: 1', '  - name: two', '    value: "2"')
  return `${lines.join('\n')}\n`
}

type Field = (random: Random, files: Files, directory: string) => string

function kustomization(
  random: Random,
  resources: readonly string[],
  files: Files,
  directory: string,
): string {
  const lines = [`resources: [${resources.join(', ')}]\n`]
  const density = directory === 'base' ? 0.15 : 0.3
  for (const field of FIELDS)
    if (random.chance(density)) lines.push(field(random, files, directory))
  if (directory !== 'base' && random.chance(0.3)) lines.push(component(random, files, directory))
  return lines.join('')
}

function component(random: Random, files: Files, directory: string): string {
  const path = `components/${directory}`
  const body = random.some(FIELDS, 0.25).map((field) => field(random, files, path))
  files.set(
    `${path}/kustomization.yaml`,
    `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nmetadata: {name: c}\n${body.join('')}`,
  )
  return `components: [../${path}]\n`
}

const FIELDS: readonly Field[] = [
  () => 'namePrefix: pre-\n',
  (random) => `nameSuffix: ${random.pick(['-x', '"-1"'])}\n`,
  (random) => `namespace: ${random.pick(['shop', 'other', 'default'])}\n`,
  (random) => `commonLabels:\n  team: ${random.pick(['a', '"1"'])}\n`,
  (random) =>
    `labels:\n- pairs:\n    env: dev\n    v: "1"\n${random.chance(0.4) ? '  includeSelectors: true\n' : ''}${random.chance(0.3) ? '  includeTemplates: true\n' : ''}`,
  () => 'commonAnnotations:\n  owner: me\n  "n": "1"\n',
  (random) =>
    `images:\n- name: ${random.pick(['nginx', 'redis', 'reg:5000/nginx', '.*nginx'])}\n  ${random.pick(['newTag: "3"', 'newName: other', 'digest: sha256:ff', 'tagSuffix: -dev', 'newName: nginx\n  newTag: v2'])}\n`,
  (random, _, directory) =>
    directory === 'base'
      ? ''
      : `configMapGenerator:\n- name: gen-${directory.replace('/', '-')}\n  literals: [a=b, "c='d e'"]\n${random.chance(0.3) ? '  options: {disableNameSuffixHash: true, labels: {g: "1"}}\n' : ''}`,
  (random, _, directory) =>
    directory === 'base'
      ? `configMapGenerator:\n- name: ${random.pick(['gen', 'web2'])}\n  files: [data.txt, k=data.txt]\n  envs: [.env]\n`
      : '',
  (_, __, directory) =>
    directory === 'base'
      ? 'secretGenerator:\n- name: gen\n  literals: [p=secret]\n  type: x/y\n'
      : '',
  () => 'generatorOptions:\n  annotations: {from: generator}\n  immutable: true\n',
  strategicPatch,
  strategicPatch,
  jsonPatch,
  (random, files, directory) => (directory === 'base' ? replacement(random, files) : ''),
  (random) =>
    `buildMetadata: [${random.pick(['managedByLabel', 'originAnnotations', 'originAnnotations, transformerAnnotations'])}]\n`,
  (random) => `sortOptions:\n  order: ${random.pick(['fifo', 'legacy'])}\n`,
]

function strategicPatch(random: Random): string {
  const target = random.pick([
    'kind: Deployment',
    'kind: StatefulSet|Job',
    'kind: Custom',
    'name: web',
    'labelSelector: app=web',
    'kind: Service',
    'kind: ConfigMap',
  ])
  return `patches:\n- target: {${target}}\n  patch: |-\n    apiVersion: v1\n    kind: Any\n    metadata:\n      name: any\n${random.chance(0.3) ? '      labels: {p: q, app: null}\n' : ''}${random.chance(0.2) ? '      annotations: null\n' : ''}${indent(patchBody(random), 4)}`
}

function patchBody(random: Random): string {
  return random.pick([
    'spec:\n  template:\n    spec:\n      containers:\n      - name: main\n        image: patched\n        env:\n        - name: C\n          value: "2"\n        - name: A\n          $patch: delete\n',
    'spec:\n  template:\n    spec:\n      containers:\n      - name: new\n        image: new:1\n        ports:\n        - containerPort: 80\n          name: p\n      volumes:\n      - name: v\n        $patch: delete\n      - name: w\n        emptyDir: {}\n',
    'spec:\n  replicas: 7\n  template: {spec: {$patch: replace, containers: []}}\n',
    'spec:\n  f0: null\n  f1: changed\n  f2: {a: {b: null, c: 1}}\n  list:\n  - name: two\n',
    'spec:\n  ports:\n  - port: 80\n    name: web\n  - port: 81\n    protocol: UDP\n',
    'data:\n  a: null\n  c: 2\n  b: new\n',
    '$patch: delete\n',
    'spec: {selector: null, template: {metadata: {annotations: {a: b}}}}\n',
  ])
}

/** An operation that applies to any resource. */
function jsonPatch(random: Random): string {
  const target = random.pick(['kind: Deployment', 'kind: Custom', 'kind: Service', 'name: web|api'])
  const operation = random.pick([
    'op: add\n  path: /metadata/labels\n  value: {j: "1"}',
    'op: add\n  path: /metadata/annotations/j~1k\n  value: x',
    'op: replace\n  path: /metadata/name\n  value: renamed',
    'op: add\n  path: /extra\n  value: [1, 2.5, yes, 1234567]',
    'op: add\n  path: /extra\n  value: null',
    'op: remove\n  path: /apiVersion',
    'op: copy\n  from: /metadata/name\n  path: /metadata/generateName',
  ])
  return `patches:\n- target: {${target}}\n  patch: |-\n${indent(`- ${operation}\n`, 4)}`
}

function replacement(random: Random, files: Files): string {
  const text = files.get('base/resources.yaml') ?? ''
  const kinds = SOURCES.filter(([kind]) => text.split(`kind: ${kind}\n`).length === 2)
  const [first] = kinds
  if (first === undefined) return ''
  const [kind, field] = random.pick([first, ...kinds])
  const source = `kind: ${kind}${field}`
  const target = random.pick([
    'select: {kind: Custom}\n    fieldPaths: [spec.f0]',
    'select: {kind: Custom}\n    fieldPaths: ["spec.list.[name=two].value", spec.list.*.extra]\n    options: {create: true}',
    'select: {kind: Ingress}\n    reject: [{name: api}]\n    fieldPaths: [metadata.annotations.r]\n    options: {create: true}',
    'select: {kind: Ingress}\n    fieldPaths: [spec.rules.0.host]\n    options: {delimiter: ".", index: 0}',
  ])
  return `replacements:\n- source:\n    ${source}\n  targets:\n  - ${target}\n`
}

/** Kinds, and a field that each of them has. */
const SOURCES: readonly (readonly [kind: string, field: string])[] = [
  ['Service', ''],
  ['Custom', '\n    fieldPath: spec.f1'],
  ['ConfigMap', '\n    fieldPath: data.a'],
  ['StatefulSet', '\n    fieldPath: spec.template.spec'],
  ['Ingress', '\n    fieldPath: spec.rules.0.host\n    options: {delimiter: ".", index: 1}'],
]

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}
