import type { Settings } from '../config/schema/index.ts'
import { loadBalancerLog } from './load-balancer-log.ts'

/** Key in `values.yaml` of how many of a million requests to a pool are logged. */
export function logSampleRateKey(pool: string): string {
  return `${pool}-log-sample-rate`
}

/** Cloud Logging takes 8,000 characters of description, which some hundred names would fill. */
const MOST_NAMED = 50

/**
 * How much of the traffic the access logs hold, as a sentence for people who read a count of them.
 * The numbers are values of the environment; the spaces around them let a replacement find them.
 *
 * @param resourceType monitored resource of the entries that are counted
 * @returns nothing where that is not the load balancer of the Gateway
 */
export function samplingNote(
  resourceType: string | undefined,
  { pools, gateway }: Pick<Settings, 'pools' | 'gateway'>,
): string | undefined {
  if (resourceType !== loadBalancerLog(gateway.className).resourceType) return
  const all = Object.entries(pools)
  const ours = all.filter(([, { policies }]) => policies === 'bundle')
  const theirs = all.filter(([, { policies }]) => policies === 'chart')
  const rates = named(ours.map(([name]) => `%{${logSampleRateKey(name)}} to ${name}`))
  const charts = named(theirs.map(([name]) => name))
  return [
    ...(rates === '' ? [] : [`It counts access logs. Of a million requests they hold: ${rates}.`]),
    ...(charts === ''
      ? []
      : [`How many of those to ${charts} are logged, the Helm chart decides.`]),
  ].join(' ')
}

function named(texts: readonly string[]): string {
  const others = texts.length - MOST_NAMED
  const some = texts.slice(0, MOST_NAMED).join(', ')
  return others > 0 ? `${some}, and ${others} other pools` : some
}
