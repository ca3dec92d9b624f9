/** A filter as the list of what all has to hold: text of each term, in the order written. */
export function filterTerms(filter: string): readonly string[] {
  const terms: string[] = []
  let term = ''
  for (const { text, isBreak } of pieces(filter)) {
    if (!isBreak) term += text
    else if (isContinued(term)) term += ' '
    else {
      terms.push(term)
      term = ''
    }
  }
  return joinAlternatives([...terms, term].map((one) => one.trim()).filter((one) => one !== ''))
}

interface Piece {
  readonly text: string
  /** A line break or an AND outside of quotes and parentheses. */
  readonly isBreak: boolean
}

/** Comments end at the line; what stands in quotes, closed or not, or in parentheses is one piece. */
function* pieces(filter: string): Generator<Piece> {
  let depth = 0
  for (const [text] of filter.matchAll(
    /"(?:[^"\\]|\\.)*(?:"|$)|--[^\n]*|\bAND\b|\n|[()]|[^"()\n]/gs,
  )) {
    if (text.startsWith('--')) continue
    if (text === '(') depth++
    if (text === ')') depth--
    yield { text, isBreak: depth === 0 && (text === '\n' || text === 'AND') }
  }
}

/** A line that ends in an operator goes on in the next. */
function isContinued(term: string): boolean {
  return /(\bOR|\bNOT|[=<>:~!])\s*$/.test(term)
}

/** OR binds closer than AND, also at the beginning of a line. */
function joinAlternatives(terms: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const term of terms) {
    const last = /^OR\b/.test(term) ? joined.pop() : undefined
    joined.push(last === undefined ? term : `${last} ${term}`)
  }
  return joined
}

/** A term that says whose entries are meant, not which of them: resource and log. */
export function isScope(term: string): boolean {
  return /^(resource\.|logName\b|log_id\()/.test(term) && !/\bOR\b/.test(term)
}

/** Fields that a term reads, such as `jsonPayload.proxyStatus`. */
export function fieldsOf(term: string): readonly string[] {
  const bare = term.replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, '""')
  const found = [...bare.matchAll(/(?<![\w.])([A-Za-z_][\w.]*)\s*(?:!=|>=|<=|=~|!~|[=<>:])/g)]
  return [...new Set(found.flatMap(([, field]) => field ?? []))]
}
