import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { builtOnly, type E2e, endToEnd } from '../support/e2e.ts'
import { readPage } from '../support/html.ts'
import type { RunnerEvent } from '../support/runner.ts'
import { scratchFolder } from '../support/scratch.ts'

const all = suite('the built action checks pull requests')
const test = builtOnly(all)
const config = 'inference-gateway.yaml'

interface PullEvent {
  readonly event: RunnerEvent
  readonly head: string
  /** What GitHub made of it to try the merge: `GITHUB_SHA`. */
  readonly merge: string
}

/** Pull request #1, which changes one text of the config. */
async function openPull(
  { github, workspace }: E2e,
  from: string,
  to: string,
  repository = 'acme/shop',
): Promise<PullEvent> {
  const text = readFileSync(join(workspace, config), 'utf8')
  assert.ok(text.includes(from), `the example has '${from}'`)
  const edits = { [config]: text.replace(from, to) }
  const head = await github.commit('patch', edits)
  await github.api('POST', '/pulls', { title: 'Patch', head: 'patch', base: 'main' })
  const merge = await github.commit('tried', edits, { mergeOf: head })
  const payload = {
    action: 'opened',
    number: 1,
    pull_request: { number: 1, head: { ref: 'patch', sha: head, repo: { full_name: repository } } },
  }
  return { head, merge, event: { name: 'pull_request', payload, ref: 'refs/pull/1/merge' } }
}

const runCheck = ({ run }: E2e, { event, merge }: PullEvent, inputs = {}) =>
  run({ event, inputs: { command: 'check', ...inputs }, env: { GITHUB_SHA: merge } })

test(
  'writes the report of a check that fails, for a fork too',
  endToEnd(async (e2e) => {
    const pull = await openPull(e2e, 'maxReplicas: 24', 'maxReplica: 24', 'mallory/shop')
    const report = join(scratchFolder(), 'out/report.html')
    const result = await runCheck(e2e, pull, { report })
    assert.is(result.code, 1)
    const { mistakes, text } = readPage(readFileSync(report, 'utf8'))
    assert.equal(mistakes, [])
    assert.match(text, "did you mean 'maxReplicas'?")
    assert.match(text, `commit ${pull.merge}`)
  }),
)

const Runs = z.object({
  check_runs: z.array(
    z.looseObject({
      conclusion: z.string().nullable(),
      output: z.looseObject({ title: z.string() }),
    }),
  ),
})
const Comments = z.array(z.looseObject({ body: z.string() }))

test(
  'posts one check run and one comment, and finds both again',
  endToEnd(async (e2e) => {
    const pull = await openPull(e2e, 'maxReplicas: 24', 'maxReplicas: 32')
    const folder = scratchFolder()
    const [sarif, review] = [join(folder, 'out/igw.sarif'), join(folder, 'out/review.md')]
    const result = await runCheck(e2e, pull, { sarif, review })
    assert.is(result.code, 0, result.log)
    assert.is(result.outputs.get('conclusion'), 'success')
    assert.is(result.outputs.get('check-posted'), 'created')
    const { github } = e2e
    const answer = await github.api('GET', `/commits/${pull.head}/check-runs`)
    const [run] = Runs.parse(answer).check_runs
    assert.is(run?.conclusion, 'success')
    const again = await runCheck(e2e, pull)
    assert.is(again.outputs.get('check-posted'), 'unchanged')
    const comments = Comments.parse(await github.api('GET', '/issues/1/comments'))
    assert.is(comments.length, 1)
    assert.match(result.summary, 'Once this is merged and rendered')
    assert.match(readFileSync(sarif, 'utf8'), '"version": "2.1.0"')
    assert.ok(result.summary.includes(readFileSync(review, 'utf8').trim()), 'the same review')
  }),
)

test(
  'fails for a mistake, with the annotation at its line',
  endToEnd(async (e2e) => {
    const pull = await openPull(e2e, 'maxReplicas: 24', 'maxReplica: 24')
    const result = await runCheck(e2e, pull)
    assert.is(result.code, 1)
    assert.is(result.outputs.get('conclusion'), 'failure')
    const answer = await e2e.github.api('GET', `/commits/${pull.head}/check-runs`)
    const [run] = Runs.parse(answer).check_runs
    assert.is(run?.conclusion, 'failure')
    assert.match(run?.output.title ?? '', /^unknown-field: /)
    assert.match(result.summary, "did you mean 'maxReplicas'?")
  }),
)

test(
  'writes nothing for a fork, and says everything in the log and the summary',
  endToEnd(async (e2e) => {
    const pull = await openPull(e2e, 'maxReplicas: 24', 'maxReplica: 24', 'mallory/shop')
    e2e.github.clearJournal()
    const result = await runCheck(e2e, pull)
    assert.is(result.code, 1)
    assert.equal(e2e.github.writes(), [])
    const annotation = result.annotations.find(
      ({ properties }) => properties.title === 'unknown-field',
    )
    assert.is(annotation?.properties.file, config)
    assert.match(result.summary, 'unknown-field')
  }),
)

test(
  'is refused on pull_request_target',
  endToEnd(async (e2e) => {
    const pull = await openPull(e2e, 'maxReplicas: 24', 'maxReplicas: 32')
    const event = { ...pull.event, name: 'pull_request_target' }
    const result = await runCheck(e2e, { ...pull, event })
    assert.is(result.code, 1)
    assert.match(result.annotations[0]?.message ?? '', 'pull_request_target')
  }),
)

all.run()
