import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { GateEvidence } from '../../../src/promotion/facts.ts'
import { onPromotionStage, type PromotionStage } from '../../support/promotion-stage.ts'

const test = suite('promotions that merge by themselves')

/** The step to staging merges by itself. */
async function optIn({ github }: PromotionStage): Promise<void> {
  const config = (await github.files('main')).get('inference-gateway.yaml') ?? ''
  const order = '  order: [dev, staging, prod]\n'
  const steps = `${order}  steps:\n    staging:\n      autoMerge: squash\n`
  await github.commit('main', { 'inference-gateway.yaml': config.replace(order, steps) })
}

const gate = (state: GateEvidence['state']) => async () => [{ name: 'soak', state, text: 'a day' }]

test(
  'only where the step says so',
  onPromotionStage(async (stage) => {
    await optIn(stage)
    await stage.newRelease('one')
    const [staging] = await stage.promote({ to: 'staging' })
    assert.is(stage.github.autoMerge(staging?.number ?? 0), 'SQUASH')
    await stage.merge('promote.staging')
    const [prod] = await stage.promote({ to: 'prod' })
    assert.is(stage.github.autoMerge(prod?.number ?? 0), undefined)
  }),
)

test(
  'only once all gates are open',
  onPromotionStage(async (stage) => {
    await optIn(stage)
    await stage.newRelease('one')
    const [early] = await stage.promote({ to: 'staging', gates: gate('waiting') })
    assert.is(early?.operation, 'created')
    assert.is(stage.github.autoMerge(early?.number ?? 0), undefined)
    const [late] = await stage.promote({ gates: gate('open') })
    assert.equal([late?.operation, late?.number], ['updated', early?.number])
    assert.is(stage.github.autoMerge(early?.number ?? 0), 'SQUASH')
    stage.github.clearJournal()
    await stage.promote({ to: 'staging', gates: gate('open') })
    assert.equal(stage.github.writes(), [])
  }),
)

test(
  'not where an environment on GitHub asks for people, and the pull request says so',
  onPromotionStage(async (stage) => {
    await optIn(stage)
    await stage.newRelease('one')
    const asks = "the environment 'staging' on GitHub asks for a reviewer"
    const [result] = await stage.promote({ to: 'staging', protection: async () => asks })
    assert.is(stage.github.autoMerge(result?.number ?? 0), undefined)
    const pull = (await stage.github.pulls()).find(({ number }) => number === result?.number)
    assert.match(String(pull?.body), "Merging is left to you: the environment 'staging'")
    await stage.promote({ to: 'staging', protection: async () => undefined })
    assert.is(stage.github.autoMerge(result?.number ?? 0), 'SQUASH')
  }),
)

test(
  'and without names no pull request is opened while a gate waits',
  onPromotionStage(async (stage) => {
    await stage.newRelease('one')
    stage.github.clearJournal()
    const { outcomes, plans } = await stage.plan({ gates: gate('waiting') })
    assert.equal(
      outcomes.map(({ state }) => state),
      ['waiting', 'already-there'],
    )
    assert.equal(plans, [])
    assert.is(
      (await stage.plan({ to: 'staging', gates: gate('closed') })).outcomes[0]?.state,
      'promoted',
    )
  }),
)

test(
  'never for a rollback',
  onPromotionStage(async (stage) => {
    await optIn(stage)
    const first = await stage.idAt('main', 'overlays/staging/release')
    await stage.newRelease('one')
    await stage.promote({ to: 'staging' })
    await stage.merge('promote.staging')
    const [back] = await stage.promote({ to: 'staging', release: first, reason: 'Errors' })
    assert.is(back?.operation, 'created')
    assert.is(stage.github.autoMerge(back?.number ?? 0), undefined)
  }),
)

test(
  'by the merge queue, where the repository has one and no auto-merge',
  onPromotionStage(async (stage) => {
    await optIn(stage)
    stage.github.settings.allowAutoMerge = false
    stage.github.settings.mergeQueue = true
    await stage.newRelease('one')
    const [staging] = await stage.promote({ to: 'staging' })
    assert.is(stage.github.autoMerge(staging?.number ?? 0), 'QUEUE')
    assert.equal(stage.notices, [])
  }),
)

test(
  'or not at all, with the reason told',
  onPromotionStage(async (stage) => {
    await optIn(stage)
    stage.github.settings.allowAutoMerge = false
    await stage.newRelease('one')
    const [staging] = await stage.promote({ to: 'staging' })
    assert.is(staging?.operation, 'created')
    assert.match(stage.notices.join('\n'), 'Auto merge is not allowed for this repository')
  }),
)

test.run()
