import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { canonical } from '../../../src/cloud/canonical.ts'
import { KINDS } from '../../../src/cloud/kinds/index.ts'
import type { CloudKind, DesiredObject } from '../../../src/cloud/object.ts'
import { isDifference } from '../../../src/cloud/plan-step.ts'
import { planEnvironment } from '../../../src/commands/google-cloud/plan.ts'
import { type FakeGoogle, startFakeGoogle } from '../../support/fake-google/index.ts'
import { channels, dashboards, environmentOf, metrics, policies } from './objects.ts'

const test = suite('gcloud as a second client')
const hasGcloud = spawnSync('gcloud', ['--version'], { stdio: 'ignore' }).status === 0
if (!hasGcloud) console.log('skipped: gcloud is not on the PATH')
const checked = hasGcloud ? test : test.skip

let google: FakeGoogle
let folder: string

test.before.each(async () => {
  google = await startFakeGoogle()
  folder = mkdtempSync(join(tmpdir(), 'igw-gcloud-'))
})

test.after.each(async () => {
  await google.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs gcloud against the fake: without credentials, and without a configuration of its own. */
async function gcloud(args: readonly string[], input = ''): Promise<void> {
  const url = `${google.restUrl}/`
  const running = promisify(execFile)('gcloud', [...args], {
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CLOUDSDK_CONFIG: join(folder, 'gcloud'),
      CLOUDSDK_AUTH_DISABLE_CREDENTIALS: 'true',
      CLOUDSDK_CORE_PROJECT: 'p',
      CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: 'true',
      CLOUDSDK_API_ENDPOINT_OVERRIDES_MONITORING: url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: url,
    },
  })
  running.child.stdin?.end(input)
  await running
}

function fileOf({ kind, id, body }: DesiredObject): string {
  const path = join(folder, `${kind}-${id}.json`)
  writeFileSync(path, JSON.stringify(body))
  return path
}

const environment = environmentOf(
  ...metrics('error'),
  ...channels('oncall'),
  ...policies('a1').map((text) => text.replace(/ {2}notificationChannels.*\n/, '')),
  ...dashboards('gateway'),
)
const wanted = (kind: CloudKind): DesiredObject => {
  const found = environment.objects.find((object) => object.kind === kind)
  if (found === undefined) throw new Error(kind)
  return found
}

checked('makes of our files what we make of them, so that a plan finds nothing to do', async () => {
  const [metric, channel, policy, dashboard] = [
    wanted('log-metric'),
    wanted('notification-channel'),
    wanted('alert-policy'),
    wanted('dashboard'),
  ]
  await gcloud([
    ...['logging', 'metrics', 'create', metric.id],
    `--config-from-file=${fileOf(metric)}`,
  ])
  const policies = ['alpha', 'monitoring', 'policies', 'create']
  await gcloud([...policies, `--policy-from-file=${fileOf(policy)}`])
  const channels = ['beta', 'monitoring', 'channels', 'create']
  await gcloud([...channels, `--channel-content-from-file=${fileOf(channel)}`])
  const boards = ['monitoring', 'dashboards', 'create']
  await gcloud([...boards, `--config-from-file=${fileOf(dashboard)}`])
  assert.is(google.store.objects.size, 4)
  const sent = new Map(google.seen.map(({ path, body }) => [path, body]))
  for (const [object, path] of [
    [metric, '/v2/projects/p/metrics'],
    [policy, '/v3/projects/p/alertPolicies'],
    [channel, '/v3/projects/p/notificationChannels'],
    [dashboard, '/v1/projects/p/dashboards'],
  ] as const) {
    const { rules } = KINDS[object.kind]
    assert.equal(canonical(sent.get(path) ?? {}, rules), canonical(object.body, rules), path)
  }
  const cloud = await google.connect()
  const plan = await planEnvironment(cloud, environment)
  assert.equal(plan.steps.filter(isDifference), [])
})

checked('is offered for adoption where it migrated the rule itself', async () => {
  const rules = join(folder, 'rules.yaml')
  writeFileSync(
    rules,
    `groups:
- name: chat
  rules:
  - alert: Alerta1
    expr: sum(rate(requests_total[10m])) == 0
    for: 30m
    labels: {severity: critical}
    annotations: {description: Nobody asks.}
`,
  )
  // It has no switch for metrics that nobody wrote yet; the fake refuses them as the service does.
  google.store.knownMetrics = true
  await migrate(rules)
  await migrate(rules)
  const cloud = await google.connect()
  const plan = await planEnvironment(cloud, environment)
  const offered = plan.steps.filter((step) => step.kind === 'foreign' && step.copyOf !== undefined)
  assert.is(offered.length, 2)
  const names = [...google.store.objects.keys()]
  const adopting = await planEnvironment(cloud, environment, names)
  assert.equal(
    adopting.steps
      .filter((step) => 'live' in step && step.live.kind === 'alert-policy')
      .map(({ kind }) => kind),
    ['update', 'delete'],
  )
})

/** It asks before it does anything. */
function migrate(rules: string): Promise<void> {
  const file = `--policies-from-prometheus-alert-rules-yaml=${rules}`
  return gcloud(['alpha', 'monitoring', 'policies', 'migrate', file], 'y\n')
}

test.run()
