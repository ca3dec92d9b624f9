import { userErrorsIn } from '../../error.ts'
import { holdPath, parseHold } from '../../promotion/hold.ts'
import { releaseIn } from '../../release/release-in.ts'
import type { EnvironmentPlace } from '../../report/report.ts'
import type { SourceTree } from '../../source-tree.ts'
import type { RenderResult } from '../render.ts'

/** Which release each environment has before and after, in the order of promotion, and what holds it. */
export function placesOf(
  { config, environments }: RenderResult,
  before: SourceTree,
  head: SourceTree,
): readonly EnvironmentPlace[] {
  if (config === undefined) return []
  const results = new Map(environments.map((one) => [one.name, one]))
  return config.promotion.flatMap((names, i) =>
    names.map((name): EnvironmentPlace => {
      const result = results.get(name)
      const release = result?.state === 'rendered' ? result.review.release : undefined
      return {
        name,
        step: i + 1,
        state: result?.state ?? 'failed',
        now: { release: releaseIn(before, name), hold: holdIn(before, name) },
        after: { release, hold: holdIn(head, name) },
      }
    }),
  )
}

/** A file that a person broke is still a hold. */
function holdIn(tree: SourceTree, name: string): string | undefined {
  const file = holdPath(name)
  const text = tree.read(file)
  if (text === undefined) return undefined
  try {
    return parseHold({ file, text }).reason
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return `${file} cannot be read`
  }
}
