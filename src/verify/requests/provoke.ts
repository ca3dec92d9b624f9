import type { Access } from './access.ts'
import type { Probe } from './probe.ts'

/** A path that no route of a gateway for models has. */
const PATH = '/igw-verify/no-such-route'

/** A request that the load balancer has to answer itself, and logs as an error of its own. */
export function provokingProbe({ origin, connectTo }: Access): Probe {
  return { method: 'GET', url: origin + PATH, connectTo, headers: {}, key: 'none' }
}
