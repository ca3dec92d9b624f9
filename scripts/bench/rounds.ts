import { performance } from 'node:perf_hooks'

/** Of each program and fixture, where one run takes less than that. */
const MS_OF_ROUNDS = 5000
const MOST_ROUNDS = 25

/** Runs of one program, as many as there is time for, and no less than it needs. */
export class Rounds {
  readonly #run: (round: number) => number
  readonly #fewest: number
  readonly #times: number[] = []
  #spent = 0

  /**
   * @param run does one, and says how long it took, in milliseconds
   * @param fewest so many it takes to run all that is to be run
   */
  constructor(run: (round: number) => number, fewest: number) {
    this.#run = run
    this.#fewest = fewest
  }

  /** Of the runs, in milliseconds: what others do on the machine only ever adds to it. */
  get best(): number {
    return Math.min(...this.#times)
  }

  /** @returns whether there was time for another */
  addOne(): boolean {
    const { length } = this.#times
    const isEnough = length >= this.#fewest
    if (isEnough && (length >= MOST_ROUNDS || this.#spent > MS_OF_ROUNDS)) return false
    const start = performance.now()
    this.#times.push(this.#run(length))
    this.#spent += performance.now() - start
    return true
  }
}

/** Runs programs in turns: a machine that is slow for a while is so for all of them. */
export function runInTurns(programs: readonly Rounds[]): void {
  let open = programs
  while (open.length > 0) open = open.filter((rounds) => rounds.addOne())
}
