const PAUSE_MS = 15_000

/**
 * Says at most every 15 seconds what it is told, for logs of something that waits for minutes: nobody
 * takes the silence for a hang, and nobody reads a hundred lines.
 */
export function nowAndThen(say: (text: string) => void): (text: string) => void {
  let next = Date.now() + PAUSE_MS
  return (text) => {
    if (Date.now() < next) return
    next = Date.now() + PAUSE_MS
    say(text)
  }
}
