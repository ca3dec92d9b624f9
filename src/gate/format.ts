/** `2026-11-20 09:00 UTC`, the same for every reader. */
export function formatInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
] as const

/** `1d 3h`: the two largest units, rounded down. */
export function formatSpan(ms: number): string {
  let left = Math.max(0, Math.floor(ms / 1000))
  const parts = UNITS.flatMap(([unit, seconds]) => {
    const count = Math.floor(left / seconds)
    left -= count * seconds
    return count > 0 ? [`${count}${unit}`] : []
  })
  return parts.length === 0 ? '<1m' : parts.slice(0, 2).join(' ')
}

/** The beginning of a git id, long enough to be found. */
export function shortGitId(id: string): string {
  return id.slice(0, 10)
}

/** `#12`, or the commit where no pull request brought it. */
export function formatLanding({
  commit,
  pullRequest,
}: {
  readonly commit: string
  readonly pullRequest: number | undefined
}): string {
  return pullRequest === undefined ? `commit ${shortGitId(commit)}` : `#${pullRequest}`
}
