import { prometheusDurationMs } from '../duration.ts'
import { child, type Field, isAbsent, show, text } from '../field.ts'
import { sizeBetween } from '../limits.ts'
import { podMonitorings, scrapeEndpoints } from '../pod-monitoring.ts'
import type { Problem, Rule } from '../rule.ts'

/** What is scraped: 1 to 10 endpoints, each with a port and an interval that its timeout fits in. */
export const podMonitoringEndpoints: Rule = {
  id: 'pod-monitoring-endpoints',
  severity: 'error',
  *check(manifests) {
    for (const root of podMonitorings(manifests))
      yield* sizeBetween(child(root, 'spec', 'endpoints'), { min: 1, max: 10, of: 'endpoints' })
    for (const { endpoint } of scrapeEndpoints(manifests)) {
      const port = child(endpoint, 'port')
      if (isAbsent(port))
        yield { field: port, message: 'the endpoint has no port', remedy: 'name or number a port' }
      yield* badTimes(endpoint)
    }
  },
}

function* badTimes(endpoint: Field): Generator<Problem> {
  const interval = child(endpoint, 'interval')
  const timeout = child(endpoint, 'timeout')
  const every = prometheusDurationMs(text(interval) ?? '')
  const within = prometheusDurationMs(text(timeout) ?? '')
  if (every === undefined || every === 0)
    yield {
      field: interval,
      message: `${show(interval.value)} is no interval`,
      remedy: "write a duration such as '15s'",
    }
  if (isAbsent(timeout)) return
  if (within === undefined)
    yield {
      field: timeout,
      message: `${show(timeout.value)} is no duration`,
      remedy: "write a duration such as '10s'",
    }
  else if (every !== undefined && within > every)
    yield {
      field: timeout,
      message: `the timeout ${show(timeout.value)} is longer than the interval ${show(interval.value)}`,
      remedy: 'make it as long as the interval at most',
    }
}
