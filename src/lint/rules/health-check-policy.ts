import { child, type Field, isAbsent, number, show, text } from '../field.ts'
import { integerBetween, oneOf } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

/** Block of the settings of each type of check. */
const BLOCKS: Readonly<Record<string, string>> = {
  TCP: 'tcpHealthCheck',
  HTTP: 'httpHealthCheck',
  HTTPS: 'httpsHealthCheck',
  HTTP2: 'http2HealthCheck',
  GRPC: 'grpcHealthCheck',
}

/** The times of a health check, and the one block that its type has. */
export const healthCheckPolicy: Rule = {
  id: 'health-check-policy',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind('networking.gke.io', 'HealthCheckPolicy')) {
      const settings = child(root, 'spec', 'default')
      yield* badTimes(settings)
      yield* badConfig(child(settings, 'config'))
    }
  },
}

function* badTimes(settings: Field): Generator<Problem> {
  const interval = child(settings, 'checkIntervalSec')
  const timeout = child(settings, 'timeoutSec')
  for (const field of [interval, timeout]) yield* integerBetween(field, 1, 300)
  for (const key of ['healthyThreshold', 'unhealthyThreshold'])
    yield* integerBetween(child(settings, key), 1, 10)
  if ((number(timeout) ?? 5) > (number(interval) ?? 5))
    yield {
      field: timeout,
      message: `the timeout of ${number(timeout) ?? 5} s is longer than the interval of ${number(interval) ?? 5} s`,
      remedy: 'make it as long as the interval at most',
    }
}

function* badConfig(config: Field): Generator<Problem> {
  const type = child(config, 'type')
  yield* oneOf(type, Object.keys(BLOCKS))
  const right = BLOCKS[text(type) ?? '']
  for (const name of Object.values(BLOCKS)) {
    const block = child(config, name)
    if (isAbsent(block)) continue
    if (name !== right)
      yield {
        field: block,
        message: `${name} beside type ${show(type.value)}`,
        remedy: right === undefined ? 'name the type' : `write ${right}`,
      }
    yield* badPort(block)
  }
}

function* badPort(block: Field): Generator<Problem> {
  const specification = child(block, 'portSpecification')
  yield* oneOf(specification, ['USE_FIXED_PORT', 'USE_NAMED_PORT', 'USE_SERVING_PORT'])
  yield* integerBetween(child(block, 'port'), 1, 65535)
  if (specification.value === 'USE_FIXED_PORT' && isAbsent(child(block, 'port')))
    yield {
      field: child(block, 'port'),
      message: 'USE_FIXED_PORT without a port',
      remedy: 'add the port',
    }
}
