import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PublishErrors } from '../../../src/ports.ts'
import { samplePlan } from '../../support/plan.ts'
import { caughtAsync, onStage } from '../../support/publishing.ts'

const test = suite('many pull requests')
const names = Array.from({ length: 12 }, (_, i) => `env-${i}`)
const plansWith = (text: string) =>
  names.map((key) => samplePlan({ key, files: new Map([[`rendered/${key}/gateway.yaml`, text]]) }))
const operations = (results: readonly { readonly operation: string }[]) =>
  [...new Set(results.map(({ operation }) => operation))].join()

test(
  'what is as planned costs no request of its own',
  onStage(async ({ github, publish }) => {
    const plans = plansWith('kind: Gateway\n')
    const first = await publish(plans)
    assert.is(operations(first), 'created')
    github.clearJournal()
    const second = await publish(plans)
    assert.equal(
      second,
      first.map((one) => ({ ...one, operation: 'unchanged' })),
    )
    assert.equal(paths(github.journal), [
      'GET /',
      'GET /git/ref/heads/main',
      'GET /git/commits/ID',
      'GET /git/matching-refs/heads/inference-gateway',
      'GET /git/trees/ID',
      'GET /pulls',
    ])
  }),
)

test(
  'nor does a base that moved elsewhere, but for its files',
  onStage(async ({ github, publish }) => {
    const plans = plansWith('kind: Gateway\n')
    await publish(plans)
    await github.commit('main', { 'docs/readme.md': 'Hello\n' })
    github.clearJournal()
    assert.is(operations(await publish(plans)), 'unchanged')
    assert.is(github.journal.length, 8)
    assert.equal(github.writes(), [])
  }),
)

test(
  'a base that moved where the pull requests write makes them anew',
  onStage(async ({ github, publish }) => {
    const plans = plansWith('kind: Gateway # 2\n')
    await publish(plans)
    const moved = names.map((name) => [`rendered/${name}/gateway.yaml`, 'kind: Gateway # 1\n'])
    await github.commit('main', Object.fromEntries(moved))
    const results = await publish(plans)
    assert.is(operations(results), 'updated')
    for (const { head = '' } of results)
      assert.equal((await github.message(head)).parents[1], await github.head('main'))
    assert.is(operations(await publish(plans)), 'unchanged')
  }),
)

test(
  'a commit of a person is found among them, and stops no other',
  onStage(async ({ github, publish }) => {
    await publish(plansWith('kind: Gateway\n'))
    const branch = 'inference-gateway/env-3'
    const theirs = await github.commit(branch, { 'rendered/env-3/gateway.yaml': 'mine: true\n' })
    const thrown = await caughtAsync(() => publish(plansWith('kind: Gateway # 2\n')))
    if (!(thrown instanceof PublishErrors)) throw thrown
    assert.match(thrown.errors.map(({ code }) => code).join(), /^foreign-commit$/)
    assert.equal(
      thrown.results.map(({ key, operation }) => `${key} ${operation}`),
      names.filter((name) => name !== 'env-3').map((name) => `${name} updated`),
    )
    assert.is(await github.head(branch), theirs)
  }),
)

test(
  'what one was sent is named for the next',
  onStage(async ({ github, publish }) => {
    await publish(plansWith('kind: Gateway\n'))
    const trees = github.journal.filter(({ path }) => path.endsWith('/git/trees'))
    const sent = trees.filter(({ body }) => JSON.stringify(body).includes('kind: Gateway'))
    assert.is(trees.length, names.length)
    assert.is(sent.length, 1)
  }),
)

test(
  'a base that moves elsewhere at every call is written on all the same',
  onStage(async ({ github, publish, recover }) => {
    let [calls, isMoving] = [0, false]
    const act = async () => {
      if (isMoving) return
      isMoving = true
      await github.commit('main', { 'docs/readme.md': `${calls++}\n` })
      isMoving = false
    }
    for (const method of ['GET', 'POST', 'PATCH'])
      github.addFault({ method, path: /./, times: 1000, fault: { kind: 'before', act } })
    const results = await publish(plansWith('kind: Gateway\n'))
    recover()
    assert.is(operations(results), 'created')
    assert.ok(calls > 50)
    for (const { number = 0 } of results) await github.mergePull(number)
    const files = await github.files('main')
    for (const name of names)
      assert.is(files.get(`rendered/${name}/gateway.yaml`), 'kind: Gateway\n')
    assert.is(files.get('docs/readme.md'), `${calls - 1}\n`)
  }),
)

test(
  'a base that changes the planned files at every call ends in an error that names it',
  onStage(async ({ github, refused, recover }) => {
    let calls = 0
    const act = async () => {
      await github.commit('main', { 'rendered/staging/gateway.yaml': `${calls++}\n` })
    }
    const path = /\/git\/commits$/
    github.addFault({ method: 'POST', path, times: 1000, fault: { kind: 'before', act } })
    const [error] = await refused(samplePlan())
    recover()
    assert.is(error?.code, 'conflict')
    assert.match(error?.message ?? '', /^branch 'main' is written by somebody else all the time$/)
    assert.is(await github.head('inference-gateway/staging'), undefined)
  }),
)

/** What was asked for, without the repository and the ids. */
function paths(journal: readonly { readonly method: string; readonly path: string }[]) {
  return journal.map(
    ({ method, path }) =>
      `${method} ${path.replace('/repos/acme/shop', '').replace(/[0-9a-f]{40}/, 'ID') || '/'}`,
  )
}

test.run()
