import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CheckReport, check } from '../../src/commands/check.ts'
import { bundledRules } from '../../src/edge/bundled-rules.ts'
import {
  annotationsOf,
  CHECK_BUDGET,
  checkTitle,
  formatCheck,
} from '../../src/pull-request/check-review.ts'
import { formatFinding } from '../../src/pull-request/finding.ts'
import { filesBelow } from '../../src/release/sources.ts'
import { memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { VERSION } from '../../src/version.ts'
import { examplesTree, PROJECT, renderExamples } from '../support/examples.ts'
import { readMarkdown, unbalanced } from '../support/markdown.ts'

const test = suite('check')

const CONFIG = 'inference-gateway.yaml'
const examples = examplesTree()
const FOLDERS = ['alerts', 'base', 'environments', 'gitops', 'overlays', 'rendered']
const FILES = new Map(
  [CONFIG, ...FOLDERS.flatMap((folder) => filesBelow(examples, folder))].map((path) => [
    path,
    examples.read(path) ?? '',
  ]),
)

/** The example repository with other files; `undefined` deletes one. */
function edited(edits: Readonly<Record<string, string | undefined>>): SourceTree {
  const files = new Map(FILES)
  for (const [path, text] of Object.entries(edits)) {
    if (text === undefined) files.delete(path)
    else files.set(path, text)
  }
  return memoryTree(files)
}

function textOf(path: string, from = '', to = ''): string {
  const text = FILES.get(path) ?? ''
  assert.ok(text.includes(from), `${path} has '${from}'`)
  return text.replace(from, to)
}

const stateOf = (tree: SourceTree) => ({
  read: async <T>(run: (tree: SourceTree) => T) => run(tree),
})

async function checkChange(
  head: SourceTree,
  more: {
    readonly base?: SourceTree
    readonly schemas?: Readonly<Record<string, string>>
    readonly trusted?: boolean
  } = {},
): Promise<CheckReport> {
  return await check({
    configPath: CONFIG,
    base: stateOf(more.base ?? examples),
    head: stateOf(head),
    schemas: { read: async (location) => more.schemas?.[location] ?? head.read(location) },
    trusted: more.trusted ?? true,
    repository: 'https://github.com/acme/shop',
    rules: bundledRules(join(PROJECT, 'src')),
    version: VERSION,
  })
}

/** Findings that are no warning about the example itself. */
const said = ({ findings }: CheckReport) =>
  findings.filter(({ severity }) => severity === 'error').map(formatFinding)

test('has nothing against a change that changes nothing', async () => {
  const report = await checkChange(edited({ 'README.md': 'hello' }))
  assert.equal(said(report), [])
  assert.is(report.failed, false)
  assert.equal(
    report.environments.map(({ name, changes }) => [name, changes.length]),
    [
      ['dev', 0],
      ['staging', 0],
      ['prod', 0],
    ],
  )
  const review = { ...report, version: VERSION }
  assert.is(checkTitle(review), 'Nothing that is deployed changes')
})

test('tells what a change of the config will do, at the line of the config', async () => {
  const report = await checkChange(
    edited({ [CONFIG]: textOf(CONFIG, 'maxReplicas: 24', 'maxReplicas: 4') }),
  )
  const prod = report.environments.find(({ name }) => name === 'prod')
  assert.equal(
    prod?.changes.map(({ id }) => id),
    ['HorizontalPodAutoscaler.v2.autoscaling/llama.chat'],
  )
  const line = textOf(CONFIG).slice(0, textOf(CONFIG).indexOf('maxReplicas: 24')).split('\n').length
  const lowered = annotationsOf(report.findings).find(({ title }) =>
    title.startsWith('autoscaler-maximum-lowered'),
  )
  assert.equal([lowered?.at.file, lowered?.at.line], [CONFIG, line])
  const markdown = formatCheck({ ...report, version: VERSION }, CHECK_BUDGET)
  assert.match(
    markdown,
    'Once this is merged and rendered, **prod** will change: 0 added, 1 changed',
  )
  const reading = readMarkdown(markdown)
  assert.equal(unbalanced(reading), [])
})

test('tells of a risk and of a field at the file in base/ that the change edits', async () => {
  const server = 'base/llama/model-server.yaml'
  const report = await checkChange(edited({ [server]: textOf(server, ':v0.11.0', ':latest') }))
  const risk = report.findings.find(({ rule }) => rule === 'image-unpinned')
  assert.is(risk?.at?.file, server)
  const fields = report.environments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'modified' ? change.fields : [])),
  )
  assert.equal(
    fields.map(({ origins }) => origins?.after?.at),
    [risk?.at],
  )
})

test('reports every mistake of the config and of a base, and reviews what still stands', async () => {
  const report = await checkChange(
    edited({ [CONFIG]: textOf(CONFIG, 'maxReplicas: 24', 'maxReplica: 24') }),
  )
  assert.match(said(report).join('\n'), /^inference-gateway\.yaml:\d+:\d+: error\[unknown-field\]/)
  assert.ok(report.failed)
  assert.match(checkTitle({ ...report, version: VERSION }), /^unknown-field: /)
})

test('refuses a generated file that somebody edits or deletes', async () => {
  const [first = '', second = ''] = [...FILES.keys()].filter((path) =>
    path.startsWith('rendered/prod/'),
  )
  const report = await checkChange(
    edited({
      [first]: `${FILES.get(first)}# mine\n`,
      [second]: undefined,
      'rendered/prod/x.yaml': 'a: 1\n',
    }),
  )
  assert.equal(
    report.findings
      .filter(({ rule }) => rule === 'edited-output')
      .map(({ at }) => at?.file)
      .sort(),
    [first, second, 'rendered/prod/x.yaml'].sort(),
  )
  assert.ok(report.failed)
})

test('takes what the bot proposes for what is generated', async () => {
  const grown = textOf(CONFIG, 'maxReplicas: 24', 'maxReplicas: 32')
  const merged = edited({ [CONFIG]: grown })
  const { plans } = renderExamples(merged, false)
  const proposed = edited({
    [CONFIG]: grown,
    ...Object.fromEntries(plans.flatMap(({ files }) => [...files])),
  })
  const report = await checkChange(proposed, { base: merged })
  assert.is(report.environments.flatMap(({ changes }) => changes).length, 1)
  assert.equal(said(report), [])
})

test('tells which release each environment has now and afterwards, and what holds it', async () => {
  const hold = `release: ${'a'.repeat(40)}\nrolledBackFrom: ${'b'.repeat(40)}\nreason: errors doubled\nby: ada\n`
  const server = 'base/llama/model-server.yaml'
  const { places, environments } = await checkChange(
    edited({
      [server]: textOf(server, 'v0.11.0', 'v0.11.2'),
      'overlays/staging/hold.yaml': hold,
      'overlays/prod/hold.yaml': 'nothing: said\n',
    }),
  )
  const old = environments.find(({ name }) => name === 'staging')?.previousRelease
  const [dev, staging, prod] = places
  assert.equal(
    places.map(({ name, step, state }) => [name, step, state]),
    [
      ['dev', 1, 'rendered'],
      ['staging', 2, 'rendered'],
      ['prod', 3, 'rendered'],
    ],
  )
  assert.is(dev?.now.release, old)
  assert.is.not(dev?.after.release, old)
  assert.equal(staging?.now, { release: old, hold: undefined })
  assert.equal(staging?.after, { release: old, hold: 'errors doubled' })
  assert.is(prod?.after.hold, 'overlays/prod/hold.yaml cannot be read')
})

const WIDGET = JSON.stringify({
  properties: { spec: { additionalProperties: false, properties: { size: { type: 'integer' } } } },
})
const withWidget = (locations: string) => ({
  [CONFIG]: `${textOf(CONFIG)}\nschemas: {locations: [${locations}]}\n`,
  'base/widget.yaml':
    'apiVersion: x.io/v1\nkind: Widget\nmetadata:\n  name: w\nspec:\n  size: big\n  sise: 3\n',
  'base/kustomization.yaml': textOf(
    'base/kustomization.yaml',
    'resources:\n',
    'resources:\n  - widget.yaml\n',
  ),
  'crds/widget_v1.json': WIDGET,
})

test('holds what is rendered to schemas, at the line of the file in base/', async () => {
  const report = await checkChange(
    edited(withWidget("'crds/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json'")),
  )
  assert.equal(said(report), [
    "base/widget.yaml:7:9: error[schema]: dev: Widget.v1.x.io/w.chat spec.sise is unknown\n  hint: did you mean 'size'?",
    "base/widget.yaml:6:9: error[schema]: dev: Widget.v1.x.io/w.chat spec.size is 'big', expected integer",
  ])
  assert.is(report.checkedBySchema, 1)
})

test('fetches for a stranger from no host that the base branch does not name', async () => {
  const url = 'https://evil.example/{{.ResourceKind}}.json'
  const head = edited(withWidget(`'${url}'`))
  const schemas = { 'https://evil.example/widget.json': WIDGET }
  assert.is((await checkChange(head, { schemas, trusted: true })).checkedBySchema, 1)
  assert.is((await checkChange(head, { schemas, trusted: false })).checkedBySchema, 0)
})

test.run()
