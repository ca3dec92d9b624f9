import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { blobId } from '../../../src/release/tree-id.ts'
import { baseFiles, CONFIG } from '../../support/promotion-repository.ts'
import { assertSound, onPromotionStage } from '../../support/promotion-stage.ts'
import { caughtAsync } from '../../support/publishing.ts'

const test = suite('promotions on GitHub')
const release = (name: string) => `overlays/${name}/release`
const branch = (to: string) => `inference-gateway/promote.${to}`

test(
  'puts the very tree of the source into the target, in one pull request',
  onPromotionStage(async (stage) => {
    const { github, newRelease, promote, idAt, merge } = stage
    const id = await newRelease('one')
    github.clearJournal()
    const [staging, ...others] = await promote({ to: 'staging' })
    assert.is(staging?.operation, 'created')
    assert.equal(others, [])
    assert.is(await idAt(branch('staging'), release('staging')), id)
    assert.equal(github.writes(), [
      'POST git/trees',
      'POST git/commits',
      'POST git/refs',
      'POST pulls',
      `POST issues/${staging?.number}/labels`,
    ])
    const body = (await github.pulls()).find(({ number }) => number === staging?.number)?.body ?? ''
    assert.is(body.split(id).length - 1 >= 2, true, 'both tree ids are told')
    await merge('promote.staging')
    assert.is(await idAt('main', release('staging')), id)
    assert.is.not(await idAt('main', release('prod')), id)
  }),
)

test(
  'takes away what the source no longer has',
  onPromotionStage(async ({ github, render, promote, merge, idAt }) => {
    const base = Object.fromEntries(baseFiles({ app: 'two' }))
    await github.commit('main', { ...base, 'base/old.yaml': null })
    await render()
    await merge('dev')
    await promote({ to: 'staging' })
    await merge('promote.staging')
    const files = await github.files('main')
    assert.is(files.has('overlays/prod/release/base/old.yaml'), true)
    for (const path of [
      'overlays/staging/release/base/old.yaml',
      'rendered/staging/configmap-old.yaml',
    ])
      assert.is(files.has(path), false, path)
    assert.is(await idAt('main', release('staging')), await idAt('main', release('dev')))
  }),
)

const Entries = z.looseObject({
  tree: z.array(z.looseObject({ path: z.string(), content: z.string().optional() })),
})

test(
  'costs at most six writes with 200 files, and sends nothing that the repository has',
  onPromotionStage(async (stage) => {
    const { github, render, promote, merge, idAt } = stage
    const marks = (mark: string) =>
      baseFiles(
        Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`file-${i}`, `${mark}${i}`])),
      )
    await github.commit('main', {
      ...Object.fromEntries(marks('a')),
      'base/app.yaml': null,
      'base/old.yaml': null,
    })
    await render()
    await merge('dev')
    const before = await github.files('main')
    const known = new Set([...before.values()].map(blobId))
    github.clearJournal()
    const [result] = await promote({ to: 'staging' })
    assert.is(result?.operation, 'created')
    const writes = github.writes()
    assert.ok(writes.length <= 6, writes.join('\n'))
    const sent = github.journal
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/git/trees'))
      .flatMap(({ body }) => Entries.parse(body).tree)
      .filter(({ content }) => content !== undefined)
    assert.equal(
      sent.filter(({ content = '' }) => known.has(blobId(content))),
      [],
    )
    assert.is(await idAt(branch('staging'), release('staging')), await idAt('main', release('dev')))
    const after = await github.files(branch('staging'))
    assert.is(
      [...after.keys()].filter((path) => path.startsWith('rendered/staging/configmap-')).length,
      200,
    )
    assert.is(after.has(`${release('staging')}/base/old.yaml`), false)
  }),
)

test(
  'writes nothing where the release is there, or proposed already',
  onPromotionStage(async ({ github, newRelease, promote, merge }) => {
    github.clearJournal()
    assert.equal(await promote(), [])
    assert.equal(github.writes(), [])
    await newRelease('one')
    await promote()
    github.clearJournal()
    assert.is((await promote())[0]?.operation, 'unchanged')
    assert.equal(github.writes(), [])
    await github.commit('main', { 'docs/notes.md': 'news\n' })
    github.clearJournal()
    assert.is((await promote())[0]?.operation, 'unchanged', 'the base moved elsewhere')
    assert.equal(github.writes(), [])
    await merge('promote.staging')
    github.clearJournal()
    assert.equal(await promote({ to: 'staging' }), [])
    assert.equal(github.writes(), [])
  }),
)

test(
  'takes a proposal back where the target has come to the release by another way',
  onPromotionStage(async ({ github, newRelease, promote, plan }) => {
    await newRelease('one')
    await promote({ to: 'staging' })
    const files = await github.files(branch('staging'))
    const edits = [...files].filter(([path]) => /^(overlays|rendered)\/staging\//.test(path))
    await github.commit('main', Object.fromEntries(edits))
    const [outcome] = (await plan({ to: 'staging' })).outcomes
    assert.is(outcome?.state, 'already-there')
    assert.is((await promote({ to: 'staging' }))[0]?.operation, 'closed')
    assert.is(await github.head(branch('staging')), undefined)
  }),
)

test(
  'never mixes releases of several steps in one run',
  onPromotionStage(async (stage) => {
    const { newRelease, promote, merge, idAt } = stage
    const one = await newRelease('one')
    await promote({ to: 'staging' })
    await merge('promote.staging')
    const two = await newRelease('two')
    const results = await promote()
    assert.equal(
      results.map(({ key, operation }) => [key, operation]),
      [
        ['promote.staging', 'created'],
        ['promote.prod', 'created'],
      ],
    )
    assert.is(await idAt(branch('staging'), release('staging')), two)
    assert.is(await idAt(branch('staging'), release('prod')), await idAt('main', release('prod')))
    assert.is(await idAt(branch('prod'), release('prod')), one)
    assert.is(await idAt(branch('prod'), release('staging')), one)
    await assertSound(stage)
  }),
)

const Comments = z.array(z.looseObject({ body: z.string() }))

test(
  'brings a newer release into the same pull request, and says what is different since the review',
  onPromotionStage(async (stage) => {
    const { github, newRelease, promote, idAt } = stage
    const one = await newRelease('one')
    const [first] = await promote({ to: 'staging' })
    await github.api('POST', `/pulls/${first?.number}/reviews`, {
      event: 'COMMENT',
      body: 'Looks right',
      commit_id: first?.head,
    })
    const between = await newRelease('two')
    const three = await newRelease('three')
    const [second] = await promote({ to: 'staging' })
    assert.equal([second?.operation, second?.number], ['updated', first?.number])
    assert.is(await idAt(branch('staging'), release('staging')), three)
    // The reviewed commit is still there: nothing is forced.
    assert.equal((await github.message(second?.head ?? '')).parents[0], first?.head)
    const comments = Comments.parse(await github.api('GET', `/issues/${first?.number}/comments`))
    assert.is(comments.length, 1)
    const text = comments[0]?.body ?? ''
    assert.match(text, `now brings \`${three.slice(0, 10)}\` instead of \`${one.slice(0, 10)}\``)
    assert.match(text, /Since the review by \w+ \(commented, `/)
    assert.match(text, '`data.mark` `one` → `three`')
    assert.match(text, `Never merged, and skipped: \`${one.slice(0, 10)}\``)
    const body = (await github.pulls()).find(({ number }) => number === first?.number)?.body ?? ''
    assert.match(body, `Proposed before, and never merged: \`${one.slice(0, 10)}\``)
    assert.match(body, between.slice(0, 10))
    await assertSound(stage)
  }),
)

test(
  'says once that a release takes the place of another, also where the run before came no further',
  onPromotionStage(async ({ github, newRelease, promote }) => {
    await newRelease('one')
    await promote({ to: 'staging' })
    await newRelease('two')
    const body = { message: 'Not Found' }
    const fault = { kind: 'answer', response: { status: 404, body } } as const
    github.addFault({ method: 'PATCH', path: /pulls\/\d+$/, fault })
    await caughtAsync(() => promote({ to: 'staging' }))
    const comments = async () =>
      Comments.parse(await github.api('GET', `/issues/${await number()}/comments`)).length
    const number = async () =>
      (await github.pulls()).find(({ head }) => head.ref === branch('staging'))?.number
    assert.is(await comments(), 0)
    assert.is((await promote({ to: 'staging' }))[0]?.operation, 'updated')
    assert.is(await comments(), 1)
    // Another commit of the same release is no news.
    const renamed = CONFIG.replace('two, location: us-central1', 'other, location: us-central1')
    await github.commit('main', { 'inference-gateway.yaml': renamed })
    assert.is((await promote({ to: 'staging' }))[0]?.operation, 'updated')
    assert.is(await comments(), 1)
  }),
)

test(
  'tells the commits that a release brings, with their pull requests',
  onPromotionStage(async ({ github, newRelease, promote }) => {
    const before = await github.commit(
      'main',
      { 'base/app.yaml': null },
      { message: 'Not yet (#3)\n' },
    )
    await newRelease('one')
    await promote({ to: 'staging' })
    const [pull] = (await github.pulls()).filter(({ head }) => head.ref === branch('staging'))
    assert.match(pull?.body ?? '', `#3 Not yet (`)
    assert.match(pull?.body ?? '', before.slice(0, 10))
    assert.match(pull?.body ?? '', /#1 Inference gateway: dev/)
  }),
)

test.run()
