import type { Change } from '../../diff/change.ts'
import { type Part, tableListing } from '../budget.ts'
import { type Finding, isBlocking, type Severity } from '../finding.ts'
import { code, plain } from '../markdown.ts'
import { countChanges, type EnvironmentReview, shortId } from '../review.ts'

const ROUTES = /^(HTTPRoute|GRPCRoute|Gateway)\./
const POOLS = /^(InferencePool|InferenceObjective|InferenceModel|HorizontalPodAutoscaler)\./
const ALERTS = /^(MonitoringAlertPolicy|LoggingLogMetric|Rules|ClusterRules|GlobalRules)\./

/** A row for each environment: what it gets, how much of what changes, and what speaks against it. */
export function overviewPart(
  environments: readonly EnvironmentReview[],
  findings: readonly Finding[],
): Part {
  const rows = environments.map((environment) => rowOf(environment, findings))
  return { rank: 0, listing: tableListing(HEAD, rows, (left) => `…and ${left} more`) }
}

const HEAD = [
  'Environment',
  'Release',
  '+',
  '~',
  '-',
  'Routes',
  'Pools',
  'Alerts',
  'Risk',
  'Checks',
]

function rowOf(
  { name, release, previousRelease, changes }: EnvironmentReview,
  findings: readonly Finding[],
): readonly string[] {
  const { added, modified, removed } = countChanges(changes)
  const own = findings.filter((finding) => finding.environment === name)
  return [
    plain(name),
    releaseOf(release, previousRelease),
    ...[added, modified, removed].map(String),
    ...[ROUTES, POOLS, ALERTS].map((kinds) => among(changes, kinds)),
    marks(own.filter(({ kind }) => kind === 'risk')),
    marks(own.filter(({ kind }) => kind === 'check')),
  ]
}

function releaseOf(release: string, previous: string | undefined): string {
  const now = code(shortId(release))
  if (previous === release) return now
  return `${previous === undefined ? 'none' : code(shortId(previous))} → ${now}`
}

/** `+1 ~2`: how many of some kinds come, change and go. */
function among(changes: readonly Change[], kinds: RegExp): string {
  const { added, modified, removed } = countChanges(changes.filter(({ id }) => kinds.test(id)))
  const parts = [
    added > 0 && `+${added}`,
    modified > 0 && `~${modified}`,
    removed > 0 && `-${removed}`,
  ]
  return parts.filter((part) => part !== false).join(' ')
}

const MARKS: Readonly<Record<Severity, string>> = { error: '⛔', warning: '⚠️', notice: 'ℹ️' }

/** `⛔ 2 ⚠️ 1`, or a tick where there is nothing to decide or to look at. */
function marks(findings: readonly Finding[]): string {
  const count = (severity: Severity) =>
    findings.filter((one) => one.severity === severity && one.suppressed === undefined).length
  const parts = (['error', 'warning'] as const).flatMap((severity) =>
    count(severity) === 0 ? [] : [`${MARKS[severity]} ${count(severity)}`],
  )
  return parts.length === 0 ? '✅' : parts.join(' ')
}

/** What a reviewer has to do, before anything else. */
export function decision(findings: readonly Finding[]): string {
  const blocking = findings.filter(isBlocking).length
  const open = findings.filter(
    ({ severity, suppressed }) => severity === 'warning' && suppressed === undefined,
  ).length
  if (blocking > 0)
    return `⛔ **${blocking} ${blocking === 1 ? 'thing' : 'things'} to decide before merging.**`
  if (open > 0) return `⚠️ **${open} ${open === 1 ? 'thing' : 'things'} to look at.**`
  return '✅ **Nothing speaks against merging.**'
}
