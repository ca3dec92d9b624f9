import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A stand-in for ssh: every host is this machine, and each call is written down. */
export interface SshServer {
  readonly env: Readonly<Record<string, string>>
  /** How often somebody came. */
  readonly calls: () => number
}

/**
 * Serves the repositories of this machine under any host: `ssh://git@git.example/srv/repo`.
 *
 * @param answer shell text to run instead of what git asks for
 */
export function sshServer(folder: string, answer = 'exec sh -c "$last"'): SshServer {
  const log = join(folder, 'ssh.log')
  mkdirSync(join(folder, 'bin'), { recursive: true })
  const script = join(folder, 'bin', 'ssh')
  const text = `#!/bin/sh\necho "$@" >> '${log}'\nfor last; do :; done\n${answer}\n`
  writeFileSync(script, text, { mode: 0o755 })
  return {
    env: { GIT_SSH_COMMAND: `'${script}'` },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0),
  }
}
