/** An input that does what no input may do. */
export interface Find {
  readonly kind: 'crash' | 'hang' | 'memory'
  readonly text: string
  /** What was thrown, with its stack, or how long or how much it was. */
  readonly problem: string
}

/** Equal for what is most likely the same mistake: its words without values, and where it was thrown. */
export function signatureOf(problem: string): string {
  const [first = ''] = problem.split('\n')
  // Where the stack ends is chance.
  if (first.includes('call stack')) return first
  const frame = /\((?:file:\/\/)?[^()]*\/((?:src|test)\/[^()]*?:\d+):\d+\)/.exec(problem)?.[1] ?? ''
  return `${first.replace(/'[^']*'|"[^"]*"|\d+/g, '…').slice(0, 60)} ${frame}`
}

export function problemOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : `thrown: ${String(thrown)}`
}
