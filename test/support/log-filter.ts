/**
 * Cloud Logging's query language, as far as the filters of log metrics go: comparisons, `:*`, lists
 * of values, NOT, OR and AND, where OR binds closer, and a line break or a blank is an AND.
 *
 * @see https://cloud.google.com/logging/docs/view/logging-query-language
 */
export function matchesFilter(entry: object, filter: string): boolean {
  const tokens = [
    ...filter.matchAll(/--[^\n]*|"(?:[^"\\]|\\.)*"|[()]|!=|>=|<=|=~|!~|[=<>:]|[\w.@/%*-]+/g),
  ].flatMap(([token]) => (token.startsWith('--') ? [] : [token]))
  const parser = new Parser(tokens, entry)
  const result = parser.conjunction()
  if (!parser.isDone) throw new Error(`cannot read the filter: ${filter}`)
  return result
}

class Parser {
  readonly #tokens: readonly string[]
  readonly #entry: object
  #at = 0

  constructor(tokens: readonly string[], entry: object) {
    this.#tokens = tokens
    this.#entry = entry
  }

  get isDone(): boolean {
    return this.#at === this.#tokens.length
  }

  conjunction(): boolean {
    let result = this.#disjunction()
    while (!this.isDone && this.#peek() !== ')') {
      if (this.#peek() === 'AND') this.#at++
      // Both sides are read, whatever the first is.
      const next = this.#disjunction()
      result = result && next
    }
    return result
  }

  #disjunction(): boolean {
    let result = this.#term()
    while (this.#peek() === 'OR') {
      this.#at++
      const next = this.#term()
      result = result || next
    }
    return result
  }

  #term(): boolean {
    if (this.#peek() === 'NOT') {
      this.#at++
      return !this.#term()
    }
    if (this.#peek() !== '(') return this.#comparison()
    this.#at++
    const result = this.conjunction()
    this.#take()
    return result
  }

  #comparison(): boolean {
    const [field, operator] = [this.#take(), this.#take()]
    const found = valueAt(this.#entry, field)
    if (this.#peek() !== '(') return compare(found, operator, unquoted(this.#take()))
    this.#at++
    const values: string[] = []
    while (this.#peek() !== ')') {
      const token = this.#take()
      if (token !== 'OR') values.push(unquoted(token))
    }
    this.#take()
    return values.some((value) => compare(found, operator, value))
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]
  }

  #take(): string {
    const token = this.#tokens[this.#at++]
    if (token === undefined) throw new Error('the filter ends too early')
    return token
  }
}

function valueAt(entry: object, field: string): unknown {
  return field.split('.').reduce<unknown>((node, key) => Object(node)[key], entry)
}

function compare(found: unknown, operator: string, wanted: string): boolean {
  if (operator === ':' && wanted === '*') return found !== undefined
  if (found === undefined) return operator === '!=' || operator === '!~'
  const text = String(found)
  switch (operator) {
    case '=':
      return text === wanted
    case '!=':
      return text !== wanted
    case ':':
      return text.toLowerCase().includes(wanted.toLowerCase())
    case '=~':
      return new RegExp(wanted).test(text)
    case '!~':
      return !new RegExp(wanted).test(text)
    default:
      return inOrder(text, operator, wanted)
  }
}

/** Numbers and durations by their size, times by their text. */
function inOrder(text: string, operator: string, wanted: string): boolean {
  const number = (one: string) => (/^[\d.]+s?$/.test(one) ? Number.parseFloat(one) : undefined)
  const [a, b] = [number(text), number(wanted)]
  const order = a === undefined || b === undefined ? text.localeCompare(wanted) : a - b
  if (operator === '>=') return order >= 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order < 0
}

function unquoted(token: string): string {
  return token.startsWith('"') ? JSON.parse(token) : token
}
