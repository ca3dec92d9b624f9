import type { Config } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { UserError, UserErrors } from '../error.ts'
import type { Sources } from '../release/sources.ts'

export interface LoadedConfig {
  readonly config: Config
  readonly warnings: readonly UserError[]
}

/** @throws UserError `config-not-found`, UserErrors for every mistake in it */
export function loadConfig(sources: Sources, path: string): LoadedConfig {
  const text = sources.read(path)
  if (text === undefined) throw configNotFound(path)
  const { config, errors, warnings } = parseConfig({ file: path, text })
  if (config === undefined) throw new UserErrors(errors)
  return { config, warnings }
}

export function configNotFound(path: string): UserError {
  return new UserError('config-not-found', `there is no '${path}'`, {
    hint: "write one with 'igw init', or name it with --config",
  })
}
