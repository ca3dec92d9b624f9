/** How much of something there was within the last minute or hour. */
export class SlidingWindow {
  readonly #lengthMs: number
  /** By time, the oldest first. */
  #entries: { readonly atMs: number; readonly amount: number }[] = []

  constructor(lengthMs: number) {
    this.#lengthMs = lengthMs
  }

  add(atMs: number, amount: number): void {
    this.#entries.push({ atMs, amount })
    // What is recalled of earlier runs comes later than it was.
    if (atMs < (this.#entries.at(-2)?.atMs ?? 0)) this.#entries.sort((a, b) => a.atMs - b.atMs)
  }

  sum(now: number): number {
    return this.#within(now).reduce((sum, { amount }) => sum + amount, 0)
  }

  /** When so much more will not be over the limit. */
  freeAt(now: number, limit: number, more: number): number {
    let left = limit - more
    for (const { atMs, amount } of this.#within(now).toReversed()) {
      left -= amount
      if (left < 0) return atMs + this.#lengthMs
    }
    return now
  }

  /** When all of it will be too long ago to count. */
  emptyAt(now: number): number {
    return Math.max(now, (this.#entries.at(-1)?.atMs ?? now - this.#lengthMs) + this.#lengthMs)
  }

  #within(now: number) {
    this.#entries = this.#entries.filter(({ atMs }) => atMs > now - this.#lengthMs)
    return this.#entries
  }
}
