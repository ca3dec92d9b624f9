import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Body, DesiredObject, LiveObject } from '../../src/cloud/object.ts'
import { withMark } from '../../src/cloud/owner.ts'
import { UserErrors } from '../../src/error.ts'
import { desiredOf, liveObject, made, planOf, textOf } from '../support/cloud-plan.ts'
import { ALL, CHANNEL, DASHBOARD, LOG_METRIC, POLICY, TEMPLATE } from './manifests.ts'

const test = suite('planCloud')

const { objects } = desiredOf(ALL)
const [metric, policy, channel, dashboard, template] = objects
const only = (yaml: string) => desiredOf(yaml).objects

/** Everything that was made, with the names that the services gave. */
const everything = (): readonly LiveObject[] =>
  objects.map((object) => {
    const live = made(object, object.kind === 'alert-policy' ? '900' : object.id)
    return object.kind === 'alert-policy' ? changed(live, { notificationChannels: CHANNELS }) : live
  })

const CHANNELS = ['projects/p/notificationChannels/oncall', 'projects/p/notificationChannels/7']

function changed(live: LiveObject, fields: Body): LiveObject {
  return { ...live, body: { ...live.body, ...fields } }
}

function alone(object: DesiredObject | undefined, fields: Body = {}): readonly LiveObject[] {
  return object === undefined ? [] : [changed(made(object, '900'), fields)]
}

test('makes what is not there, what others refer to first', () => {
  assert.is(
    textOf({ desired: objects }),
    `prod: 5 to create
+ log metric 'chat-prod-error' in projects/p
+ notification channel 'oncall' in projects/p
+ Model Armor template 'chat-prod' in projects/p/locations/us-central1
+ alert policy 'prod/chat/ChatSilent' in projects/p
+ dashboard 'prod/chat gateway' in projects/p
`,
  )
})

test('takes no labels and annotations that are no texts', () => {
  const numbered = POLICY.replace('alert-id: a1', 'alert-id: 007, empty: ').replace(
    'project-id: p}',
    'project-id: 12}',
  )
  const { objects: made, errors } = desiredOf(numbered)
  assert.equal(made, [])
  assert.equal(
    errors.map(({ message, hint }) => [message, hint]),
    [
      [
        "MonitoringAlertPolicy 'chat-silent': the label 'alert-id' is 7, which is no text",
        'write the value in quotes',
      ],
      [
        "MonitoringAlertPolicy 'chat-silent': the annotation 'cnrm.cloud.google.com/project-id' is 12, which is no text",
        'write the value in quotes',
      ],
    ],
  )
})

test('finds nothing to do where everything was made', () => {
  assert.is(textOf({ desired: objects, live: everything() }), 'prod: 5 unchanged\n')
})

test('takes what the services add and how they spell it for no change', () => {
  const live = [
    ...alone(policy, {
      name: 'projects/p/alertPolicies/900',
      enabled: true,
      creationRecord: { mutateTime: '2026-01-01T00:00:00Z', mutatedBy: 'x' },
      notificationChannels: [...CHANNELS].reverse(),
      conditions: [
        {
          name: 'projects/p/alertPolicies/900/conditions/1',
          displayName: 'ChatSilent',
          conditionPrometheusQueryLanguage: {
            query: 'sum(rate(requests_total[10m])) == 0\n',
            duration: '1800.000s',
            evaluationInterval: '30s',
            ruleGroup: 'chat',
            alertRule: 'ChatSilent',
            labels: { severity: 'critical' },
          },
        },
      ],
    }),
  ]
  assert.is(
    textOf({
      desired: only([POLICY, CHANNEL].join('---')),
      live: [...live, ...alone(channel).map(asOncall)],
    }),
    'prod: 2 unchanged\n',
  )
})

const asOncall = (live: LiveObject): LiveObject => ({
  ...live,
  name: 'projects/p/notificationChannels/oncall',
})

test('says field by field what an update changes, and writes those fields alone', () => {
  const live = alone(metric).map((one) => ({
    ...one,
    name: 'projects/p/metrics/chat-prod-error',
    body: { ...one.body, filter: 'severity>=WARNING', disabled: true },
  }))
  const plan = planOf({ desired: only(LOG_METRIC), live })
  const [step] = plan.steps
  assert.equal(step?.kind === 'update' && step.mask, ['filter', 'disabled'])
  assert.is(
    textOf({ desired: only(LOG_METRIC), live }),
    `prod: 1 to update
~ log metric 'chat-prod-error', metrics/chat-prod-error
    filter: severity>=WARNING → severity>=ERROR
    disabled: true → (none)
`,
  )
})

test('notices what somebody added to a policy by hand', () => {
  const live = alone(policy, {
    notificationChannels: ['projects/p/notificationChannels/7'],
    alertStrategy: { autoClose: '3600s' },
    severity: 'WARNING',
  })
  const [step] = planOf({ desired: only(POLICY), live }).steps
  assert.equal(step?.kind === 'update' && step.mask.toSorted(), [
    'alertStrategy',
    'notificationChannels',
    'severity',
  ])
})

test('leaves alone what bears no mark, whatever it is called', () => {
  const foreign = liveObject('alert-policy', '1', { displayName: 'prod/chat/ChatSilent' })
  const other = liveObject('dashboard', 'somebodys', { displayName: 'Theirs' })
  assert.is(textOf({ desired: [], live: [foreign, other] }), 'prod: 2 of others\n')
})

test('deletes what it made and nobody wants any more, last and in reverse', () => {
  assert.equal(
    planOf({ desired: [], live: everything() }).steps.map((step) => [
      step.kind,
      'live' in step && step.live.kind,
    ]),
    [
      ['delete', 'dashboard'],
      ['delete', 'alert-policy'],
      ['delete', 'model-armor-template'],
      ['delete', 'notification-channel'],
      ['delete', 'log-metric'],
    ],
  )
})

test('leaves alone what is of another environment or another config', () => {
  for (const owner of [
    { config: 'chat', environment: 'staging' },
    { config: 'shop', environment: 'prod' },
  ]) {
    const live = objects.map((object) => made(withMark(object, owner)))
    assert.is(textOf({ desired: [], live }), 'prod: 5 of others\n', JSON.stringify(owner))
  }
})

test('refuses to overwrite a namesake, and takes it over by name', () => {
  const theirs = liveObject('log-metric', 'chat-prod-error', {
    filter: 'x',
    name: 'chat-prod-error',
  })
  const text = textOf({ desired: only(LOG_METRIC), live: [theirs] })
  assert.match(text, /^prod: 1 blocked\n! log metric 'metrics\/chat-prod-error'/)
  assert.match(text, '--adopt metrics/chat-prod-error')
  const adopted = planOf({
    desired: only(LOG_METRIC),
    live: [theirs],
    adopt: ['metrics/chat-prod-error'],
  })
  assert.equal(
    adopted.steps.map(({ kind }) => kind),
    ['update'],
  )
})

test('offers a policy of gcloud migrate, and takes it over in place', () => {
  const migrated = liveObject('alert-policy', '77', {
    displayName: '"chat"/ChatSilent',
    conditions: [
      {
        displayName: 'ChatSilent',
        conditionPrometheusQueryLanguage: {
          query: 'x',
          ruleGroup: 'chat',
          alertRule: 'ChatSilent',
        },
      },
    ],
  })
  const desired = only(POLICY)
  assert.match(
    textOf({ desired, live: [migrated] }),
    /\? alert policy '"chat"\/ChatSilent', alertPolicies\/77 evaluates the same rule as 'prod\/chat\/ChatSilent'\n {4}take it over with --adopt alertPolicies\/77/,
  )
  const adopt = ['alertPolicies/77']
  const steps = planOf({ desired, live: [migrated], adopt }).steps
  assert.equal(
    steps.map((step) => [step.kind, step.kind === 'update' && step.live.name]),
    [['update', 'projects/p/alertPolicies/77']],
  )
  // Where the alert has a policy by now, the one of gcloud is surplus.
  const own = alone(policy)
  assert.equal(
    planOf({ desired, live: [...own, migrated], adopt })
      .steps.map(({ kind }) => kind)
      .toSorted(),
    ['delete', 'unchanged'],
  )
})

test('takes over nothing that is not there, or stands for nothing', () => {
  const theirs = liveObject('alert-policy', '1', { displayName: 'Theirs' })
  for (const adopt of [['alertPolicies/2'], ['alertPolicies/1']])
    try {
      planOf({ desired: objects, live: [theirs], adopt })
      assert.unreachable()
    } catch (thrown) {
      assert.instance(thrown, UserErrors)
    }
})

test('keeps the oldest of policies with the same labels, and names the copies', () => {
  const at = (name: string, mutateTime: string) =>
    alone(policy, { creationRecord: { mutateTime } }).map((live) => ({
      ...live,
      name: `projects/p/alertPolicies/${name}`,
    }))
  const live = [...at('2', '2026-02-02T00:00:00Z'), ...at('9', '2026-01-01T00:00:00Z')]
  assert.equal(
    planOf({ desired: only(POLICY), live }).steps.map((step) => [
      step.kind,
      'live' in step && step.live.name.split('/').at(-1),
    ]),
    [
      ['unchanged', '9'],
      ['foreign', '2'],
    ],
  )
  assert.match(textOf({ desired: only(POLICY), live }), 'a copy of projects/p/alertPolicies/9')
})

test('does not fight with Config Connector', () => {
  const labels = { 'alert-id': 'a1', environment: 'prod', 'managed-by-cnrm': 'true' }
  const text = textOf({ desired: only(POLICY), live: alone(policy, { userLabels: labels }) })
  assert.match(text, /^prod: 1 blocked\n! .*kept by Config Connector/)
})

test('compares what Config Connector made without marks of its own', () => {
  const { objects: plain } = desiredOf(
    [POLICY, LOG_METRIC, CHANNEL].join('---'),
    'config-connector',
  )
  const live = plain.map((object, i) => {
    const one = made(object, object.kind === 'log-metric' ? object.id : String(i))
    const labels = { ...Object(one.body.userLabels), 'managed-by-cnrm': 'true' }
    const channels = [`projects/p/notificationChannels/2`, CHANNELS[1] ?? '']
    if (object.kind === 'log-metric') return one
    return changed(one, {
      userLabels: labels,
      ...(object.kind === 'alert-policy' && { notificationChannels: channels }),
    })
  })
  assert.is(textOf({ desired: plain, live, syncedBy: 'config-connector' }), 'prod: 3 unchanged\n')
})

test('says what no update can change', () => {
  const live = alone(metric).map((one) => ({
    ...changed(one, { metricDescriptor: { metricKind: 'DELTA', valueType: 'DISTRIBUTION' } }),
    name: 'projects/p/metrics/chat-prod-error',
  }))
  assert.match(
    textOf({ desired: only(LOG_METRIC), live }),
    /^prod: 1 blocked\n! .*metricDescriptor\.valueType/,
  )
})

test('takes defaults of the service in a dashboard for no change, but not new parts', () => {
  const layout = (dataSet: Body, chart: Body = {}): Body => ({
    mosaicLayout: {
      columns: '48',
      tiles: [
        {
          width: 16,
          height: 16,
          xPos: 0,
          widget: {
            title: 'Requests',
            xyChart: {
              dataSets: [
                {
                  plotType: 'LINE',
                  timeSeriesQuery: { prometheusQuery: 'sum(rate(x[5m]))' },
                  ...dataSet,
                },
              ],
              ...chart,
            },
          },
        },
      ],
    },
  })
  const live = (body: Body) =>
    alone(dashboard, { etag: 'x', ...body }).map((one) => ({
      ...one,
      name: 'projects/p/dashboards/chat-prod-gateway',
    }))
  const text = (body: Body) => textOf({ desired: only(DASHBOARD), live: live(body) })
  assert.is(text(layout({ targetAxis: 'Y1', legendTemplate: 'made up' })), 'prod: 1 unchanged\n')
  assert.match(text(layout({}, { thresholds: [{ value: 1 }] })), 'thresholds')
  assert.match(text(layout({ plotType: 'STACKED_BAR' })), 'STACKED_BAR → LINE')
})

test('takes what a template leaves out for off', () => {
  const live = alone(template).map((one) => ({
    ...changed(one, {
      filterConfig: {
        raiSettings: {
          raiFilters: [
            { filterType: 'DANGEROUS', confidenceLevel: 'HIGH' },
            { filterType: 'HARASSMENT', confidenceLevel: 'HIGH' },
          ],
        },
        sdpSettings: { advancedConfig: { inspectTemplate: 'projects/p/inspectTemplates/i' } },
      },
      templateMetadata: { enforcementType: 'INSPECT_AND_BLOCK', logTemplateOperations: true },
    }),
    name: 'projects/p/locations/us-central1/templates/chat-prod',
  }))
  assert.is(textOf({ desired: only(TEMPLATE), live }), 'prod: 1 unchanged\n')
})

test('finds a policy of the user by the name of its manifest, where it is made here', () => {
  const own = POLICY.replace('alert-id: a1, ', '')
  const { objects: wanted } = desiredOf(own)
  assert.equal(
    wanted.map(({ id, body }) => [id, Object(body.userLabels)['alert-id']]),
    [['chat-silent', 'chat-silent']],
  )
  const live = wanted.map((object) => made(object, '900'))
  assert.is(textOf({ desired: wanted, live }), 'prod: 1 unchanged\n')
  assert.equal(desiredOf(own, 'config-connector').objects, [])
})

test('says which channel cannot be made from a file', () => {
  const { errors } = desiredOf(
    CHANNEL.replace('spec:', 'spec:\n  sensitiveLabels: {authToken: {value: hunter2}}'),
  )
  assert.is(errors.length, 1)
  assert.not.match(errors[0]?.message ?? '', 'hunter2')
})

test.run()
