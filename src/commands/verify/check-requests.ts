import { atMost } from '../../at-most.ts'
import type { VerifySettings } from '../../config/schema/index.ts'
import type { Prober } from '../../ports/verification.ts'
import type { Access } from '../../verify/requests/access.ts'
import { REQUEST_CHECKS } from '../../verify/requests/index.ts'
import { blockAnswer, needsKey } from '../../verify/requests/model-request.ts'
import { readReply } from '../../verify/requests/reply.ts'
import type { PlannedRequest, RequestContext } from '../../verify/requests/request-check.ts'
import type { Target } from '../../verify/target.ts'
import { failed, skipped } from '../../verify/verdict.ts'
import type { Board } from './board.ts'

export interface RequestRun {
  readonly target: Target
  readonly settings: VerifySettings
  /** Nothing where the gateway cannot be reached. */
  readonly access: Access | undefined
  readonly prober: Prober
  readonly board: Board
  readonly selected: ReadonlySet<string>
}

/** A model server that just started is not the place for a load test. */
const AT_ONCE = 4

/** Sends every request of the checks, again until its answer is right or the deadline is there. */
export async function checkRequests(run: RequestRun): Promise<void> {
  const checks = REQUEST_CHECKS.filter(({ id }) => run.selected.has(id))
  const { target, settings, access, prober, board } = run
  if (access === undefined) {
    const verdict = skipped('the gateway has no address: see its own check')
    for (const { id } of checks) board.keep({ id, subject: 'gateway' }, verdict)
    return
  }
  const context = { target, settings, access }
  const send = atMost(AT_ONCE)
  await Promise.all(
    checks.flatMap(({ id, plan }) =>
      plan(context).map((request) => checkRequest({ id, request, context, prober, board, send })),
    ),
  )
}

interface OneRequest {
  readonly id: string
  readonly request: PlannedRequest
  readonly context: RequestContext
  readonly prober: Prober
  readonly board: Board
  readonly send: ReturnType<typeof atMost>
}

async function checkRequest({ id, request, context, prober, board, send }: OneRequest) {
  const named = { id, subject: request.subject }
  if (request.kind === 'decided') return board.keep(named, request.verdict)
  const { probe, judge } = request
  if (probe.key === 'own' && !prober.hasKey && needsKey(context.target))
    return board.keep(named, noKey(context.settings))
  const block = blockAnswer(context.target)
  return board.settle(named, async () => {
    const answer = await send(() => prober.send(probe))
    return judge(readReply(answer, block), answer)
  })
}

function noKey({ keyVariable }: VerifySettings) {
  return failed(
    'nothing was sent: the gateway requires a key, and there is none',
    `set the environment variable ${keyVariable} to an API key, or leave the check out with --skip`,
  )
}
