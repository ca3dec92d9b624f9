/**
 * Starts calls before their results are asked for, a few at a time.
 *
 * @param items in the order in which they will be asked for, each once
 */
export function lookAhead<T, R>(
  items: readonly T[],
  count: number,
  look: (item: T) => Promise<R>,
): (item: T) => Promise<R> {
  const started = new Map<T, Promise<R>>()
  let [asked, next] = [0, 0]
  return (item) => {
    asked++
    for (const each of items.slice(next, asked + count)) {
      const result = look(each)
      // Who asks for it gets to know; until then nobody waits.
      result.catch(() => undefined)
      started.set(each, result)
      next++
    }
    const result = started.get(item) ?? look(item)
    started.delete(item)
    return result
  }
}
