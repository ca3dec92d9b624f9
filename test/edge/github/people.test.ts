import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { samplePlan } from '../../support/plan.ts'
import { caughtAsync, onStage } from '../../support/publishing.ts'

const test = suite('GitHub publisher among people')
const branch = 'inference-gateway/staging'
const gateway = 'rendered/staging/gateway.yaml'

function planWith(files: Readonly<Record<string, string>>, changes = {}) {
  return samplePlan({ files: new Map(Object.entries(files)), ...changes })
}

test(
  'opens a new pull request after the old one was closed, and never reopens one',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'edited: by hand\n' })
    const result = await publishOne(samplePlan())
    assert.is(result.operation, 'created')
    assert.is(result.number, 2)
    assert.equal((await github.pulls()).map(({ state }) => state).sort(), ['closed', 'open'])
  }),
)

test(
  'goes on from a branch that was squashed into the base and kept',
  onStage(async ({ github, publishOne }) => {
    const first = await publishOne(samplePlan())
    await github.commit(branch, { 'docs/by-rita.md': 'a commit of a person\n' })
    await github.mergePull(1)
    const result = await publishOne(planWith({ [gateway]: 'kind: Gateway # 2\n' }))
    assert.is(result.operation, 'created')
    assert.is(result.number, 2)
    assert.is.not(result.head, first.head)
    const files = await github.files(branch)
    assert.is(files.get('docs/by-rita.md'), 'a commit of a person\n')
  }),
)

test(
  'deletes a branch that was merged and kept, once nothing is left to merge',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    await github.mergePull(1)
    assert.is((await publishOne(samplePlan())).operation, 'unchanged')
    assert.is(await github.head(branch), undefined)
  }),
)

test(
  'respects that a person closed the pull request, until the content changes',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    await github.api('PATCH', '/pulls/1', { state: 'closed' })
    github.clearJournal()
    const result = await publishOne(samplePlan())
    assert.is(result.operation, 'skipped')
    assert.match(String(result.note), '#1 with the same content was closed by a person')
    assert.equal(github.writes(), [])
    const changed = await publishOne(planWith({ [gateway]: 'kind: Gateway # 2\n' }))
    assert.is(changed.operation, 'created')
    assert.is(changed.number, 2)
  }),
)

test(
  'opens a new pull request where a person closed the old one and deleted the branch',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    await github.api('DELETE', `/git/refs/heads/${branch}`)
    assert.is((await github.pulls())[0]?.state, 'closed')
    assert.is((await publishOne(samplePlan())).number, 2)
  }),
)

test(
  'adopts a pull request that a person opened from our branch',
  onStage(async ({ github, publishOne }) => {
    github.settings.actionsMayCreatePullRequests = false
    await caughtAsync(() => publishOne(samplePlan()))
    github.settings.actionsMayCreatePullRequests = true
    await github.api('POST', '/pulls', { title: 'By hand', head: branch, base: 'main' })
    const result = await publishOne(samplePlan())
    assert.is(result.operation, 'updated')
    assert.is(result.number, 1)
    assert.is((await github.pulls())[0]?.title, 'Render staging')
  }),
)

test(
  'stops at a commit of a person, and loses nothing',
  onStage(async ({ github, refused, publishOne }) => {
    await publishOne(samplePlan())
    const foreign = await github.commit(branch, { [gateway]: 'tuned: by rita\n' })
    github.clearJournal()
    const [error] = await refused(planWith({ [gateway]: 'kind: Gateway # 2\n' }))
    assert.is(error?.code, 'foreign-commit')
    assert.match(String(error?.message), foreign.slice(0, 12))
    assert.match(String(error?.message), 'Rita')
    assert.match(String(error?.hint), 'merge the pull request with it')
    assert.equal(github.writes(), [])
    assert.is(await github.head(branch), foreign)
  }),
)

test(
  'stops at a commit of a person also where it would close the pull request',
  onStage(async ({ github, refused, publishOne }) => {
    await publishOne(samplePlan())
    const foreign = await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    assert.is((await refused(samplePlan()))[0]?.code, 'foreign-commit')
    assert.is(await github.head(branch), foreign)
    assert.is((await github.pulls())[0]?.state, 'open')
  }),
)

test(
  'takes an amended commit for one of a person, though it kept our trailer',
  onStage(async ({ github, refused, publishOne }) => {
    const { head = '' } = await publishOne(samplePlan())
    const { message } = await github.message(head)
    await github.commit(branch, { [gateway]: 'tuned: by rita\n' }, { message })
    assert.is((await refused(samplePlan()))[0]?.code, 'foreign-commit')
  }),
)

test(
  "takes a click on 'Update branch' for what it is",
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    const main = await github.commit('main', { 'docs/notes.md': 'news\n' })
    const merge = await github.commit(branch, { 'docs/notes.md': 'news\n' }, { mergeOf: main })
    assert.is((await publishOne(samplePlan())).head, merge)
    const result = await publishOne(planWith({ [gateway]: 'kind: Gateway # 2\n' }))
    assert.is(result.operation, 'updated')
    assert.equal((await github.message(result.head ?? '')).parents, [merge])
  }),
)

test(
  'stops at a merge that holds a change of a person',
  onStage(async ({ github, refused, publishOne }) => {
    await publishOne(samplePlan())
    const main = await github.commit('main', { 'docs/notes.md': 'news\n' })
    const edits = { 'docs/notes.md': 'news\n', [gateway]: 'resolved: by rita\n' }
    await github.commit(branch, edits, { mergeOf: main })
    assert.is((await refused(samplePlan()))[0]?.code, 'foreign-commit')
  }),
)

test.run()
