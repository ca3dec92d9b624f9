import { passed, skipped, type Verdict } from '../verdict.ts'
import { judgeTrouble } from './judge-trouble.ts'
import { askedModels, modelProbe, unaskedPools } from './model-request.ts'
import { formatReply, type Reply } from './reply.ts'
import type { PlannedRequest, RequestCheck, RequestContext } from './request-check.ts'

export const modelsAnswer: RequestCheck = {
  id: 'models-answer',
  title: 'every model and adapter of every pool answers a harmless prompt',
  plan(context) {
    const asked = askedModels(context.target).map(
      ({ pool, model }): PlannedRequest => ({
        kind: 'send',
        subject: `model ${model}`,
        probe: modelProbe({ pool, model, prompt: context.settings.prompt, key: 'own' }, context),
        judge: (reply) => judge(reply, context),
      }),
    )
    const unasked = unaskedPools(context.target).map(
      (pool): PlannedRequest => ({
        kind: 'decided',
        subject: `pool ${pool}`,
        verdict: skipped('its server has no API that is known here'),
      }),
    )
    return [...asked, ...unasked]
  },
}

function judge(reply: Reply, context: RequestContext): Verdict {
  return reply.kind === 'answer'
    ? passed(`answered: ${formatReply(reply)}`)
    : judgeTrouble(reply, context)
}
