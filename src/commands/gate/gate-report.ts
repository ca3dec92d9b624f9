import { plain, table } from '../../pull-request/markdown.ts'
import type { PostedProposal, PostResult } from './post-gates.ts'

/** The result as other programs read it. */
export function gateJson({ posted }: PostResult) {
  return posted.map(({ proposal, state, title, operation, override, targets }) => ({
    pullRequest: proposal.pullRequest,
    head: proposal.head,
    url: proposal.url,
    state,
    title,
    operation: operation ?? 'not-posted',
    ...(override !== undefined && { override }),
    targets: targets.map(({ opensAtMs, ...target }) => ({
      ...target,
      ...(opensAtMs !== undefined && { opensAt: new Date(opensAtMs).toISOString() }),
    })),
  }))
}

/** The result for the summary of a job. */
export function gateMarkdown(result: PostResult): string {
  const { posted, settled } = result
  if (posted.length === 0) return `## Gates\n\n${restOf(result)}`
  const rows = posted.map((one) => gateRow(one).map(plain))
  const rest = settled === 0 ? [] : [restOf(result)]
  return ['## Gates', table(['Pull request', 'State', 'Gates', 'Check'], rows), ...rest].join(
    '\n\n',
  )
}

/** One row for people: pull request, state, what it waits for, what was posted. */
export function gateRow({
  proposal,
  state,
  title,
  operation,
}: PostedProposal): readonly [string, string, string, string] {
  return [`#${proposal.pullRequest}`, state, title, operation ?? 'not posted']
}

export function restOf({ settled }: PostResult): string {
  if (settled === 0) return 'No pull request is open.'
  return `${settled} pull ${settled === 1 ? 'request promotes' : 'requests promote'} nothing.`
}
