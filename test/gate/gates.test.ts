import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import type { OpenIssue } from '../../src/gate/evidence.ts'
import type { Gate } from '../../src/gate/gate.ts'
import { evaluateGates, gatesOf, opensAt, sourcesOf, stateOf } from '../../src/gate/index.ts'
import { judgeOverride } from '../../src/gate/override.ts'
import { edited } from '../config/config-text.ts'
import { A, at, B, evidenceOf, hours, say, staging, verdictAt } from './support.ts'

const test = suite('gates')

const MORE = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
gitops: {reports: [{name: cd, app: argocd}]}
promotion:
  order: [dev, prod]
  steps:
    prod:
      gates:
        soak: 1h
        synced: true
        statuses: [{name: smoke, creator: tester}]
        windows: [{from: '09:00', to: '10:00', timeZone: UTC}]
        freezes: [{from: 2026-12-20, to: 2027-01-04, timeZone: UTC, reason: x}]
        incidents: [incident]
        drift: true
`

function configOf(text: string) {
  const { config, errors } = parseConfig({ file: 'c.yaml', text })
  assert.equal(errors, [])
  if (config === undefined) throw new Error('no config')
  return config
}

test('come from the config of the step', () => {
  const config = configOf(edited({}, MORE))
  assert.equal(
    gatesOf(config, 'prod').map(({ kind }) => kind),
    ['source', 'soak', 'report', 'report', 'window', 'freeze', 'incidents', 'drift'],
  )
  assert.equal(gatesOf(config, 'dev'), [])
  assert.equal(sourcesOf(config, 'prod'), ['dev'])
  assert.equal(sourcesOf(config, 'dev'), [])
})

test('hold to the release of the environments before', () => {
  const source: Gate = { kind: 'source' }
  const fits = staging([['2026-11-20 09:00', A]])
  const other = { ...staging([['2026-11-20 09:00', B]]), environment: 'eu' }
  const said = (...sources: readonly (typeof fits)[]) =>
    say(verdictAt('2026-11-21 09:00', source, evidenceOf({ sources })))
  assert.is(said(fits), 'open')
  assert.is(said(fits, other), 'closed: eu has another release than aaaaaaaaaa')
  assert.is(said(), 'closed: no environment comes before prod')
})

const issue = (changes: Partial<OpenIssue>): OpenIssue => {
  return { number: 7, title: 'Queue is full', labels: [], driftOf: [], ...changes }
}

test('close while an incident or drift is open', () => {
  const incidents: Gate = { kind: 'incidents', labels: ['Incident', 'sev1'] }
  const said = (gate: Gate, ...issues: readonly OpenIssue[]) =>
    say(verdictAt('2026-11-21 09:00', gate, evidenceOf({ issues, sources: [staging([])] })))
  assert.is(said(incidents), 'open')
  assert.is(said(incidents, issue({ labels: ['bug'] })), 'open')
  assert.is(said(incidents, issue({ labels: ['incident'] })), "closed: #7 'Queue is full' is open")
  assert.is(said({ kind: 'drift' }, issue({ driftOf: ['dev'] })), 'open')
  assert.match(said({ kind: 'drift' }, issue({ driftOf: ['staging'] })), /^closed/)
  assert.match(said({ kind: 'drift' }, issue({ driftOf: ['prod'] })), /^closed/)
})

test('wait where nobody could ask GitHub', () => {
  const evidence = evidenceOf({ issues: undefined })
  assert.is(verdictAt('2026-11-21 09:00', { kind: 'drift' }, evidence).state, 'waiting')
})

const daily: Gate = {
  kind: 'window',
  windows: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '10:00', timeZone: 'UTC' },
  ],
}

test('tell the next moment at which all are open', () => {
  const soak: Gate = { kind: 'soak', seconds: hours(24), reports: [] }
  // Friday afternoon and a day: the window of Saturday is none, that of Monday is.
  const evidence = evidenceOf({ sources: [staging([['2026-11-27 15:00', A]])] })
  const gates = [soak, daily]
  const now = at('2026-11-27 16:00')
  assert.is(stateOf(evaluateGates(gates, evidence, now)), 'waiting')
  assert.is(opensAt(gates, evidence, now), at('2026-11-30 09:00'))
  const freeze = { from: '2026-11-30', to: '2026-12-01', timeZone: 'UTC', reason: 'x' }
  assert.is(opensAt([...gates, { kind: 'freeze', freeze }], evidence, now), at('2026-12-02 09:00'))
})

test('tell no moment where something has to happen first', () => {
  const evidence = evidenceOf({ sources: [staging([])], issues: [issue({ labels: ['x'] })] })
  const now = at('2026-11-27 16:00')
  assert.is(opensAt([{ kind: 'incidents', labels: ['x'] }, daily], evidence, now), undefined)
  assert.is(opensAt([{ kind: 'soak', seconds: 60, reports: [] }], evidence, now), undefined)
})

test('say closed before waiting before open', () => {
  const verdict = { gate: 'g', evidence: '' }
  const open = { ...verdict, state: 'open' } as const
  const waiting = { ...verdict, state: 'waiting', waitsFor: 'x', untilMs: undefined } as const
  const closed = { ...verdict, state: 'closed', why: 'x' } as const
  assert.is(stateOf([]), 'open')
  assert.is(stateOf([open, waiting]), 'waiting')
  assert.is(stateOf([closed, waiting, open]), 'closed')
})

const label = {
  label: 'promote-now',
  by: 'rita',
  isPerson: true,
  mayWrite: true,
  atMs: at('2026-11-20 09:00'),
}

test('give way to a label of a person with write access, and say whose', () => {
  const { counts, text } = judgeOverride(label, at('2026-11-20 08:00'))
  assert.is(counts, true)
  assert.is(text, "overridden by rita with the label 'promote-now' at 2026-11-20 09:00 UTC")
})

test('hold against a label of a bot, of a triager, or from before the newest commit', () => {
  const why = (changes: Partial<typeof label>, head = '2026-11-20 08:00') => {
    const verdict = judgeOverride({ ...label, ...changes }, at(head))
    assert.is(verdict.counts, false)
    return verdict.text
  }
  assert.match(why({ isPerson: false }), 'only a person')
  assert.match(why({ mayWrite: false }), 'rita has no write access')
  assert.match(why({}, '2026-11-20 09:01'), 'has changed since')
})

test.run()
