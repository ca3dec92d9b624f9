import { type TerminalReporter, terminalReporter } from './progress.ts'

const PAUSE_MS = 15_000

/**
 * Progress of something that waits for minutes: one line that changes where a person watches, and a
 * line now and then in a log, so that nobody takes the silence for a hang.
 */
export function steadyReporter(): TerminalReporter {
  const terminal = terminalReporter()
  if (process.stderr.isTTY) return terminal
  let next = Date.now() + PAUSE_MS
  return {
    ...terminal,
    progress(text) {
      if (Date.now() < next) return
      next = Date.now() + PAUSE_MS
      terminal.notice(text)
    },
  }
}
