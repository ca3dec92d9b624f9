import type { Landing } from '../../gate/evidence.ts'
import { pullRequestOfSubject } from '../../gate/landing.ts'
import type { BranchHistory } from '../../ports.ts'
import { type Git, gitIn } from './git-command.ts'
import { quietly } from './read.ts'

/**
 * The history of a local branch. A merge counts when it was made, not when the commits in it were;
 * pull requests are known by the subjects that GitHub gives merge commits.
 */
export function createLocalHistory(root: string): BranchHistory {
  const git = gitIn(root)
  return {
    landings: (head, path, limit) => readLandings(git, head, path, limit),
    idAt: (commit, path) => quietly(git, ['rev-parse', '--verify', '--quiet', `${commit}:${path}`]),
    line: async (head, oldest, limit) => {
      const args = ['rev-list', '--first-parent', `--max-count=${limit}`, head]
      const ids = (await git(args)).split('\n').filter((id) => id !== '')
      const end = ids.indexOf(oldest)
      return end === -1 ? [...ids, oldest] : ids.slice(0, end + 1)
    },
  }
}

async function readLandings(
  git: Git,
  head: string,
  path: string,
  limit: number,
): Promise<readonly Landing[]> {
  const format = '--format=%H%x00%ct%x00%s'
  const args = ['log', '-z', '--first-parent', `--max-count=${limit}`, format, head, '--', path]
  const fields = (await git(args)).split('\0')
  const landings: Landing[] = []
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [commit = '', seconds = '', subject = ''] = fields.slice(i, i + 3)
    const pullRequest = pullRequestOfSubject(subject)
    landings.push({ commit, atMs: Number(seconds) * 1000, pullRequest })
  }
  return landings
}
