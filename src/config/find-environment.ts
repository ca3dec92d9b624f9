import { UserError } from '../error.ts'
import type { Config, Environment } from './config.ts'

/**
 * The environment of a name.
 *
 * @throws UserError `unknown-environment`
 */
export function findEnvironment(config: Config, wanted: string): Environment {
  const environment = config.environments.find(({ name }) => name === wanted)
  if (environment !== undefined) return environment
  throw new UserError('unknown-environment', `there is no environment '${wanted}'`, {
    at: config.locationOf(['environments']),
    hint: `there are ${config.environments.map(({ name }) => `'${name}'`).join(', ')}`,
  })
}
