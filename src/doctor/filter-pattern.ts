/**
 * Whether a list of filter patterns of a workflow takes a branch or a path: the last pattern that
 * matches decides, and one with `!` in front takes out what earlier ones took in.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function isTaken(patterns: readonly string[], text: string): boolean {
  let taken = false
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith('!')
    if (expressionOf(isNegative ? pattern.slice(1) : pattern).test(text)) taken = !isNegative
  }
  return taken
}

/** Some characters mean what they do in regular expressions; the stars do not. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.match(/\*\*\/|\*\*|\*|\\.|\[[^\]]*\]|[?+]|[\s\S]/g) ?? []
  const source = parts.map((part) => {
    // `**/a` takes `a`, too.
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?' || part === '+' || /^\[.+\]$/.test(part)) return part
    return escaped(part.length === 2 && part.startsWith('\\') ? part.slice(1) : part)
  })
  return anchored(source.join('')) ?? anchored(escaped(pattern)) ?? /(?!)/
}

/** Nothing where it is no expression, such as one that begins with `+`. */
function anchored(source: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${source})$`, 's')
  } catch {
    return undefined
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
