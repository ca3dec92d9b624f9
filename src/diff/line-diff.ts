const CONTEXT = 3

/**
 * A unified diff of a text whose lines were edited where they stand, as `git apply` takes it; empty
 * where nothing changed.
 *
 * @param file as it stands behind `a/` and `b/`
 * @param after has as many lines as `before`
 */
export function diffLines(file: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  const changed = old.flatMap((line, i) => (line === now[i] ? [] : [i]))
  if (changed.length === 0) return ''
  const hunks = hunksAround(changed, old.length).map((hunk) => formatHunk(hunk, old, now))
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`
}

/** Lines from `from` up to and without `to`, counted from 0. */
interface Hunk {
  readonly from: number
  readonly to: number
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/(?<=\n)/)
  return lines.map((line) =>
    line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`,
  )
}

function hunksAround(changed: readonly number[], lines: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  for (const i of changed) {
    const hunk = { from: Math.max(0, i - CONTEXT), to: Math.min(lines, i + CONTEXT + 1) }
    const last = hunks.at(-1)
    if (last !== undefined && hunk.from <= last.to)
      hunks[hunks.length - 1] = { ...last, to: hunk.to }
    else hunks.push(hunk)
  }
  return hunks
}

function formatHunk({ from, to }: Hunk, old: readonly string[], now: readonly string[]): string {
  const range = `${from + 1},${to - from}`
  let text = `@@ -${range} +${range} @@\n`
  let added = ''
  for (let i = from; i < to; i++) {
    if (old[i] === now[i]) {
      text += `${added} ${old[i]}`
      added = ''
    } else {
      text += `-${old[i]}`
      added += `+${now[i]}`
    }
  }
  return text + added
}
