import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { check } from '../../src/commands/check.ts'
import { promote } from '../../src/commands/promote.ts'
import { promotionReviews } from '../../src/commands/promote-summary.ts'
import { type RenderResult, render, warningsOf } from '../../src/commands/render.ts'
import { createLocalReader } from '../../src/edge/git/reader.ts'
import { formatError } from '../../src/error.ts'
import { formatCheck } from '../../src/pull-request/check-review.ts'
import { withFacts } from '../../src/pull-request/facts.ts'
import { formatReviews, SUMMARY_BUDGET, UNLIMITED } from '../../src/pull-request/review-document.ts'
import { formatSarif } from '../../src/pull-request/sarif.ts'
import { formatFacts } from '../../src/pull-request/sections/facts.ts'
import { changesBetween } from '../../src/release/compare-rendered.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { assertHarmless, HOSTILE } from '../support/hostile.ts'
import { promoteRequest, renderRequest, startingFiles } from '../support/promotion-repository.ts'
import { commitFiles, inFolder, initRepository } from '../support/scratch.ts'

const test = suite('reviews of what strangers write')

interface Texts {
  readonly markdown: readonly string[]
  /** For terminals and programs. */
  readonly others: readonly string[]
}

/** All that is said where a base becomes another one: of the render, its check and its promotion. */
async function textsOf(root: string, before: string, after: string): Promise<Texts> {
  const files = startingFiles({ app: 'x' }, { 'base/app.yaml': before })
  initRepository(root, Object.fromEntries(files))
  const base = memoryTree(new Map(files))
  files.set('base/app.yaml', after)
  const head = memoryTree(new Map(files))
  const result = render(head, { ...renderRequest, everyEnvironment: false })
  const checked = await check({
    ...renderRequest,
    base: { read: async (run) => run(base) },
    head: { read: async (run) => run(head) },
    schemas: { read: async () => undefined },
    trusted: true,
  })
  const review = { ...checked, version: '1.0.0' }
  for (const plan of result.plans) for (const [path, text] of plan.files) files.set(path, text)
  commitFiles(root, Object.fromEntries(files))
  const promoted = await promote(createLocalReader(root), { ...promoteRequest, to: 'staging' })
  assert.is(promoted.plans.length, 1)
  return {
    markdown: [
      ...[...result.plans.slice(0, 1), ...promoted.plans].map(({ body }) => withFacts(body)),
      formatReviews(result.reviews),
      formatReviews(promotionReviews(promoted.outcomes)),
      formatCheck(review, SUMMARY_BUDGET),
      formatCheck(review, UNLIMITED),
      sinceOf(base, result),
    ],
    others: [
      ...[...result.errors, ...warningsOf(result), ...promoted.warnings].map((one) =>
        formatError(one),
      ),
      formatSarif(checked.findings, { version: '1.0.0', configFile: 'inference-gateway.yaml' }),
      JSON.stringify(checked.findings),
    ],
  }
}

/** What somebody is told who comes back. */
function sinceOf(base: ReturnType<typeof memoryTree>, { plans }: RenderResult): string {
  const after = [...(plans[0]?.files ?? [])].filter(([path]) => path.startsWith('rendered/'))
  const before = after.map(([path]) => [path, base.read(path) ?? ''] as const)
  const changes = changesBetween(new Map(before), new Map(after))
  assert.ok(changes.length > 0)
  return formatFacts({
    base: { branch: 'main', id: 'a'.repeat(40) },
    arrivals: [],
    since: { review: undefined, commit: 'b'.repeat(40), changes },
  })
}

const SECRETS = ['aHVudGVyMg==', 'hunter2', 'hunter3']

/** What should be a Secret, and is not refused as one. */
const password = (value: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  password: ${value}
  same: ${SECRETS[0]}-token
`

const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: app
data:
  key: ${SECRETS[0]}
stringData:
  plain: ${SECRETS[1]}
`

test(
  'tell that a secret changed, and never what it is',
  inFolder(async (root) => {
    const { markdown, others } = await textsOf(root, password('hunter2'), password('hunter3'))
    for (const text of [...markdown, ...others])
      for (const one of SECRETS) assert.not.ok(text.includes(one), `'${one}' in: ${text}`)
    for (const text of markdown) assert.match(text, '(secret, changed)')
    for (const text of markdown) assert.not.match(text, 'data.same')
  }),
)

test('refuse a Secret without saying what it holds', async () => {
  const files = new Map([...startingFiles({ app: 'x' }), ['base/app.yaml', SECRET]])
  const { errors } = render(memoryTree(files), renderRequest)
  const said = errors.map((one) => formatError(one)).join('\n')
  assert.match(said, "the secret 'key' would be committed")
  for (const one of SECRETS) assert.not.match(said, one)
})

/** Each text in a name of a key, an annotation, a value and a line of a text. */
const hostile = (mark: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: app
  annotations:
${HOSTILE.map((text, i) => `    note-${i}: ${JSON.stringify(text + mark)}\n`).join('')}data:
${HOSTILE.map((text, i) => `  ${JSON.stringify(text.slice(0, 200) + i)}: ${JSON.stringify(text + mark)}\n`).join('')}  lines: ${JSON.stringify(`${HOSTILE.map((text) => text.slice(0, 300)).join('\n')}\n${mark}\n`)}
`

test(
  'show what they write as text, in every text there is',
  inFolder(async (root) => {
    const { markdown, others } = await textsOf(root, hostile('1'), hostile('2'))
    for (const text of markdown) {
      assertHarmless(text.slice(0, 400_000))
      assert.not.match(text, /^<!--/m)
    }
    for (const text of others) assert.not.match(text, /^(::|##\[)/m)
  }),
)

test.run()
