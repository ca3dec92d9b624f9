import { groupBy } from '../../group-by.ts'
import { failed, passed, skipped, type Verdict } from '../verdict.ts'
import { judgeTrouble } from './judge-trouble.ts'
import { askedModels, modelsProbe } from './model-request.ts'
import { formatReply, modelIds, type Reply } from './reply.ts'
import type { PlannedRequest, RequestCheck, RequestContext } from './request-check.ts'

/** A name that a server answers to and Model Armor was not told passes unscreened. */
export const servedModels: RequestCheck = {
  id: 'served-models',
  title: 'Model Armor was told every name that the model servers answer to',
  plan(context) {
    const { target } = context
    if (!target.environment.settings.modelArmor?.enabled) return []
    const asked = askedModels(target)
    const listed = new Set(asked.map(({ model }) => model))
    return [...groupBy(asked, ({ pool }) => pool)].flatMap(([pool, [first]]) => {
      if (first === undefined) return []
      const request: PlannedRequest = {
        kind: 'send',
        subject: `pool ${pool}`,
        probe: modelsProbe(first, context),
        judge: (reply, answer) => judge(reply, modelIds(answer), { pool, listed, context }),
      }
      return [request]
    })
  },
}

interface Listing {
  readonly pool: string
  readonly listed: ReadonlySet<string>
  readonly context: RequestContext
}

function judge(
  reply: Reply,
  ids: ReturnType<typeof modelIds>,
  { pool, listed, context }: Listing,
): Verdict {
  if (ids === undefined) return unknown(reply, context)
  const unlisted = ids.filter((id) => !listed.has(id))
  if (unlisted.length === 0) return passed(`lists ${ids.join(', ')}`)
  return failed(
    `answers to ${unlisted.join(', ')}, which nothing screens`,
    `add them to pools.${pool}.models, or take them from the server's --served-model-name`,
  )
}

/** Many routes lead to the prompts alone. */
function unknown(reply: Reply, context: RequestContext): Verdict {
  const isNotOffered =
    reply.kind === 'no-route' || reply.kind === 'model-error' || reply.kind === 'answer'
  if (isNotOffered) return skipped(`/v1/models tells nothing: ${formatReply(reply)}`)
  return judgeTrouble(reply, context)
}
