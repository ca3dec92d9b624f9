import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import { resolveEnvironment } from '../../src/config/resolve-environment.ts'
import { edited, MINIMAL } from './config-text.ts'

const test = suite('resolveEnvironment')

function parsed(text: string) {
  const { config, errors } = parseConfig({ file: 'c.yaml', text })
  assert.equal(errors, [])
  const [environment] = config?.environments ?? []
  if (!config || !environment) throw new Error('no config')
  return { settings: config.settings, environment }
}

test('with the settings of the config gives what the config gives', () => {
  const text = edited({}, '    pools: {llama: {timeoutSeconds: 7}}\n    modelArmor: {}\n')
  const { settings, environment } = parsed(text)
  const resolved = resolveEnvironment(environment, settings)
  assert.equal(resolved.errors, [])
  assert.equal(resolved.waiting, [])
  assert.is(JSON.stringify(resolved.environment), JSON.stringify(environment))
})

test('keeps own values and takes the rest from the release', () => {
  const release = parsed(
    edited({ '    models:\n': '    logging: {samplePercent: 5}\n    models:\n' }),
  ).settings
  const { environment } = parsed(edited({}, '    pools: {llama: {timeoutSeconds: 7}}\n'))
  const pool = resolveEnvironment(environment, release).environment?.settings.pools.llama
  assert.is(pool?.timeoutSeconds, 7)
  assert.is(pool?.logging.samplePercent, 5)
})

test('moves the Gateway where the release has it', () => {
  const release = parsed(edited({ '  name: chat\n': '  name: chat\n  namespace: edge\n' })).settings
  const { environment } = parsed(MINIMAL)
  assert.is(resolveEnvironment(environment, release).environment?.gatewayNamespace, 'edge')
})

test('lets overrides wait for a release that has what they change', () => {
  const release = parsed(MINIMAL).settings
  const { environment } = parsed(
    edited(
      { 'pools:\n': 'pools:\n  gemma: {models: [{name: g}]}\n' },
      `    pools: {gemma: {timeoutSeconds: 7}, llama: {timeoutSeconds: 8}}
    apigee: {timeout: 1s}
    logMetrics: {custom: {slow: {description: Slow}}}
apigee: {environment: e}
logMetrics: {custom: {slow: {filter: x}}}
`,
    ),
  )
  const resolved = resolveEnvironment(environment, release)
  assert.equal(resolved.errors, [])
  assert.equal(resolved.waiting, ['pools.gemma', 'apigee', 'logMetrics.custom.slow'])
  assert.equal(Object.keys(resolved.environment?.settings.pools ?? {}), ['llama'])
  assert.is(resolved.environment?.settings.pools.llama?.timeoutSeconds, 8)
  assert.is(resolved.environment?.settings.apigee, undefined)
  assert.equal(resolved.environment?.settings.logMetrics.custom, {})
})

test('refuses overrides that contradict the release', () => {
  const release = parsed(
    edited({ '    models:\n': '    autoscaling: {minReplicas: 6}\n    models:\n' }),
  ).settings
  const { environment } = parsed(
    edited({}, '    pools: {llama: {autoscaling: {maxReplicas: 4}}}\n'),
  )
  const { errors, environment: resolved } = resolveEnvironment(environment, release)
  assert.is(resolved, undefined)
  assert.equal(
    errors.map(({ code, at }) => ({ code, at })),
    [{ code: 'conflict', at: undefined }],
  )
})

test('says what of an override the settings of a release cannot be', () => {
  const { settings, environment } = parsed(MINIMAL)
  const overrides = { alerts: { scope: 'cluster' } }
  const { errors } = resolveEnvironment({ ...environment, overrides }, settings)
  assert.equal(
    errors.map(({ code, at, message }) => ({ code, at, message })),
    [
      {
        code: 'bad-type',
        at: undefined,
        message: "'alerts.scope' is 'cluster', expected a list",
      },
    ],
  )
})

test('does not take an override of an objective for an objective', () => {
  const release = parsed(MINIMAL).settings
  const { environment } = parsed(
    edited(
      {},
      `    slos: {fast: {objective: 99}}
slos: {fast: {objective: 95, indicator: latency, thresholdSeconds: 2}}
`,
    ),
  )
  const resolved = resolveEnvironment(environment, release)
  assert.equal(resolved.waiting, ['slos.fast'])
  assert.equal(resolved.environment?.settings.slos, {})
})

test.run()
