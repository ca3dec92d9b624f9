import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { assertDone, builtOnly, type E2e, endToEnd } from '../support/e2e.ts'
import { mergeGroupEvent, pullRequestEvent, scheduleEvent } from '../support/events.ts'

const all = suite('the built action as gate')
const test = builtOnly(all)

const gate = { inputs: { command: 'gate' } }
const release = (name: string, content: string) => ({
  [`overlays/${name}/release/a.yaml`]: content,
  [`rendered/${name}/a.yaml`]: content,
})

/** The config of the example with gates of prod, a release in all environments, and one to promote. */
async function withPromotion({ github, workspace, change }: E2e, soak = '1m'): Promise<void> {
  const text = (await github.files('main')).get('inference-gateway.yaml') ?? ''
  assert.ok(workspace)
  const gates = `    - prod\n  steps:\n    prod:\n      gates:\n        soak: ${soak}\n`
  await change({ 'inference-gateway.yaml': text.replace('    - prod\n', gates) })
  const date = '2026-01-01T00:00:00Z'
  const old = { ...release('dev', '1'), ...release('staging', '1'), ...release('prod', '1') }
  await github.commit('main', old, { date })
  await github.commit('main', release('staging', '2'), { date })
  await github.commit('inference-gateway/promote.prod', release('prod', '2'))
  const pull = { title: 'Promote', head: 'inference-gateway/promote.prod', base: 'main' }
  await github.api('POST', '/pulls', pull)
}

const Runs = z.object({
  check_runs: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      conclusion: z.string().nullable(),
      output: z.looseObject({ title: z.string(), summary: z.string() }),
    }),
  ),
})

async function checkOn({ github }: E2e, commit: string | undefined) {
  const { check_runs } = Runs.parse(await github.api('GET', `/commits/${commit}/check-runs`))
  return check_runs.map(({ name, conclusion, output }) => `${name}: ${conclusion} ${output.title}`)
}

test(
  'posts a check on every open pull request, and does not look again at those without gates',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await withPromotion(e2e)
    await github.commit('docs', { 'docs/a.md': 'x' })
    await github.api('POST', '/pulls', { title: 'Docs', head: 'docs', base: 'main' })
    const result = await run({ ...gate, event: scheduleEvent() })
    assertDone(result)
    assert.is(result.outputs.get('gate-state'), 'open')
    const promotion = await github.head('inference-gateway/promote.prod')
    assert.equal(await checkOn(e2e, promotion), ['igw gate: success prod: gates are open'])
    assert.equal(await checkOn(e2e, await github.head('docs')), [
      'igw gate: success No promotion: no gates',
    ])
    assert.match(result.summary, '## Gates')
    github.clearJournal()
    const again = await run({ ...gate, event: scheduleEvent() })
    assertDone(again)
    assert.match(again.summary, '1 pull request promotes nothing')
    assert.equal(
      github.writes().map((write) => write.split(' ')[0]),
      ['PATCH'],
    )
  }),
)

test(
  'judges what a merge queue made, by the config of the base branch',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await withPromotion(e2e, '90d')
    const ref = 'gh-readonly-queue/main/pr-1-0123456789abcdef'
    // A pull request that takes its own gates away is judged by those that it would take away.
    const text = (await github.files('main')).get('inference-gateway.yaml') ?? ''
    const without = { 'inference-gateway.yaml': text.replace(/ {2}steps:\n(?: {4}.*\n)*/, '') }
    const queued = await github.commit(ref, { ...release('prod', '2'), ...without })
    const result = await run({ ...gate, event: mergeGroupEvent(queued, ref) })
    assertDone(result)
    // Staging has it since January, which is long ago for a soak of 90 days.
    assert.equal(await checkOn(e2e, queued), ['igw gate: success prod: gates are open'])
    assert.equal(await checkOn(e2e, await github.head('inference-gateway/promote.prod')), [])
  }),
)

test(
  'posts nothing with a dry run, nor for a fork, and says what it would',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await withPromotion(e2e)
    const dry = await run({ inputs: { ...gate.inputs, 'dry-run': 'true' } })
    assertDone(dry)
    assert.match(dry.outputs.get('gates') ?? '', '"operation":"not-posted"')
    const fork = await run({
      inputs: { ...gate.inputs, 'pull-request': '1' },
      event: pullRequestEvent('mallory/shop'),
    })
    assertDone(fork)
    assert.equal(github.writes(), [])
  }),
)

test(
  'says which permission is missing',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await withPromotion(e2e)
    const rights = { contents: 'read', pullRequests: 'read', issues: 'read' } as const
    github.settings.tokens.set(github.token, { ...rights, checks: 'read' })
    const { code, annotations } = await run(gate)
    assert.is(code, 1)
    assert.match(annotations.map(({ message }) => message).join('\n'), 'checks: write')
  }),
)

test(
  'tells which release is where, with a matrix for the jobs behind',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await withPromotion(e2e, '90d')
    github.clearJournal()
    const result = await run({ inputs: { command: 'status' } })
    assertDone(result)
    const Matrix = z.object({
      include: z.array(z.looseObject({ environment: z.string(), 'pull-request': z.unknown() })),
    })
    const { include } = Matrix.parse(JSON.parse(result.outputs.get('matrix') ?? ''))
    assert.equal(
      include.map((job) => `${job.environment} ${job['pull-request']}`),
      ['dev ', 'staging ', 'prod 1'],
    )
    assert.match(result.summary, 'graph LR')
    assert.equal(github.writes(), [])
  }),
)

all.run()
