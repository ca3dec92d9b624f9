import { listAt, numberAt, textAt } from '../json.ts'
import { GATEWAY_GROUP, manifestsOf, type Target } from '../target.ts'

/** How the gateway is reached. */
export interface Access {
  /** `https://chat.example.com`, as clients write it. */
  readonly origin: string
  /** Address of the load balancer, where DNS is not asked. */
  readonly connectTo?: string | undefined
  /** Only reached from inside of its network. */
  readonly isPrivate: boolean
}

export interface AccessInput {
  readonly target: Target
  /** Written by the user; then names are looked up as clients do. */
  readonly url: string | undefined
  /** The Gateway as the cluster has it. */
  readonly gateway: unknown
  readonly addresses: readonly string[]
}

/** Nothing where neither the user nor the Gateway tells an address. */
export function accessTo({ target, url, gateway, addresses }: AccessInput): Access | undefined {
  const isPrivate = /rilb|internal/.test(target.environment.settings.gateway.className)
  if (url !== undefined) return { origin: url, isPrivate }
  const [address] = addresses
  if (address === undefined) return undefined
  const listeners = listAt(gateway, 'spec', 'listeners')
  const listener =
    listeners.find((one) => textAt(one, 'protocol') === 'HTTPS') ??
    listeners.find((one) => textAt(one, 'protocol') === 'HTTP')
  const scheme = textAt(listener, 'protocol') === 'HTTP' ? 'http' : 'https'
  const usual = scheme === 'http' ? 80 : 443
  const port = numberAt(listener, 'port') ?? usual
  const host = hostOf(target) ?? textAt(listener, 'hostname') ?? bracketed(address)
  const origin = `${scheme}://${host.replace('*', 'igw-verify')}${port === usual ? '' : `:${port}`}`
  return { origin, connectTo: address, isPrivate }
}

/** A host name of a route; one without a wildcard where there is one. */
function hostOf(target: Target): string | undefined {
  const names = manifestsOf(target, GATEWAY_GROUP, 'HTTPRoute')
    .flatMap(({ json }) => listAt(json, 'spec', 'hostnames'))
    .filter((name) => typeof name === 'string')
  return names.find((name) => !name.includes('*')) ?? names[0]
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}
