import { execFileSync } from 'node:child_process'

/** The root of the git checkout that holds a folder, or the folder itself outside of git. */
export function repositoryRoot(folder: string): string {
  return git(folder, ['rev-parse', '--show-toplevel']) ?? folder
}

/** Clone URL of `origin` as GitOps engines take it: over HTTPS, without credentials. */
export function originUrl(root: string): string | undefined {
  const url = git(root, ['config', '--get', 'remote.origin.url'])
  return url === undefined ? undefined : httpsUrl(url)
}

/** `git@github.com:o/r.git` and `https://user:token@github.com/o/r` name the same repository. */
export function httpsUrl(url: string): string | undefined {
  const ssh = /^(?:ssh:\/\/)?(?:[\w.-]+@)([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(url)
  if (ssh) return `https://${ssh[1]}/${ssh[2]}.git`
  const https = /^https:\/\/(?:[^@/]*@)?([\w.:-]+)\/([\w./-]+?)(?:\.git)?\/?$/.exec(url)
  return https ? `https://${https[1]}/${https[2]}.git` : undefined
}

function git(folder: string, args: readonly string[]): string | undefined {
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] } as const
    return execFileSync('git', args, options).trim() || undefined
  } catch {
    return undefined
  }
}
