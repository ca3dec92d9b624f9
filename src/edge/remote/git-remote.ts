import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { RemoteSource } from '../../kustomize/remote/remote-source.ts'
import type { GitRemote } from '../../kustomize/remote/remote-trees.ts'
import { commitTree } from './commit-tree.ts'
import { fetchFailure } from './fetch-failure.ts'
import { runGit } from './run-git.ts'

/**
 * Fetches with git. Each commit is kept in a bare repository of its own, which another run finds
 * and then needs no network.
 *
 * @param cache folder, made when something is fetched
 */
export function gitRemote(cache: string): GitRemote {
  const kept = (source: RemoteSource, commit: string) =>
    join(cache, folderName(source), `${commit}.git`)
  return {
    resolve(source, ref) {
      const folder = join(cache, folderName(source))
      return fetchInto(folder, source, ref, (commit) => kept(source, commit))
    },
    treeAt(source, commit) {
      const repository = kept(source, commit)
      if (!existsSync(repository))
        fetchInto(join(cache, folderName(source)), source, commit, () => repository)
      return commitTree(repository, commit)
    },
  }
}

/** Where things that can be fetched again are kept on this machine. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: cache, RUNNER_TOOL_CACHE: tools } = process.env
  return join(cache || tools || join(homedir(), '.cache'), 'igw', 'remote')
}

/** Readable, and different for each repository. */
function folderName({ name }: RemoteSource): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `${name
    .split('/')
    .at(-1)
    ?.replace(/[^\w.-]/g, '_')}-${digest}`
}

/**
 * Fetches one commit into a repository elsewhere and then moves it into its place: what stands
 * there is complete, whatever else runs at the same time.
 *
 * @returns the id of the commit
 * @throws UserError `remote-unavailable`
 */
function fetchInto(
  folder: string,
  source: RemoteSource,
  ref: string,
  placeOf: (commit: string) => string,
): string {
  mkdirSync(folder, { recursive: true })
  const temporary = mkdtempSync(join(folder, 'fetch-'))
  try {
    const commit = fetchCommit(temporary, source, ref)
    moveInto(temporary, placeOf(commit))
    return commit
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Another run may have been quicker; what it fetched is the same. */
function moveInto(temporary: string, place: string): void {
  try {
    renameSync(temporary, place)
  } catch (thrown) {
    if (!existsSync(place)) throw thrown
  }
}

const FETCHED = 'refs/igw/fetched'

function fetchCommit(directory: string, source: RemoteSource, ref: string): string {
  const { url, timeoutMs } = source
  const protocols = url.startsWith('file:') ? 'file' : 'https:ssh'
  const env = { GIT_ALLOW_PROTOCOL: protocols }
  const run = (args: readonly string[]): string => {
    const done = runGit(directory, args, { timeoutMs, env })
    if (done.kind !== 'done') throw fetchFailure(done, source, ref)
    return done.output.toString('utf8').trim()
  }
  // Without templates: theirs are hooks.
  run(['init', '-q', '--bare', '--template='])
  run([
    'fetch',
    '-q',
    '--depth=1',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-write-fetch-head',
    '--',
    url,
    `+${ref}:${FETCHED}`,
  ])
  return run(['rev-parse', '--verify', `${FETCHED}^{commit}`])
}
