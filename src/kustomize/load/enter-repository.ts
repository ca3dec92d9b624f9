import { join } from 'node:path/posix'
import { UserError } from '../../error.ts'
import { locate } from '../../yaml/locate.ts'
import { failure } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { isSingleFile, remoteFileRefused } from '../remote/remote-file.ts'
import { parseRepoSpec, type RepoSpec } from '../remote/repo-spec.ts'
import { suggest } from '../suggest.ts'
import type { Files, Root } from './files.ts'

/**
 * The directory of a repository that a kustomization names as a base or a component.
 *
 * @throws UserError `remote-refused`, `remote-unpinned`, `remote-unavailable`, `cycle`,
 * `file-not-found`, and `not-supported` for a single file
 */
export function enterRepository(files: Files, root: Root, path: Text): Root {
  const spec = parseRepoSpec(path.text)
  if (spec === undefined || isSingleFile(path.text)) throw remoteFileRefused(path)
  checkUrlCycle(root, path)
  const name = openAt(files, spec, path)
  const repository = { name, url: path.text }
  const joined = join(name, spec.directory)
  const directory = files.tree.realPath(joined)
  const kind = directory === undefined ? undefined : files.tree.kind(directory)
  if (directory === undefined || kind === undefined) throw noDirectory(files, name, spec, path)
  if (kind === 'file') {
    const says = `'${spec.directory}' is a file in '${name}', and a directory has to be here`
    const kustomize = `'${spec.directory}' refers to file '${directory}'; expecting directory`
    const hint = 'name the directory of its kustomization'
    throw failure('file-not-found', { says, kustomize }, path, hint)
  }
  const entered = { directory, parent: root, repository }
  checkBuiltAlready(entered, path)
  return entered
}

/** The text that names the repository is the place of whatever is wrong with it. */
function openAt(files: Files, spec: RepoSpec, path: Text): string {
  try {
    return files.openRepository(spec)
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const { code, message, hint } = cause
    throw new UserError(code, message, { at: locate(path), hint, cause })
  }
}

const CYCLE_HINT = 'building it would never end: take one of the bases out'

/**
 * The rule of kustomize, by the texts alone.
 *
 * @see kubernetes-sigs/kustomize:api/internal/loader/fileloader.go errIfRepoCycle
 */
function checkUrlCycle(root: Root, path: Text): void {
  for (let at: Root | undefined = root; at; at = at.parent) {
    if (at.repository?.url.startsWith(path.text) !== true) continue
    const says = `'${path.text}' leads back to itself`
    const kustomize = `cycle detected: URI '${path.text}' referenced by previous URI '${at.repository.url}'`
    throw failure('cycle', { says, kustomize }, path, CYCLE_HINT)
  }
}

/** One directory can be named by several texts. kustomize does not see that, and never ends. */
function checkBuiltAlready({ directory, parent }: Root, path: Text): void {
  for (let at = parent; at; at = at.parent) {
    if (at.directory !== directory) continue
    throw failure('cycle', `'${directory}' leads back to itself`, path, CYCLE_HINT)
  }
}

function noDirectory(files: Files, name: string, { directory }: RepoSpec, path: Text): Error {
  const parent = join(name, directory, '..')
  const close = suggest(directory.split('/').at(-1) ?? '', files.tree.list(parent))
  const hint = close === undefined ? 'is it there at this commit?' : `did you mean '${close}'?`
  return failure('file-not-found', `there is no directory '${directory}' in '${name}'`, path, hint)
}
