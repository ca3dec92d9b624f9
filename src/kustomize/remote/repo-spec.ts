import { normalize } from 'node:path/posix'
import { type RepoQuery, readQuery } from './repo-query.ts'

/** A directory of a git repository, as a kustomization names it. */
export interface RepoSpec extends RepoQuery {
  /** As it was written. */
  readonly raw: string
  /** What git fetches from: scheme, user and host as kustomize has them, then the path. */
  readonly cloneUrl: string
  readonly scheme: 'https' | 'http' | 'ssh' | 'file'
  /** What stands before the `@`; empty where there is none. */
  readonly user: string
  /** With the port, in lower case; empty for `file`. */
  readonly host: string
  /** Path of the repository on the host. */
  readonly path: string
  /** Path of the directory in the repository; empty for its root. */
  readonly directory: string
}

/** Whether kustomize takes the text for a git repository. It asks before it looks for a directory. */
export function isRepository(text: string): boolean {
  // Nearly every entry is a plain path, and this tells so at once.
  return /:\/\/|@|github\.com[/:]/i.test(text) && parseRepoSpec(text) !== undefined
}

/**
 * What kustomize makes of a text that may name a directory of a git repository; nothing for
 * what it takes for a path.
 *
 * @see kubernetes-sigs/kustomize:api/internal/git/repospec.go
 */
export function parseRepoSpec(raw: string): RepoSpec | undefined {
  if (raw.startsWith('/')) return undefined
  const mark = raw.indexOf('?')
  const [url, query] = mark === -1 ? [raw, ''] : [raw.slice(0, mark), raw.slice(mark + 1)]
  const host = readHost(url.replace(/^git::/i, ''))
  const parts = host && splitPath(host.rest, host.scheme)
  if (!parts || parts.path === '' || leavesRepository(parts.directory)) return undefined
  const { scheme, prefix, authority } = host
  const at = authority.lastIndexOf('@')
  return {
    raw,
    cloneUrl: prefix + parts.path,
    scheme,
    user: authority.slice(0, Math.max(at, 0)),
    host: authority.slice(at + 1).toLowerCase(),
    path: parts.path,
    directory: cleaned(parts.directory),
    ...readQuery(query),
  }
}

interface Host {
  readonly scheme: RepoSpec['scheme']
  /** What goes before the path for git. */
  readonly prefix: string
  /** User, host and port. */
  readonly authority: string
  readonly rest: string
}

function readHost(url: string): Host | undefined {
  const written = /^(ssh|https?|file):\/\//i.exec(url)?.[0].toLowerCase() ?? ''
  const afterScheme = url.slice(written.length)
  if (written === 'file://')
    return { scheme: 'file', prefix: written, authority: '', rest: afterScheme }
  const user = /^[a-z][a-z0-9-]*@/i.exec(afterScheme)?.[0] ?? ''
  const text = afterScheme.slice(user.length)
  const isGitHub = /^github\.com[/:]/i.test(text)
  const isScp = written === '' && (user !== '' || isGitHub)
  if (written === '' && !isScp) return undefined
  const end = hostEnd(text, isScp)
  if (end === 0) return undefined
  const [host, rest] = [text.slice(0, end), text.slice(end)]
  if (isGitHub) return { ...gitHub(written === 'ssh://', user), rest }
  return {
    scheme: isScp ? 'ssh' : schemeOf(written),
    prefix: written + user + host,
    authority: user + host.replace(/[/:]$/, ''),
    rest,
  }
}

function schemeOf(written: string): RepoSpec['scheme'] {
  if (written === 'ssh://') return 'ssh'
  return written === 'http://' ? 'http' : 'https'
}

/** kustomize drops what a URL of GitHub says of scheme and user, unless it asks for SSH. */
function gitHub(isSsh: boolean, user: string): Omit<Host, 'rest'> {
  if (!isSsh && user === '')
    return { scheme: 'https', prefix: 'https://github.com/', authority: 'github.com' }
  return { scheme: 'ssh', prefix: `${user}github.com:`, authority: `${user}github.com` }
}

/** Where the path begins; a colon ends the host only in the form of scp, and before any slash. */
function hostEnd(text: string, isScp: boolean): number {
  const slash = text.indexOf('/')
  const colon = isScp ? text.indexOf(':') : -1
  if (colon > 0 && (slash === -1 || colon < slash)) return colon + 1
  return slash === -1 ? text.length : slash + 1
}

interface PathParts {
  readonly path: string
  readonly directory: string
}

/** The repository ends after `_git/NAME`, at `//`, after `.git`, or by default after two segments. */
function splitPath(text: string, scheme: RepoSpec['scheme']): PathParts | undefined {
  const azure = text.indexOf('_git/')
  if (azure !== -1) {
    const end = text.indexOf('/', azure + '_git/'.length)
    return end === -1 ? { path: text, directory: '' } : splitAt(text, end, 1)
  }
  const slashes = text.indexOf('//')
  if (slashes !== -1) return splitAt(text, slashes, 2)
  const suffix = text.indexOf('.git')
  if (suffix !== -1) return splitAt(text, suffix + '.git'.length, 0)
  if (scheme === 'file') return { path: text, directory: '' }
  const segments = text.split('/')
  if (segments.length < 2) return undefined
  return { path: segments.slice(0, 2).join('/'), directory: segments.slice(2).join('/') }
}

function splitAt(text: string, end: number, separator: number): PathParts {
  return { path: text.slice(0, end), directory: text.slice(end + separator) }
}

function leavesRepository(directory: string): boolean {
  return /^\.\.(\/|$)/.test(normalize(directory.replace(/^\//, '')))
}

function cleaned(directory: string): string {
  return normalize(`/${directory}`).replace(/^\/|\/$/g, '')
}
