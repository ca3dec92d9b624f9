/** Runs at most `size` of the calls that it is given at once; the others wait their turn. */
export function atMost(size: number): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (call) => {
    if (running >= size) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await call()
    } finally {
      // The place goes to the next in line, or is given back.
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}
