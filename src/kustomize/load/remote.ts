import type { UserError } from '../../error.ts'
import { failure } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'

/** Whether kustomize would fetch the text over http instead of reading a file. */
export function isRemoteFile(path: string): boolean {
  return /^https?:/i.test(path)
}

/**
 * Whether kustomize takes the text for a git repository. It asks before it looks for a directory.
 *
 * @see kubernetes-sigs/kustomize:api/internal/git/repospec.go
 */
export function isRepository(path: string): boolean {
  if (path.startsWith('/')) return false
  const url = path.replace(/^git::/i, '').replace(/\?.*$/s, '')
  if (/^file:\/\/./i.test(url)) return true
  const rest =
    /^(?:(?:ssh|https?):\/\/(?:[a-z][a-z0-9-]*@)?[^/]+\/|[a-z][a-z0-9-]*@[^/:]+[/:]|github\.com[/:])(.+)$/i.exec(
      url,
    )?.[1]
  if (rest === undefined) return false
  return /_git\/|\/\/|\.git/.test(rest) || rest.includes('/')
}

export function remoteRefused(path: Text): UserError {
  return failure(
    'not-supported',
    `'${path.text}' is remote, and nothing is fetched during a build`,
    path,
    'copy what it points to into this repository and name the copy',
  )
}
