import { type UserError, userErrorsIn } from '../../error.ts'
import type { PostOperation, Proposal } from '../../ports.ts'
import { gateSummary, gateTitle } from '../../pull-request/gate-summary.ts'
import { evaluateProposal, type GatePorts, type GateRequest, type ProposalGates } from '../gate.ts'

export interface PostRequest extends GateRequest {
  readonly proposals: readonly Proposal[]
  /** Judge and report only. */
  readonly dryRun: boolean
}

/** What became of one pull request. */
export interface PostedProposal extends ProposalGates {
  readonly title: string
  readonly summary: string
  /** Nothing was posted where it is not said. */
  readonly operation: PostOperation | undefined
}

export interface PostResult {
  readonly posted: readonly PostedProposal[]
  /** Pull requests that promote nothing, and were told so before: they are not looked at again. */
  readonly settled: number
  readonly errors: readonly UserError[]
}

/**
 * Judges pull requests one by one and posts what their gates say. One that cannot be judged costs no
 * other its result.
 */
export async function postGates(ports: GatePorts, request: PostRequest): Promise<PostResult> {
  const posted: PostedProposal[] = []
  const errors: UserError[] = []
  let settled = 0
  for (const proposal of request.proposals) {
    try {
      const before = await ports.gates.posted(proposal.head)
      if (before?.settled === true) settled++
      else posted.push(await judgeAndPost(ports, request, proposal))
    } catch (thrown) {
      const found = userErrorsIn(thrown)
      if (found === undefined) throw thrown
      errors.push(...found)
    }
  }
  return { posted, settled, errors }
}

async function judgeAndPost(
  ports: GatePorts,
  request: PostRequest,
  proposal: Proposal,
): Promise<PostedProposal> {
  const result = await evaluateProposal(ports, request, proposal)
  const { state, settled } = result
  const [title, summary] = [gateTitle(result), gateSummary(result)]
  const { head, url } = proposal
  const post = { head, state, title, summary, url, atMs: request.nowMs, settled }
  const operation = request.dryRun ? undefined : await ports.gates.post(post)
  return { ...result, title, summary, operation }
}
