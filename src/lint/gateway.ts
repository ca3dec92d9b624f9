import { child, text } from './field.ts'
import { type Manifests, nameOf, namespaceOf } from './manifests.ts'

export const GATEWAY_API = 'gateway.networking.k8s.io'

export interface GatewayFacts {
  readonly name: string
  readonly namespace: string
  readonly className: string
}

/** Gateways of an environment: those among the manifests, else the one that the context knows. */
export function gatewaysOf({ ofKind, context }: Manifests): readonly GatewayFacts[] {
  const found = ofKind(GATEWAY_API, 'Gateway').map((root) => ({
    name: nameOf(root),
    namespace: namespaceOf(root),
    className: text(child(root, 'spec', 'gatewayClassName')) ?? '',
  }))
  const known = context.gateway
  const isFound = found.some(
    ({ name, namespace }) => name === known?.name && namespace === known.namespace,
  )
  return known && !isFound ? [...found, known] : found
}
