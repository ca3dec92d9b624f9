import type { CommitInfo, RepositoryReader } from '../../ports.ts'
import type { PromotionHistory } from '../../promotion/facts.ts'
import { type ReleaseAt, skippedReleases } from '../../promotion/lineage.ts'
import { PATHS } from '../../release/sources.ts'
import type { StepContext } from './promote-step.ts'
import type { WantedRelease } from './read-release.ts'

/** As far back as a run looks, one page of GitHub; what is older is told to be cut. */
export const MOST_COMMITS = 100
/** Ids are asked for by the handful: mostly the first few tell enough. */
const AT_ONCE = 10

/** As for `findIndex`: the releases before are the newer ones. */
type Fits = (one: ReleaseAt, index: number, all: readonly ReleaseAt[]) => boolean

export interface Releases {
  /** What a folder had, newest first, down to the first that fits, or to the beginning. */
  until(fits: Fits): Promise<readonly ReleaseAt[]>
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
  const isRollback = wanted.kind === 'rollback'
  const [young, old] = isRollback ? [current, wanted.release] : [wanted.release, current]
  const span = await spanOf(reader, context, young, old)
  const isKnown = span.old !== undefined || current === undefined
  // Of a release that no environment before had there is no telling what came between.
  const commits =
    isRollback && !isKnown
      ? { commits: [], isCut: false }
      : await commitsBetween(reader, context, span.young?.commit, span.old?.commit)
  const skipped = isRollback ? [] : skippedReleases(span.releases, wanted.release, current)
  const lost = isRollback || isKnown ? [] : await lostCommits(reader, context, current)
  return { ...commits, skipped, lost }
}

interface Span {
  /** When each release came, in the environment that tells of both. */
  readonly young: ReleaseAt | undefined
  readonly old: ReleaseAt | undefined
  /** What that environment had from the younger one back to the older one. */
  readonly releases: readonly ReleaseAt[]
}

/** The first environment of the order has every release first; past it, the source of the step. */
async function spanOf(
  reader: RepositoryReader,
  context: StepContext,
  young: string | undefined,
  old: string | undefined,
): Promise<Span> {
  const [first, ...others] = new Set([originOf(context), context.step.from])
  const found = await spanIn(reader, context, first ?? context.step.from, { young, old })
  if (found.old !== undefined && found.young !== undefined) return found
  for (const name of others) {
    const other = await spanIn(reader, context, name, { young, old })
    if (other.old !== undefined && other.young !== undefined) return other
  }
  return found
}

async function spanIn(
  reader: RepositoryReader,
  { pinned }: StepContext,
  name: string,
  ids: { readonly young: string | undefined; readonly old: string | undefined },
): Promise<Span> {
  const releases = releasesAt(reader, pinned.id, PATHS.release(name))
  const isYoung = ({ release }: ReleaseAt) => release !== undefined && release === ids.young
  const isOld = ({ release }: ReleaseAt) => release !== undefined && release === ids.old
  const [toYoung, toOld] = [await releases.until(isYoung), await releases.until(isOld)]
  return {
    young: toYoung.find(isYoung),
    old: toOld.find(isOld),
    releases: toOld.slice(Math.max(0, toYoung.length - 1)),
  }
}

function originOf({ config, step }: Pick<StepContext, 'config' | 'step'>): string {
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
    PATHS.release(originOf({ config, step })),
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
): Promise<readonly CommitInfo[]> {
  const source = releasesAt(reader, pinned.id, PATHS.release(step.from))
  const had = await source.until(({ release }) => release === current)
  const isKnown = ({ release }: ReleaseAt) => had.some((one) => one.release === release)
  const target = releasesAt(reader, pinned.id, PATHS.release(step.to))
  const own = await target.until(isKnown)
  return own.filter((one) => !isKnown(one)).map(({ commit }) => commit)
}
