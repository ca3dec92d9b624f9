import { join } from 'node:path'
import type { PromoteRequest } from '../../src/commands/promote.ts'
import { type RenderRequest, type RenderResult, render } from '../../src/commands/render.ts'
import { bundledRules } from '../../src/edge/bundled-rules.ts'
import { formatError } from '../../src/error.ts'
import { memoryTree } from '../../src/source-tree.ts'

/** A small repository with three environments, so that a test of many steps is quick. */
export const CONFIG = `name: chat
gateway:
  name: chat
pools:
  llama:
    models:
      - name: llama
observability:
  enabled: false
alerts:
  enabled: false
logMetrics:
  enabled: false
environments:
  dev:
    project: { id: chat-dev, number: 1111 }
    cluster: { name: one, location: us-central1 }
    namespace: chat
  staging:
    project: { id: chat-staging, number: 2222 }
    cluster: { name: two, location: us-central1 }
    namespace: chat
  prod:
    project: { id: chat-prod, number: 3333 }
    cluster: { name: three, location: us-east4 }
    namespace: chat
    pools:
      llama:
        autoscaling:
          maxReplicas: 20
promotion:
  order: [dev, staging, prod]
gitops:
  engine: none
`

export const manifest = (name: string, mark: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  mark: ${mark}\n`

/** The user's base: a ConfigMap a file, each with a mark. */
export function baseFiles(marks: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const names = Object.keys(marks)
  const list = names.map((name) => `- ${name}.yaml\n`).join('')
  return new Map([
    ['base/kustomization.yaml', `kind: Kustomization\nresources:\n${list}`],
    ...Object.entries(marks).map(
      ([name, mark]) => [`base/${name}.yaml`, manifest(name, mark)] as const,
    ),
  ])
}

const rules = bundledRules(join(import.meta.dirname, '../../src'))

export const renderRequest: RenderRequest = {
  configPath: 'inference-gateway.yaml',
  everyEnvironment: false,
  repository: undefined,
  rules,
  version: '1.0.0',
}

export const promoteRequest: PromoteRequest = {
  configPath: 'inference-gateway.yaml',
  base: undefined,
  from: undefined,
  to: undefined,
  release: undefined,
  reason: undefined,
  by: 'rita',
  liftHold: false,
  repository: undefined,
  rules,
  version: '1.0.0',
}

/**
 * The sources, and every environment with the release that they make.
 *
 * @param others files in place of those, or beside them
 */
export function startingFiles(
  marks: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const sources = { ...Object.fromEntries(baseFiles(marks)), ...others }
  const files = new Map([['inference-gateway.yaml', CONFIG], ...Object.entries(sources)])
  const result = render(memoryTree(files), { ...renderRequest, everyEnvironment: true })
  assertRendered(result)
  for (const plan of result.plans) for (const [path, text] of plan.files) files.set(path, text)
  return files
}

export function assertRendered({ errors }: RenderResult): void {
  if (errors.length > 0) throw new Error(errors.map((error) => formatError(error)).join('\n'))
}
