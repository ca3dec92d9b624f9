import { join } from 'node:path/posix'
import { UserError } from '../../error.ts'
import { failure } from '../fail.ts'
import type { DecodedKustomization } from '../kustomization/decode.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { type Files, isInside, type Root } from './files.ts'
import { isRemoteFile, isRepository, remoteRefused } from './remote.ts'

/** Reads the kustomization file of a directory. */
export function loadKustomization(files: Files, { directory }: Root): DecodedKustomization {
  const found = files.kustomizationPaths(directory)
  const [path, another] = found
  const shown = directory || '.'
  if (path === undefined) {
    throw new UserError(
      'file-not-found',
      `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${shown}'`,
      { hint: `write ${join(directory, 'kustomization.yaml')}, or name another directory` },
    )
  }
  if (another !== undefined) {
    throw failure(
      'bad-kustomization',
      `Found multiple kustomization files under: ${shown}`,
      { source: files.source(another), offset: 0 },
      `remove all but one of ${found.join(', ')}`,
    )
  }
  return files.kustomization(path)
}

/**
 * The directory that a kustomization names as a base or a component.
 *
 * @throws UserError `cycle`, `file-not-found`, `outside-root`, `not-supported`
 */
export function enterDirectory(files: Files, root: Root, path: Text): Root {
  if (path.text === '') throw failure('bad-kustomization', 'new root cannot be empty', path)
  if (isRemoteFile(path.text) || isRepository(path.text)) throw remoteRefused(path)
  if (path.text.startsWith('/')) {
    const hint = 'write it relative to this directory'
    throw failure('outside-root', `new root '${path.text}' cannot be absolute`, path, hint)
  }
  const joined = files.join(root, path)
  const real = files.tree.realPath(joined)
  const kind = real === undefined ? undefined : files.tree.kind(real)
  if (real === undefined || kind === undefined) throw files.missing(joined, path)
  if (kind === 'file') {
    const problem = `must build at directory: '${joined}': file is not directory`
    throw failure('file-not-found', problem, path, 'list files under `resources:`')
  }
  const entered: Root = { directory: real, parent: root }
  checkCycle(entered.directory, root, path)
  return entered
}

/** A directory may not contain one that is being built: building it would never end. */
export function checkCycle(directory: string, visited: Root | undefined, at: Text): void {
  for (let root: Root | undefined = visited; root; root = root.parent) {
    if (!isInside(directory, root.directory)) continue
    const candidate = directory || '.'
    throw failure(
      'cycle',
      `cycle detected: candidate root '${candidate}' contains visited root '${root.directory || '.'}'`,
      at,
      'a base can be a sibling or lie below, never the directory itself or one above it',
    )
  }
}
