import type { Config, StatusRequirement } from '../../config/config.ts'
import { DRIFT_LABEL } from '../../gate/drift-issue.ts'
import type { GateEvidence, ReleaseChange, SourceEvidence } from '../../gate/evidence.ts'
import type { Gate } from '../../gate/gate.ts'
import { requirementsOf } from '../../gate/soak.ts'
import type { BranchHistory, StatusBoard } from '../../ports.ts'
import { PATHS } from '../../release/sources.ts'

export interface EvidenceRequest {
  readonly config: Config
  readonly target: string
  /** Environments that the release comes from. */
  readonly sources: readonly string[]
  /** Git tree id of the release that is to be promoted. */
  readonly release: string
  readonly gates: readonly Gate[]
  /** Commit of the base branch that all is read at. */
  readonly commit: string
}

export interface EvidencePorts {
  readonly history: BranchHistory
  /** Nothing: GitHub is not asked. */
  readonly board: StatusBoard | undefined
}

/** So many changes back an interruption of a run is looked for. */
const MAX_CHANGES = 5
/** Of the commits that hold what the environment has, the engine reports on the first or the last. */
const MAX_COMMITS_EACH_END = 10
const MAX_LINE = 300

/** Asks for what the gates of one promotion need, and for nothing else. */
export async function gatherEvidence(
  ports: EvidencePorts,
  request: EvidenceRequest,
): Promise<GateEvidence> {
  const { target, release, gates, sources } = request
  return {
    target,
    release,
    sources: await Promise.all(sources.map((name) => gatherSource(ports, request, name))),
    issues: await ports.board?.issues(labelsOf(gates)),
  }
}

/** What is known of one environment: its releases, and what was reported about what it has now. */
export async function gatherSource(
  { history, board }: EvidencePorts,
  { config, gates, commit }: Pick<EvidenceRequest, 'config' | 'gates' | 'commit'>,
  environment: string,
): Promise<SourceEvidence> {
  const synced =
    config.gitops.sync === 'rendered' ? PATHS.rendered(environment) : PATHS.overlay(environment)
  const [releases, renders] = await Promise.all([
    releasesOf(history, commit, environment),
    history.landings(commit, synced, MAX_CHANGES),
  ])
  const requirements = requirementsOf(gates)
  const begin = renders[0]?.commit
  if (requirements.length === 0 || begin === undefined)
    return { environment, releases, renders, commits: [], reports: board && [] }
  const commits = bothEnds(await history.line(commit, begin, MAX_LINE))
  const kinds = kindsOf(requirements)
  const reports = board && (await Promise.all(commits.map((id) => board.reports(id, kinds)))).flat()
  return { environment, releases, renders, commits, reports }
}

/**
 * The releases that an environment had, newest first. What it has now is what the commit says: where
 * times in the history are out of order, the run begins with the youngest of them.
 */
export async function releasesOf(
  history: BranchHistory,
  commit: string,
  environment: string,
): Promise<readonly ReleaseChange[]> {
  const path = PATHS.release(environment)
  const [landings, current] = await Promise.all([
    history.landings(commit, path, MAX_CHANGES),
    history.idAt(commit, path),
  ])
  const changes = await Promise.all(
    landings.map(async (landing) => ({
      ...landing,
      release: await history.idAt(landing.commit, path),
    })),
  )
  const newest = changes[0]
  if (newest === undefined || newest.release === current) return changes
  return [{ ...newest, commit, pullRequest: undefined, release: current }, ...changes]
}

/** Accounts post statuses only; Apps post either. */
function kindsOf(requirements: readonly StatusRequirement[]) {
  return { statuses: true, checks: requirements.some(({ app }) => app !== undefined) }
}

function bothEnds(commits: readonly string[]): readonly string[] {
  if (commits.length <= 2 * MAX_COMMITS_EACH_END) return commits
  return [...commits.slice(0, MAX_COMMITS_EACH_END), ...commits.slice(-MAX_COMMITS_EACH_END)]
}

function labelsOf(gates: readonly Gate[]): readonly string[] {
  return gates.flatMap((gate) => {
    if (gate.kind === 'incidents') return gate.labels
    return gate.kind === 'drift' ? [DRIFT_LABEL] : []
  })
}
