import type { StatusRequirement } from '../config/config.ts'
import { fillEnvironment } from '../config/schema/promotion.ts'
import { compileGoRegExp } from '../go-regexp.ts'
import { groupBy } from '../group-by.ts'
import type { SourceEvidence, StatusReport } from './evidence.ts'

/** The reports that a requirement finds about an environment, and those that look like it. */
export interface MatchedReports {
  /** By context, each from the oldest to the newest. */
  readonly contexts: ReadonlyMap<string, readonly StatusReport[]>
  /** With the right name, but of somebody else: anybody with write access can post those. */
  readonly foreign: readonly StatusReport[]
  /** Of the right name and sender, but on a commit that holds something else. */
  readonly stale: readonly StatusReport[]
}

/** Name of a requirement for one environment. */
export function statusName({ name }: StatusRequirement, environment: string): string {
  return fillEnvironment(name, environment)
}

/** `argocd` or `flux-bot`. */
export function senderOf({ app, creator }: StatusRequirement): string {
  return app ?? creator ?? 'nobody'
}

/** Only what was reported by the right sender on exactly the content of the environment counts. */
export function matchReports(
  requirement: StatusRequirement,
  { environment, reports = [], commits }: SourceEvidence,
): MatchedReports {
  const named = reports.filter(nameTest(statusName(requirement, environment)))
  const own = named.filter((report) => isBySender(report, requirement))
  const exact = new Set(commits)
  const fresh = own.filter(({ commit }) => exact.has(commit)).toSorted((a, b) => a.atMs - b.atMs)
  return {
    // Contexts of GitHub are the same in upper and lower case.
    contexts: groupBy(fresh, ({ name }) => name.toLowerCase()),
    foreign: named.filter((report) => !own.includes(report)),
    stale: own.filter(({ commit }) => !exact.has(commit)),
  }
}

/**
 * When success was reported first without a failure since, of every context; nothing where one of
 * them says something else by now. Work in progress in between is no interruption.
 */
export function successSince({ contexts }: MatchedReports, requirement: StatusRequirement) {
  if (contexts.size === 0) return undefined
  let since = 0
  for (const reports of contexts.values()) {
    const settled = reports.filter(({ state }) => state !== 'pending')
    const lastBad = settled.findLastIndex((report) => !isSuccess(report, requirement))
    const first = settled[lastBad + 1]
    if (first === undefined) return undefined
    since = Math.max(since, first.atMs)
  }
  return since
}

export function isSuccess({ state }: StatusReport, { accept }: StatusRequirement): boolean {
  if (state === 'success') return true
  return (state === 'neutral' || state === 'skipped') && accept.includes(state)
}

function nameTest(pattern: string): (report: StatusReport) => boolean {
  const parts = pattern.split('*').map((text) => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  const expression = compileGoRegExp(`(?i)^${parts.join('[^/]*')}$`)
  if ('problem' in expression) return () => false
  return ({ name }) => expression.test(name)
}

/** An App posts check runs under its slug, and commit statuses as the account `slug[bot]`. */
function isBySender(report: StatusReport, { app, creator }: StatusRequirement): boolean {
  const login = report.creator?.toLowerCase()
  if (app !== undefined) return report.app === app || login === `${app}[bot]`
  return login !== undefined && login === creator?.toLowerCase()
}
