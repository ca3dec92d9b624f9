import type { RunnerEvent } from './runner.ts'

/** Payloads of the events that start workflows, with the fields that anybody reads. */

const repository = {
  name: 'shop',
  full_name: 'acme/shop',
  default_branch: 'main',
  owner: { login: 'acme' },
}

export function pushEvent(after: string): RunnerEvent {
  const payload = { ref: 'refs/heads/main', before: '0'.repeat(40), after, repository }
  return { name: 'push', payload }
}

export function scheduleEvent(): RunnerEvent {
  return { name: 'schedule', payload: { schedule: '0 6 * * *', repository } }
}

export function dispatchEvent(): RunnerEvent {
  return { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs: {}, repository } }
}

/** @param from `acme/shop` for a branch of the repository itself, another name for a fork */
export function pullRequestEvent(from: string): RunnerEvent {
  const head = {
    ref: 'patch-1',
    sha: '1'.repeat(40),
    repo: { full_name: from, fork: from !== repository.full_name },
  }
  const base = { ref: 'main', sha: '2'.repeat(40), repo: { full_name: repository.full_name } }
  const payload = {
    action: 'opened',
    number: 7,
    pull_request: { number: 7, head, base },
    repository,
  }
  return { name: 'pull_request', payload, ref: 'refs/pull/7/merge' }
}

/** What a merge queue made of pull request #1. */
export function mergeGroupEvent(headSha: string, headRef: string): RunnerEvent {
  const group = {
    head_sha: headSha,
    head_ref: `refs/heads/${headRef}`,
    base_ref: 'refs/heads/main',
  }
  const payload = { action: 'checks_requested', merge_group: group, repository }
  return { name: 'merge_group', payload, ref: `refs/heads/${headRef}` }
}
