import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createInstrumenter } from 'istanbul-lib-instrument'

/** What of `src/` has run so far. */
export interface Coverage {
  /** How many statements, functions and arms of branches have run. */
  readonly reached: () => number
  /** Whether something ran for the first time since this was asked last. */
  readonly grew: () => boolean
}

const MOST_COUNTERS = 200_000
/** Where Istanbul counts, in its output: `cov_1x2().s[3]++`. */
const COUNTS = /\bcov_\w+\(\)\.[sfb](?:\[\d+\])+\+\+/g

/**
 * Counts what runs of everything that is imported from `src/` after this.
 *
 * Istanbul finds the places. What it puts there is replaced: its counters would have to be read after
 * every input, all of them, while this only asks whether a place is new.
 */
export function countCoverage(): Coverage {
  const seen = new Uint8Array(MOST_COUNTERS)
  let places = 0
  let reached = 0
  let known = 0
  const reach = (place: number) => {
    seen[place] = 1
    reached++
  }
  Object.assign(globalThis, { __seen: seen, __reach: reach })
  const instrumenter = createInstrumenter({ esModules: true, compact: false })
  registerHooks({
    load(url, context, nextLoad) {
      if (!/\/src\/.*\.ts$/.test(url)) return nextLoad(url, context)
      const file = fileURLToPath(url)
      const script = stripTypeScriptTypes(readFileSync(file, 'utf8'))
      const source = instrumenter
        .instrumentSync(script, file)
        .replace(COUNTS, () => `(__seen[${places}]||__reach(${places++}))`)
      return { format: 'module', shortCircuit: true, source }
    },
  })
  return {
    reached: () => reached,
    grew() {
      const isNew = reached > known
      known = reached
      return isNew
    },
  }
}
