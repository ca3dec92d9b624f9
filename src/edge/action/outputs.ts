import * as core from '@actions/core'
import type { PublishResult, PullRequestOperation } from '../../ports.ts'

/** Every output of action.yml; a test compares the two. */
const OUTPUTS = [
  'changed',
  'operation',
  'pull-request-number',
  'pull-request-url',
  'pull-requests',
  'environments',
  'release',
  'gates',
  'gate-state',
  'matrix',
  'drift',
  'plans',
  'issue-number',
  'issue-url',
  'checks',
  'failed-checks',
  'conclusion',
  'check-posted',
] as const

type Outputs = { readonly [Name in (typeof OUTPUTS)[number]]?: unknown }

/** Sets all outputs: those that a command has nothing for are empty. */
export function setOutputs(outputs: Outputs): void {
  for (const name of OUTPUTS) core.setOutput(name, outputs[name] ?? '')
}

/** From what matters most to what matters least. */
const OPERATIONS: readonly PullRequestOperation[] = [
  'created',
  'updated',
  'closed',
  'skipped',
  'unchanged',
]

export interface RunOutputs {
  readonly release: string | undefined
  /** A row for each environment, as JSON. */
  readonly environments: readonly object[]
  readonly pullRequests: readonly PublishResult[]
}

/** What a run says that writes pull requests. */
export function setRunOutputs({ release, environments, pullRequests }: RunOutputs): void {
  const operation = OPERATIONS.find((name) => pullRequests.some((one) => one.operation === name))
  const first = pullRequests.find(({ number }) => number !== undefined)
  const changed = pullRequests.some(({ operation: done }) =>
    /^(created|updated|closed)$/.test(done),
  )
  setOutputs({
    changed,
    operation: operation ?? 'unchanged',
    'pull-request-number': first?.number,
    'pull-request-url': first?.url,
    'pull-requests': pullRequests,
    environments,
    release,
  })
}
