const trailer = 'Inference-Gateway-GitOps'
const trailerLine = new RegExp(
  `^${trailer}: v1 key=(?<key>[\\w.-]+) tree=(?<tree>[0-9a-f]{40,64})[ \\t]*$`,
  'gm',
)

/** What the last line of our commit messages says. */
export interface CommitTrailer {
  readonly key: string
  /** The tree that we committed: after `git commit --amend` it is no longer that of the commit. */
  readonly tree: string
}

/** The message as it is committed: with the trailer that tells our commits from those of people. */
export function withTrailer(message: string, { key, tree }: CommitTrailer): string {
  return `${cleanMessage(message)}\n\n${trailer}: v1 key=${key} tree=${tree}\n`
}

/** The trailer of a commit of ours, or nothing where a person wrote it. */
export function parseTrailer(message: string): CommitTrailer | undefined {
  const { key, tree } = [...message.matchAll(trailerLine)].at(-1)?.groups ?? {}
  return key !== undefined && tree !== undefined ? { key, tree } : undefined
}

/**
 * GitHub starts no workflows for a commit that asks so in its message; a text that comes from a
 * config must not switch off the checks of its own pull request.
 *
 * @see https://docs.github.com/actions/how-tos/manage-workflow-runs/skip-workflow-runs
 */
function cleanMessage(message: string): string {
  return message
    .replaceAll('\r\n', '\n')
    .replaceAll('\0', '')
    .replace(/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, '')
    .replace(/^[ \t]*skip-checks:.*$/gim, '')
    .replace(new RegExp(`^[ \\t]*${trailer}[ \\t]*:.*$`, 'gim'), '')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
