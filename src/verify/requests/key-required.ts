import { passed, waiting } from '../verdict.ts'
import { judgeTrouble } from './judge-trouble.ts'
import { askedModels, modelProbe, needsKey } from './model-request.ts'
import { formatReply, type Reply } from './reply.ts'
import type { RequestCheck, RequestContext } from './request-check.ts'

export const keyRequired: RequestCheck = {
  id: 'key-required',
  title: 'requests without an API key, and with one that nobody has, are refused',
  plan(context) {
    const [first] = askedModels(context.target)
    if (!needsKey(context.target) || first === undefined) return []
    const { prompt } = context.settings
    const keys = [
      { key: 'none', subject: 'without a key' },
      { key: 'made-up', subject: 'with a made-up key' },
    ] as const
    return keys.map(({ key, subject }) => ({
      kind: 'send',
      subject,
      probe: modelProbe({ ...first, prompt, key }, context),
      judge: (reply) => judge(reply, context),
    }))
  },
}

function judge(reply: Reply, context: RequestContext) {
  if (reply.kind === 'refused') return passed(`refused: ${formatReply(reply)}`)
  if (reply.kind === 'answer')
    return waiting(
      `answered: ${formatReply(reply)}`,
      'Apigee does not see the requests: is the extension accepted, and defaultSecurityEnabled true?',
    )
  if (reply.kind === 'blocked')
    return waiting(
      `not refused by Apigee, but blocked by Model Armor: ${formatReply(reply)}`,
      'Apigee has to come first in the chain of the extension',
    )
  return judgeTrouble(reply, context)
}
