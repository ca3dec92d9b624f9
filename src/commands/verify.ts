import type { Config } from '../config/config.ts'
import { userErrorsIn } from '../error.ts'
import type { GitRemote } from '../kustomize/remote/remote-trees.ts'
import type { ClusterReader, LogReader, Prober } from '../ports/verification.ts'
import type { Clock, Reporter } from '../ports.ts'
import { mergedManifests } from '../release/merged-manifests.ts'
import { pinnedRemotes } from '../release/pinned-remotes.ts'
import type { SourceTree } from '../source-tree.ts'
import type { CheckResult } from '../verify/check-result.ts'
import { ACCESS_LOG_CHECK } from '../verify/logs/access-log.ts'
import { LOG_CHECK } from '../verify/logs/log-check.ts'
import { logMetricsOf } from '../verify/logs/log-metric.ts'
import type { Access } from '../verify/requests/access.ts'
import { provokingProbe } from '../verify/requests/provoke.ts'
import type { Target } from '../verify/target.ts'
import { failed } from '../verify/verdict.ts'
import { Board } from './verify/board.ts'
import { checkCluster } from './verify/check-cluster.ts'
import { checkLogs } from './verify/check-logs.ts'
import { checkRequests } from './verify/check-requests.ts'
import { findAccess } from './verify/find-access.ts'
import { readTarget } from './verify/read-target.ts'
import { CHECKS, type CheckGroup, type SelectionRequest, selectChecks } from './verify/selection.ts'

export interface VerifyRequest extends SelectionRequest {
  readonly configPath: string
  readonly environment: string
  /** How long something may take to become good; 0 looks once. */
  readonly timeoutMs: number
  /** Where the gateway is, instead of what config and cluster say. */
  readonly url: string | undefined
  /** File with authorities of the gateway's certificate, instead of that in the config. */
  readonly ca: string | undefined
  /** Fetches repositories that kustomizations name, where log metrics have to be built. */
  readonly git: GitRemote | undefined
}

/** What the program reaches out to, made when it is needed. */
export interface VerifyWorld {
  readonly clock: Clock
  readonly report: Reporter
  cluster(): Promise<ClusterReader>
  prober(settings: ProberSettings): Promise<Prober>
  /** @param project whose quota is used, if the credentials do not say */
  logs(project: string): Promise<LogReader>
}

export interface ProberSettings {
  readonly keyHeader: string
  /** Environment variable that holds the key. */
  readonly keyVariable: string
  readonly ca: string | undefined
}

export interface VerifyReport {
  readonly environment: string
  /** In the order of the checks, and of the manifests. */
  readonly results: readonly CheckResult[]
}

/**
 * Whether an environment runs as it was rendered: its objects in the cluster, its gateway, its logs.
 *
 * @throws UserErrors for mistakes in config and arguments, and where the cluster cannot be reached
 */
export async function verify(
  tree: SourceTree,
  request: VerifyRequest,
  world: VerifyWorld,
): Promise<VerifyReport> {
  const selected = selectChecks(request)
  const groups = groupsOf(selected)
  const { config, target } = readTarget(tree, request)
  const url = request.url ?? target.environment.verify.url
  const prober = groups.has('requests')
    ? await proberFor(target, config, request, world)
    : undefined
  const cluster = await connected(groups, url, world)
  const { clock, report } = world
  const board = new Board({ clock, report, deadline: clock.now() + request.timeoutMs })
  const run = { tree, config, target, board, selected, request, world }

  const objects = cluster && checkCluster({ target, cluster, board, selected })
  await objects?.dataPath
  const access = prober && (await findAccess(target, url, cluster))
  if (prober)
    await checkRequests({ target, settings: config.verify, access, prober, board, selected })
  // Entries of the requests are what the filters of log metrics are tried on.
  if (groups.has('logs')) await readLogs(run, prober && access && { prober, access })
  await objects?.all
  return { environment: target.environment.name, results: inOrder(board.results) }
}

interface Run {
  readonly tree: SourceTree
  readonly config: Config
  readonly target: Target
  readonly board: Board
  readonly selected: ReadonlySet<string>
  readonly request: VerifyRequest
  readonly world: VerifyWorld
}

function groupsOf(selected: ReadonlySet<string>): ReadonlySet<CheckGroup> {
  return new Set(CHECKS.filter(({ id }) => selected.has(id)).map(({ group }) => group))
}

/** Nothing where no check needs the cluster, and the gateway's address is known without it. */
async function connected(
  groups: ReadonlySet<CheckGroup>,
  url: string | undefined,
  world: VerifyWorld,
): Promise<ClusterReader | undefined> {
  const isNeeded = groups.has('cluster') || (groups.has('requests') && url === undefined)
  if (!isNeeded) return undefined
  world.report.progress('connecting to the cluster')
  const cluster = await world.cluster()
  await cluster.connect()
  return cluster
}

function proberFor(
  { environment }: Target,
  { verify: settings }: Config,
  { ca }: VerifyRequest,
  world: VerifyWorld,
): Promise<Prober> {
  return world.prober({ ...settings, ca: ca ?? environment.verify.ca })
}

interface Asked {
  readonly access: Access
  readonly prober: Prober
}

/** What the user can mend here costs the other checks nothing. */
async function readLogs(run: Run, asked: Asked | undefined): Promise<void> {
  const { config, target, board, selected, world } = run
  try {
    const metrics = logMetricsOf(target.environment, mergedLogMetrics(run))
    if (metrics.length === 0 && asked === undefined) return
    const logs = await world.logs(target.environment.project.id)
    const sentAs = asked && (await provoke(asked))
    const { logWindowMinutes: windowMinutes } = config.verify
    const { clock } = world
    await checkLogs({ target, metrics, selected, logs, board, windowMinutes, sentAs, clock })
  } catch (thrown) {
    const [error] = userErrorsIn(thrown) ?? []
    if (error === undefined) throw thrown
    const { id } = selected.has(LOG_CHECK.id) ? LOG_CHECK : ACCESS_LOG_CHECK
    board.keep({ id, subject: 'Cloud Logging' }, failed(error.message, error.hint))
  }
}

/** Also where no Config Connector runs: 'igw apply' makes them then. */
function mergedLogMetrics({ tree, config, target, request }: Run): readonly unknown[] {
  const { environment, manifests } = target
  if (environment.configConnector) return manifests.map(({ json }) => json)
  return mergedManifests(tree, environment, pinnedRemotes(config, request.git))
}

/** The user agent whose entries are to come, once the gateway has answered. */
async function provoke({ access, prober }: Asked): Promise<string | undefined> {
  const answer = await prober.send(provokingProbe(access))
  return answer.kind === 'answered' ? prober.userAgent : undefined
}

/** By check, then by subject: the same run prints the same, whatever came first. */
function inOrder(results: readonly CheckResult[]): readonly CheckResult[] {
  const place = ({ id }: CheckResult) => CHECKS.findIndex((check) => check.id === id)
  return results.toSorted(
    (a, b) => place(a) - place(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0),
  )
}
