import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { PublishResult } from '../../../src/ports.ts'
import { manifest } from '../../support/promotion-repository.ts'
import { assertSound, onPromotionStage } from '../../support/promotion-stage.ts'
import { caughtAsync } from '../../support/publishing.ts'

const test = suite('promotions at the same time as others')
const release = (name: string) => `overlays/${name}/release`
const branch = 'inference-gateway/promote.staging'

const operations = (results: readonly PublishResult[]) => results.map(({ operation }) => operation)

test(
  'two runs that want the same make one pull request',
  onPromotionStage(async (stage) => {
    const { github, newRelease, promote, idAt } = stage
    const id = await newRelease('one')
    const results = (
      await Promise.all([promote({ to: 'staging' }), promote({ to: 'staging' })])
    ).flat()
    assert.ok(operations(results).includes('created'), operations(results).join())
    const pulls = (await github.pulls()).filter(({ head }) => head.ref === branch)
    assert.is(pulls.length, 1)
    assert.is(await idAt(branch, release('staging')), id)
    await assertSound(stage)
  }),
)

test(
  'an older run does not undo what a newer one proposed',
  onPromotionStage(async (stage) => {
    const { newRelease, plan, promote, publish, idAt } = stage
    await newRelease('one')
    const older = await plan({ to: 'staging' })
    const two = await newRelease('two')
    await promote({ to: 'staging' })
    const [late] = await publish(older)
    assert.is(late?.operation, 'skipped')
    assert.is(late?.code, 'stale-checkout')
    assert.is(await idAt(branch, release('staging')), two)
    await assertSound(stage)
  }),
)

test(
  'a rollback that was asked for meanwhile stays',
  onPromotionStage(async (stage) => {
    const { github, newRelease, plan, promote, publish, idAt, merge } = stage
    const first = await idAt('main', release('staging'))
    await newRelease('one')
    await promote({ to: 'staging' })
    await merge('promote.staging')
    await newRelease('two')
    const promotion = await plan({ to: 'staging' })
    await promote({ to: 'staging', release: first, reason: 'It fails' })
    const [late] = await publish(promotion)
    assert.is(late?.operation, 'skipped')
    assert.match(late?.note ?? '', 'another run')
    assert.is(await idAt(branch, release('staging')), first)
    assert.is((await github.files(branch)).has('overlays/staging/hold.yaml'), true)
    await assertSound(stage)
  }),
)

test(
  'a promotion and a render have a branch each, and neither takes back the other',
  onPromotionStage(async (stage) => {
    const { github, newRelease, promote, render, merge, idAt } = stage
    const one = await newRelease('one')
    const config = (await github.files('main')).get('inference-gateway.yaml') ?? ''
    await github.commit('main', {
      'inference-gateway.yaml': config.replace('maxReplicas: 20', 'maxReplicas: 30'),
    })
    await promote({ to: 'staging' })
    await merge('promote.staging')
    const [rendered, promoted] = await Promise.all([render(), promote({ to: 'prod' })])
    assert.is(rendered.find(({ key }) => key === 'prod')?.operation, 'created')
    assert.equal(operations(promoted), ['created'])
    await assertSound(stage)
    // Both follow the base: the value alone is in one, value and release are in the other.
    await merge('prod')
    await promote({ to: 'prod' })
    await merge('promote.prod')
    assert.is(await idAt('main', release('prod')), one)
    const files = await github.files('main')
    assert.match(
      files.get('rendered/prod/horizontalpodautoscaler-llama.yaml') ?? '',
      'maxReplicas: 30',
    )
    assert.match(files.get('rendered/prod/configmap-app.yaml') ?? '', 'mark: one')
    assert.equal(
      (await render()).filter(({ operation }) => operation !== 'unchanged').map(({ key }) => key),
      [],
    )
  }),
)

test(
  'a rollback that a person closed, or merged and lifted, keeps nothing back any more',
  onPromotionStage(async (stage) => {
    const { github, newRelease, plan, promote, idAt, merge } = stage
    const first = await idAt('main', release('staging'))
    await newRelease('one')
    await promote({ to: 'staging' })
    await merge('promote.staging')
    await newRelease('two')
    const back = { to: 'staging', release: first, reason: 'It fails' } as const
    const [opened] = await promote(back)
    assert.is((await plan({ to: 'staging' })).outcomes[0]?.state, 'rollback-open')
    await github.api('PATCH', `/pulls/${opened?.number}`, { state: 'closed' })
    assert.is((await plan({ to: 'staging' })).outcomes[0]?.state, 'promoted')
    // A squash merge that keeps the branch, and then a person who deletes the file.
    await github.api('DELETE', `/git/refs/heads/${branch}`)
    await promote(back)
    await merge('promote.staging')
    await github.commit('main', { 'overlays/staging/hold.yaml': null })
    const [again] = await promote({ to: 'staging' })
    assert.is(again?.operation, 'created')
    assert.not((await github.files(branch)).has('overlays/staging/hold.yaml'))
    await assertSound(stage)
  }),
)

test(
  'a commit of a person on the branch is kept, and told of',
  onPromotionStage(async (stage) => {
    const { github, newRelease, promote } = stage
    await newRelease('one')
    await promote({ to: 'staging' })
    const theirs = await github.commit(branch, { 'rendered/staging/extra.yaml': 'kind: X\n' })
    await newRelease('two')
    const thrown = await caughtAsync(() => promote({ to: 'staging' }))
    assert.match(String(thrown), 'foreign-commit')
    assert.is(await github.head(branch), theirs)
    await assertSound(stage)
  }),
)

test(
  'a push of a person between reading and writing loses nothing',
  onPromotionStage(async (stage) => {
    const { github, newRelease, promote } = stage
    await newRelease('one')
    await promote({ to: 'staging' })
    await newRelease('two')
    let theirs = ''
    github.addFault({
      method: 'PATCH',
      path: /\/git\/refs\/heads\/inference-gateway\/promote\.staging$/,
      fault: {
        kind: 'before',
        act: async () => {
          theirs = await github.commit(branch, { 'rendered/staging/extra.yaml': 'kind: X\n' })
        },
      },
    })
    const thrown = await caughtAsync(() => promote({ to: 'staging' }))
    assert.match(String(thrown), 'foreign-commit')
    assert.is(await github.head(branch), theirs)
    await assertSound(stage)
  }),
)

for (const [what, moves, want] of [
  [
    'a merge that is about the release',
    { 'overlays/dev/release/base/app.yaml': manifest('app', 'x') },
    'skipped',
  ],
  ['a merge into the target', { 'overlays/staging/hold.yaml': 'reason: wait\n' }, 'skipped'],
  ['a merge of something else', { 'docs/readme.md': 'Hello\n' }, 'created'],
] as const)
  test(
    `${what}, just before the branch moves, is seen: ${want}`,
    onPromotionStage(async (stage) => {
      const { github, newRelease, promote, idAt } = stage
      const one = await newRelease('one')
      github.addFault({
        method: 'POST',
        path: /\/git\/commits$/,
        fault: { kind: 'before', act: async () => void (await github.commit('main', moves)) },
      })
      const [result] = await promote({ to: 'staging' })
      assert.is(result?.operation, want)
      if (want === 'skipped') assert.is(await github.head(branch), undefined)
      else {
        assert.is(await idAt(branch, release('staging')), one)
        await github.mergePull(result?.number ?? 0)
        assert.is(await idAt('main', release('staging')), one)
        assert.is((await github.files('main')).has('docs/readme.md'), true)
      }
      await assertSound(stage)
    }),
  )

for (const path of ['/git/trees', '/git/commits', '/git/refs', '/pulls'])
  for (const kind of ['forward-then-502', 'forward-then-reset'] as const)
    test(
      `ends in one pull request where the answer to ${path} is lost (${kind})`,
      onPromotionStage(async (stage) => {
        const { github, newRelease, promote, idAt } = stage
        const one = await newRelease('one')
        github.addFault({ method: 'POST', path: new RegExp(`${path}$`), fault: { kind } })
        await promote({ to: 'staging' })
        assert.is(await idAt(branch, release('staging')), one)
        await assertSound(stage)
      }),
    )

test.run()
