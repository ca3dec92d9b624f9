import { performance } from 'node:perf_hooks'

/** Of each program and fixture, where one run takes less than that. */
const MS_OF_ROUNDS = 5000
const MOST_ROUNDS = 25

export interface Run {
  readonly ms: number
}

/** Runs of one program, as many as there is time for, of which the best is kept. */
export class Rounds<T extends Run> {
  readonly #run: (round: number) => T
  #best: T | undefined
  #count = 0
  #spent = 0

  constructor(run: (round: number) => T) {
    this.#run = run
  }

  get best(): T {
    if (this.#best === undefined) throw new Error('nothing was run')
    return this.#best
  }

  /** @returns whether there was time for another */
  addOne(): boolean {
    if (this.#count === MOST_ROUNDS || this.#spent > MS_OF_ROUNDS) return false
    const start = performance.now()
    const run = this.#run(this.#count++)
    if (this.#best === undefined || run.ms < this.#best.ms) this.#best = run
    this.#spent += performance.now() - start
    return true
  }
}

/** Runs programs in turns: a machine that is slow for a while is so for all of them. */
export function runInTurns(programs: readonly Pick<Rounds<Run>, 'addOne'>[]): void {
  let open = programs
  while (open.length > 0) open = open.filter((rounds) => rounds.addOne())
}
