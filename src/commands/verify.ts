import type { Config } from '../config/config.ts'
import type { Clock, ClusterReader, LogReader, Prober, Reporter } from '../ports.ts'
import type { SourceTree } from '../source-tree.ts'
import type { CheckResult } from '../verify/check-result.ts'
import { logMetricsOf } from '../verify/logs/log-metric.ts'
import type { Access } from '../verify/requests/access.ts'
import { provokingProbe } from '../verify/requests/provoke.ts'
import type { Target } from '../verify/target.ts'
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
  const cluster = await connected(groups, url, world)
  const { clock, report } = world
  const board = new Board({ clock, report, deadline: clock.now() + request.timeoutMs })
  const run = { config, target, url, cluster, board, selected, request, world }

  const objects = cluster && checkCluster({ target, cluster, board, selected })
  await objects?.dataPath
  // Entries of the requests are what the filters of log metrics are tried on.
  const asked = groups.has('requests') ? await askGateway(run) : undefined
  if (groups.has('logs')) await readLogs(run, asked)
  await objects?.all
  return { environment: target.environment.name, results: inOrder(board.results) }
}

interface Run {
  readonly config: Config
  readonly target: Target
  readonly url: string | undefined
  readonly cluster: ClusterReader | undefined
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

/** Sends what the checks send; how, for one request more. */
async function askGateway(run: Run): Promise<Asked> {
  const { config, target, url, cluster, board, selected, request, world } = run
  const { verify: settings } = config
  const access = await findAccess(target, url, cluster)
  const ca = request.ca ?? target.environment.verify.ca
  const prober = await world.prober({ ...settings, ca })
  await checkRequests({ target, settings, access, prober, board, selected })
  return { access, prober }
}

interface Asked {
  readonly access: Access | undefined
  readonly prober: Prober
}

/** The user agent whose entries are to come, once the gateway has answered. */
async function provoke({ access, prober }: Asked): Promise<string | undefined> {
  if (access === undefined) return undefined
  const answer = await prober.send(provokingProbe(access))
  return answer.kind === 'answered' ? prober.userAgent : undefined
}

async function readLogs(
  { config, target, board, world, selected }: Run,
  asked: Asked | undefined,
): Promise<void> {
  const metrics = logMetricsOf(target)
  if (metrics.length === 0 && asked === undefined) return
  const sentAs = asked && (await provoke(asked))
  await checkLogs({
    target,
    metrics,
    selected,
    logs: await world.logs(target.environment.project.id),
    board,
    windowMinutes: config.verify.logWindowMinutes,
    sentAs,
    clock: world.clock,
  })
}

/** By check, then by subject: the same run prints the same, whatever came first. */
function inOrder(results: readonly CheckResult[]): readonly CheckResult[] {
  const place = ({ id }: CheckResult) => CHECKS.findIndex((check) => check.id === id)
  return results.toSorted(
    (a, b) => place(a) - place(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0),
  )
}
