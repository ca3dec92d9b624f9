import type { Config } from '../config/config.ts'

/** Which release each environment has on the base branch, in the order of promotion. */
export interface Lineage {
  /** What is promoted at once, from the first step to the last; environments of no step are not there. */
  readonly order: readonly (readonly string[])[]
  /** Git tree id by environment; those that have none, or whose release is not known, are not there. */
  readonly releases: ReadonlyMap<string, string>
}

export function lineageOf(
  { promotion }: Pick<Config, 'promotion'>,
  releases: Iterable<readonly [string, string | undefined]>,
): Lineage {
  const known = [...releases].flatMap(([name, release]) =>
    release === undefined ? [] : [[name, release] as const],
  )
  return { order: promotion, releases: new Map(known) }
}
