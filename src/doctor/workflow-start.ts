import type { Case } from './case.ts'
import { type Start, startFor } from './starts.ts'
import type { Trigger } from './workflow.ts'

/** Whether a workflow starts for the pull requests that this config makes. */
export function startOf({ config, github, botPaths }: Case, trigger: Trigger): Start {
  const { labels = [], assignees = [], reviewers = [], draft = false } = config?.pullRequests ?? {}
  const known = github.repository.kind === 'known' ? github.repository.value.base.name : undefined
  return startFor(trigger, {
    base: known ?? config?.pullRequests.base ?? 'main',
    paths: botPaths,
    activities: [
      ...['opened', 'synchronize', 'edited', 'closed'],
      ...(labels.length > 0 ? ['labeled'] : []),
      ...(assignees.length > 0 ? ['assigned'] : []),
      ...(reviewers.length > 0 ? ['review_requested'] : []),
      ...(draft ? ['ready_for_review'] : []),
    ],
  })
}
