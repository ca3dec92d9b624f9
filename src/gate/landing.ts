/** Number of the pull request that a merge commit names: `Title (#12)`, `Merge pull request #12`. */
export function pullRequestOfSubject(subject: string): number | undefined {
  const match = /\(#(\d+)\)$/.exec(subject) ?? /^Merge pull request #(\d+)\b/.exec(subject)
  return match === null ? undefined : Number(match[1])
}
