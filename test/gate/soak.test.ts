import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { SourceEvidence } from '../../src/gate/evidence.ts'
import type { Gate } from '../../src/gate/gate.ts'
import { A, argo, B, evidenceOf, hours, report, say, staging, verdictAt } from './support.ts'

const test = suite('soak gate')

const soak: Gate = { kind: 'soak', seconds: hours(24), reports: [] }
const synced: Gate = { kind: 'soak', seconds: hours(24), reports: [argo] }

const saidAt = (utc: string, source: SourceEvidence, gate = soak) =>
  say(verdictAt(utc, gate, evidenceOf({ sources: [source] })))

test('opens when the release has run for the whole time', () => {
  const source = staging([['2026-11-20 09:00', A]])
  assert.is(saidAt('2026-11-20 12:30', source), 'waiting for the rest of it until 2026-11-21 09:00')
  assert.is(saidAt('2026-11-21 08:59', source), 'waiting for the rest of it until 2026-11-21 09:00')
  assert.is(saidAt('2026-11-21 09:00', source), 'open')
})

test('tells since when and by which pull request, in words that stay the same', () => {
  const source = staging([['2026-11-20 09:00', A]])
  const { evidence } = verdictAt('2026-11-22 10:00', soak, evidenceOf({ sources: [source] }))
  const later = verdictAt('2026-11-22 11:00', soak, evidenceOf({ sources: [source] }))
  assert.is(later.evidence, evidence)
  assert.is(evidence, 'staging since 2026-11-20 09:00 UTC, when #1 got to the base branch')
})

test('starts anew after another release was there in between', () => {
  const source = staging([
    ['2026-11-18 09:00', A],
    ['2026-11-20 09:00', B],
    ['2026-11-20 10:00', A],
  ])
  assert.is(saidAt('2026-11-20 12:00', source), 'waiting for the rest of it until 2026-11-21 10:00')
})

test('goes on where the same release was merged twice', () => {
  const source = staging([
    ['2026-11-18 09:00', B],
    ['2026-11-20 09:00', A],
    ['2026-11-20 10:00', A],
  ])
  assert.is(saidAt('2026-11-21 09:00', source), 'open')
})

test('stands while the environment before runs another release, or none', () => {
  const newer = staging([
    ['2026-11-18 09:00', A],
    ['2026-11-20 09:00', B],
  ])
  assert.is(saidAt('2026-12-01 09:00', newer), 'waiting for staging to run it')
  assert.is(saidAt('2026-12-01 09:00', staging([])), 'waiting for staging to run it')
})

test('starts with the manifests where the release was copied by hand', () => {
  const renders = [
    { commit: 'c9', atMs: Date.parse('2026-11-25T00:00Z'), pullRequest: 9 },
    { commit: 'c2', atMs: Date.parse('2026-11-20T15:00Z'), pullRequest: 2 },
    { commit: 'c0', atMs: Date.parse('2026-11-01T00:00Z'), pullRequest: undefined },
  ]
  const source = staging([['2026-11-20 09:00', A]], { renders })
  assert.is(saidAt('2026-11-21 09:00', source), 'waiting for the rest of it until 2026-11-21 15:00')
})

test('starts when the engine reported success, and again after a failure', () => {
  const first = report({ utc: '2026-11-20 09:20' })
  const source = staging([['2026-11-20 09:00', A]], { reports: [first] })
  assert.is(
    saidAt('2026-11-21 09:00', source, synced),
    'waiting for the rest of it until 2026-11-21 09:20',
  )
  assert.is(saidAt('2026-11-21 09:20', source, synced), 'open')
  const failure = report({ utc: '2026-11-20 18:00', state: 'failure' })
  const broken = { ...source, reports: [failure, first] }
  assert.is(
    saidAt('2026-11-21 09:20', broken, synced),
    "waiting for success of the status 'cd/staging'",
  )
  const mended = { ...broken, reports: [report({ utc: '2026-11-20 19:00' }), ...broken.reports] }
  assert.is(
    saidAt('2026-11-21 09:20', mended, synced),
    'waiting for the rest of it until 2026-11-21 19:00',
  )
})

test('goes on while the engine is at work and succeeds again', () => {
  const reports = [
    report({ utc: '2026-11-20 12:00', commit: 'c2' }),
    report({ utc: '2026-11-20 11:59', commit: 'c2', state: 'pending' }),
    report({ utc: '2026-11-20 09:20' }),
  ]
  const source = staging([['2026-11-20 09:00', A]], { reports, commits: ['c2', 'c1'] })
  assert.is(saidAt('2026-11-21 09:20', source, synced), 'open')
})

test('takes no report from a commit that holds something else', () => {
  const reports = [report({ utc: '2026-11-20 09:20', commit: 'c0' })]
  const source = staging([['2026-11-20 09:00', A]], { reports })
  assert.match(saidAt('2026-12-01 09:00', source, synced), 'success of the status')
})

test('waits for the slowest of several environments before', () => {
  const us = staging([['2026-11-20 09:00', A]], { environment: 'us' })
  const eu = staging([['2026-11-20 13:00', A]], { environment: 'eu' })
  const evidence = evidenceOf({ sources: [us, eu] })
  assert.is(
    say(verdictAt('2026-11-21 12:00', soak, evidence)),
    'waiting for the rest of it until 2026-11-21 13:00',
  )
  assert.is(say(verdictAt('2026-11-21 13:00', soak, evidence)), 'open')
})

test('is the same 24 hours over a change of the clocks', () => {
  const source = staging([['2026-10-24 12:00', A]])
  assert.is(saidAt('2026-10-25 11:59', source), 'waiting for the rest of it until 2026-10-25 12:00')
  assert.is(saidAt('2026-10-25 12:00', source), 'open')
})

test.run()
