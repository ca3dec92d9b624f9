import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CONFIG, onDoctorStage, SOURCES, WORKFLOW_TOKEN } from '../doctor/doctor-stage.ts'
import { pullRequestEvent } from '../support/events.ts'
import { runAction } from '../support/runner.ts'
import { writeFiles } from '../support/scratch.ts'

const test = suite('igw doctor at both doors')

const run = promisify(execFile)
const program = join(import.meta.dirname, '../../src/cli.ts')
const entry = join(import.meta.dirname, '../../src/action.ts')

/** A checkout of some files that was cloned from the fake GitHub's repository. */
async function inCheckout(
  files: Readonly<Record<string, string>>,
  act: (root: string) => Promise<void>,
) {
  const root = mkdtempSync(join(tmpdir(), 'igw-doctor-'))
  try {
    writeFiles(root, files)
    await run('git', ['init', '-q'], { cwd: root })
    await run('git', ['remote', 'add', 'origin', 'git@github.com:acme/shop.git'], { cwd: root })
    await act(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function igw(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  const all = { PATH: process.env.PATH, IGW_TEST_BACKOFF_MS: '2', ...env }
  try {
    return { code: 0, ...(await run(process.execPath, [program, 'doctor', ...args], { env: all })) }
  } catch (failed) {
    const { code, stdout, stderr } = Object.assign({ code: 1, stdout: '', stderr: '' }, failed)
    return { code, stdout, stderr }
  }
}

test(
  'takes the repository of the origin and the token of gh',
  onDoctorStage(async ({ github }) => {
    await inCheckout(SOURCES, async (root) => {
      const env = { GITHUB_API_URL: github.url, GH_TOKEN: WORKFLOW_TOKEN }
      const { code, stdout } = await igw(env, '-C', root)
      assert.is(code, 0)
      assert.match(stdout, /^passed {2}repository .* acme\/shop on github.com, public$/m)
      assert.match(stdout, '\n0 failed, ')
      const json = JSON.parse((await igw(env, '-C', root, '--json')).stdout)
      assert.is(json.failed, 0)
      assert.equal(json.permissions.render, { contents: 'write', 'pull-requests': 'write' })
    })
  }),
)

test(
  'ends with 1 where something fails, and tells mistakes of the config beside it',
  onDoctorStage(async ({ github }) => {
    github.settings.repository.fields = { archived: true }
    await inCheckout({ 'inference-gateway.yaml': 'nme: x\n' }, async (root) => {
      const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: WORKFLOW_TOKEN }
      const { code, stdout, stderr } = await igw(env, '-C', root)
      assert.is(code, 1)
      assert.match(stdout, /^failed {2}repository .*archived/m)
      assert.match(stderr, "unknown field 'nme'")
    })
  }),
)

test('says which variables are missing', async () => {
  await inCheckout({}, async (root) => {
    const { code, stderr } = await igw({}, '-C', root)
    assert.is(code, 1)
    assert.match(stderr, "'token' is empty")
    assert.not.match(stderr, 'GITHUB_REPOSITORY')
  })
})

const permissions = / {4}permissions:\n {6}contents: write.*\n {6}pull-requests: write\n/
const workflow = '.github/workflows/inference-gateway.yml'

test(
  'runs as an Action: what fails is an annotation at its line, and all of it in the summary',
  onDoctorStage(async ({ github }) => {
    const broken = { ...SOURCES, [workflow]: String(SOURCES[workflow]).replace(permissions, '') }
    const action = { entry, repository: 'acme/shop', apiUrl: github.url, token: WORKFLOW_TOKEN }
    const inputs = { command: 'doctor' }
    await inCheckout(broken, async (workspace) => {
      const { code, annotations, summary } = await runAction({ ...action, workspace, inputs })
      assert.is(code, 1)
      const [error] = annotations.filter(({ level }) => level === 'error')
      assert.match(String(error?.message), 'contents: write, pull-requests: write is missing')
      assert.is(error?.properties.file, workflow)
      assert.match(summary, '## Permission doctor')
    })
    // Without a checkout, it reads what the base branch has.
    await github.commit('main', { 'inference-gateway.yaml': CONFIG })
    await inCheckout({}, async (workspace) => {
      const event = pullRequestEvent('mallory/shop')
      const { code, outputs, summary } = await runAction({ ...action, workspace, inputs, event })
      assert.is(code, 0)
      assert.is(outputs.get('failed-checks'), '0')
      assert.match(summary, 'For `promote`:')
      assert.match(summary, 'from a fork, so the token can only read')
    })
  }),
)

test.run()
