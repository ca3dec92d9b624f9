import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { StatusRequirement } from '../../src/config/config.ts'
import type { StatusReport } from '../../src/gate/evidence.ts'
import { A, argo, evidenceOf, report, say, staging, verdictAt } from './support.ts'

const test = suite('report gate')

const utc = '2026-11-20 09:30'

function judge(reports: readonly StatusReport[], requirement = argo) {
  const source = staging([['2026-11-20 09:00', A]], { reports, commits: ['c2', 'c1'] })
  return verdictAt(utc, { kind: 'report', requirement }, evidenceOf({ sources: [source] }))
}

const said = (reports: readonly StatusReport[], requirement = argo) =>
  say(judge(reports, requirement))

test('opens on success by the right app at a commit with this content', () => {
  assert.is(said([report({ utc })]), 'open')
  assert.is(said([report({ utc, creator: undefined, app: 'argocd' })]), 'open')
  assert.is(said([report({ utc, name: 'CD/Staging', commit: 'c2' })]), 'open')
})

test('does not take the right name by the wrong app, and says so', () => {
  const mallory = report({ utc, creator: 'mallory' })
  const other = report({ utc, creator: undefined, app: 'other-app' })
  for (const wrong of [mallory, other]) {
    const verdict = judge([wrong])
    assert.is(say(verdict), "waiting for success of 'cd/staging'")
    assert.match(verdict.evidence, /one by (mallory|other-app) does not count/)
  }
  assert.is(said([report({ utc, state: 'failure', creator: 'mallory' }), report({ utc })]), 'open')
})

test('does not take a status on another commit, and says so', () => {
  const verdict = judge([report({ utc, commit: 'c0' })])
  assert.is(say(verdict), "waiting for success of 'cd/staging'")
  assert.match(verdict.evidence, 'the one on commit c0 is about something else')
})

test('takes the newest of a context, whatever the order of the list', () => {
  const old = report({ utc: '2026-11-20 09:10', state: 'failure' })
  const young = report({ utc: '2026-11-20 09:20', commit: 'c2' })
  assert.is(said([old, young]), 'open')
  assert.is(said([young, old]), 'open')
  const broken = report({ utc: '2026-11-20 09:25', state: 'failure', commit: 'c2' })
  assert.match(said([broken, young, old]), /^closed: 'cd\/staging' says failure on commit c2/)
})

test('waits for what is pending or missing', () => {
  assert.is(said([report({ utc, state: 'pending' })]), "waiting for success of 'cd/staging'")
  assert.is(said([]), "waiting for success of 'cd/staging'")
  const unknown = staging([['2026-11-20 09:00', A]], { reports: undefined })
  const verdict = verdictAt(
    utc,
    { kind: 'report', requirement: argo },
    evidenceOf({ sources: [unknown] }),
  )
  assert.is(verdict.state, 'waiting')
  assert.match(verdict.evidence, 'known to GitHub only')
})

test('counts neutral and skipped only where the config says so', () => {
  const neutral = report({ utc, state: 'neutral' })
  assert.match(said([neutral]), /^closed/)
  assert.is(said([neutral], { ...argo, accept: ['neutral'] }), 'open')
  assert.match(
    said([report({ utc, state: 'skipped' })], { ...argo, accept: ['neutral'] }),
    /^closed/,
  )
})

const flux: StatusRequirement = {
  name: 'kustomization/chat-*/*',
  creator: 'Flux-Bot',
  accept: [],
}

test('wants success of every context that a pattern finds', () => {
  const one = report({ utc, name: 'kustomization/chat-staging/0c9c2e41', creator: 'flux-bot' })
  const two = { ...one, name: 'kustomization/chat-staging-policies/0c9c2e41' }
  assert.is(said([one, two], flux), 'open')
  assert.match(said([one, { ...two, state: 'failure' }], flux), /^closed: .*policies/)
  assert.match(said([{ ...one, name: 'kustomization/chat-staging' }], flux), /^waiting/)
})

test('does not take a check run for an account: those are posted by apps only', () => {
  const run = report({ utc, name: 'kustomization/chat-a/b', creator: undefined, app: 'flux-bot' })
  assert.match(said([run], flux), /^waiting/)
})

test('wants the status of every environment before', () => {
  const us = staging([['2026-11-20 09:00', A]], {
    environment: 'us',
    reports: [report({ utc, name: 'cd/us' })],
  })
  const eu = staging([['2026-11-20 09:00', A]], {
    environment: 'eu',
    reports: [report({ utc, name: 'cd/us' })],
  })
  const verdict = verdictAt(
    utc,
    { kind: 'report', requirement: argo },
    evidenceOf({ sources: [us, eu] }),
  )
  assert.is(say(verdict), "waiting for success of 'cd/eu'")
})

test.run()
