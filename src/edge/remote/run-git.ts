import { GIT_SETTINGS, gitEnvironment } from '../git/clean-environment.ts'

/** How a run of git ended. */
export type GitRun =
  | { readonly kind: 'done'; readonly output: Buffer }
  | { readonly kind: 'failed'; readonly said: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'no-git' }

export interface GitRunOptions {
  readonly timeoutMs?: number
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** What reaches other machines: keys, proxies and certificates. */
const NETWORK = [
  'SSH_AUTH_SOCK',
  'GIT_SSH_COMMAND',
  'GIT_SSL_CAINFO',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [
    name,
    name.toUpperCase(),
  ]),
]

/** An answer that sends us to another host would go past the list of those that are allowed. */
const SETTINGS = [...GIT_SETTINGS, '-c', 'http.followRedirects=false']

const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024

/** Runs git and waits: a build asks for a repository in the middle of its work. */
export function runGit(
  directory: string,
  args: readonly string[],
  { timeoutMs, input, env = {} }: GitRunOptions = {},
): GitRun {
  // Loaded when there is something to fetch: it takes a while, and most builds have nothing.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { error, status, stdout, stderr } = spawnSync('git', [...SETTINGS, ...args], {
    cwd: directory,
    env: { ...gitEnvironment(NETWORK), ...env },
    input: input ?? '',
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: timeoutMs,
    // Helpers for each protocol are children of git: an orphan would go on for a while.
    killSignal: 'SIGTERM',
  })
  if (error && 'code' in error && error.code === 'ENOENT') return { kind: 'no-git' }
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return { kind: 'timeout' }
  if (error) return { kind: 'failed', said: error.message }
  return status === 0
    ? { kind: 'done', output: stdout }
    : { kind: 'failed', said: stderr.toString('utf8') }
}
