import { userErrorsIn } from '../../error.ts'
import { gitIn } from './git-command.ts'

/** The root of the git checkout that holds a folder, or the folder itself outside of git. */
export async function repositoryRoot(folder: string): Promise<string> {
  return (await ask(folder, ['rev-parse', '--show-toplevel'])) ?? folder
}

/** Clone URL of `origin` as GitOps engines take it: over HTTPS, without credentials. */
export async function originUrl(root: string): Promise<string | undefined> {
  const url = await ask(root, ['config', '--get', 'remote.origin.url'])
  return url === undefined ? undefined : httpsUrl(url)
}

/** What git writes as the author of a commit here, where that is set. */
export async function userName(root: string): Promise<string | undefined> {
  return await ask(root, ['config', '--get', 'user.name'])
}

/** `git@github.com:o/r.git` and `https://user:token@github.com/o/r` name the same repository. */
export function httpsUrl(url: string): string | undefined {
  const ssh = /^(?:ssh:\/\/)?(?:[\w.-]+@)([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(url)
  if (ssh) return `https://${ssh[1]}/${ssh[2]}.git`
  const https = /^https:\/\/(?:[^@/]*@)?([\w.:-]+)\/([\w./-]+?)(?:\.git)?\/?$/.exec(url)
  return https ? `https://${https[1]}/${https[2]}.git` : undefined
}

/** No git, no checkout and no such setting all mean the same here: nothing is known. */
async function ask(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await gitIn(folder)(args)).trim() || undefined
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return undefined
  }
}
