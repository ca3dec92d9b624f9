import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { builtOnly } from '../support/e2e.ts'
import { PROJECT } from '../support/examples.ts'
import { FakeGateway } from '../support/fake-gateway.ts'
import { FakeKubernetes } from '../support/fake-kubernetes.ts'
import { FakeLogEntries } from '../support/fake-log-entries.ts'
import { runAction } from '../support/runner.ts'
import { git, inFolder } from '../support/scratch.ts'
import { fillCluster } from '../support/verify-stage.ts'

const all = suite('the built igw verify')
const test = builtOnly(all)

const Report = z.object({
  environment: z.string(),
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
  checks: z.array(
    z.object({ id: z.string(), subject: z.string(), verdict: z.string(), saw: z.string() }),
  ),
})

interface Stage {
  readonly folder: string
  readonly cluster: FakeKubernetes
  readonly gateway: FakeGateway
  readonly logs: FakeLogEntries
  igw(...args: readonly string[]): Promise<Ended>
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** dist/ alone, far from any node_modules, in a checkout of the example. */
function staged(run: (stage: Stage) => Promise<void>): () => Promise<void> {
  return inFolder(async (folder) => {
    const workspace = join(folder, 'workspace')
    cpSync(join(PROJECT, 'dist'), join(folder, 'dist'), { recursive: true })
    cpSync(join(PROJECT, 'examples'), workspace, { recursive: true })
    git(workspace, 'init', '-q')
    const cluster = await FakeKubernetes.start()
    const gateway = await FakeGateway.start()
    const logs = await FakeLogEntries.start()
    // What the gateway logs is there as soon as somebody looks.
    logs.fault = () => {
      const timestamp = new Date().toISOString()
      for (const entry of gateway.log.splice(0))
        logs.entries.push({ project: 'chat-prod', timestamp, entry })
      return undefined
    }
    try {
      const rendered = join(workspace, 'rendered/prod/gateway-chat.yaml')
      const text = readFileSync(rendered, 'utf8').replace('port: 443', `port: ${gateway.port}`)
      writeFileSync(rendered, text)
      fillCluster(cluster, workspace)
      writeFileSync(join(folder, 'kubeconfig'), cluster.kubeconfig())
      writeFileSync(join(workspace, 'gateway.pem'), gateway.certificate.cert)
      const igw = (...args: readonly string[]) => runIgw(folder, logs.url, args)
      await run({ folder, cluster, gateway, logs, igw })
    } finally {
      logs.stop()
      await Promise.all([cluster.stop(), gateway.stop()])
    }
  })
}

function runIgw(folder: string, logs: string, args: readonly string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: folder, ...variables(folder, logs) }
  const cli = join(folder, 'dist/cli.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'verify', '-C', 'workspace', ...args], {
      cwd: folder,
      env,
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

/** What a person or a job has set. */
function variables(folder: string, logs: string) {
  return {
    KUBECONFIG: join(folder, 'kubeconfig'),
    IGW_API_KEY: 'good-key',
    IGW_LOGGING_ENDPOINT: logs,
  }
}

const usual = ['--env', 'prod', '--ca', 'gateway.pem', '--timeout', '0']

test(
  'finds nothing wrong in an environment that runs as it was rendered',
  staged(async ({ igw }) => {
    const { code, stdout, stderr } = await igw(...usual)
    assert.is(stderr, '')
    assert.match(
      stdout,
      /^passed {2}gateway-programmed +Gateway chat\/chat +Programmed at 127\.0\.0\.1$/m,
    )
    assert.match(stdout, /^passed {2}present +\d+ objects +present$/m)
    assert.match(stdout, /^passed {2}key-required +without a key +refused: HTTP 401/m)
    assert.match(stdout, /^passed {2}log-metric +log metric chat-prod-error +counts 1 entry/m)
    // The example logs a tenth of the requests, so those of this run cannot be expected.
    assert.match(stdout, /^skipped access-log +gateway +only 10% of the requests are logged$/m)
    assert.match(stdout, /\n\d+ passed, 0 failed, 1 skipped\n$/)
    assert.is(code, 0)
  }),
)

test(
  'reports as JSON, and fails with 1 where something is wrong',
  staged(async ({ igw, cluster, gateway }) => {
    cluster.remove('GCPBackendPolicy', 'gemma')
    gateway.keys.clear()
    const { code, stdout } = await igw(...usual, '--json')
    const report = Report.parse(JSON.parse(stdout))
    assert.is(report.environment, 'prod')
    assert.is(report.failed, 3)
    const failed = report.checks.filter(({ verdict }) => verdict === 'failed')
    assert.equal(
      failed.map(({ id, subject, saw }) => `${id} ${subject}: ${saw}`),
      [
        'policy-attached GCPBackendPolicy chat/gemma: not in the cluster',
        'key-required with a made-up key: answered: HTTP 200: Ready.',
        'key-required without a key: answered: HTTP 200: Ready.',
      ],
    )
    assert.is(code, 1)
  }),
)

test(
  'tells what to do where the cluster refuses the credential',
  staged(async ({ igw, cluster }) => {
    cluster.fault = () => ({ status: 401, message: 'Unauthorized' })
    const { code, stdout, stderr } = await igw(...usual)
    assert.equal([code, stdout], [1, ''])
    assert.match(
      stderr,
      /^error\[cluster-auth\]: https:\/\/127\.0\.0\.1:\d+ \(context 'gke'\) refused/,
    )
    assert.match(stderr, '  hint: it has expired')
  }),
)

test(
  'knows wrong use from mistakes in the config',
  staged(async ({ igw }) => {
    assert.is((await igw()).code, 2)
    assert.is((await igw('--env', 'prod', '--timeout', 'soon')).code, 2)
    const unknown = await igw('--env', 'prd')
    assert.is(unknown.code, 1)
    assert.match(unknown.stderr, /error\[unknown-environment\]: there is no environment 'prd'/)
    const check = await igw('--env', 'prod', '--only', 'gateway-programed')
    assert.match(check.stderr, "did you mean 'gateway-programmed'?")
  }),
)

test(
  'runs as an Action: annotations, outputs and a summary, and never the key',
  staged(async ({ folder, gateway, logs }) => {
    gateway.screened.delete('support-tone')
    const workspace = join(folder, 'workspace')
    const config = join(workspace, 'inference-gateway.yaml')
    const text = readFileSync(config, 'utf8')
    const access = '  prod:\n    verify:\n      ca: gateway.pem\n'
    writeFileSync(config, text.replace('  prod:\n', access))
    const result = await runAction({
      workspace,
      repository: 'o/r',
      apiUrl: 'https://api.example.com',
      token: 'ghs_secret',
      inputs: { command: 'verify', environment: 'prod', timeout: '0' },
      env: variables(folder, logs.url),
    })
    assert.is(result.code, 1)
    assert.is(result.outputs.get('failed-checks'), '1')
    assert.equal(
      result.annotations.map(({ level, message }) => `${level}: ${message.split('\n')[0]}`),
      ['error: prompt-blocked: model support-tone: not blocked: HTTP 200: Ready.'],
    )
    assert.match(result.summary, '## Verified: prod')
    assert.match(result.summary, /\| failed \| `prompt-blocked` \| model support-tone \|/)
    assert.ok(result.masks.includes('good-key'))
    assert.not.match(result.summary + [...result.outputs.values()].join(), 'good-key')
  }),
)

test(
  'does not run as an Action where the config may be that of a stranger',
  staged(async ({ folder, cluster, logs }) => {
    const result = await runAction({
      workspace: join(folder, 'workspace'),
      repository: 'o/r',
      apiUrl: 'https://api.example.com',
      token: 'ghs_secret',
      event: { name: 'pull_request_target', payload: {} },
      inputs: { command: 'verify', environment: 'prod' },
      env: variables(folder, logs.url),
    })
    assert.is(result.code, 1)
    assert.match(result.annotations[0]?.message ?? '', 'pull_request_target')
    assert.equal(cluster.calls, [])
  }),
)

all.run()
