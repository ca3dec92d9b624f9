import { parseDriftMarker } from '../../gate/drift-issue.ts'
import type { OpenIssue, StatusReport } from '../../gate/evidence.ts'
import type { StatusBoard } from '../../ports.ts'
import { trying } from './failure.ts'
import type { Repository } from './repository.ts'

type Reader = Pick<Repository, 'client' | 'at'>

/** What GitHub knows of commits and issues; every list is read to its last page. */
export function createStatusBoard(repository: Reader): StatusBoard {
  // The pull requests of a run ask for the same commits and labels.
  const statuses = remembered((commit) => readStatuses(repository, commit))
  const checks = remembered((commit) => readCheckRuns(repository, commit))
  const issues = remembered((label) => readIssues(repository, label))
  return {
    reports: async (commit, kinds) => {
      const lists = await Promise.all([
        kinds.statuses ? statuses(commit) : [],
        kinds.checks ? checks(commit) : [],
      ])
      return lists.flat()
    },
    issues: async (labels) => {
      const lists = await Promise.all(labels.map(issues))
      const byNumber = new Map(lists.flat().map((issue) => [issue.number, issue]))
      return [...byNumber.values()]
    },
  }
}

function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (key) => {
    const answer = answers.get(key) ?? ask(key)
    answers.set(key, answer)
    return answer
  }
}

/**
 * Every status, not the combined state: that says neither who posted it, nor anything of check runs.
 *
 * @see https://docs.github.com/rest/commits/statuses#list-commit-statuses-for-a-reference
 */
async function readStatuses(
  { client, at }: Reader,
  commit: string,
): Promise<readonly StatusReport[]> {
  return await trying(`read the statuses of ${commit}`, async () => {
    const query = { ...at, ref: commit, per_page: 100 }
    const statuses = await client.paginate(client.rest.repos.listCommitStatusesForRef, query)
    return statuses.map((status) => ({
      name: status.context,
      app: undefined,
      creator: status.creator?.login,
      state: stateOfStatus(status.state),
      commit,
      atMs: Date.parse(status.created_at),
      url: status.target_url ?? undefined,
    }))
  })
}

/** @see https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference */
async function readCheckRuns(
  { client, at }: Reader,
  commit: string,
): Promise<readonly StatusReport[]> {
  return await trying(`read the check runs of ${commit}`, async () => {
    const query = { ...at, ref: commit, filter: 'all', per_page: 100 } as const
    const runs = await client.paginate(client.rest.checks.listForRef, query)
    return runs.map((run) => ({
      name: run.name,
      app: run.app?.slug,
      creator: undefined,
      state: stateOfRun(run.conclusion),
      commit,
      atMs: Date.parse(run.completed_at ?? run.started_at ?? '') || 0,
      url: run.html_url ?? undefined,
    }))
  })
}

function stateOfStatus(state: string): StatusReport['state'] {
  if (state === 'success' || state === 'pending') return state
  return 'failure'
}

function stateOfRun(conclusion: string | null): StatusReport['state'] {
  if (conclusion === null) return 'pending'
  if (conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped')
    return conclusion
  return 'failure'
}

async function readIssues({ client, at }: Reader, label: string): Promise<readonly OpenIssue[]> {
  return await trying(`list the issues with the label '${label}'`, async () => {
    const query = { ...at, labels: label, state: 'open', per_page: 100 } as const
    const issues = await client.paginate(client.rest.issues.listForRepo, query)
    return issues
      .filter((issue) => issue.pull_request === undefined)
      .map((issue) => ({
        number: issue.number,
        title: issue.title,
        labels: issue.labels.flatMap((one) => (typeof one === 'string' ? one : (one.name ?? []))),
        driftOf: parseDriftMarker(issue.body ?? ''),
      }))
  })
}
