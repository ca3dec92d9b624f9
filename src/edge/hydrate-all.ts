import { type PinRequest, pinConfig } from '../commands/pin-config.ts'
import { UserError, type UserErrors, userErrorsIn } from '../error.ts'
import { activeBranch, proposedBranch } from '../gitops/hydrator.ts'
import { PATHS } from '../release/sources.ts'
import { gitIn } from './git/git-command.ts'
import { type HydrationResult, hydrate, readDryCommit } from './git/hydrated-branches.ts'
import { createLocalReader } from './git/reader.ts'
import { originUrl } from './git/repository.ts'

export interface HydrateOptions extends PinRequest {
  /** A git checkout. */
  readonly root: string
  /** Where branches and notes are pushed to; nothing: they stay on this machine. */
  readonly remote: string | undefined
}

export interface HydrateResult {
  readonly commit: string
  readonly results: readonly HydrationResult[]
  readonly errors: readonly UserError[]
}

/**
 * Writes what the base branch has rendered to the branches that GitOps Promoter promotes. One
 * environment that fails does not stop the others.
 *
 * @throws UserError `bad-value` where the config has that switched off
 */
export async function hydrateAll(options: HydrateOptions): Promise<HydrateResult> {
  const { root, remote } = options
  const { config, pinned } = await pinConfig(createLocalReader(root), options)
  const { hydrator, repository } = config.gitops
  if (!hydrator.enabled) throw switchedOff(config.locationOf(['gitops', 'hydrator', 'enabled']))
  const git = gitIn(root)
  const dry = await readDryCommit(git, pinned.id)
  const repoURL = repository ?? (await originUrl(root))
  const results: HydrationResult[] = []
  const errors: UserError[] = []
  for (const { name } of config.environments) {
    const branch = proposedBranch(hydrator.branch, name)
    const active = activeBranch(hydrator.branch, name)
    const folder = PATHS.rendered(name)
    try {
      const request = { environment: name, folder, branch, active, dry, repoURL, remote }
      results.push(await hydrate(git, request))
    } catch (thrown) {
      errors.push(...mistakesIn(thrown))
    }
  }
  return { commit: pinned.id, results, errors }
}

function mistakesIn(thrown: unknown): UserErrors['errors'] {
  const errors = userErrorsIn(thrown)
  if (errors === undefined) throw thrown
  return errors
}

function switchedOff(at: UserError['at']): UserError {
  return new UserError('bad-value', "'gitops.hydrator.enabled' is false", {
    at,
    hint: 'switch it on where GitOps Promoter promotes; igw promote needs no such branches',
  })
}
