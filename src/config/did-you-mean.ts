/** The known name nearest to what was written, or nothing where none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // A third of the letters: enough for a slip of the finger, too few to turn one word into another.
  let limit = Math.max(1, Math.floor(written.length / 3))
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (distance > limit || (distance === limit && best !== undefined)) continue
    best = name
    limit = distance
  }
  return best ?? longer(written, known)
}

/** The only known name that goes on from what was written: `MEDIUM` for `MEDIUM_AND_ABOVE`. */
function longer(written: string, known: Iterable<string>): string | undefined {
  const start = written.toLowerCase()
  const names = [...known].filter((name) => name.toLowerCase().startsWith(start))
  return start.length >= 3 && names.length === 1 ? names[0] : undefined
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let older: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + same,
          swapped ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    older = previous
    previous = row
  }
  return previous[b.length] ?? 0
}
