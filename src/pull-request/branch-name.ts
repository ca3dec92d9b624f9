import { UserError } from '../error.ts'

/** Where the branches of the bot live unless the config says otherwise. */
export const defaultBranchPrefix = 'inference-gateway/'

/** The branch of a pull request: always the same one for the same key. */
export function branchName(prefix: string, key: string): string {
  return `${prefix}${key}`
}

/**
 * Checks that a branch is one of the bot's own, so that no mistake in a config can make it write
 * to a branch of a person.
 *
 * @param kept branches that are never the bot's: the base and the default branch
 * @throws UserError `bad-value`
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export function assertBotBranch(branch: string, prefix: string, kept: readonly string[]): void {
  const problem = refProblem(branch) ?? ownershipProblem(branch, prefix, kept)
  if (problem === undefined) return
  throw new UserError('bad-value', `branch ${JSON.stringify(branch)} ${problem}`, {
    hint: "check 'pullRequests.branchPrefix' and the names of the environments",
  })
}

function ownershipProblem(branch: string, prefix: string, kept: readonly string[]) {
  const lower = branch.toLowerCase()
  if (kept.some((name) => name.toLowerCase() === lower)) return 'is the branch to merge into'
  // A branch 'a' and a branch 'a/b' cannot both exist: git keeps the first as a file.
  const above = kept.find((name) => lower.startsWith(`${name.toLowerCase()}/`))
  if (above !== undefined) return `cannot exist beside the branch '${above}'`
  if (prefix === '') return 'has no prefix that sets it apart from the branches of people'
  if (!branch.startsWith(prefix) || branch === prefix) return `does not start with '${prefix}'`
  return undefined
}

function refProblem(branch: string): string | undefined {
  if (branch === '' || branch === '@') return 'is no name'
  if (branch.length > 200) return 'is longer than 200 characters'
  if (/^(refs\/|heads\/|-)/.test(branch)) return "starts with 'refs/', 'heads/' or '-'"
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  const character = /[\u0000-\u0020\u007f~^:?*[\\]/.exec(branch)
  if (character) return `has the character ${JSON.stringify(character[0])}`
  if (!branch.isWellFormed()) return 'is not valid Unicode'
  if (branch.includes('..') || branch.includes('@{')) return "has '..' or '@{' in it"
  if (/(^|\/)(\.|$)|\/\/|^\/|\.$/.test(branch))
    return 'has an empty part, or a dot where git allows none'
  if (/\.lock(\/|$)/i.test(branch)) return "has a part that ends in '.lock'"
  return undefined
}
