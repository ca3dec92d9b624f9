import type { Reporter } from '../../ports.ts'

export interface TerminalReporter extends Reporter {
  /** Takes the line of progress away. */
  done(): void
}

const QUIET_MS = 1000

/**
 * One line on standard error that says what is going on, from a second after the start, and only
 * where a person watches: in a pipe there is nothing but notices.
 */
export function terminalReporter(): TerminalReporter {
  const { isTTY } = process.stderr
  const started = Date.now()
  let timer: NodeJS.Timeout | undefined
  let shown = false
  const clear = () => {
    clearTimeout(timer)
    if (shown) process.stderr.write('\r\u001b[K')
    shown = false
  }
  const show = (text: string) => {
    process.stderr.write(`\r\u001b[K${text}…`)
    shown = true
  }
  return {
    progress(text) {
      if (!isTTY) return
      clearTimeout(timer)
      const wait = Math.max(0, started + QUIET_MS - Date.now())
      timer = setTimeout(() => show(text), wait)
      timer.unref()
    },
    notice(text) {
      clear()
      process.stderr.write(`${text}\n`)
    },
    done: clear,
  }
}
