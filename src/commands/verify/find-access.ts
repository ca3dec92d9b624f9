import type { ClusterReader } from '../../ports/verification.ts'
import { gatewayAddresses } from '../../verify/objects/gateway-programmed.ts'
import { type Access, accessTo } from '../../verify/requests/access.ts'
import type { Target } from '../../verify/target.ts'

/**
 * How to reach the gateway: what the user wrote, or the address that the Gateway has.
 *
 * @param url what the user wrote
 */
export async function findAccess(
  target: Target,
  url: string | undefined,
  cluster: ClusterReader | undefined,
): Promise<Access | undefined> {
  if (url !== undefined || cluster === undefined)
    return accessTo({ target, url, gateway: undefined, addresses: [] })
  const { settings, gatewayNamespace } = target.environment
  const lookup = await cluster.get(
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      name: settings.gateway.name,
      namespace: gatewayNamespace,
    },
    false,
  )
  const gateway = lookup.kind === 'found' ? lookup.value : undefined
  return accessTo({ target, url, gateway, addresses: gatewayAddresses(gateway) })
}
