import type { Clock, Reporter } from '../../ports.ts'
import type { CheckResult } from '../../verify/check-result.ts'
import type { Verdict } from '../../verify/verdict.ts'
import { type Patience, settle } from './settle.ts'

/** A check of one subject. */
export interface Named {
  readonly id: string
  readonly subject: string
}

export interface BoardOptions extends Patience {
  readonly clock: Clock
  readonly report: Reporter
}

/** What was found so far, and what is still waited for. */
export class Board {
  readonly #options: BoardOptions
  readonly #started: number
  readonly #waiting = new Map<string, string>()
  readonly #results: CheckResult[] = []
  #planned = 0
  #shown = ''

  constructor(options: BoardOptions) {
    this.#options = options
    this.#started = options.clock.now()
  }

  get results(): readonly CheckResult[] {
    return this.#results
  }

  /** Looks until there is a final verdict, and keeps it. */
  async settle(named: Named, look: () => Promise<Verdict>): Promise<CheckResult> {
    this.#planned++
    const name = `${named.subject} (${named.id})`
    const verdict = await settle(look, this.#options, (seen) => {
      if (seen.kind === 'waiting') this.#waiting.set(name, seen.saw)
      else this.#waiting.delete(name)
      this.#show()
    })
    this.#waiting.delete(name)
    return this.keep(named, verdict)
  }

  /** Keeps a verdict that is final. */
  keep({ id, subject }: Named, { kind, saw, hint }: Verdict): CheckResult {
    const seconds = Math.round((this.#options.clock.now() - this.#started) / 1000)
    const verdict = kind === 'waiting' ? 'failed' : kind
    const result = { id, subject, verdict, saw, ...(hint !== undefined && { hint }), seconds }
    this.#results.push(result)
    this.#show()
    return result
  }

  /** A line whenever something is known that was not. */
  #show(): void {
    const [first] = this.#waiting
    const more = this.#waiting.size - 1
    const others = more > 0 ? ` and ${more} more` : ''
    const waits = first === undefined ? '' : `, waiting for ${first[0]}${others}: ${first[1]}`
    const total = Math.max(this.#planned, this.#results.length)
    const line = `${this.#results.length} of ${total} checked${waits}`
    if (line !== this.#shown) this.#options.report.progress(line)
    this.#shown = line
  }
}
