import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { startFor } from '../../src/doctor/starts.ts'
import { parseWorkflow, readWorkflows, type Workflow } from '../../src/doctor/workflow.ts'
import { memoryTree } from '../../src/source-tree.ts'

const test = suite('workflows as the doctor reads them')

function workflow(text: string): Workflow {
  const read = parseWorkflow('w.yml', text)
  if ('why' in read) throw new Error(read.why)
  return read
}

const JOBS = `
permissions: read-all
jobs:
  render:
    name: Render it
    permissions: {contents: write}
    steps:
      - uses: actions/checkout@v5
      - uses: acme/inference-gateway-gitops@0123
        with: {dry-run: 'true', token: '\${{ steps.app.outputs.token }}'}
      - uses: acme/inference-gateway-gitops/sub@v1
  status:
    steps:
      - uses: acme/inference-gateway-gitops@v1
        with: {command: status, token: '\${{ secrets.GITHUB_TOKEN }}'}
  other:
    name: on \${{ matrix.os }}
    uses: ./.github/workflows/called.yml
`

test('finds the steps of this Action, their tokens, and the permissions that hold', () => {
  const [render, status, other] = workflow(`on: push${JOBS}`).jobs
  assert.equal(
    render?.steps.map(({ command, dryRun, token }) => [command, dryRun, token]),
    [['render', true, 'other']],
  )
  assert.equal(render?.steps[0]?.at, { file: 'w.yml', line: 9, col: 9 })
  assert.equal(render?.permissions, { contents: 'write' })
  assert.is(render?.name, 'Render it')
  assert.equal(
    status?.steps.map(({ command, token }) => [command, token]),
    [['status', 'workflow']],
  )
  assert.is(status?.permissions, 'read-all')
  assert.is(status?.at.line, 2)
  assert.equal([other?.name, other?.steps], ['other', []])
})

test('reads events as a word, a list or a map', () => {
  const events = (on: string) => workflow(`on: ${on}\njobs: {}`).triggers.map(({ event }) => event)
  assert.equal(events('push'), ['push'])
  assert.equal(events('[push, pull_request]'), ['push', 'pull_request'])
  assert.equal(events('{push: , pull_request: {types: labeled}}'), ['push', 'pull_request'])
})

test('says of a file that is no workflow why, and reads the others', () => {
  const files = { 'a.yml': 'on: push', 'b.yaml': 'jobs: [', 'c.yml': `on: push${JOBS}`, 'd.md': '' }
  const tree = new Map(
    Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]),
  )
  const { read, unread } = readWorkflows(memoryTree(tree))
  assert.equal(
    read.map(({ path }) => path),
    ['.github/workflows/c.yml'],
  )
  assert.equal(
    unread.map(({ path }) => path),
    ['.github/workflows/a.yml', '.github/workflows/b.yaml'],
  )
  assert.match(String(unread[0]?.why), "no 'jobs'")
})

const pull = {
  base: 'main',
  paths: ['overlays/prod/values.yaml', 'rendered/prod/gateway.yaml'],
  activities: ['opened', 'synchronize', 'labeled'],
}

const starts: readonly (readonly [string, 'always' | 'sometimes' | 'never', RegExp])[] = [
  ['', 'always', /^$/],
  ['types: [labeled]', 'always', /^$/],
  ['types: [closed, ready_for_review]', 'never', /it is for closed, ready_for_review/],
  ['branches: [main]', 'always', /^$/],
  ['branches: main', 'always', /^$/],
  ["branches: ['release/**']", 'never', /leaves out 'main'/],
  ['branches-ignore: [main]', 'never', /leaves out 'main'/],
  ["paths: ['rendered/**', 'overlays/**']", 'always', /^$/],
  ["paths: ['src/**']", 'never', /leaves out everything/],
  ["paths: ['rendered/**']", 'sometimes', /takes 'rendered\/prod\/gateway.yaml' and not 'overlays/],
  ["paths-ignore: ['rendered/**', 'overlays/**']", 'never', /leaves out everything/],
  ["paths-ignore: ['docs/**']", 'always', /^$/],
]

for (const [filters, kind, why] of starts)
  test(`{${filters}} starts ${kind} for the bot`, () => {
    const [trigger] = workflow(`on: {pull_request: {${filters}}}\njobs: {}`).triggers
    if (trigger === undefined) throw new Error('no trigger')
    const start = startFor(trigger, pull)
    assert.is(start.kind, kind)
    assert.match('why' in start ? start.why : '', why)
  })

test.run()
