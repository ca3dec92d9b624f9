import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtOnly } from '../support/e2e.ts'
import { PROJECT } from '../support/examples.ts'
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts'
import { type FakeGoogle, startFakeGoogle } from '../support/fake-google/index.ts'
import { runAction } from '../support/runner.ts'

const test = suite('igw plan, apply and drift, as they are built')
const built = builtOnly(test)

let google: FakeGoogle
let github: FakeGitHub
/** The program without anything around it. */
let program: string
/** The example, with one environment that has no Config Connector, rendered. */
let checkout: string

test.before(async () => {
  google = await startFakeGoogle()
  github = await startFakeGitHub()
  program = mkdtempSync(join(tmpdir(), 'igw-dist-'))
  checkout = mkdtempSync(join(tmpdir(), 'igw-checkout-'))
  for (const name of ['dist', 'kustomize', 'action.yml', 'package.json'])
    cpSync(join(PROJECT, name), join(program, name), { recursive: true })
  cpSync(join(PROJECT, 'examples'), checkout, { recursive: true })
  const config = join(checkout, 'inference-gateway.yaml')
  const text = readFileSync(config, 'utf8')
  writeFileSync(
    config,
    text.replace(
      '\n    namespace: chat\n',
      '\n    namespace: chat\n    configConnector: {enabled: false}\n',
    ),
  )
  await igw('render', '--publish', 'files')
})

test.after(async () => {
  await google.close()
  await github.close()
  for (const folder of [program, checkout]) rmSync(folder, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function igw(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(program, 'dist/cli.js'), ...args, '-C', checkout], {
      env: {
        PATH: process.env.PATH,
        HOME: checkout,
        GITHUB_TOKEN: github.token,
        GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
        GITHUB_API_URL: github.url,
        ...google.env,
      },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

built('applies what was merged, and the second time writes nothing', async () => {
  const planned = await igw('plan', '--env', 'dev')
  assert.is(planned.code, 0, planned.stderr)
  assert.match(planned.stdout, /^dev: \d+ to create\n\+ log metric 'chat-dev-/)
  assert.is(google.faults.writes().length, 0)
  const applied = await igw('apply', '--env', 'dev')
  assert.is(applied.code, 0, applied.stderr)
  const writes = google.faults.writes().length
  assert.ok(writes > 20, applied.stdout)
  const again = await igw('apply', '--env', 'dev', '--json')
  assert.is(again.code, 0, again.stderr)
  assert.is(google.faults.writes().length, writes)
  assert.equal(JSON.parse(again.stdout).applied, {
    created: 0,
    updated: 0,
    deleted: 0,
    failed: 0,
    blocked: 0,
  })
})

built('refuses to apply where Config Connector does', async () => {
  const { code, stderr } = await igw('apply', '--env', 'prod')
  assert.is(code, 1)
  assert.match(stderr, /synced by Config Connector/)
})

built('tells drift by its code and in one issue, until it is gone', async () => {
  const run = () => igw('drift', '--env', 'dev', '--issue')
  assert.is((await run()).code, 0)
  assert.equal(await issues(), [])
  const [name = ''] = [...google.store.objects.keys()].filter((one) => one.includes('Policies/'))
  const policy = google.store.objects.get(name) ?? {}
  google.store.objects.set(name, { ...policy, severity: 'WARNING' })
  const drifted = await run()
  assert.is(drifted.code, 2, drifted.stderr)
  assert.match(drifted.stdout, /severity: WARNING → CRITICAL/)
  google.store.objects.delete('projects/chat-nonprod/metrics/chat-dev-error')
  assert.is((await run()).code, 2)
  const [issue, ...others] = await issues()
  assert.is(others.length, 0)
  assert.is(issue?.state, 'open')
  assert.match(issue?.body ?? '', 'chat-dev-error')
  assert.is((await igw('apply', '--env', 'dev')).code, 0)
  assert.is((await run()).code, 0)
  assert.equal(
    (await issues()).map(({ number, state }) => [number, state]),
    [[issue?.number, 'closed']],
  )
})

interface Issue {
  readonly number: number
  readonly state: string
  readonly body: string
}

async function issues(): Promise<readonly Issue[]> {
  const all = await github.api('GET', '/issues?state=all&labels=inference-gateway-drift')
  return Array.isArray(all) ? all : []
}

built('says how to log in where there are no credentials', async () => {
  const { env } = google
  const child = spawn(
    process.execPath,
    [join(program, 'dist/cli.js'), 'plan', '--env', 'dev', '-C', checkout],
    {
      env: {
        PATH: process.env.PATH,
        HOME: checkout,
        METADATA_SERVER_DETECTION: 'none',
        IGW_LOGGING_ENDPOINT: env.IGW_LOGGING_ENDPOINT,
      },
    },
  )
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  assert.is(code, 1)
  assert.match(
    stderr,
    /error\[google-auth\]: .*\n {2}hint: log in with 'gcloud auth application-default login'/,
  )
})

built('applies as an Action, and fails on drift with the issue at hand', async () => {
  const run = (inputs: Readonly<Record<string, string>>) =>
    runAction({
      workspace: checkout,
      repository: `${github.owner}/${github.repo}`,
      apiUrl: github.url,
      token: github.token,
      inputs: { environment: 'dev', ...inputs },
      env: google.env,
    })
  google.store.objects.clear()
  const drift = await run({ command: 'drift' })
  assert.is(drift.code, 1)
  assert.match(drift.summary, /### dev: \d+ to create/)
  const applied = await run({ command: 'apply' })
  assert.is(applied.code, 0, applied.log)
  assert.match(applied.summary, /Applied: \d+ created\./)
  assert.is(applied.outputs.get('drift'), 'true')
  const planned = await run({ command: 'plan' })
  assert.is(planned.outputs.get('drift'), 'false')
  const found = await run({ command: 'drift' })
  assert.is(found.code, 0, found.log)
  assert.equal(
    (await issues()).map(({ state }) => state),
    ['closed'],
  )
})

built('applies nothing that a pull request proposes', async () => {
  google.store.objects.clear()
  const { outputs, log } = await runAction({
    workspace: checkout,
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    token: github.token,
    inputs: { command: 'apply', environment: 'dev' },
    env: google.env,
    event: { name: 'pull_request', payload: {} },
  })
  assert.is(outputs.get('drift'), 'true', log)
  assert.is(google.store.objects.size, 0)
})

test.run()
