import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isDifference } from '../../../src/cloud/plan-step.ts'
import { planEnvironment } from '../../../src/commands/google-cloud/plan.ts'
import { UserError } from '../../../src/error.ts'
import { type FakeGoogle, startFakeGoogle } from '../../support/fake-google/index.ts'
import {
  apply,
  channels,
  dashboards,
  environmentOf,
  errorsOf,
  metrics,
  policies,
  template,
} from './objects.ts'

const test = suite('igw apply against Google Cloud')

let google: FakeGoogle

test.before.each(async () => {
  google = await startFakeGoogle()
})

test.after.each(async () => {
  await google.close()
})

const everything = () =>
  environmentOf(
    ...metrics('error', 'slow'),
    ...channels('oncall'),
    ...policies('a1', 'a2'),
    ...dashboards('gateway'),
    template,
  )

test('makes everything once, and nothing the second time', async () => {
  const cloud = await google.connect()
  assert.equal(errorsOf(await apply(everything(), { cloud, clock: google.clock })), [])
  assert.is(google.store.objects.size, 7)
  const writes = google.faults.writes().length
  assert.is(writes, 7)
  assert.equal(await apply(everything(), { cloud, clock: google.clock }), [])
  assert.is(google.faults.writes().length, writes)
})

test('gives policies the channel that the same run made', async () => {
  const cloud = await google.connect()
  await apply(everything(), { cloud, clock: google.clock })
  const [channel] = [...google.store.objects.keys()].filter((name) => name.includes('Channels/'))
  const listed = [...google.store.objects.values()].flatMap(({ notificationChannels }) =>
    Array.isArray(notificationChannels) ? [notificationChannels] : [],
  )
  assert.equal(listed, Array(2).fill([channel, 'projects/p/notificationChannels/7']))
})

test('writes the fields that differ, keeps ids of conditions, and leaves the rest alone', async () => {
  const cloud = await google.connect()
  await apply(environmentOf(...channels('oncall'), ...policies('a1')), {
    cloud,
    clock: google.clock,
  })
  const [name = ''] = [...google.store.objects.keys()].filter((one) => one.includes('Policies/'))
  const made = google.store.objects.get(name) ?? {}
  google.store.objects.set(name, {
    ...made,
    severity: 'WARNING',
    userLabels: { ...Object(made.userLabels), team: 'x' },
  })
  const changed = environmentOf(
    ...channels('oncall'),
    ...policies('a1').map((text) => text.replace('1800s', '60s')),
  )
  assert.equal(errorsOf(await apply(changed, { cloud, clock: google.clock })), [])
  const now = google.store.objects.get(name) ?? {}
  assert.is(now.severity, 'CRITICAL')
  const [[old], [condition]] = [Object(made.conditions), Object(now.conditions)]
  assert.is(condition.name, old.name)
  assert.is(condition.conditionPrometheusQueryLanguage.duration, '60s')
  assert.not.match(JSON.stringify(now.userLabels), 'team')
  assert.is(google.store.objects.size, 2)
})

test('deletes last, and never more than it may', async () => {
  const cloud = await google.connect()
  await apply(everything(), { cloud, clock: google.clock })
  const nothing = environmentOf()
  try {
    await apply(nothing, { cloud, clock: google.clock, maxDeletes: 6 })
    assert.unreachable()
  } catch (thrown) {
    assert.is(thrown instanceof UserError && thrown.code, 'too-many-deletes')
  }
  assert.is(google.store.objects.size, 7)
  const before = google.faults.writes().length
  assert.equal(errorsOf(await apply(nothing, { cloud, clock: google.clock })), [])
  assert.is(google.store.objects.size, 0)
  assert.equal(google.faults.writes().slice(before), [
    'delete dashboards',
    'delete alertPolicies',
    'delete alertPolicies',
    'delete templates',
    'delete notificationChannels',
    'delete metrics',
    'delete metrics',
  ])
})

test('deletes nothing where something before it failed', async () => {
  const cloud = await google.connect()
  await apply(everything(), { cloud, clock: google.clock })
  const other = environmentOf(...metrics('other'))
  google.faults.arm('permission', { of: 'metrics', after: 1 })
  const errors = errorsOf(await apply(other, { cloud, clock: google.clock }))
  assert.is(errors.length, 8)
  assert.is(google.store.objects.size, 7)
})

test('names permission, role and principal in one line', async () => {
  const cloud = await google.connect()
  google.faults.arm('permission', { of: 'alertPolicies', after: 1 })
  const [error] = await apply(environmentOf(...policies('a1').map(withoutChannels)), {
    cloud,
    clock: google.clock,
  })
  assert.is(error?.error?.code, 'google-forbidden')
  assert.is(
    error?.error?.message,
    "project 'p' refused alertPolicies.create to nobody: roles/monitoring.alertPolicyEditor has it",
  )
})

const withoutChannels = (text: string) => text.replace(/ {2}notificationChannels.*\n/, '')

test('waits as long as Google says where there is no quota', async () => {
  const cloud = await google.connect()
  google.faults.arm('quota', { of: 'metrics', after: 1, times: 3 })
  const environment = environmentOf(...metrics('error'))
  assert.equal(errorsOf(await apply(environment, { cloud, clock: google.clock })), [])
  assert.equal(google.clock.waits, [7000, 7000, 7000])
})

test('waits for a metric that was made a moment ago', async () => {
  const cloud = await google.connect()
  google.faults.arm('unknown-metric', { of: 'alertPolicies', after: 1, times: 2 })
  const environment = environmentOf(...policies('a1').map(withoutChannels))
  assert.equal(errorsOf(await apply(environment, { cloud, clock: google.clock })), [])
  assert.is(google.store.objects.size, 1)
  assert.equal(google.clock.waits, [5000, 10_000])
})

test('has at most ten calls under way', async () => {
  const cloud = await google.connect(500)
  google.faults.arm('hang', { of: 'metrics', after: 1, times: 100 })
  const names = Array.from({ length: 30 }, (_, i) => `m${i}`)
  const applying = apply(environmentOf(...metrics(...names)), { cloud, clock: google.clock })
  await new Promise((resolve) => setTimeout(resolve, 300))
  assert.ok(google.faults.writes().length <= 10, String(google.faults.writes().length))
  google.faults.disarm()
  await applying
})

test('finds a policy again whose creation was not answered', async () => {
  const cloud = await google.connect()
  google.faults.arm('lost-answer', { of: 'alertPolicies', after: 1 })
  const environment = environmentOf(...policies('a1').map(withoutChannels))
  assert.equal(errorsOf(await apply(environment, { cloud, clock: google.clock })), [])
  assert.is(google.store.objects.size, 1)
  assert.equal(google.faults.writes(), ['create alertPolicies'])
})

test('takes over a policy of gcloud migrate, and deletes it where it is a second one', async () => {
  const cloud = await google.connect()
  const [text = ''] = policies('a1').map(withoutChannels)
  const environment = environmentOf(text)
  const [wanted] = environment.objects
  const { userLabels: _, ...migrated } = wanted?.body ?? {}
  google.store.objects.set('projects/p/alertPolicies/77', {
    ...migrated,
    name: 'projects/p/alertPolicies/77',
  })
  const adopt = ['alertPolicies/77']
  await apply(environment, { cloud, clock: google.clock, adopt })
  assert.equal([...google.store.objects.keys()], ['projects/p/alertPolicies/77'])
  const plan = await planEnvironment(cloud, environment)
  assert.is(plan.steps.filter(isDifference).length, 0)
})

test('looks at a place that is not wanted only where it may', async () => {
  const cloud = await google.connect()
  google.faults.arm('permission', { of: 'templates' })
  const environment = environmentOf(...metrics('error'))
  assert.equal(errorsOf(await apply(environment, { cloud, clock: google.clock })), [])
})

test('makes five hundred policies, ten calls at a time', async () => {
  const cloud = await google.connect()
  const names = Array.from({ length: 500 }, (_, i) => `a${i}`)
  const environment = environmentOf(...policies(...names).map(withoutChannels))
  assert.equal(errorsOf(await apply(environment, { cloud, clock: google.clock })), [])
  assert.is(google.store.objects.size, 500)
  assert.equal(await apply(environment, { cloud, clock: google.clock }), [])
  assert.is(google.faults.writes().length, 500)
})

test('refuses fields that the API does not have instead of leaving them out', async () => {
  const cloud = await google.connect()
  const [text = ''] = policies('a1').map(withoutChannels)
  for (const wrong of ['combiner: BOGUS', 'sevrity: CRITICAL']) {
    const changed = environmentOf(text.replace(/ {2}combiner: OR/, `  ${wrong}`))
    const [error = ''] = errorsOf(await apply(changed, { cloud, clock: google.clock }))
    assert.match(error, new RegExp(`'${wrong.split(':')[0]}' is no field of AlertPolicy`))
  }
  assert.is(google.store.objects.size, 0)
})

test.run()
