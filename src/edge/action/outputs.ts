import * as core from '@actions/core'
import type { RunSummary } from '../../commands/summary.ts'
import type { PullRequestOperation } from '../../ports.ts'

/** From what matters most to what matters least. */
const OPERATIONS: readonly PullRequestOperation[] = [
  'created',
  'updated',
  'closed',
  'skipped',
  'unchanged',
]

/** Sets every output of action.yml; a test compares the two. */
export function setOutputs({ release, environments, pullRequests }: RunSummary): void {
  const operation = OPERATIONS.find((name) => pullRequests.some((one) => one.operation === name))
  const first = pullRequests.find(({ number }) => number !== undefined)
  const changed = pullRequests.some(({ operation: done }) =>
    /^(created|updated|closed)$/.test(done),
  )
  core.setOutput('changed', changed)
  core.setOutput('operation', operation ?? 'unchanged')
  core.setOutput('pull-request-number', first?.number ?? '')
  core.setOutput('pull-request-url', first?.url ?? '')
  core.setOutput('pull-requests', pullRequests)
  core.setOutput('environments', environments)
  core.setOutput('release', release ?? '')
}
