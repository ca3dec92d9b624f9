import { nowAndThen } from '../now-and-then.ts'
import { type TerminalReporter, terminalReporter } from './progress.ts'

/** Progress of something that waits: a line that changes for a person, a line now and then in a log. */
export function steadyReporter(): TerminalReporter {
  const terminal = terminalReporter()
  if (process.stderr.isTTY) return terminal
  return { ...terminal, progress: nowAndThen(terminal.notice) }
}
