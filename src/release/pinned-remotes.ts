import type { Config } from '../config/config.ts'
import { UserError } from '../error.ts'
import {
  type GitRemote,
  NO_REMOTES,
  type RemoteTrees,
  remoteTrees,
} from '../kustomize/remote/remote-trees.ts'

/**
 * The repositories that a config allows, at full commit ids only: what is promoted from one
 * environment to the next has to be the same thing there, whoever builds it.
 *
 * @param git fetches them; without it, nothing is fetched
 */
export function pinnedRemotes({ remotes }: Config, git: GitRemote | undefined): RemoteTrees {
  if (git === undefined) return NO_REMOTES
  return remoteTrees({
    git,
    allow: remotes.allow,
    pin({ name }, ref) {
      const message = `'${ref}' of '${name}' may mean another commit tomorrow, and a release may not`
      throw new UserError('remote-unpinned', message, { hint: 'write ?ref= with a full commit id' })
    },
  })
}
