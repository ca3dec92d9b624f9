import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { render } from '../../src/commands/render.ts'
import type { Environment } from '../../src/config/config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { defaultRules } from '../bundle/support/overlay.ts'

const EXAMPLE = join(import.meta.dirname, '../../examples')
const CONFIG = 'inference-gateway.yaml'

export interface Rendered {
  readonly environment: Environment
  readonly manifests: readonly unknown[]
}

/** Whether the example has its rendered files; without them it is rendered in memory. */
export const hasRenderedFiles: boolean = existsSync(join(EXAMPLE, 'rendered'))

/** What each environment of the example comes to. */
export function renderedEnvironments(): readonly Rendered[] {
  const text = readFileSync(join(EXAMPLE, CONFIG), 'utf8')
  const { config, errors } = parseConfig({ file: CONFIG, text })
  if (!config) throw new Error(`the example has mistakes: ${errors.join(', ')}`)
  const manifestsOf = hasRenderedFiles ? renderedFiles : renderedInMemory()
  return config.environments.map((environment) => ({
    environment,
    manifests: manifestsOf(environment.name),
  }))
}

function renderedFiles(environment: string): readonly unknown[] {
  const files = globSync(`rendered/${environment}/*.yaml`, { cwd: EXAMPLE }).sort()
  if (files.length === 0) throw new Error(`examples/rendered/${environment} is empty`)
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(EXAMPLE, file), 'utf8')).map((document) => document.toJS()),
  )
}

function renderedInMemory(): (environment: string) => readonly unknown[] {
  const files = globSync('**/*.yaml', { cwd: EXAMPLE }).sort()
  const tree = new Map(files.map((file) => [file, readFileSync(join(EXAMPLE, file), 'utf8')]))
  const { environments, errors } = render(memoryTree(tree), {
    configPath: CONFIG,
    everyEnvironment: true,
    repository: 'https://github.com/example/chat-platform',
    rules: defaultRules(),
    version: '0',
  })
  return (wanted) => {
    const found = environments.find(({ name }) => name === wanted)
    if (found?.state !== 'rendered')
      throw new Error(`'${wanted}' ${found?.state}: ${errors.join()}`)
    return [...found.files].flatMap(([path, text]) =>
      path.startsWith('rendered/')
        ? parseAllDocuments(text).map((document) => document.toJS())
        : [],
    )
  }
}

/** All YAML that people get from us: the bundle, and the example with what is generated for it. */
export function outputTexts(): ReadonlyMap<string, string> {
  cachedTexts ??= readTexts()
  return cachedTexts
}

let cachedTexts: ReadonlyMap<string, string> | undefined

function readTexts(): ReadonlyMap<string, string> {
  const root = join(EXAMPLE, '..')
  const files = globSync(['kustomize/**/*.yaml', 'examples/**/*.yaml'], { cwd: root }).sort()
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}
