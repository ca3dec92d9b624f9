import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PublishErrors } from '../../../src/ports.ts'
import { parseTrailer } from '../../../src/pull-request/commit-message.ts'
import { parseMarker } from '../../../src/pull-request/marker.ts'
import { blobId } from '../../../src/release/tree-id.ts'
import { samplePlan } from '../../support/plan.ts'
import { caughtAsync, onStage } from '../../support/publishing.ts'

const test = suite('GitHub publisher')
const branch = 'inference-gateway/staging'
const gateway = 'rendered/staging/gateway.yaml'
const route = 'rendered/staging/route.yaml'

function planWith(files: Readonly<Record<string, string>>, changes = {}) {
  return samplePlan({ files: new Map(Object.entries(files)), ...changes })
}

test(
  'opens a pull request with the files, the marker and the labels',
  onStage(async ({ github, publishOne }) => {
    const main = await github.head('main')
    const result = await publishOne(samplePlan())
    assert.is(result.operation, 'created')
    assert.is(result.number, 1)
    assert.is(result.head, await github.head(branch))
    const files = await github.files(branch)
    assert.is(files.get(gateway), 'kind: Gateway\n')
    assert.is(files.has('README.md'), true)
    const [pull] = await github.pulls()
    assert.is(pull?.title, 'Render staging')
    assert.is(parseMarker(pull?.body)?.head, result.head)
    assert.equal(
      pull?.labels.map(({ name }) => name),
      ['inference-gateway'],
    )
    const { message, parents } = await github.message(result.head ?? '')
    assert.equal(parents, [main])
    assert.is(parseTrailer(message)?.key, 'staging')
    assert.equal(github.writes(), [
      'POST git/trees',
      'POST git/commits',
      'POST git/refs',
      'POST pulls',
      'POST issues/1/labels',
    ])
  }),
)

test(
  'names no author, so that GitHub signs the commit',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    const commit = github.journal.find(({ path }) => path.endsWith('/git/commits'))
    assert.equal(Object.keys(Object(commit?.body)).sort(), ['message', 'parents', 'tree'])
  }),
)

test(
  'writes nothing when it runs again',
  onStage(async ({ github, publishOne }) => {
    const first = await publishOne(samplePlan())
    github.clearJournal()
    const second = await publishOne(samplePlan())
    assert.equal(second, { ...first, operation: 'unchanged' })
    assert.equal(github.writes(), [])
  }),
)

test(
  'adds a commit to the branch and edits the same pull request',
  onStage(async ({ github, publishOne }) => {
    const first = await publishOne(samplePlan())
    github.clearJournal()
    const plan = planWith({ [gateway]: 'kind: Gateway # 2\n', [route]: 'kind: HTTPRoute\n' })
    const second = await publishOne({ ...plan, title: 'Render staging again' })
    assert.is(second.operation, 'updated')
    assert.is(second.number, first.number)
    assert.equal((await github.message(second.head ?? '')).parents, [first.head])
    const [pull] = await github.pulls()
    assert.is(pull?.title, 'Render staging again')
    assert.is(pull?.head.sha, second.head)
    assert.is((await github.files(branch)).get(route), 'kind: HTTPRoute\n')
    assert.equal(github.writes(), [
      'POST git/trees',
      'POST git/commits',
      'PATCH git/refs/heads/inference-gateway/staging',
      'PATCH pulls/1',
    ])
  }),
)

test(
  'edits the text alone where only the text changed',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    github.clearJournal()
    const result = await publishOne(samplePlan({ body: 'Another reason.\n' }))
    assert.is(result.operation, 'updated')
    assert.equal(github.writes(), ['PATCH pulls/1'])
    assert.equal(Object.keys(Object(github.journal.at(-1)?.body)), ['body'])
  }),
)

test(
  'takes line ends of GitHub and ticked boxes for the same text',
  onStage(async ({ github, publishOne }) => {
    const plan = samplePlan({ body: 'Check:\n\n- [ ] the pool\n- [ ] the route\n' })
    await publishOne(plan)
    const [pull] = await github.pulls()
    const edited = pull?.body?.replaceAll('\n', '\r\n').replace('[ ] the pool', '[x] the pool')
    await github.api('PATCH', '/pulls/1', { body: edited })
    github.clearJournal()
    assert.is((await publishOne(plan)).operation, 'unchanged')
    assert.equal(github.writes(), [])
  }),
)

test(
  'deletes managed files that are no longer planned, and no others',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', {
      [gateway]: 'kind: Gateway\n',
      [route]: 'kind: HTTPRoute\n',
      'rendered/staging/deep/old.yaml': 'old: true\n',
      'rendered/stagings.yaml': 'kept: true\n',
    })
    const result = await publishOne(samplePlan())
    assert.is(result.operation, 'created')
    const files = await github.files(branch)
    assert.equal([...files.keys()].sort(), ['README.md', gateway, 'rendered/stagings.yaml'])
  }),
)

test(
  'writes nothing where the base has the files already',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    const result = await publishOne(samplePlan())
    assert.equal(result, { key: 'staging', operation: 'unchanged', branch })
    assert.equal(github.writes(), [])
  }),
)

test(
  'sets a file that somebody made executable back to a plain one',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', { [gateway]: 'kind: Gateway\n' }, { mode: '100755' })
    assert.is((await publishOne(samplePlan())).operation, 'created')
  }),
)

test(
  'leaves the branch alone where the base moved elsewhere',
  onStage(async ({ github, publishOne }) => {
    const first = await publishOne(samplePlan())
    await github.commit('main', { 'docs/notes.md': 'news\n' })
    github.clearJournal()
    const second = await publishOne(samplePlan())
    assert.is(second.operation, 'unchanged')
    assert.is(second.head, first.head)
    assert.equal(github.writes(), [])
  }),
)

test(
  'merges the base where it changed a managed file, so that there is no conflict',
  onStage(async ({ github, publishOne }) => {
    const first = await publishOne(samplePlan())
    const main = await github.commit('main', { [gateway]: 'edited: by hand\n', 'docs/a.md': 'a\n' })
    const second = await publishOne(samplePlan())
    assert.is(second.operation, 'updated')
    assert.equal((await github.message(second.head ?? '')).parents, [first.head, main])
    const files = await github.files(branch)
    assert.is(files.get(gateway), 'kind: Gateway\n')
    assert.is(files.get('docs/a.md'), 'a\n')
  }),
)

test(
  'leaves the branch alone where the base has come to the same, by the merge of another plan',
  onStage(async ({ github, publishOne }) => {
    const shared = 'gitops/health.yaml'
    const managed = ['rendered/staging/', shared]
    const plan = planWith({ [gateway]: 'kind: Gateway\n', [shared]: 'ok\n' }, { managed })
    await publishOne(plan)
    await github.commit('main', { [shared]: 'ok\n' })
    github.clearJournal()
    assert.is((await publishOne(plan)).operation, 'unchanged')
    assert.equal(github.writes(), [])
  }),
)

test(
  'brings the base along with the next change',
  onStage(async ({ github, publishOne }) => {
    const first = await publishOne(samplePlan())
    const main = await github.commit('main', { 'docs/notes.md': 'news\n' })
    const second = await publishOne(planWith({ [gateway]: 'kind: Gateway # 2\n' }))
    assert.equal((await github.message(second.head ?? '')).parents, [first.head, main])
    assert.is((await github.files(branch)).get('docs/notes.md'), 'news\n')
  }),
)

test(
  'skips all plans where an input is another one on the base by now',
  onStage(async ({ github, publish }) => {
    await github.commit('main', { 'inference-gateway.yaml': 'version: 2\n' })
    const inputs = new Map([['inference-gateway.yaml', blobId('version: 1\n')]])
    const plans = [samplePlan(), samplePlan({ key: 'prod' })]
    const results = await publish(plans, { inputs })
    for (const result of results) {
      assert.is(result.operation, 'skipped')
      assert.is(result.code, 'stale-checkout')
      assert.match(String(result.note), "'inference-gateway.yaml' is another one on 'main'")
    }
    assert.is(results.length, 2)
    assert.equal(github.writes(), [])
  }),
)

test(
  'publishes where the inputs are those of the base',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', { 'inference-gateway.yaml': 'version: 1\n' })
    const inputs = new Map([['inference-gateway.yaml', blobId('version: 1\n')]])
    assert.is((await publishOne(samplePlan(), { inputs })).operation, 'created')
  }),
)

test(
  'closes the pull request and deletes the branch when nothing is left to merge',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    github.clearJournal()
    const result = await publishOne(samplePlan())
    assert.is(result.operation, 'closed')
    assert.is(result.number, 1)
    assert.is((await github.pulls())[0]?.state, 'closed')
    assert.is(await github.head(branch), undefined)
    assert.equal(github.writes(), ['PATCH pulls/1', 'POST /graphql'])
    github.clearJournal()
    assert.is((await publishOne(samplePlan())).operation, 'unchanged')
    assert.equal(github.writes(), [])
  }),
)

test(
  'keeps a branch that somebody pushes to just before it is deleted',
  onStage(async ({ github, publishOne, refused }) => {
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    let theirs = ''
    const act = async () => {
      theirs = await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    }
    github.addFault({ method: 'POST', path: /graphql/, fault: { kind: 'before', act } })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'foreign-commit')
    assert.is(await github.head(branch), theirs)
  }),
)

test(
  'deletes the branch on a server that does not know how to look first',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    const message = "Field 'updateRefs' doesn't exist on type 'Mutation'"
    const response = { status: 200, body: { errors: [{ message }] } }
    github.addFault({ method: 'POST', path: /graphql/, fault: { kind: 'answer', response } })
    github.clearJournal()
    assert.is((await publishOne(samplePlan())).operation, 'closed')
    assert.is(await github.head(branch), undefined)
    assert.equal(github.writes().at(-1), `DELETE git/refs/heads/${branch}`)
  }),
)

test(
  'publishes the other plans where one cannot be published',
  onStage(async ({ github, publish }) => {
    await publish([samplePlan()])
    await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    const thrown = await caughtAsync(() =>
      publish([samplePlan(), samplePlan({ key: 'prod' }), samplePlan({ key: 'a..b' })]),
    )
    if (!(thrown instanceof PublishErrors)) throw thrown
    assert.equal(
      thrown.errors.map(({ code }) => code),
      ['foreign-commit', 'bad-value'],
    )
    assert.equal(
      thrown.results.map(({ key, operation }) => [key, operation]),
      [['prod', 'created']],
    )
  }),
)

test(
  'reads the files of the base once for all plans, and its tip before each branch moves',
  onStage(async ({ github, publish }) => {
    await publish([samplePlan(), samplePlan({ key: 'prod' }), samplePlan({ key: 'dev' })])
    const read = (what: RegExp) =>
      github.journal.filter(({ method, path }) => method === 'GET' && what.test(path)).length
    assert.is(read(/\/git\/trees\//), 1)
    assert.is(read(/\/git\/ref\/heads\/main$/), 1 + 3)
    assert.is((await github.pulls()).length, 3)
  }),
)

test(
  'asks for nothing more where a plan is as it should be and has no branch',
  onStage(async ({ github, publish }) => {
    const keys = Array.from({ length: 30 }, (_, i) => `env-${i}`)
    const plans = keys.map((key) => samplePlan({ key }))
    const files = plans.flatMap((plan) => [...plan.files])
    await github.commit('main', Object.fromEntries(files))
    const results = await publish(plans)
    assert.equal([...new Set(results.map(({ operation }) => operation))], ['unchanged'])
    assert.is(github.journal.length, 5)
  }),
)

test(
  'needs six writes for 250 files',
  onStage(async ({ github, publishOne }) => {
    const names = Array.from({ length: 250 }, (_, index) => `rendered/staging/file-${index}.yaml`)
    const files = new Map(names.map((name) => [name, `name: ${name}\n`]))
    await publishOne(samplePlan({ files: new Map([...files].slice(0, 200)) }))
    assert.is(github.writes().length, 6)
    github.clearJournal()
    const more = await publishOne(samplePlan({ files }))
    assert.is(more.operation, 'updated')
    // Three trees: what is sent is the difference to the base, not to the branch.
    assert.is(github.writes().length, 6)
    assert.is((await github.files(branch)).size, 251)
  }),
)

test(
  'reads only the managed folders where the tree is too large',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', { 'a/b/c.txt': 'c\n', [route]: 'old: true\n', 'in.yaml': 'v: 1\n' })
    github.settings.maxTreeEntries = 3
    const inputs = new Map([['in.yaml', blobId('v: 1\n')]])
    assert.is((await publishOne(samplePlan(), { inputs })).operation, 'created')
    assert.is((await publishOne(samplePlan(), { inputs })).operation, 'unchanged')
    github.settings.maxTreeEntries = 1000
    const files = await github.files(branch)
    assert.equal([...files.keys()].sort(), ['README.md', 'a/b/c.txt', 'in.yaml', gateway])
  }),
)

test(
  'makes a folder of what was a file, and a file of what was a folder',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', { 'rendered/staging/a': 'file\n', 'rendered/staging/b/c': 'c\n' })
    await publishOne(planWith({ 'rendered/staging/a/x': 'x\n', 'rendered/staging/b': 'b\n' }))
    const files = await github.files(branch)
    const names = ['README.md', 'rendered/staging/a/x', 'rendered/staging/b']
    assert.equal([...files.keys()].sort(), names)
  }),
)

test(
  'refuses to write through a symbolic link',
  onStage(async ({ github, refused }) => {
    await github.commit('main', { 'rendered/staging': '../.github' }, { mode: '120000' })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'bad-path')
    assert.match(String(error?.message), "'rendered/staging' is a symbolic link")
    assert.equal(github.writes(), [])
  }),
)

test.run()
