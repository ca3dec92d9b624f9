import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { environmentValues } from '../../src/bundle/values.ts'
import type { Environment } from '../../src/config/config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { filledManifests } from '../bundle/support/filled.ts'

const EXAMPLE = join(import.meta.dirname, '../../examples')

export interface Rendered {
  readonly environment: Environment
  readonly manifests: readonly unknown[]
}

/** Whether the example has its rendered files; without them the bundle's functions are asked. */
export const hasRenderedFiles: boolean = existsSync(join(EXAMPLE, 'rendered'))

/** What each environment of the example comes to. */
export function renderedEnvironments(): readonly Rendered[] {
  const file = 'inference-gateway.yaml'
  const { config, errors } = parseConfig({ file, text: readFileSync(join(EXAMPLE, file), 'utf8') })
  if (!config) throw new Error(`the example has mistakes: ${errors.join(', ')}`)
  return config.environments.map((environment) => ({
    environment,
    manifests: hasRenderedFiles
      ? renderedFiles(environment.name)
      : filledManifests(
          environment.settings,
          environmentValues({ name: config.name, environment, settings: environment.settings }),
        ),
  }))
}

function renderedFiles(environment: string): readonly unknown[] {
  const files = globSync(`rendered/${environment}/*.yaml`, { cwd: EXAMPLE }).sort()
  if (files.length === 0) throw new Error(`examples/rendered/${environment} is empty`)
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(EXAMPLE, file), 'utf8')).map((document) => document.toJS()),
  )
}

/** All YAML that people get from us: the bundle, and the example with what is generated for it. */
export function outputTexts(): ReadonlyMap<string, string> {
  const root = join(EXAMPLE, '..')
  const files = globSync(['kustomize/**/*.yaml', 'examples/**/*.yaml'], { cwd: root }).sort()
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}
