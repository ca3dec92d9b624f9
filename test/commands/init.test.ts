import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { type InitRequest, planInit } from '../../src/commands/init.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { SCHEMA_URL } from '../../src/config/schema-url.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { MINIMAL } from '../config/config-text.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'

const test = suite('planInit')

const CONFIG = 'inference-gateway.yaml'
const WORKFLOW = '.github/workflows/inference-gateway.yml'
const GATES = '.github/workflows/inference-gateway-gates.yml'
const PROMOTE = '.github/workflows/inference-gateway-promote.yml'

function plan(files: Readonly<Record<string, string>> = {}, more: Partial<InitRequest> = {}) {
  return planInit({ sources: memoryTree(new Map(Object.entries(files))), ...more })
}

function starter(more: Partial<InitRequest> = {}) {
  const { files, errors } = plan({}, more)
  assert.equal(errors, [])
  return parseConfig({ file: CONFIG, text: files.get(CONFIG) ?? '' })
}

test('writes what an empty repository needs', () => {
  const { files, errors } = plan({}, { repository: 'acme/chat', branch: 'trunk' })
  assert.equal(errors, [])
  assert.equal([...files.keys()].sort(), [
    GATES,
    PROMOTE,
    WORKFLOW,
    'alerts/inference-gateway.yaml',
    'base/gateway.yaml',
    'base/kustomization.yaml',
    'base/llama-pool.yaml',
    'base/llama-route.yaml',
    'environments/dev/kustomization.yaml',
    'environments/prod/kustomization.yaml',
    CONFIG,
  ])
  for (const [file, text] of files) {
    assert.ok(parse(text), file)
    assert.match(text, /[^\n]\n$/, file)
  }
})

test('the starter config has neither mistake nor warning', () => {
  const { config, errors, warnings } = starter({ repository: 'acme/chat' })
  assert.equal(errors, [])
  assert.equal(warnings, [])
  assert.is(config?.name, 'chat')
  assert.equal(config?.promotion, [['dev'], ['prod']])
})

test('the first line of the config leads editors to the schema', () => {
  const [first] = (plan().files.get(CONFIG) ?? '').split('\n')
  assert.is(first, `# yaml-language-server: $schema=${SCHEMA_URL}`)
})

for (const [repository, name] of [
  ['acme/Chat_Service.Prod', 'chat-service-prod'],
  ['acme/42-models', 'models'],
  ['acme/___', 'inference'],
  ['a', 'a'],
  [`acme/${'long-'.repeat(20)}`, 'long-long-long-long-long-long-long-long'],
] as const) {
  test(`makes a name of the repository '${repository.slice(0, 30)}'`, () => {
    const { config, errors, warnings } = starter({ repository })
    assert.equal([...errors, ...warnings], [])
    assert.is(config?.name, name)
  })
}

test('takes answers as the texts that they are', () => {
  const answers = {
    name: 'on',
    pool: 'true',
    model: 'yes: 1',
    environments: [
      {
        name: 'null',
        projectId: 'shop-live',
        projectNumber: '0123',
        cluster: 'y',
        location: 'europe-west4-a',
        namespace: '1e3',
      },
    ],
  }
  const { config } = starter({ answers })
  assert.equal(config?.settings.pools.true?.models, [{ name: 'yes: 1', adapters: [] }])
  assert.is(config?.environments[0]?.name, 'null')
  assert.is(config?.environments[0]?.namespace, '1e3')
  assert.is(config?.environments[0]?.project.number, '0123')
})

test('refuses answers that make no config', () => {
  const { files, errors } = plan({}, { answers: { name: 'Chat' } })
  assert.is(files.size, 0)
  assert.ok(errors.some(({ code, message }) => code === 'bad-value' && message.includes("'Chat'")))
})

test('the workflow reads nothing but what it needs, and never runs code of forks with secrets', () => {
  const text = plan({}, { branch: 'trunk' }).files.get(WORKFLOW) ?? ''
  const { on, permissions, jobs } = parse(text)
  assert.equal(Object.keys(on), ['push', 'pull_request', 'workflow_dispatch'])
  assert.equal(on.push.branches, ['trunk'])
  assert.equal(permissions, {})
  assert.equal(jobs.render.permissions, { contents: 'write', 'pull-requests': 'write' })
  assert.equal(jobs.check.permissions, {
    contents: 'read',
    checks: 'write',
    'pull-requests': 'write',
  })
  assert.is(jobs.render.steps[1].with.command, 'render')
  for (const { concurrency, steps } of [jobs.render, jobs.check]) {
    assert.ok(concurrency.group)
    for (const { uses } of steps) assert.match(uses, /^[\w-]+\/[\w-]+@v\d+$/)
  }
})

test('the workflow keeps the report of a check, also of one that fails', () => {
  const { jobs } = parse(plan({}, { branch: 'trunk' }).files.get(WORKFLOW) ?? '')
  const [, check, upload] = jobs.check.steps
  assert.is(check.with.command, 'check')
  assert.is(upload.if, 'always()')
  assert.is(upload.with.path, check.with.report)
  assert.ok(upload.with['retention-days'] > 0)
})

test('the gates have a workflow of their own, where there are gates', () => {
  const { on, permissions, jobs } = parse(plan({}, { branch: 'trunk' }).files.get(GATES) ?? '')
  assert.equal(Object.keys(on), [
    'schedule',
    'push',
    'pull_request',
    'merge_group',
    'workflow_dispatch',
  ])
  assert.equal(on.push.branches, ['trunk'])
  assert.equal(permissions, {})
  const { checks, ...others } = jobs.gate.permissions
  assert.is(checks, 'write')
  assert.equal([...new Set(Object.values(others))], ['read'])
  assert.equal(starter().config?.promotionSteps.prod?.gates.soak, '1h')
  assert.not.ok(plan({ [CONFIG]: MINIMAL }).files.has(GATES))
})

test('promotions have a workflow of their own, where there is an order', () => {
  const { on, permissions, jobs } = parse(plan({}, { branch: 'trunk' }).files.get(PROMOTE) ?? '')
  assert.equal(on.push.branches, ['trunk'])
  assert.equal(permissions, {})
  assert.equal(jobs.promote.permissions, {
    contents: 'write',
    'pull-requests': 'write',
    checks: 'read',
    statuses: 'read',
    issues: 'read',
    actions: 'read',
  })
  // What somebody types into the form reaches the Action as an input, and no shell.
  assert.equal(
    jobs.promote.steps.filter((step: object) => 'run' in step),
    [],
  )
  assert.equal(Object.keys(on.workflow_dispatch.inputs), ['to', 'release', 'reason', 'lift-hold'])
  assert.not.ok(plan({ [CONFIG]: MINIMAL }).files.has(PROMOTE))
})

test('keeps what is there, and says so', () => {
  const { files, notes } = plan({
    [CONFIG]: MINIMAL,
    'base/kustomization.yaml': 'resources: []\n',
    'alerts/own.yaml': 'groups: []\n',
    'environments/dev/kustomization.yaml': 'kind: Component\n',
  })
  assert.equal([...files.keys()], [WORKFLOW])
  assert.equal(notes, [
    'kept inference-gateway.yaml, which is there already',
    'kept alerts, which is there already',
    'kept base, which is there already',
    'kept environments/dev/kustomization.yaml, which is there already',
  ])
})

test('twice is the same as once', () => {
  const first = plan()
  const second = planInit({ sources: memoryTree(first.files) })
  assert.is(second.files.size, 0)
  assert.equal(second.errors, [])
})

test('makes the rest for the config that is there', () => {
  const { files } = plan({
    [CONFIG]: MINIMAL.replace(
      'pools:\n',
      'pools:\n  gemma:\n    scaleTarget: {name: sgl}\n    modelServer: {kind: sglang}\n    models: [{name: g, adapters: [a]}]\n',
    ),
  })
  assert.ok(files.has('environments/dev/kustomization.yaml'))
  const pool = parse(files.get('base/gemma-pool.yaml') ?? '')
  assert.equal(pool.spec.selector.matchLabels, { app: 'sgl' })
  assert.equal(pool.spec.targetPorts, [{ number: 30000 }])
  const route = parse(files.get('base/gemma-route.yaml') ?? '')
  const models = route.spec.rules[0].matches.map(
    (match: { headers: { value: string }[] }) => match.headers[0]?.value,
  )
  assert.equal(models, ['g', 'a'])
})

test('writes nothing beside a config with a mistake', () => {
  const { files, errors } = plan({ [CONFIG]: MINIMAL.replace('gateway:', 'gatway:') })
  assert.is(files.size, 0)
  assert.equal(
    errors.map(({ code }) => code),
    ['missing-field', 'unknown-field'],
  )
})

test('the component of an environment is not empty, which kustomize refuses, and matches nothing', () => {
  const { kind, patches } = parse(plan().files.get('environments/dev/kustomization.yaml') ?? '')
  assert.is(kind, 'Component')
  assert.equal(
    patches.map(({ target }: { target: unknown }) => target),
    [{ kind: 'HTTPRoute', name: 'example' }],
  )
})

test('the base is what its kinds allow', () => {
  if (skipWithoutSchemas('starter base')) return
  const { files } = plan()
  for (const file of ['gateway', 'llama-pool', 'llama-route'])
    assert.equal(validateManifest(parse(files.get(`base/${file}.yaml`) ?? '')), { kind: 'valid' })
})

test.run()
