/**
 * The known word that a person most likely meant, or nothing where none is close: at most one
 * change in three characters, letter case aside.
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.floor(word.length / 3) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) {
      bestDistance = distance
      best = candidate
    }
  }
  return best
}

/** `did you mean 'x'?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const best = suggest(word, known)
  return best === undefined ? undefined : `did you mean '${best}'?`
}

/** Insertions, deletions and replacements from one text to the other; `limit` where it is more. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let above = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 0; i < from.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (above[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return Math.min(limit, above[to.length] ?? 0)
}
