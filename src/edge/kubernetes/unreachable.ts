import { UserError } from '../../error.ts'
import { textAt } from '../../verify/json.ts'
import type { ApiAnswer, ApiClient } from './api-client.ts'

/** The API server did not let us in, or is not there. */
export function unreachableCluster(
  { server, context }: Pick<ApiClient, 'server' | 'context'>,
  answer: ApiAnswer,
): UserError {
  const where = `${server} (context '${context}')`
  if (answer.kind === 'unreachable')
    return new UserError('cluster-unreachable', `no answer from ${where}: ${answer.message}`, {
      hint: hintFor(answer.code),
    })
  const message = textAt(answer.json, 'message')
  const saw = `HTTP ${answer.status}${message === undefined ? '' : `: ${message}`}`
  if (answer.status === 401)
    return new UserError('cluster-auth', `${where} refused the credential: ${saw}`, {
      hint: "it has expired, or is one of another cluster: 'gcloud container clusters get-credentials' writes a new one",
    })
  if (answer.status === 403)
    return new UserError('cluster-auth', `${where} lets the user do nothing: ${saw}`, {
      hint: "grant roles/container.viewer on the project, or a ClusterRole such as 'view'",
    })
  return new UserError('cluster-unreachable', `${where} answers with ${saw}`)
}

const PRIVATE =
  'a private control plane is only reached from its network: use its DNS endpoint, an authorized network, or a runner inside'

const HINTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name is unknown here: is the kubeconfig of a cluster that is gone?',
  ECONNREFUSED: 'nothing listens there: is the kubeconfig of a cluster that is gone?',
  ETIMEDOUT: PRIVATE,
  EHOSTUNREACH: PRIVATE,
  ENETUNREACH: PRIVATE,
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not of the authority in the kubeconfig',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not of the authority in the kubeconfig',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not of the authority in the kubeconfig',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is of another name: 'tls-server-name' says which",
}

function hintFor(code: string | undefined): string | undefined {
  return code === undefined ? undefined : HINTS[code]
}
