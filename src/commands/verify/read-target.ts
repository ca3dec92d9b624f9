import type { Config, Environment } from '../../config/config.ts'
import { resolveEnvironment } from '../../config/resolve-environment.ts'
import { settingsFromSource } from '../../config/settings-source.ts'
import { UserError, UserErrors } from '../../error.ts'
import { readRendered } from '../../release/rendered-manifest.ts'
import { PATHS, Sources } from '../../release/sources.ts'
import type { SourceTree } from '../../source-tree.ts'
import { type Target, targetOf } from '../../verify/target.ts'
import { loadConfig } from '../load-config.ts'

export interface TargetRequest {
  readonly configPath: string
  readonly environment: string
}

/**
 * The environment with the settings of the release that it has, and what that was rendered to.
 *
 * @throws UserErrors for mistakes in the config, `unknown-environment`, and `file-not-found` where
 *   nothing is rendered for the environment
 */
export function readTarget(
  tree: SourceTree,
  request: TargetRequest,
): { readonly config: Config; readonly target: Target } {
  const sources = new Sources(tree)
  const { config } = loadConfig(sources, request.configPath)
  const environment = settled(environmentOf(config, request.environment), sources)
  const folder = PATHS.rendered(environment.name)
  const manifests = sources.yamlFiles(folder).flatMap(readRendered)
  if (manifests.length === 0)
    throw new UserError('file-not-found', `there is nothing in '${folder}/'`, {
      hint: "it is what is verified: merge a pull request of 'igw render' and check that commit out",
    })
  return { config, target: targetOf({ environment, manifests }) }
}

function environmentOf(config: Config, wanted: string): Environment {
  const environment = config.environments.find(({ name }) => name === wanted)
  if (environment !== undefined) return environment
  throw new UserError('unknown-environment', `there is no environment '${wanted}'`, {
    at: config.locationOf(['environments']),
    hint: `there are ${config.environments.map(({ name }) => `'${name}'`).join(', ')}`,
  })
}

/** A release may be older than the config: what runs is what it says. */
function settled(written: Environment, sources: Sources): Environment {
  const file = `${PATHS.release(written.name)}/source.yaml`
  const text = sources.read(file)
  if (text === undefined) return written
  const { source, errors } = settingsFromSource({ file, text })
  if (source === undefined) throw new UserErrors(errors)
  const { environment, errors: misfits } = resolveEnvironment(written, source.settings)
  if (environment === undefined) throw new UserErrors(misfits)
  return environment
}
