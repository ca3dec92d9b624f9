import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError, UserErrors } from '../../error.ts'
import {
  createPins,
  formatPins,
  type Pin,
  type PinRules,
  parsePins,
} from '../../kustomize/remote/pins.ts'
import { type RemoteTrees, remoteTrees } from '../../kustomize/remote/remote-trees.ts'
import { PATHS } from '../../release/sources.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { writeText } from '../write-text.ts'

/** What the command line says of repositories elsewhere. */
export interface RemoteArguments {
  /** Hosts, besides those of the config. */
  readonly allow: readonly string[]
  /** The lock file; by default that of the checkout. */
  readonly lock: string | undefined
  readonly mode: PinRules['mode']
}

/**
 * Builds what names repositories elsewhere, and writes the pins that were made on the way into the
 * lock file.
 *
 * @param home absolute path of the checkout, which may hold a config and the lock file
 * @throws UserError, UserErrors also for mistakes of the config, which says what is allowed
 */
export async function buildWithRemotes<T>(
  home: string,
  { allow, lock, mode }: RemoteArguments,
  build: (remotes: RemoteTrees) => T | Promise<T>,
): Promise<T> {
  const { allowedRemotes } = await import('./allowed-remotes.ts')
  const { hosts, errors } = allowedRemotes(home)
  // In `dist/` that is of another program, with a class of errors of its own.
  if (errors.length > 0) throw new UserErrors(errors.map(copyOf))
  const file = resolve(lock ?? join(home, PATHS.lock))
  const git = gitRemote(cacheFolder())
  const known = readPins(file)
  const { pin, all } = createPins({ known, resolve: git.resolve, mode })
  const remotes = remoteTrees({ git, allow: [...allow, ...hosts], pin })
  const output = await build(remotes)
  if (formatPins(all()) !== formatPins(known)) {
    writeText(file, formatPins(all()))
    process.stderr.write(`igw: wrote ${file}; commit it\n`)
  }
  return output
}

function copyOf(error: UserError): UserError {
  return new UserError(error.code, error.message, error)
}

function readPins(file: string): readonly Pin[] {
  return existsSync(file) ? parsePins({ file, text: readFileSync(file, 'utf8') }) : []
}
