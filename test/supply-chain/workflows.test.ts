import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import * as z from 'zod'
import { planInit } from '../../src/commands/init.ts'
import { PROJECT as ACTION } from '../../src/config/schema-url.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { CONFIG } from '../doctor/doctor-stage.ts'
import { PROJECT } from '../support/examples.ts'
import { actionlint, languageService, type WorkflowText } from './workflow-lint.ts'

const test = suite('workflows')

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8')

const own = globSync('.github/workflows/*.{yml,yaml}', { cwd: PROJECT }).map((name) => ({
  name,
  text: read(name),
}))
const sources = memoryTree(new Map([['inference-gateway.yaml', CONFIG]]))
const starters = [...planInit({ sources }).files]
  .filter(([path]) => path.startsWith('.github/workflows/'))
  .map(([path, text]) => ({ name: `igw init: ${path}`, text }))
/** Those that a reader may paste as they are. */
const pasted = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'kustomize/README.md'].flatMap(
  (file) =>
    [...read(file).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)]
      .map(([, text = ''], i) => ({ name: `${file}#${i + 1}.yml`, text }))
      .filter(({ text }) => /^jobs:/m.test(text)),
)
const all = [...own, ...starters, ...pasted]

const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const Workflow = z.looseObject({
  on: z.unknown(),
  permissions: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.unknown().optional(),
      'timeout-minutes': z.number().optional(),
      uses: z.string().optional(),
      steps: z.array(Step).default([]),
    }),
  ),
})

function jobsOf({ text }: WorkflowText) {
  const workflow = Workflow.parse(parseDocument(text).toJS())
  return Object.entries(workflow.jobs).map(([id, job]) => ({ id, job, workflow }))
}

/** Each workflow with what a rule says of it; nothing is wrong where all are empty. */
function violations(
  files: readonly WorkflowText[],
  rule: (file: WorkflowText) => readonly string[],
): readonly string[] {
  return files.flatMap((file) => rule(file).map((text) => `${file.name}: ${text}`))
}

test('are there to be checked', () => {
  assert.ok(own.length >= 2)
  assert.is(starters.length, 3)
  assert.ok(pasted.length >= 3)
})

test("have nothing that GitHub's language service finds wrong, and neither has action.yml", async () => {
  const check = await languageService(ACTION, read('action.yml'))
  const definition = { name: 'action.yml', text: read('action.yml') }
  const found = await Promise.all([...all, definition].map(check))
  assert.equal(found.flat(), [])
  const wrong = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${ACTION}@v1\n        with: {comand: render}\n`
  assert.match(String(await check({ name: 'wrong.yml', text: wrong })), 'comand')
})

test('have nothing that actionlint finds wrong', async () => {
  const found: (readonly string[])[] = []
  // It keeps what it is about in a place that all calls share.
  for (const file of all) found.push(await actionlint(file))
  assert.equal(found.flat(), [])
  const run = `echo '\${{ github.event.pull_request.title }}'`
  const wrong = `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`
  assert.match(String(await actionlint({ name: 'wrong.yml', text: wrong })), 'untrusted')
})

test('give nothing to jobs that do not ask for it', () => {
  const unsaid = violations(all, (file) =>
    jobsOf(file).flatMap(({ id, job, workflow }) =>
      job.permissions === undefined && workflow.permissions === undefined ? [`job ${id}`] : [],
    ),
  )
  assert.equal(unsaid, [])
  const broad = violations([...own, ...starters], ({ text }) => {
    const { permissions } = Workflow.parse(parseDocument(text).toJS())
    const said = JSON.stringify(permissions)
    return said === '{}' || said === '{"contents":"read"}' ? [] : [`permissions: ${said}`]
  })
  assert.equal(broad, [])
})

test('name actions of others by commit, with the version behind it', () => {
  const loose = violations(own, ({ text }) => {
    const found: string[] = []
    visit(parseDocument(text), {
      Pair(_, { key, value }) {
        if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return
        const uses = String(value.value)
        const isPinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)
        const isNamed = /^ ?v\d+\.\d+\.\d+$/.test(value.comment ?? '')
        if (!uses.startsWith('./') && !(isPinned && isNamed)) found.push(uses)
      },
    })
    return found
  })
  assert.equal(loose, [])
})

test('leave no token in the checkout', () => {
  const kept = violations(all, (file) =>
    jobsOf(file).flatMap(({ id, job }) =>
      job.steps
        .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        .filter((step) => step.with?.['persist-credentials'] !== false)
        .map(() => `job ${id}`),
    ),
  )
  assert.equal(kept, [])
})

test('put no expression into a script', () => {
  const put = violations(all, (file) =>
    jobsOf(file).flatMap(({ id, job }) =>
      job.steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => `job ${id}: ${run}`),
    ),
  )
  assert.equal(put, [])
})

test('end after a while', () => {
  const endless = violations([...own, ...starters], (file) =>
    jobsOf(file).flatMap(({ id, job }) =>
      job['timeout-minutes'] === undefined && job.uses === undefined ? [`job ${id}`] : [],
    ),
  )
  assert.equal(endless, [])
})

test('never run with a token that writes on files of strangers', () => {
  const risky = violations(all, ({ text }) => {
    const on = parseDocument(text).get('on')
    const events = isMap(on) || isSeq(on) ? JSON.stringify(on) : String(on)
    return /pull_request_target|workflow_run/.test(events) ? [events] : []
  })
  assert.equal(risky, [])
})

test('use no cache, which runs for strangers may fill', () => {
  const cached = violations([...own, ...starters], (file) =>
    jobsOf(file).flatMap(({ job }) =>
      job.steps.flatMap(({ uses = '', with: inputs = {} }) =>
        uses.startsWith('actions/cache') || 'cache' in inputs ? [uses] : [],
      ),
    ),
  )
  assert.equal(cached, [])
})

test('install without scripts of packages', () => {
  const scripts = own.flatMap((file) =>
    jobsOf(file).flatMap(({ job }) => job.steps.map(({ run = '' }) => run)),
  )
  const lines = [read('.ci/run'), ...scripts].flatMap((script) => script.split('\n'))
  const installs = lines.filter((line) => /^ *npm (ci|i|install)\b/.test(line))
  assert.ok(installs.length > 0)
  assert.equal(
    installs.filter((line) => !line.includes('--ignore-scripts')),
    [],
  )
})

test.run()
