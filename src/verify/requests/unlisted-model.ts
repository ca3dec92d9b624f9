import { groupBy } from '../../group-by.ts'
import { failed, passed, type Verdict, waiting } from '../verdict.ts'
import { judgeTrouble } from './judge-trouble.ts'
import { askedModels, modelProbe } from './model-request.ts'
import { formatReply, type Reply } from './reply.ts'
import type { PlannedRequest, RequestCheck, RequestContext } from './request-check.ts'

/**
 * Model Armor goes by the model name in the body. An injection under a name that it was not told
 * passes, and what stands between it and the model is that the server does not know the name.
 */
export const unlistedModel: RequestCheck = {
  id: 'unlisted-model',
  title: 'no pool answers under a model name that nothing screens',
  plan(context) {
    const { target, settings } = context
    if (!target.environment.settings.modelArmor?.enabled) return []
    const pools = groupBy(askedModels(target), ({ pool }) => pool)
    return [...pools].flatMap(([pool, [first]]): PlannedRequest[] => {
      if (first === undefined) return []
      const { injectionPrompt: prompt, unlistedModel: sentAs } = settings
      return [
        {
          kind: 'send',
          subject: `pool ${pool}`,
          probe: modelProbe({ ...first, prompt, key: 'own', sentAs }, context),
          judge: (reply) => judge(reply, context),
        },
      ]
    })
  },
}

function judge(reply: Reply, context: RequestContext): Verdict {
  const saw = formatReply(reply)
  switch (reply.kind) {
    case 'answer':
      return failed(
        `answered under a name that nothing screens: ${saw}`,
        'its server takes any model name: let the route match the model header, or use a server that checks names',
      )
    case 'blocked':
      return passed(`screened all the same: ${saw}`)
    case 'no-route':
      return passed(`no route takes it: ${saw}`)
    case 'model-error':
      return reply.status >= 500
        ? waiting(saw)
        : passed(`unscreened as far as the model server, which does not serve it: ${saw}`)
    default:
      return judgeTrouble(reply, context)
  }
}
