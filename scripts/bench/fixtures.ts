/** The inputs of the engine's benchmark: made, not taken from anywhere, and the same in each run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Fixture {
  readonly name: string
  /** Directories to build, all in one process of ours, and in one process each of kubectl. */
  readonly directories: readonly string[]
  readonly resources: number
}

/** Deployments, Services and ConfigMaps below an overlay that changes all of them. */
export function workloads(root: string, count: number): Fixture {
  writeBase(root, manifests(count))
  write(root, 'overlay/kustomization.yaml', overlay('prod', '../base'))
  return { name: `${count} resources`, directories: [join(root, 'overlay')], resources: count }
}

/** The same, in documents that each have an anchor and an alias. */
export function anchored(root: string, count: number): Fixture {
  const texts = manifests(count).map((text) =>
    text
      .replace('metadata:\n', 'metadata:\n  annotations: {owner: &owner team-a}\n')
      .concat('x-owner: *owner\n'),
  )
  writeBase(root, texts)
  write(root, 'overlay/kustomization.yaml', overlay('prod', '../base'))
  const name = `${count}, each with an anchor`
  return { name, directories: [join(root, 'overlay')], resources: count }
}

/** A base under five levels that each add a prefix, a label and an image tag. */
export function deep(root: string, count: number): Fixture {
  writeBase(root, manifests(count))
  let below = '../base'
  for (let level = 1; level <= 5; level++) {
    write(root, `level-${level}/kustomization.yaml`, overlay(`l${level}`, below))
    below = `../level-${level}`
  }
  const name = `${count} under 5 levels`
  return { name, directories: [join(root, 'level-5')], resources: count }
}

/** Many overlays over one base. */
export function overlays(root: string, count: number, resources: number): Fixture {
  writeBase(root, manifests(resources))
  const directories = Array.from({ length: count }, (_, i) => {
    const path = `overlays/env-${i}`
    write(root, `${path}/kustomization.yaml`, overlay(`env-${i}`, '../../base'))
    return join(root, path)
  })
  return { name: `${count} overlays of ${resources}`, directories, resources: count * resources }
}

/** CustomResourceDefinitions as long as generators write them. */
export function crds(root: string, megabytes: number): Fixture {
  const texts: string[] = []
  for (let size = 0; size < megabytes * 1e6; size += texts.at(-1)?.length ?? 0) {
    texts.push(crd(texts.length))
  }
  writeBase(root, texts)
  write(
    root,
    'overlay/kustomization.yaml',
    'resources: [../base]\ncommonAnnotations:\n  example.com/team: platform\n',
  )
  const name = `${megabytes} MB of CRDs`
  return { name, directories: [join(root, 'overlay')], resources: texts.length }
}

function writeBase(root: string, texts: readonly string[]): void {
  write(root, 'base/all.yaml', texts.join('---\n'))
  write(root, 'base/kustomization.yaml', 'resources: [all.yaml]\n')
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function overlay(name: string, base: string): string {
  return `resources: [${base}]
namePrefix: ${name}-
namespace: ${name}
labels:
- pairs: {env: ${name}}
  includeSelectors: true
images:
- name: example.com/web
  newTag: ${name}
patches:
- target: {kind: Deployment, name: ".*web-0"}
  patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web-0}
    spec: {replicas: 5}
`
}

const MAKERS = [deployment, service, configMap] as const

function manifests(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const make = MAKERS[i % MAKERS.length] ?? deployment
    return make(Math.floor(i / MAKERS.length))
  })
}

function deployment(i: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${i}
  labels:
    app: web-${i}
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web-${i}
  template:
    metadata:
      labels:
        app: web-${i}
    spec:
      serviceAccountName: default
      initContainers:
${container('init', i)}      containers:
${container('web', i)}${container('proxy', i)}      volumes:
      - name: config
        configMap:
          name: config-${i}
      - name: all
        projected:
          sources:
          - configMap:
              name: config-${i}
`
}

function container(name: string, i: number): string {
  return `      - name: ${name}
        image: example.com/${name}:v1
        args: ["--port", "8080", "--name=web-${i}"]
        env:
        - name: HOST
          valueFrom:
            configMapKeyRef:
              name: config-${i}
              key: host
        - name: POD_NAME
          valueFrom:
            fieldRef:
              fieldPath: metadata.name
        envFrom:
        - configMapRef:
            name: config-${i}
        ports:
        - containerPort: 8080
          name: http-${name}
        resources:
          requests:
            cpu: 100m
            memory: 128Mi
`
}

function service(i: number): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: web-${i}
spec:
  selector:
    app: web-${i}
  ports:
  - name: http
    port: 80
    targetPort: http-web
`
}

function configMap(i: number): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: config-${i}
data:
  host: "web-${i}.example.com"
  port: "8080"
  text: |
    line one of ${i}
    line two
`
}

const SENTENCE =
  'The value that the controller compares with what it observes; when both differ for longer than the grace period, the resource is reconciled again and the condition below tells the outcome.'

function crd(i: number): string {
  const properties = Array.from({ length: 40 }, (_, n) => property(`field${n}`, 14, 3)).join('')
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: kind${i}s.example.com
spec:
  group: example.com
  names:
    kind: Kind${i}
    listKind: Kind${i}List
    plural: kind${i}s
    singular: kind${i}
  scope: Namespaced
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            properties:
${properties}`
}

function property(name: string, indent: number, depth: number): string {
  const pad = ' '.repeat(indent)
  const half = SENTENCE.indexOf(' when ')
  const head = `${pad}${name}:\n${pad}  description: ${SENTENCE.slice(0, half)}\n${pad}    ${SENTENCE.slice(half + 1)}\n`
  if (depth === 0) return `${head}${pad}  type: string\n${pad}  maxLength: 253\n`
  const inner = ['name', 'value'].map((each) => property(each, indent + 4, depth - 1)).join('')
  return `${head}${pad}  type: object\n${pad}  required:\n${pad}  - name\n${pad}  properties:\n${inner}`
}
