import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Environment } from '../../src/config/config.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { edited, MINIMAL } from './config-text.ts'

const test = suite('environments of a config')

function configOf(text: string) {
  const { config, errors } = parseConfig({ file: 'c.yaml', text })
  assert.equal(errors, [])
  if (!config) throw new Error('no config')
  return config
}

function environmentOf(text: string): Environment {
  const [environment] = configOf(text).environments
  if (!environment) throw new Error('no environment')
  return environment
}

test('fills in what an environment leaves out', () => {
  const { settings, ...facts } = environmentOf(MINIMAL)
  assert.equal(facts, {
    name: 'dev',
    kind: 'development',
    project: { id: 'chat-dev', number: '1234' },
    cluster: { name: 'one', location: 'us-central1', mode: 'standard' },
    region: 'us-central1',
    network: 'projects/chat-dev/global/networks/default',
    subnetwork: 'projects/chat-dev/regions/us-central1/subnetworks/default',
    namespace: 'chat',
    gatewayNamespace: 'chat',
    configConnector: true,
    configConnectorNamespace: 'chat',
    notificationChannels: { default: [], critical: [], error: [], warning: [], byLabel: [] },
    verify: {},
    overrides: {},
  })
  assert.is(settings.pools.llama?.autoscaling.maxReplicas, 8)
  assert.is(settings.pools.llama?.timeoutSeconds, 300)
})

test('takes the region of a zonal cluster', () => {
  const environment = environmentOf(edited({ 'us-central1': 'europe-west4-b' }))
  assert.is(environment.region, 'europe-west4')
  assert.is(environment.cluster.location, 'europe-west4-b')
})

test('keeps a project number that is quoted or long', () => {
  assert.is(environmentOf(edited({ '1234': '"0012"' })).project.number, '0012')
  assert.is(environmentOf(edited({ '1234': '999999999999' })).project.number, '999999999999')
})

test('looks for a subnetwork in the project of a shared VPC', () => {
  const end = '    network: projects/host/global/networks/vpc\n    subnetwork: inner\n'
  const { network, subnetwork } = environmentOf(edited({}, end))
  assert.is(network, 'projects/host/global/networks/vpc')
  assert.is(subnetwork, 'projects/host/regions/us-central1/subnetworks/inner')
})

test('tells default channels of severities that have none of their own', () => {
  const end = `    notificationChannels:
      default: ["1"]
      critical: ["1", projects/oncall/notificationChannels/2]
      warning: []
      byLabel: [{labels: {team: ml}, channels: ["3"]}]
`
  const one = 'projects/chat-dev/notificationChannels/1'
  assert.equal(environmentOf(edited({}, end)).notificationChannels, {
    default: [one],
    critical: [one, 'projects/oncall/notificationChannels/2'],
    error: [one],
    warning: [],
    byLabel: [{ labels: { team: 'ml' }, channels: ['projects/chat-dev/notificationChannels/3'] }],
  })
})

test('puts Gateway and Config Connector where they are said to be', () => {
  const end =
    '    gateway: {namespace: edge}\n    configConnector: {enabled: false, namespace: cc}\n'
  const environment = environmentOf(edited({}, end))
  assert.is(environment.gatewayNamespace, 'edge')
  assert.is(environment.configConnector, false)
  assert.is(environment.configConnectorNamespace, 'cc')
})

test('merges maps, replaces lists, and lets null take away', () => {
  const end = `    modelArmor: null
    alerts: {scope: [cluster], thresholds: {b: null, c: 3}}
    pools: {llama: {autoscaling: {maxReplicas: 2}, models: [{name: small}]}}
modelArmor: {timeout: 1s}
alerts: {thresholds: {a: 1, b: 2}, scope: [namespace], disable: [x]}
`
  const config = configOf(edited({}, end))
  const [dev] = config.environments
  assert.is(dev?.settings.modelArmor, undefined)
  assert.equal(dev?.settings.alerts.scope, ['cluster'])
  assert.equal(dev?.settings.alerts.thresholds, { a: 1, c: 3 })
  assert.equal(dev?.settings.alerts.disable, ['x'])
  assert.equal(dev?.settings.pools.llama?.models, [{ name: 'small', adapters: [] }])
  assert.is(dev?.settings.pools.llama?.autoscaling.minReplicas, 2)
  assert.is(config.settings.modelArmor?.timeout, '1s')
  assert.is(config.settings.pools.llama?.autoscaling.maxReplicas, 8)
})

test('lets an environment add a section that is not shared', () => {
  const { settings } = environmentOf(edited({}, '    modelArmor: {location: us-central1}\n'))
  assert.is(settings.modelArmor?.timeout, '5s')
})

const MORE = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
  edge: {project: {id: chat-edge, number: 2}, cluster: {name: c, location: us-east1}, namespace: n}
`

test('orders environments by promotion, and takes them all at once without', () => {
  const names = (text: string) => configOf(text).environments.map(({ name }) => name)
  assert.equal(names(edited({}, MORE)), ['dev', 'prod', 'edge'])
  assert.equal(configOf(edited({}, MORE)).promotion, [['dev', 'prod', 'edge']])
  const ordered = edited({}, `${MORE}promotion: {order: [[edge, dev], prod]}\n`)
  assert.equal(names(ordered), ['edge', 'dev', 'prod'])
  assert.equal(configOf(ordered).promotion, [['edge', 'dev'], ['prod']])
})

test('finds the place of a value, or of what is above it', () => {
  const { locationOf } = configOf(edited({}, '    pools: {llama: {timeoutSeconds: 7}}\n'))
  const place = (...path: readonly (string | number)[]) => {
    const { line, col } = locationOf(path)
    return `${line}:${col}`
  }
  assert.is(place('environments', 'dev', 'pools', 'llama', 'timeoutSeconds'), '17:37')
  assert.is(place('environments', 'dev', 'pools', 'llama', 'autoscaling', 'target'), '17:13')
  assert.is(place('pools', 'llama', 'models', 0, 'name'), '7:15')
  assert.is(place('environments', 'dev'), '9:3')
  assert.is(place('promotion', 'order'), '1:1')
})

test('reads the order of pools as the same settings', () => {
  const pools = (order: readonly string[]) =>
    edited({}).replace(
      '  llama:\n    models:\n      - name: llama\n',
      order.map((name) => `  ${name}: {models: [{name: ${name}}]}\n`).join(''),
    )
  const one = configOf(pools(['b', 'a10', 'a9']))
  const other = configOf(pools(['a9', 'b', 'a10']))
  assert.is(JSON.stringify(one.settings), JSON.stringify(other.settings))
  assert.is(
    JSON.stringify(one.environments[0]?.settings),
    JSON.stringify(other.environments[0]?.settings),
  )
})

test.run()
