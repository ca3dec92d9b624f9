import type { Config, Environment } from '../../config/config.ts'
import { userErrorsIn } from '../../error.ts'
import { DRIFT_LABEL } from '../../gate/drift-issue.ts'
import type { OpenIssue, SourceEvidence } from '../../gate/evidence.ts'
import type { Gate } from '../../gate/gate.ts'
import { sourcesOf } from '../../gate/index.ts'
import { evaluateReport } from '../../gate/report.ts'
import { currentRun } from '../../gate/source.ts'
import type { GateBoard, PinnedCommit, RepositoryReader } from '../../ports.ts'
import { holdPath, parseHold } from '../../promotion/hold.ts'
import { promotionKey } from '../../promotion/plan.ts'
import { branchName } from '../../pull-request/branch-name.ts'
import { PATHS } from '../../release/sources.ts'
import { type EvidencePorts, gatherSource } from '../gate/gather-evidence.ts'
import { evaluateProposal, evaluateTarget, type ProposalGates } from '../gate.ts'
import type { EnvironmentStatus, NextRelease, OpenProposal, Status, SyncStatus } from './status.ts'

export interface StatusPorts extends EvidencePorts {
  readonly reader: RepositoryReader
  /** Nothing: GitHub is not asked, and proposals are branches. */
  readonly gates: GateBoard | undefined
}

export interface StatusRequest {
  readonly config: Config
  readonly pinned: PinnedCommit
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

/** What git knows of every environment, and what GitHub adds to it where it is asked. */
export async function readStatus(ports: StatusPorts, request: StatusRequest): Promise<Status> {
  const { config, pinned, nowMs } = request
  const [proposals, drift] = await Promise.all([
    readProposals(ports, request),
    ports.board?.issues([DRIFT_LABEL]) ?? [],
  ])
  const context = { ports, request, proposals, drift }
  return {
    branch: pinned.branch,
    commit: pinned.id,
    atMs: nowMs,
    order: config.promotion,
    environments: await Promise.all(
      config.environments.map((environment) => readEnvironment(context, environment)),
    ),
  }
}

interface Context {
  readonly ports: StatusPorts
  readonly request: StatusRequest
  readonly proposals: readonly ProposalGates[]
  readonly drift: readonly OpenIssue[]
}

/** Pull requests that bring a release to an environment behind the first. */
async function readProposals(
  { gates, ...ports }: StatusPorts,
  { config, pinned, nowMs }: StatusRequest,
): Promise<readonly ProposalGates[]> {
  if (gates === undefined) return []
  const request = { config, commit: pinned.id, nowMs }
  const targets = config.promotion.slice(1).flat()
  const results = await Promise.all(
    (await gates.proposals(undefined)).map((proposal) =>
      evaluateProposal({ ...ports, gates }, request, proposal, targets),
    ),
  )
  return results.filter((result) => result.targets.length > 0)
}

async function readEnvironment(
  context: Context,
  environment: Environment,
): Promise<EnvironmentStatus> {
  const { ports, request, drift } = context
  const { config, pinned } = request
  const { name, project, cluster, namespace } = environment
  const gates: readonly Gate[] = config.gitops.reports.map((requirement) => {
    return { kind: 'report', requirement }
  })
  const source = await gatherSource(ports, { config, gates, commit: pinned.id }, name)
  const run = currentRun(source)
  const release = run?.release
  return {
    name,
    release,
    sinceMs: release === undefined ? undefined : run?.atMs,
    commit: release === undefined ? undefined : run?.commit,
    pullRequest: release === undefined ? undefined : run?.pullRequest,
    sync: syncOf(config, source),
    drift: drift.filter(({ driftOf }) => driftOf.includes(name)).map(({ number }) => number),
    hold: await readHold(context, name),
    next: await readNext(context, name, release),
    project: project.id,
    cluster: cluster.name,
    location: cluster.location,
    namespace,
  }
}

/** The worst of what the engines reported about exactly what git says. */
function syncOf(config: Config, source: SourceEvidence): SyncStatus {
  const { reports } = config.gitops
  if (reports.length === 0) return { state: 'unknown', text: 'gitops.reports names no status' }
  if (source.reports === undefined) return { state: 'unknown', text: 'GitHub was not asked' }
  const evidence = { target: source.environment, release: '', sources: [source], issues: [] }
  const verdicts = reports.map((requirement) =>
    evaluateReport({ kind: 'report', requirement }, evidence),
  )
  const text = verdicts.map((verdict) => verdict.evidence).join('; ')
  if (verdicts.some(({ state }) => state === 'closed')) return { state: 'failed', text }
  const waits = verdicts.some(({ state }) => state === 'waiting')
  return { state: waits ? 'not-reported' : 'synced', text }
}

/** A file that a person broke is still a hold. */
async function readHold(
  { ports, request }: Context,
  environment: string,
): Promise<string | undefined> {
  const file = holdPath(environment)
  const text = await ports.reader.read(request.pinned.id, (tree) => tree.read(file))
  if (text === undefined) return undefined
  try {
    return parseHold({ file, text }).reason
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return `${file} cannot be read`
  }
}

/** The release of the environments before, where all of them have one that this one has not. */
async function readNext(
  context: Context,
  target: string,
  current: string | undefined,
): Promise<NextRelease | undefined> {
  const { ports, request, proposals } = context
  const { config, pinned, nowMs } = request
  const sources = sourcesOf(config, target)
  const ids = await Promise.all(
    sources.map((source) => ports.history.idAt(pinned.id, PATHS.release(source))),
  )
  const proposed = proposals.find(({ targets }) => targets.some((one) => one.target === target))
  const release =
    proposed?.targets.find((one) => one.target === target)?.release ??
    ids.find((id) => id !== undefined && id !== current)
  if (release === undefined) return undefined
  const known = proposed?.targets.find((one) => one.target === target)
  const evaluated = { config, commit: pinned.id, nowMs }
  const gates = known ?? (await evaluateTarget(ports, evaluated, target, release))
  const proposal = proposed === undefined ? await localProposal(context, target) : of(proposed)
  const state = proposed?.override?.counts === true ? 'open' : gates.state
  return { release, sources, state, gates, proposal }
}

function of(result: ProposalGates): OpenProposal {
  const { branch, pullRequest, url } = result.proposal
  return { branch, pullRequest, url, result }
}

/** Without GitHub, a branch of the bot is all that is known of a promotion. */
async function localProposal(
  { ports, request }: Context,
  target: string,
): Promise<OpenProposal | undefined> {
  if (ports.gates !== undefined) return undefined
  const { config, pinned } = request
  const branch = branchName(config.pullRequests.branchPrefix, promotionKey(target))
  const head = await ports.reader.head(branch)
  if (head === undefined) return undefined
  const path = PATHS.release(target)
  const [before, after] = await Promise.all(
    [pinned.id, head].map((commit) => ports.history.idAt(commit, path)),
  )
  if (after === undefined || after === before) return undefined
  const result = { targets: [], override: undefined, state: 'open' } as const
  return { branch, pullRequest: undefined, url: undefined, result }
}
