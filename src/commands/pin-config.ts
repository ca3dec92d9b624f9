import type { Config } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { type UserError, UserErrors } from '../error.ts'
import type { PinnedCommit, RepositoryReader } from '../ports.ts'
import { Sources } from '../release/sources.ts'
import { configNotFound } from './load-config.ts'

export interface PinRequest {
  readonly configPath: string
  /** Branch to merge into; nothing: what the config says, else the default branch. */
  readonly base: string | undefined
}

export interface PinnedConfig {
  readonly pinned: PinnedCommit
  readonly config: Config
  readonly warnings: readonly UserError[]
}

/**
 * The tip of the base branch and the config that it holds. The config says which branch is the
 * base, and it is read from the base.
 *
 * @throws UserErrors for mistakes in the config, `config-not-found`
 */
export async function pinConfig(
  reader: RepositoryReader,
  { base, configPath }: PinRequest,
): Promise<PinnedConfig> {
  const first = await reader.pin(base)
  const read = await readConfig(reader, first, configPath)
  const other = read.config.pullRequests.base
  if (base !== undefined || other === undefined || other === first.branch)
    return { pinned: first, ...read }
  const pinned = await reader.pin(other)
  return { pinned, ...(await readConfig(reader, pinned, configPath)) }
}

async function readConfig(reader: RepositoryReader, { id }: PinnedCommit, file: string) {
  const parsed = await reader.read(id, (tree) => {
    const text = new Sources(tree).read(file)
    return text === undefined ? undefined : parseConfig({ file, text })
  })
  if (parsed === undefined) throw configNotFound(file)
  const { config, errors, warnings } = parsed
  if (config === undefined) throw new UserErrors(errors)
  return { config, warnings }
}
