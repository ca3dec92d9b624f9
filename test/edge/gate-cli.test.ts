import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { edited } from '../config/config-text.ts'
import { onGateStage } from './github/gate-stage.ts'

const test = suite('igw gate and igw status on a command line')

const run = promisify(execFile)
const program = join(import.meta.dirname, '../../src/cli.ts')

const PROD = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
`
const CONFIG = edited(
  {},
  `${PROD}promotion: {order: [dev, prod], steps: {prod: {gates: {incidents: [incident]}}}}\n`,
)

/** Standard output of the program, which talks to the fake GitHub. */
async function igw(url: string, token: string, ...args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_TOKEN: token,
    IGW_TEST_BACKOFF_MS: '2',
  }
  return (await run(process.execPath, [program, ...args], { env })).stdout
}

test(
  'judges, posts and tells in words, as JSON and as a table',
  onGateStage(async ({ github }) => {
    const { url, token } = github
    const release = (name: string, text: string) => ({ [`overlays/${name}/release/a.yaml`]: text })
    const base = {
      'inference-gateway.yaml': CONFIG,
      ...release('dev', '2'),
      ...release('prod', '1'),
    }
    await github.commit('main', base)
    await github.commit('promote', release('prod', '2'))
    await github.api('POST', '/pulls', { title: 'Promote', head: 'promote', base: 'main' })
    const dry = await igw(url, token, 'gate', '--dry-run')
    assert.is(dry, '#1  open  prod: gates are open  not posted\n')
    assert.equal(
      github.writes().filter((write) => write.includes('check-runs')),
      [],
    )
    await github.api('POST', '/issues', { title: 'Slow', labels: ['incident'] })
    const [one] = JSON.parse(await igw(url, token, 'gate', '--pull-request', '1', '--json'))
    assert.is(one.state, 'closed')
    assert.is(one.title, "prod is closed: #2 'Slow' is open")
    assert.is(one.operation, 'created')
    const table = await igw(url, token, 'status', '--github')
    assert.match(
      table,
      /^Environment {2}Release .*\ndev .*\nprod .* in #1 \(prod is closed: .*\)\n$/,
    )
    assert.not.match(table, '\u001b')
  }),
)

test('names every variable that is missing', async () => {
  const env = { PATH: process.env.PATH }
  const failed = await run(process.execPath, [program, 'gate'], { env }).catch((error) => error)
  assert.is(failed.code, 1)
  assert.match(failed.stderr, 'GITHUB_TOKEN')
  assert.match(failed.stderr, 'GITHUB_REPOSITORY')
})

test('takes a number for a pull request', async () => {
  const failed = await run(process.execPath, [program, 'gate', '--pull-request', 'x']).catch(
    (error) => error,
  )
  assert.is(failed.code, 2)
  assert.match(failed.stderr, "--pull-request takes a number, not 'x'")
})

test.run()
