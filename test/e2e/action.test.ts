import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertDone, builtOnly, type E2e, endToEnd, operationsOf } from '../support/e2e.ts'
import { dispatchEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../support/events.ts'
import { scratchFolder } from '../support/scratch.ts'

const all = suite('the built action')
const test = builtOnly(all)
const config = 'inference-gateway.yaml'
const first = { inputs: { 'every-environment': 'true' } }
const branch = 'inference-gateway/dev'

/** The config of the checkout with one text in place of another. */
function edited({ workspace }: E2e, from: string, to: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(workspace, config), 'utf8')
  assert.ok(text.includes(from), `the example has '${from}'`)
  return { [config]: text.replace(from, to) }
}

/** Everything that was planned is merged and checked out. */
async function mergeAll({ github, checkout }: E2e): Promise<void> {
  for (const pull of [...(await github.pulls())].reverse()) {
    if (pull.state === 'open') await github.mergePull(pull.number)
  }
  await checkout()
}

test(
  'opens a pull request for each environment',
  endToEnd(async ({ github, run }) => {
    const review = join(scratchFolder(), 'review.md')
    const inputs = { ...first.inputs, review }
    const result = await run({ inputs, event: pushEvent(String(await github.head('main'))) })
    assertDone(result)
    assert.equal(operationsOf(result), { dev: 'created', staging: 'created', prod: 'created' })
    assert.equal(
      readFileSync(review, 'utf8').match(/^# Inference gateway: \w+/gm),
      ['dev', 'staging', 'prod'].map((name) => `# Inference gateway: ${name}`),
    )
    assert.is(result.outputs.get('operation'), 'created')
    assert.is(result.outputs.get('changed'), 'true')
    assert.is(result.outputs.get('pull-request-number'), '1')
    const pulls = await github.pulls()
    assert.equal(pulls.map(({ number }) => number).sort(), [1, 2, 3])
    const [pull] = pulls.filter(({ number }) => number === 1)
    assert.is(pull?.head.ref, branch)
    assert.match(String(pull?.body), /^<!-- inference-gateway-gitops:v1 key=dev head=/)
    assert.match(result.summary, 'dev')
    assert.equal(result.masks.includes(github.token), true)
    const files = [...(await github.files(branch)).keys()]
    assert.ok(
      files.some((path) => path.startsWith('rendered/dev/')),
      'rendered manifests',
    )
    assert.ok(
      files.some((path) => path.startsWith('overlays/dev/release/')),
      'a release',
    )
    assert.not.ok(
      files.some((path) => path.startsWith('rendered/prod/')),
      'its own files only',
    )
  }),
)

test(
  'writes nothing when it runs again',
  endToEnd(async ({ github, run }) => {
    const before = await run(first)
    github.clearJournal()
    const result = await run({ ...first, event: scheduleEvent() })
    assertDone(result)
    assert.equal(operationsOf(result), {
      dev: 'unchanged',
      staging: 'unchanged',
      prod: 'unchanged',
    })
    assert.is(result.outputs.get('changed'), 'false')
    assert.is(result.outputs.get('release'), before.outputs.get('release'))
    assert.equal(github.writes(), [])
  }),
)

test(
  'writes nothing once everything is merged',
  endToEnd(async (e2e) => {
    await e2e.run(first)
    await mergeAll(e2e)
    // The branches that were merged go, and then there is peace.
    await e2e.run({ event: dispatchEvent() })
    assert.is(await e2e.github.head(branch), undefined)
    e2e.github.clearJournal()
    const result = await e2e.run()
    assert.is(result.outputs.get('operation'), 'unchanged')
    assert.equal(e2e.github.writes(), [])
  }),
)

test(
  'brings a change of the config into the pull request that is open',
  endToEnd(async (e2e) => {
    const { github, run, change } = e2e
    await run()
    const before = await github.head(branch)
    await change(edited(e2e, 'intervalSeconds: 15', 'intervalSeconds: 20'))
    github.clearJournal()
    const result = await run()
    assert.is(operationsOf(result).dev, 'updated')
    assert.is(result.outputs.get('pull-request-number'), '1')
    assert.is.not(await github.head(branch), before)
    assert.is((await github.pulls()).length, 1)
    assert.ok(github.writes().length <= 6, github.writes().join('\n'))
  }),
)

test(
  'leaves the pull request alone where the base moved elsewhere',
  endToEnd(async ({ github, run, change }) => {
    await run()
    await change({ 'docs/notes.md': 'news\n' })
    github.clearJournal()
    assert.is((await run()).outputs.get('operation'), 'unchanged')
    assert.equal(github.writes(), [])
  }),
)

test(
  'leaves the work to a newer run where the config moved on',
  endToEnd(async (e2e) => {
    const { github, run } = e2e
    await github.commit('main', edited(e2e, 'intervalSeconds: 15', 'intervalSeconds: 20'))
    const result = await run()
    assertDone(result)
    assert.is(result.outputs.get('operation'), 'skipped')
    const notes = result.annotations.filter(({ level }) => level === 'notice')
    assert.match(notes.map(({ message }) => message).join(), `'${config}' is another one on 'main'`)
    assert.equal(github.writes(), [])
  }),
)

test(
  'deletes what is no longer rendered',
  endToEnd(async (e2e) => {
    const { github, run, change } = e2e
    await run(first)
    await mergeAll(e2e)
    const before = [...(await github.files('main')).keys()].filter((path) => path.includes('/dev/'))
    await change(
      edited(e2e, 'metricsAdapter:\n  enabled: true', 'metricsAdapter:\n  enabled: false'),
    )
    assert.is(operationsOf(await run()).dev, 'created')
    const after = new Set((await github.files(branch)).keys())
    const gone = before.filter((path) => !after.has(path))
    assert.ok(
      gone.some((path) => path.startsWith('rendered/dev/')),
      gone.join('\n'),
    )
    assert.ok(
      after.has('rendered/prod/') || [...after].some((path) => path.startsWith('rendered/prod/')),
    )
  }),
)

test(
  'stops at a commit of a person, and still publishes the rest',
  endToEnd(async ({ github, run }) => {
    await run()
    const foreign = await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    const result = await run(first)
    assert.is(result.code, 1)
    assert.is(await github.head(branch), foreign)
    const [error] = result.annotations.filter(({ level }) => level === 'error')
    assert.is(error?.properties.title, 'foreign-commit')
    assert.match(String(error?.message), foreign.slice(0, 12))
    assert.equal(operationsOf(result), { staging: 'created', prod: 'created' })
  }),
)

test(
  'closes the pull request when its change is gone',
  endToEnd(async (e2e) => {
    const { github, run, change } = e2e
    await run(first)
    await mergeAll(e2e)
    await run()
    await change(edited(e2e, 'intervalSeconds: 15', 'intervalSeconds: 20'))
    assert.is(operationsOf(await run()).dev, 'created')
    await change(edited(e2e, 'intervalSeconds: 20', 'intervalSeconds: 15'))
    const result = await run()
    assert.is(result.outputs.get('operation'), 'closed')
    assert.is(await github.head(branch), undefined)
    assert.not.ok((await github.pulls()).some(({ state }) => state === 'open'))
  }),
)

test(
  'says what a token has to be allowed',
  endToEnd(async ({ github, run }) => {
    const rights = { contents: 'read', pullRequests: 'read', issues: 'none' } as const
    github.settings.tokens.set(github.token, rights)
    const result = await run()
    assert.is(result.code, 1)
    const [error] = result.annotations.filter(({ level }) => level === 'error')
    assert.is(error?.properties.title, 'github-forbidden')
    assert.match(String(error?.message), '`permissions: { contents: write, pull-requests: write }`')
  }),
)

test(
  'says which setting keeps it from opening pull requests',
  endToEnd(async ({ github, run }) => {
    github.settings.actionsMayCreatePullRequests = false
    const result = await run()
    assert.is(result.code, 1)
    const [error] = result.annotations.filter(({ level }) => level === 'error')
    assert.is(error?.properties.title, 'github-setting')
    assert.match(String(error?.message), '/compare/main...inference-gateway/dev?expand=1')
  }),
)

for (const [what, event] of [
  ['a fork', pullRequestEvent('rival/shop')],
  ['a branch', pullRequestEvent('acme/shop')],
] as const) {
  test(
    `only shows what the pull request from ${what} would bring`,
    endToEnd(async ({ github, run }) => {
      const result = await run({ ...first, event })
      assertDone(result)
      assert.is(result.outputs.get('changed'), 'false')
      assert.match(result.summary, 'nothing is written')
      assert.match(result.summary, 'prod')
      assert.equal(github.journal, [])
    }),
  )
}

test(
  'asks GitHub for nothing in a dry run',
  endToEnd(async ({ github, run }) => {
    const result = await run({ inputs: { 'dry-run': 'true' } })
    assertDone(result)
    assert.match(result.summary, 'dry run')
    assert.equal(github.journal, [])
  }),
)

test(
  'puts a mistake of the config on its line',
  endToEnd(async (e2e) => {
    const { github, run, change } = e2e
    await change(edited(e2e, 'failOpen: false', 'failOpne: false'))
    const result = await run()
    assert.is(result.code, 1)
    const [error] = result.annotations.filter(({ level }) => level === 'error')
    assert.is(error?.properties.file, config)
    const lines = readFileSync(join(e2e.workspace, config), 'utf8').split('\n')
    assert.match(String(lines[Number(error?.properties.line) - 1]), 'failOpne')
    assert.equal(github.writes(), [])
  }),
)

test(
  'talks to a GitHub server of one’s own',
  endToEnd(async ({ github, run }) => {
    assert.is((await run()).outputs.get('operation'), 'created')
    assert.is((await github.pulls()).length, 1)
  }, '/api/v3'),
)

test(
  'survives answers that are lost',
  endToEnd(async ({ github, run }) => {
    const fault = { kind: 'forward-then-502' } as const
    for (const path of [/git\/trees$/, /git\/commits$/, /git\/refs$/, /\/pulls$/, /\/labels$/]) {
      github.addFault({ method: 'POST', path, fault })
    }
    assert.is((await run()).outputs.get('operation'), 'created')
    assert.is((await github.pulls()).length, 1)
    github.clearJournal()
    await run()
    assert.equal(github.writes(), [])
  }),
)

all.run()
