import { bootstrapScript } from '../bundle/bootstrap.ts'
import { environmentValues, valuesManifest } from '../bundle/values.ts'
import { apiFiles } from '../cloud/api-files.ts'
import { desiredObjects } from '../cloud/desired.ts'
import type { Environment } from '../config/config.ts'
import { findEnvironment } from '../config/find-environment.ts'
import { type UserError, UserErrors } from '../error.ts'
import { build } from '../kustomize/build.ts'
import { overlayFiles } from '../release/overlay.ts'
import { overrideFiles } from '../release/overrides.ts'
import { renderRelease } from '../release/release.ts'
import { Sources } from '../release/sources.ts'
import { memoryTree, type SourceTree } from '../source-tree.ts'
import { isManifest } from '../template/is-manifest.ts'
import { nodeToJson } from '../yaml/json.ts'
import type { TextSource } from '../yaml/node.ts'
import { loadConfig } from './load-config.ts'

export interface BootstrapRequest {
  readonly configPath: string
  readonly environment: string
  /** Default rule files of the bundle. */
  readonly rules: readonly TextSource[]
}

export interface BootstrapResult {
  /** A POSIX shell script; it takes the folder with the files below as its argument. */
  readonly script: string
  /** Log metrics, alert policies and dashboards as JSON of their APIs, by path in that folder. */
  readonly files: ReadonlyMap<string, string>
  readonly warnings: readonly UserError[]
}

/**
 * What an environment without Config Connector needs in Google Cloud, as a script and its files.
 *
 * @throws UserErrors for mistakes in the config, `unknown-environment`
 */
export function bootstrap(tree: SourceTree, request: BootstrapRequest): BootstrapResult {
  const sources = new Sources(tree)
  const { config, warnings } = loadConfig(sources, request.configPath)
  const environment = findEnvironment(config, request.environment)
  const { name } = config
  const { settings } = environment
  const ruleFiles = [...request.rules, ...sources.yamlFiles(settings.alerts.files)]
  const release = renderRelease({ name, settings, ruleFiles, base: new Map() })
  const { objects, errors } = desiredObjects({
    manifests: manifestsOf(name, environment, release.files),
    owner: { config: name, environment: environment.name },
    project: environment.project.id,
    syncedBy: 'igw',
  })
  if (errors.length > 0) throw new UserErrors(errors)
  return {
    script: bootstrapScript({ name, environment, settings }),
    files: apiFiles(objects),
    warnings: [...warnings, ...release.warnings],
  }
}

/** The release as this environment would build it if Config Connector ran there. */
function manifestsOf(name: string, environment: Environment, release: ReadonlyMap<string, string>) {
  const { settings, notificationChannels } = environment
  const none = new Map()
  const overlay = overlayFiles({
    environment,
    values: valuesManifest(environmentValues({ name, environment, settings })),
    overrides: overrideFiles({
      shared: none,
      own: none,
      notificationChannels,
      configConnector: true,
    }),
    hasBase: false,
    component: undefined,
  })
  const inside = [...release].map(([path, text]) => [`release/${path}`, text] as const)
  const { resources } = build(memoryTree(new Map([...overlay, ...inside])), '')
  return resources.map(({ root }): unknown => nodeToJson(root)).filter(isManifest)
}
