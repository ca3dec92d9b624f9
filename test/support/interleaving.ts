/** Turns of the event loop in which a request from this process arrives. */
const ROUNDS = 5

/**
 * Lets requests of several runs through one at a time, in an order that chance decides: each waits
 * until the others have had the time to ask for something too.
 */
export function interleaving(random: () => number): () => Promise<void> {
  const waiting: (() => void)[] = []
  let isOpen = false
  const letOneIn = async () => {
    if (isOpen) return
    isOpen = true
    while (waiting.length > 0) {
      for (let i = 0; i < ROUNDS; i++) await new Promise((resolve) => setImmediate(resolve))
      const [next] = waiting.splice(Math.floor(random() * waiting.length), 1)
      next?.()
    }
    isOpen = false
  }
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      void letOneIn()
    })
}
