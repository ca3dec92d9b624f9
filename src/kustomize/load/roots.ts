import { join } from 'node:path/posix'
import type { UserError } from '../../error.ts'
import { limitOf, overLimit } from '../../limits.ts'
import { locate } from '../../yaml/locate.ts'
import { failure } from '../fail.ts'
import type { DecodedKustomization } from '../kustomization/decode.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { Kustomization } from '../kustomization/types.ts'
import { isRemoteFile, remoteFileRefused } from '../remote/remote-file.ts'
import { isRepository } from '../remote/repo-spec.ts'
import { enterRepository } from './enter-repository.ts'
import { type Files, isInside, type Root } from './files.ts'

/**
 * Reads the kustomization file of a directory.
 *
 * @param at what names the directory; nothing for the one that is built
 */
export function loadKustomization(
  files: Files,
  { directory }: Root,
  at?: Text,
): DecodedKustomization {
  const found = files.kustomizationPaths(directory)
  const [path, another] = found
  const shown = files.shown(directory)
  if (path === undefined) {
    throw failure(
      'file-not-found',
      {
        says: `there is no kustomization file in '${shown}'`,
        kustomize: `unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${files.absolute(directory)}'`,
      },
      at,
      `write ${files.shown(join(directory, 'kustomization.yaml'))}, or name another directory`,
    )
  }
  if (another !== undefined) {
    throw failure(
      'bad-kustomization',
      {
        says: `'${shown}' has ${found.length} kustomization files`,
        kustomize: `Found multiple kustomization files under: ${files.absolute(directory)}`,
      },
      { source: files.source(another), offset: 0 },
      `remove all but one of ${found.map((path) => files.shown(path)).join(', ')}`,
    )
  }
  return files.kustomization(path)
}

/** The error for a component among bases, or a base among components. */
export function misplaced(
  files: Files,
  { kind }: Kustomization,
  directory: string,
  at: Text,
): UserError {
  const path = files.absolute(directory)
  if (kind === 'Component') {
    const says = `'${at.text}' is a component, not a base`
    const kustomize = `expected kind != 'Component' for path '${path}'`
    return failure('bad-kustomization', { says, kustomize }, at, 'list it under `components:`')
  }
  const says = `'${at.text}' is a base, not a component`
  const kustomize = `expected kind 'Component' for path '${path}' but got '${kind}'`
  const hint = 'list it under `resources:`, or write kind: Component into it'
  return failure('bad-kustomization', { says, kustomize }, at, hint)
}

/**
 * The directory that a kustomization names as a base or a component.
 *
 * @throws UserError `file-not-found`, `outside-root`, `not-supported`, and those of
 * `enterRepository`
 */
export function enterDirectory(files: Files, root: Root, path: Text): Root {
  if (path.text === '') {
    const says = 'this entry names nothing'
    const hint = 'write the path of a directory behind the dash, or remove the line'
    throw failure('bad-kustomization', { says, kustomize: 'new root cannot be empty' }, path, hint)
  }
  if (isRepository(path.text)) return enterRepository(files, root, path)
  if (isRemoteFile(path.text)) throw remoteFileRefused(path)
  if (path.text.startsWith('/')) {
    const hint = 'write it relative to this directory'
    const kustomize = `new root '${path.text}' cannot be absolute`
    throw failure('outside-root', { says: `'${path.text}' is absolute`, kustomize }, path, hint)
  }
  const joined = files.join(root, path)
  const real = files.tree.realPath(joined)
  const kind = real === undefined ? undefined : files.tree.kind(real)
  if (real === undefined || kind === undefined) throw files.missing(joined, path)
  if (kind === 'file') {
    const says = `'${path.text}' is a file, and a directory has to be here`
    const kustomize = `must build at directory: '${files.absolute(joined)}': file is not directory`
    throw failure('file-not-found', { says, kustomize }, path, 'list files under `resources:`')
  }
  return { directory: real, parent: root, repository: root.repository }
}

/**
 * A directory may not contain one that is being built: building it would never end.
 *
 * @throws UserError `cycle`, `limit`
 */
export function checkCycle(files: Files, { directory, parent }: Root, at: Text): void {
  let levels = 1
  for (let root: Root | undefined = parent; root; root = root.parent) {
    if (++levels > limitOf('base-levels')) {
      throw overLimit('base-levels', 'what leads to this', levels, locate(at))
    }
    if (!isInside(directory, root.directory)) continue
    const candidate = files.absolute(directory)
    const visited = files.absolute(root.directory)
    throw failure(
      'cycle',
      {
        says: `'${at.text}' leads back to '${files.shown(root.directory)}', which is being built`,
        kustomize: `cycle detected: candidate root '${candidate}' contains visited root '${visited}'`,
      },
      at,
      'a base can be a sibling or lie below, never the directory itself or one above it',
    )
  }
}
