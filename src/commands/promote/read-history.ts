import type { CommitInfo, RepositoryReader } from '../../ports.ts'
import type { PromotionHistory } from '../../promotion/facts.ts'
import { type ReleaseAt, skippedReleases } from '../../promotion/lineage.ts'
import { PATHS } from '../../release/sources.ts'
import type { StepContext } from './promote-step.ts'
import type { WantedRelease } from './read-release.ts'

/** As far back as a run looks; what is older is told to be cut. */
const MOST_COMMITS = 200
/** Ids are asked for by the handful: mostly the first few tell enough. */
const AT_ONCE = 10

export interface Releases {
  /** What a folder had, newest first, down to the first that fits, or to the beginning. */
  until(fits: (release: ReleaseAt) => boolean): Promise<readonly ReleaseAt[]>
}

/** The releases that a folder had on the way to a commit. */
export function releasesAt(reader: RepositoryReader, commit: string, path: string): Releases {
  let commits: readonly CommitInfo[] | undefined
  const known: ReleaseAt[] = []
  return {
    async until(fits) {
      commits ??= await reader.history(commit, [path], MOST_COMMITS)
      for (let end = known.findIndex(fits); ; end = known.findIndex(fits)) {
        if (end !== -1) return known.slice(0, end + 1)
        const next = commits.slice(known.length, known.length + AT_ONCE)
        if (next.length === 0) return [...known]
        const ids = await Promise.all(next.map(({ id }) => reader.idAt(id, path)))
        known.push(...next.map((one, i) => ({ release: ids[i], commit: one })))
      }
    },
  }
}

/** What the target did not have, and what it loses, by the history of the paths. */
export async function readHistory(
  reader: RepositoryReader,
  context: StepContext,
  wanted: WantedRelease,
  current: string | undefined,
): Promise<PromotionHistory> {
  const { pinned, step } = context
  // The first environment of the order has every release, and has it first.
  const origin = wanted.kind === 'rollback' ? step.from : originOf(context)
  const path = PATHS.release(origin)
  const releases = releasesAt(reader, pinned.id, path)
  const [young, old] =
    wanted.kind === 'rollback' ? [current, wanted.release] : [wanted.release, current]
  const isYoung = ({ release }: ReleaseAt) => release === young
  const isOld = ({ release }: ReleaseAt) => release === old
  const [toYoung, toOld] = [await releases.until(isYoung), await releases.until(isOld)]
  const [newest, oldest] = [toYoung.findLast(isYoung), toOld.findLast(isOld)]
  const commits = await commitsBetween(reader, context, newest?.commit, oldest?.commit)
  const skipped =
    wanted.kind === 'rollback' || newest === undefined
      ? []
      : skippedReleases(toOld.slice(toYoung.length - 1), wanted.release, current)
  const lost = await lostCommits(reader, context, current, oldest !== undefined)
  return { ...commits, skipped, lost: wanted.kind === 'rollback' ? [] : lost }
}

function originOf({ config, step }: StepContext): string {
  return config.promotion[0]?.[0] ?? step.from
}

/** Changes of what releases are made of, between two commits of the base branch. */
async function commitsBetween(
  reader: RepositoryReader,
  { request, config, step, pinned }: StepContext,
  young: CommitInfo | undefined,
  old: CommitInfo | undefined,
): Promise<Pick<PromotionHistory, 'commits' | 'isCut'>> {
  const until = young?.id ?? pinned.id
  const paths = [
    request.configPath,
    PATHS.base,
    config.settings.alerts.files,
    PATHS.release(originOf({ request, config, step, pinned })),
  ]
  const commits = await reader.history(until, paths, MOST_COMMITS)
  const isCut = commits.length >= MOST_COMMITS
  if (old === undefined) return { commits, isCut }
  const between = await reader.between(old.id, until)
  const own = commits.filter(({ id }) => between.has(id))
  return { commits: own, isCut: isCut && own.length === commits.length }
}

/** The target has what its source never had: those who put it there want to know that it goes. */
async function lostCommits(
  reader: RepositoryReader,
  { pinned, step }: StepContext,
  current: string | undefined,
  isKnown: boolean,
): Promise<readonly CommitInfo[]> {
  if (current === undefined || isKnown) return []
  const source = releasesAt(reader, pinned.id, PATHS.release(step.from))
  const had = await source.until(({ release }) => release === current)
  if (had.some(({ release }) => release === current)) return []
  const target = releasesAt(reader, pinned.id, PATHS.release(step.to))
  const own = await target.until(({ release }) => had.some((one) => one.release === release))
  return own
    .filter(({ release }) => !had.some((one) => one.release === release))
    .map(({ commit }) => commit)
}
