/** Repositories of users, as large as one wants: what `npm run bench -- --scale` renders. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workloads } from './fixtures.ts'

const examples = join(import.meta.dirname, '../../examples')

/** The example's release in many environments. */
export function environments(folder: string, count: number): void {
  for (const part of ['alerts', 'base'])
    cpSync(join(examples, part), join(folder, part), { recursive: true })
  writeConfig(folder, exampleSettings(), count)
}

/** One environment whose base has many resources. */
export function resources(folder: string, count: number): void {
  workloads(folder, count)
  rmSync(join(folder, 'overlay'), { recursive: true })
  writeConfig(folder, SMALL, 1)
}

/** One environment with many pools, each with an autoscaler, policies and monitoring of its own. */
export function pools(folder: string, count: number): void {
  const names = Array.from({ length: count }, (_, i) => `pool-${i}`)
  // Google's own limit for Model Armor is some ten models behind a Gateway.
  const settings = ['pools', 'modelArmor', 'apigee'].reduce(without, exampleSettings())
  writeConfig(folder, `${settings}\npools:\n${names.map(poolText).join('')}`, 1)
  const kustomization =
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n'
  const texts = names.map((name) => [
    [`${name}/kustomization.yaml`, kustomization + FILES.map((file) => `  - ${file}\n`).join('')],
    ...FILES.map((file) => [`${name}/${file}`, baseText(file, name)] as const),
  ])
  for (const [path = '', text = ''] of texts.flat()) write(join(folder, 'base', path), text)
  cpSync(join(examples, 'base/gateway.yaml'), join(folder, 'base/gateway.yaml'))
  const list = ['gateway.yaml', ...names].map((name) => `  - ${name}\n`).join('')
  write(join(folder, 'base/kustomization.yaml'), kustomization + list)
}

const FILES = ['inference-pool.yaml', 'endpoint-picker.yaml', 'model-server.yaml', 'route.yaml']

function baseText(file: string, pool: string): string {
  const text = readFileSync(join(examples, 'base/gemma', file), 'utf8')
  return text.replaceAll('gemma', pool)
}

function poolText(name: string): string {
  return `  ${name}:
    scaleTarget: {name: vllm-${name}}
    modelServer: {kind: vllm, selector: {app: vllm-${name}}}
    models: [{name: ${name}-12b}]
    autoscaling: {maxReplicas: 4, source: model-server, metric: queue, target: 5}
`
}

const SMALL = `name: chat
gateway: {name: chat, className: gke-l7-regional-external-managed}
pools:
  llama:
    models: [{name: llama}]
`

function exampleSettings(): string {
  const text = readFileSync(join(examples, 'inference-gateway.yaml'), 'utf8')
  return text.slice(0, text.indexOf('\nenvironments:'))
}

/** A config without one of its sections. */
function without(config: string, section: string): string {
  return config.replace(new RegExp(`\n${section}:\n(?:(?:[ #].*)?\n)*`), '\n')
}

function writeConfig(folder: string, settings: string, count: number): void {
  const names = Array.from({ length: count }, (_, i) => `env-${i}`)
  write(
    join(folder, 'inference-gateway.yaml'),
    `${settings}
environments:
${names.map(environmentText).join('')}
promotion:
  order:
    - [${names.join(', ')}]
gitops:
  engine: both
  repository: https://github.com/acme/shop
pullRequests:
  labels: [inference-gateway]
`,
  )
}

function environmentText(name: string, i: number): string {
  return `  ${name}:
    project: {id: chat-${i % 50}, number: ${100_000_000_000 + i}}
    cluster: {name: inference-${i}, location: us-central1}
    namespace: chat
    notificationChannels: {default: ["${1_000_000 + i}"]}
`
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}
