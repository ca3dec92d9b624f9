import { failed, type Verdict, waiting } from '../verdict.ts'
import { formatReply, type Reply } from './reply.ts'
import type { RequestContext } from './request-check.ts'

/**
 * What to say of a reply that a check did not hope for. A load balancer takes minutes to do what it
 * was told, so nearly everything may still become good.
 */
export function judgeTrouble(reply: Reply, { access, settings }: RequestContext): Verdict {
  const saw = formatReply(reply)
  switch (reply.kind) {
    case 'unreachable':
      return judgeUnreachable(reply, access.isPrivate)
    case 'refused':
      return failed(
        `the key was refused: ${saw}`,
        `is the key in ${settings.keyVariable} that of an approved app, for a product with this path?`,
      )
    case 'blocked':
      return failed(`a harmless prompt was blocked: ${saw}`, 'lower the filters of the template')
    case 'no-route':
      return waiting(saw, 'no HTTPRoute matches host, path and headers of this request')
    case 'model-error':
      return waiting(saw, 'the model server does not serve this name, or not this kind of request')
    default:
      return waiting(saw, hintFor(reply))
  }
}

function judgeUnreachable(
  { cause, message }: Extract<Reply, { kind: 'unreachable' }>,
  isPrivate: boolean,
): Verdict {
  if (isPrivate && cause !== 'tls')
    return failed(
      message,
      'the Gateway is internal: run this inside of its network (a self-hosted runner, a pod), or leave it out with --skip requests,logs',
    )
  return waiting(message, cause === 'tls' ? TLS : undefined)
}

const TLS =
  "the certificate has to name the host of the routes; give one of an own authority with 'verify.ca' or --ca"

function hintFor(reply: Reply): string | undefined {
  if (reply.kind === 'unreachable') return undefined
  if (reply.status === 429) return 'shed or limited: no capacity, or a quota'
  if (reply.status === 503) return 'no healthy endpoint: see the model servers and the health check'
  if (reply.status === 504) return "no answer in time: 'timeoutSeconds' of the pool"
  if (reply.status === 500)
    return 'a callout failed: the endpoint picker, Model Armor or Apigee, or their grants'
  return undefined
}
