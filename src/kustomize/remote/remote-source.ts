import { UserError } from '../../error.ts'
import { redact } from './redact.ts'
import type { RepoSpec } from './repo-spec.ts'

/** A repository that may be asked for: its URL is what it looks like. */
export interface RemoteSource {
  /** For git; may hold a user name, so it is not for printing. */
  readonly url: string
  /** Host and path, `github.com/org/repo`, or `file:/srv/repo`; the same for every way to reach it. */
  readonly name: string
  readonly timeoutMs: number
}

/**
 * The repository of a URL, if its host is allowed.
 *
 * @param allow hosts, each with a path in front of which everything is allowed if it has one:
 * `github.com`, `git.example.com:8443/platform`, `file:/srv/git`
 * @throws UserError `remote-refused`
 */
export function allowedSource(spec: RepoSpec, allow: readonly string[]): RemoteSource {
  const problem = problemOf(spec)
  if (problem) throw new UserError('remote-refused', problem.message, { hint: problem.hint })
  const { scheme, host, path, cloneUrl, timeoutMs } = spec
  const place = scheme === 'file' ? `file:${path}` : `${host}/${path.replace(/^\//, '')}`
  const name = trimmed(place)
  if (!allow.some((entry) => isBelow(entry, name))) throw notAllowed(spec, allow)
  return { url: cloneUrl, name, timeoutMs }
}

interface Problem {
  readonly message: string
  readonly hint: string
}

/** What a URL may not say, because git and a reader could take it for different things. */
function problemOf(spec: RepoSpec): Problem | undefined {
  const { scheme, user, host, path, ref, wantsSubmodules } = spec
  const shown = `'${redact(spec.raw)}'`
  if (scheme === 'http') {
    const hint = 'write https://; over plain http anyone on the way can answer'
    return { message: `${shown} is fetched without encryption`, hint }
  }
  if (!/^([a-z][a-z0-9-]*)?$/i.test(user)) {
    const hint = 'take it out, and give it to git: a credential helper, or an SSH key'
    return { message: `${shown} holds credentials`, hint }
  }
  if (!isPlainHost(scheme, host) || !isPlainPath(scheme, path)) {
    const hint = 'write the host and the path as they are, without . and .. or escapes'
    return { message: `${shown} is no plain URL of a repository`, hint }
  }
  if (ref !== '' && !isPlainRef(ref)) {
    const hint = 'write ?ref= with a full commit id, a tag or a branch'
    return { message: `'${ref}' cannot be the name of a ref`, hint }
  }
  if (wantsSubmodules) {
    const hint = 'remove submodules=, and name the repository of the submodule as a base of its own'
    return { message: `${shown} asks for submodules, which are not fetched`, hint }
  }
  return undefined
}

function isPlainHost(scheme: RepoSpec['scheme'], host: string): boolean {
  return scheme === 'file' ? host === '' : /^[a-z0-9][a-z0-9.-]*(:\d{1,5})?$/.test(host)
}

/** A path that leads out of itself, or is read in two ways, would go past what is allowed. */
function isPlainPath(scheme: RepoSpec['scheme'], path: string): boolean {
  if (scheme === 'file' && !path.startsWith('/')) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\u0000-\u0020\u007f\\#]|%(2e|2f|5c|25|00)/i.test(path)) return false
  const segments = path.replace(/^\/|\/$/g, '').split('/')
  return segments.every((segment) => !/^\.{0,2}$/.test(segment) && !segment.startsWith('-'))
}

/** @see https://git-scm.com/docs/git-check-ref-format */
function isPlainRef(ref: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return !/^[-+/]|\.\.|@\{|[\u0000-\u0020\u007f~^:?*[\\]/.test(ref)
}

function isBelow(entry: string, name: string): boolean {
  const prefix = prefixOf(entry)
  return name === prefix || name.startsWith(`${prefix}/`)
}

/** An entry of the list in the form of a name. */
function prefixOf(entry: string): string {
  if (entry.startsWith('file:')) return trimmed(entry.replace(/^file:\/+/, 'file:/'))
  const host = entry.replace(/\/.*$/s, '')
  return trimmed(host.toLowerCase() + entry.slice(host.length))
}

function trimmed(path: string): string {
  return path.replace(/\/$/, '').replace(/\.git$/, '')
}

function notAllowed({ scheme, host, path, raw }: RepoSpec, allow: readonly string[]): UserError {
  const entry = scheme === 'file' ? `file://${path}` : host
  const allowed = allow.length === 0 ? 'no host is' : `only ${allow.join(', ')}`
  const message = `'${redact(raw)}' is remote, and '${entry}' is not allowed (${allowed})`
  return new UserError('remote-refused', message, {
    hint: `allow it in the config with 'remotes: {allow: [${[...allow, entry].join(', ')}]}', or here with '--allow-remote ${entry}'`,
  })
}
