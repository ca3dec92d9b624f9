import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FACTS_SLOT, factsIn } from '../../../src/pull-request/facts.ts'
import { samplePlan } from '../../support/plan.ts'
import { manifest } from '../../support/promotion-repository.ts'
import { onPromotionStage } from '../../support/promotion-stage.ts'
import { onStage, type Stage } from '../../support/publishing.ts'

const test = suite('what changed since somebody looked')
const branch = 'inference-gateway/staging'

const REFUSED = {
  kind: 'answer',
  response: { status: 403, headers: {}, body: { message: 'Resource not accessible' } },
} as const

/** A plan whose one resource has a mark, with a body that has a place for the facts. */
function planWith(mark: string, more: Readonly<Record<string, string>> = {}) {
  const files = { app: mark, ...more }
  return samplePlan({
    body: `Changes.\n\n${FACTS_SLOT}\n\n### How to undo\n\nRevert.`,
    files: new Map(
      Object.entries(files).map(([name, text]) => [
        `rendered/staging/configmap-${name}.yaml`,
        manifest(name, text),
      ]),
    ),
  })
}

const reads = ({ github }: Stage) =>
  github.journal.filter(({ method }) => method === 'GET').map(({ path }) => path)

const factsOn = async ({ github }: Pick<Stage, 'github'>, ref = branch) => {
  const pull = (await github.pulls()).find(
    ({ head, state }) => head.ref === ref && state === 'open',
  )
  return factsIn(pull?.body ?? '') ?? ''
}

const review = ({ github }: Stage, commit: string, event = 'COMMENT') =>
  github.api('POST', '/pulls/1/reviews', { event, body: 'Looks right', commit_id: commit })

test(
  'is not said of what is new, but what it was made from',
  onStage(async (stage) => {
    await stage.publishOne(planWith('one'))
    assert.is(await factsOn(stage), `- Made from main at \`${await stage.github.head('main')}\`.`)
  }),
)

test(
  'is said against the last review, else against the commit before',
  onStage(async (stage) => {
    const first = await stage.publishOne(planWith('one', { other: 'same' }))
    const second = await stage.publishOne(planWith('two', { other: 'same' }))
    const compare = (from = '', to = '') => `/compare/${from}..${to})`
    const before = await factsOn(stage)
    assert.match(
      before,
      `Since \`${first.head?.slice(0, 10)}\`, the commit before: 0 added, 1 changed`,
    )
    assert.match(before, '- `ConfigMap.v1/app`: `data.mark` `one` → `two`')
    assert.match(before, compare(first.head, second.head))
    assert.not.match(before, 'ConfigMap.v1/other')
    await review(stage, first.head ?? '')
    await stage.publishOne(planWith('three', { more: 'new' }))
    const after = await factsOn(stage)
    assert.match(after, /Since the review by \w+ \(commented, `/)
    assert.match(after, first.head?.slice(0, 10) ?? '')
    assert.match(after, '`data.mark` `one` → `three`')
    assert.match(after, '- `ConfigMap.v1/more`: new here')
    assert.match(after, '- `ConfigMap.v1/other`: no longer here')
  }),
)

test(
  'stays as it was said, and costs nothing, where nothing is new',
  onStage(async (stage) => {
    await stage.publishOne(planWith('one'))
    stage.github.clearJournal()
    await stage.publishOne(planWith('one'))
    const unchanged = reads(stage).length
    await stage.publishOne(planWith('two'))
    const said = await factsOn(stage)
    stage.github.clearJournal()
    assert.is((await stage.publishOne(planWith('two'))).operation, 'unchanged')
    assert.equal(stage.github.writes(), [])
    assert.is(reads(stage).length, unchanged)
    assert.not.ok(reads(stage).some((path) => /reviews|blobs|\/commits\?/.test(path)))
    // Another text of the same files keeps it, too.
    const plan = planWith('two')
    await stage.publishOne({ ...plan, body: `Other words. ${plan.body}` })
    assert.is(await factsOn(stage), said)
  }),
)

test(
  'reads the files that differ, and no others',
  onStage(async (stage) => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`c${i}`, 'same']))
    await stage.publishOne(planWith('one', many))
    stage.github.clearJournal()
    await stage.publishOne(planWith('two', many))
    assert.is(reads(stage).filter((path) => path.includes('/git/blobs/')).length, 1)
    assert.is(reads(stage).filter((path) => path.includes('/reviews')).length, 1)
  }),
)

test(
  'says that there is more where too much differs to be read',
  onStage(async (stage) => {
    const many = (mark: string) =>
      Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`c${i}`, mark]))
    await stage.publishOne(planWith('one', many('one')))
    stage.github.clearJournal()
    await stage.publishOne(planWith('two', many('two')))
    assert.match(await factsOn(stage), 'more is different than can be told here. [Every line](')
    assert.equal(
      reads(stage).filter((path) => path.includes('/git/blobs/')),
      [],
    )
  }),
)

test(
  'is said by the next run where one ended between its commit and the text',
  onStage(async (stage) => {
    const { github } = stage
    await stage.publishOne(planWith('one'))
    github.addFault({ method: 'PATCH', path: /\/pulls\/1$/, fault: REFUSED })
    await stage.refused(planWith('two'))
    stage.recover()
    assert.is((await stage.publishOne(planWith('two'))).operation, 'updated')
    assert.match(await factsOn(stage), '`data.mark` `one` → `two`')
  }),
)

test(
  'is left out where GitHub does not tell of reviews and commits',
  onStage(async (stage) => {
    await stage.publishOne(planWith('one'))
    stage.github.addFault({ method: 'GET', path: /\/reviews/, fault: REFUSED })
    await stage.publishOne(planWith('two'))
    assert.match(await factsOn(stage), '`data.mark` `one` → `two`')
    stage.github.addFault({ method: 'GET', path: /\/git\/blobs\//, fault: REFUSED })
    const last = await stage.publishOne(planWith('three'))
    assert.is(last.operation, 'updated')
    assert.match(await factsOn(stage), /^- Made from main at `\w{40}`\.$/)
  }),
)

test(
  'tells of renders when the release that is there came, and with which pull request',
  onPromotionStage(async ({ github, newRelease, render }) => {
    await newRelease('one')
    await github.commit('main', { 'base/app.yaml': manifest('app', 'two') })
    await render()
    assert.match(
      await factsOn({ github }, 'inference-gateway/dev'),
      /- \*\*dev\*\* has had release `\w{10}` since [-\d]{10} \(#1\)\./,
    )
    await github.commit('main', { 'base/app.yaml': manifest('app', 'three') })
    await render()
    const facts = await factsOn({ github }, 'inference-gateway/dev')
    assert.match(facts, '- `ConfigMap.v1/app.chat`: `data.mark` `two` → `three`')
    const [pull] = (await github.pulls()).filter(({ state }) => state === 'open')
    assert.match(pull?.body ?? '', '| the sources | no other | staging (has `')
  }),
)

test.run()
