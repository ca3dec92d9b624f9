import type { EnvironmentStatus, Status } from './status.ts'

/** The status as other programs read it: times are texts, what is not known is not there. */
export function statusJson({ branch, commit, atMs, environments }: Status) {
  return {
    branch,
    commit,
    at: timeOf(atMs),
    environments: environments.map((environment) => {
      const { sinceMs, next, drift, ...others } = environment
      return {
        ...others,
        ...(sinceMs !== undefined && { since: timeOf(sinceMs) }),
        ...(drift.length > 0 && { drift }),
        ...(next !== undefined && { next: nextJson(next) }),
      }
    }),
  }
}

function nextJson({
  release,
  sources,
  state,
  gates,
  proposal,
}: NonNullable<EnvironmentStatus['next']>) {
  return {
    release,
    sources,
    state,
    kind: gates.kind,
    gates: gates.verdicts.map((verdict) => {
      if (verdict.state !== 'waiting') return verdict
      const { untilMs, ...rest } = verdict
      return { ...rest, ...(untilMs !== undefined && { until: timeOf(untilMs) }) }
    }),
    ...(gates.opensAtMs !== undefined && { opensAt: timeOf(gates.opensAtMs) }),
    ...(proposal !== undefined && {
      branch: proposal.branch,
      pullRequest: proposal.pullRequest,
      url: proposal.url,
      override: proposal.result.override,
    }),
  }
}

/**
 * What `strategy.matrix` takes: a job for each environment.
 *
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function statusMatrix({ environments }: Status) {
  return {
    include: environments.map((environment) => ({
      environment: environment.name,
      release: environment.release ?? '',
      commit: environment.commit ?? '',
      synced: environment.sync.state,
      next: environment.next?.release ?? '',
      'next-state': environment.next?.state ?? '',
      'pull-request': environment.next?.proposal?.pullRequest ?? '',
      project: environment.project,
      cluster: environment.cluster,
      location: environment.location,
      namespace: environment.namespace,
    })),
  }
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString()
}
