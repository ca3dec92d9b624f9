import { passed, skipped, type Verdict, waiting } from '../verdict.ts'
import { judgeTrouble } from './judge-trouble.ts'
import { askedModels, blockAnswer, modelProbe } from './model-request.ts'
import type { ProbeAnswer } from './probe.ts'
import { formatReply, hasMessage, type Reply } from './reply.ts'
import type { RequestCheck, RequestContext } from './request-check.ts'

export const promptBlocked: RequestCheck = {
  id: 'prompt-blocked',
  title:
    'Model Armor blocks an injection, for every model, with the code and message of the template',
  plan(context) {
    const { modelArmor } = context.target.environment.settings
    if (!modelArmor?.enabled) return []
    const subject = ({ model }: { readonly model: string }) => `model ${model}`
    if (modelArmor.template?.enforcement === 'INSPECT_ONLY')
      return askedModels(context.target).map((served) => ({
        kind: 'decided',
        subject: subject(served),
        verdict: skipped('the template only inspects: nothing is blocked'),
      }))
    return askedModels(context.target).map((served) => ({
      kind: 'send',
      subject: subject(served),
      probe: modelProbe(
        { ...served, prompt: context.settings.injectionPrompt, key: 'own' },
        context,
      ),
      judge: (reply, answer) => judge(reply, answer, context),
    }))
  },
}

function judge(reply: Reply, answer: ProbeAnswer, context: RequestContext): Verdict {
  const saw = formatReply(reply)
  if (reply.kind === 'answer')
    return waiting(
      `not blocked: ${saw}`,
      "the model is not in model_armor_settings, the extension is not in effect, or 'verify.injectionPrompt' is too mild for the template",
    )
  if (reply.kind !== 'blocked') return judgeTrouble(reply, context)
  const block = blockAnswer(context.target)
  if (block === undefined) return passed(`blocked: ${saw}`)
  const { code, message } = block
  if (reply.status !== code)
    return waiting(`blocked with HTTP ${reply.status}, the template says ${code}: ${reply.text}`)
  if (message !== undefined && !hasMessage(answer, message))
    return waiting(`blocked with another message than the template has: ${saw}`)
  return passed(`blocked: ${saw}`)
}
