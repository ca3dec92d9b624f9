import { loadBalancerLog } from '../../alerts/load-balancer-log.ts'
import type { Target } from '../target.ts'
import { passed, type Verdict, waiting } from '../verdict.ts'
import type { LogCount } from './log-count.ts'

/** What the check of the access log is called. */
export const ACCESS_LOG_CHECK = {
  id: 'access-log',
  title: 'the requests of this run are in the access log',
} as const

/** A filter for entries of requests that carried this user agent. */
export function accessLogFilter({ environment }: Target, userAgent: string): string {
  const { resourceType, log } = loadBalancerLog(environment.settings.gateway.className)
  return [
    `resource.type="${resourceType}"`,
    `logName="projects/${environment.project.id}/logs/${log}"`,
    `httpRequest.userAgent="${userAgent}"`,
  ].join('\n')
}

/** Entries take a minute or so to get there. */
export function judgeAccessLog({ count, newest }: LogCount): Verdict {
  if (count > 0) return passed(`${count} of them, the last at ${newest ?? '?'}`)
  return waiting(
    'none of them is there yet',
    'access logging is off, or in another project: see the GCPBackendPolicy of the pools',
  )
}
