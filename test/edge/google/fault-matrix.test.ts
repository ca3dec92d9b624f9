import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Body } from '../../../src/cloud/object.ts'
import { userErrorsIn } from '../../../src/error.ts'
import type { GoogleCloud } from '../../../src/ports/google-cloud.ts'
import { FAULTS, type Fault } from '../../support/fake-google/faults.ts'
import { type FakeGoogle, startFakeGoogle } from '../../support/fake-google/index.ts'
import {
  apply,
  channels,
  dashboards,
  environmentOf,
  metrics,
  policies,
  template,
} from './objects.ts'

const test = suite('faults at every call of an apply')

/** What an earlier run made: part of it stays, part changes, part goes. */
const before = environmentOf(
  ...metrics('kept', 'changed', 'gone'),
  ...channels('oncall', 'old'),
  ...policies('a1', 'a2', 'a3'),
  ...dashboards('d1'),
)

/** Twenty objects to write: 13 to make, 4 to change, 3 to delete. */
const after = environmentOf(
  ...metrics('kept', 'm1', 'm2', 'm3', 'm4'),
  ...metrics('changed').map((text) => text.replace('severity>=ERROR', 'severity>=WARNING')),
  ...channels('oncall', 'tickets'),
  ...policies('a1', 'a2').map((text) => text.replace('1800s', '60s')),
  ...policies('a4', 'a5', 'a6', 'a7', 'a8', 'a9'),
  ...dashboards('d1').map((text) => text.replace('prod/chat gateway', 'prod/chat')),
  ...dashboards('d2'),
  template,
)

const FOREIGN: readonly (readonly [string, Body])[] = [
  ['projects/p/metrics/theirs', { name: 'theirs', filter: 'x' }],
  ['projects/p/alertPolicies/5', { name: 'projects/p/alertPolicies/5', displayName: 'theirs' }],
  [
    'projects/p/alertPolicies/6',
    {
      name: 'projects/p/alertPolicies/6',
      displayName: 'staging/chat/A',
      userLabels: { 'alert-id': 'a1', environment: 'staging', 'igw-config': 'chat' },
    },
  ],
  ['projects/p/dashboards/theirs', { name: 'projects/p/dashboards/theirs', displayName: 'theirs' }],
]

const HANG_MS = 300

let google: FakeGoogle
let patient: GoogleCloud
let hasty: GoogleCloud

test.before(async () => {
  google = await startFakeGoogle()
  patient = await google.connect()
  hasty = await google.connect(HANG_MS)
})

test.after(async () => {
  await google.close()
})

type Snapshot = readonly (readonly [string, Body])[]

function restore(snapshot: Snapshot): void {
  google.faults.disarm()
  google.faults.calls.length = 0
  google.store.objects.clear()
  for (const [name, body] of snapshot) google.store.objects.set(name, body)
}

async function start(): Promise<Snapshot> {
  restore(FOREIGN)
  await apply(before, { cloud: patient, clock: google.clock })
  return [...google.store.objects]
}

/** One run; a mistake that a person is told of is a good end, everything else is not. */
async function run(cloud: GoogleCloud): Promise<void> {
  try {
    await apply(after, { cloud, clock: google.clock })
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
  }
}

async function checkFault(fault: Fault): Promise<void> {
  const snapshot = await start()
  restore(snapshot)
  await run(patient)
  const [calls, wanted] = [google.faults.calls.length, google.store.contents()]
  assert.is(google.faults.writes().length, 20)
  for (let at = 0; at < calls; at++) {
    restore(snapshot)
    google.faults.arm(fault, { after: at })
    await run(fault === 'hang' ? hasty : patient)
    google.faults.disarm()
    await run(patient)
    assert.equal(google.store.contents(), wanted, `${fault} at call ${at}`)
    for (const [name, body] of FOREIGN) assert.is(google.store.objects.get(name), body, name)
    const writes = google.faults.writes().length
    await run(patient)
    assert.is(google.faults.writes().length, writes, `${fault} at call ${at}: a write too many`)
  }
}

for (const fault of FAULTS)
  test(`ends as a run without faults does: ${fault}`, () => checkFault(fault))

test.run()
