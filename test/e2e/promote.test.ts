import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertDone, builtOnly, type E2e, endToEnd, operationsOf } from '../support/e2e.ts'
import { dispatchEvent, pullRequestEvent } from '../support/events.ts'

const all = suite("the built action with 'command: promote'")
const test = builtOnly(all)

const with_ = (inputs: Readonly<Record<string, string>>) => ({
  inputs: { command: 'promote', ...inputs },
  event: dispatchEvent(),
})

/** Every environment with a first release, and a second one in dev. */
async function twoReleases({ github, run, checkout, change }: E2e): Promise<string> {
  assertDone(await run({ inputs: { command: 'render', 'every-environment': 'true' } }))
  for (const { number } of await github.pulls()) await github.mergePull(number)
  await checkout()
  const first = (await github.files('main')).get('base/gateway.yaml') ?? ''
  await change({ 'base/gateway.yaml': `${first}# second\n` })
  const rendered = await run({ inputs: { command: 'render' } })
  assertDone(rendered)
  const dev = (await github.pulls()).find(
    ({ state, head }) => state === 'open' && head.ref.endsWith('/dev'),
  )
  await github.mergePull(dev?.number ?? 0)
  return rendered.outputs.get('release') ?? ''
}

test(
  'promotes what is on main, although the checkout is older, step by step, and rolls back',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    const second = await twoReleases(e2e)
    // The checkout is that of before the merge: it saves fetching and decides nothing.
    const staging = await run(with_({}))
    assertDone(staging)
    assert.equal(operationsOf(staging), { 'promote.staging': 'created' })
    assert.is(staging.outputs.get('release'), second)
    assert.match(staging.summary, 'dev to staging')
    assert.match(staging.summary, 'The same release')
    await github.mergePull(Number(staging.outputs.get('pull-request-number')))
    const prod = await run(with_({ to: 'prod' }))
    assertDone(prod)
    assert.equal(operationsOf(prod), { 'promote.prod': 'created' })
    const [row] = JSON.parse(prod.outputs.get('environments') ?? '[]')
    assert.is(row.name, 'prod')
    assert.is(row.state, 'promoted')
    await github.mergePull(Number(prod.outputs.get('pull-request-number')))
    const back = await run(with_({ to: 'prod', release: row.previousRelease, reason: 'Too slow' }))
    assertDone(back)
    await github.mergePull(Number(back.outputs.get('pull-request-number')))
    assert.match((await github.files('main')).get('overlays/prod/hold.yaml') ?? '', 'by: rita')
    const held = await run(with_({}))
    assertDone(held)
    assert.is(held.outputs.get('changed'), 'false')
    assert.match(held.summary, 'held since a rollback')
  }),
)

test(
  'writes nothing for a pull request, nor in a dry run',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await twoReleases(e2e)
    github.clearJournal()
    const shown = await run({ ...with_({}), event: pullRequestEvent('acme/shop') })
    assertDone(shown)
    assert.match(shown.summary, 'The same release')
    const dry = await run(with_({ 'dry-run': 'true' }))
    assertDone(dry)
    assert.match(dry.summary, 'dry run: nothing was written')
    assert.equal(github.writes(), [])
  }),
)

test(
  'fails with what to do about it',
  endToEnd(async ({ run }) => {
    const result = await run(with_({ to: 'prod', release: 'abc' }))
    assert.is(result.code, 1)
    assert.match(result.annotations[0]?.message ?? '', 'a rollback needs a reason')
  }),
)

all.run()
