import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pinConfig } from '../../src/commands/pin-config.ts'
import { readStatus } from '../../src/commands/status/read-status.ts'
import type { Status } from '../../src/commands/status/status.ts'
import { statusJson, statusMatrix } from '../../src/commands/status/status-json.ts'
import { statusMarkdown } from '../../src/commands/status/status-markdown.ts'
import { statusRows } from '../../src/commands/status/status-table.ts'
import { createLocalHistory } from '../../src/edge/git/branch-history.ts'
import { createLocalReader } from '../../src/edge/git/reader.ts'
import { createGitHubHistory } from '../../src/edge/github/branch-history.ts'
import { createGateBoard } from '../../src/edge/github/gate-board.ts'
import { createGitHubReader } from '../../src/edge/github/reader.ts'
import { createStatusBoard } from '../../src/edge/github/status-board.ts'
import { driftMarker } from '../../src/gate/drift-issue.ts'
import { edited } from '../config/config-text.ts'
import { type GateStage, onGateStage } from '../edge/github/gate-stage.ts'
import { git, inFolder, initRepository, writeFiles } from '../support/scratch.ts'

const test = suite('status')

const environment = (name: string) =>
  `  ${name}: {project: {id: chat-${name}, number: 1}, cluster: {name: one, location: us-east1}, namespace: n}\n`

const CONFIG = edited(
  {},
  `${environment('staging')}${environment('prod')}gitops: {reports: [{name: "cd/{environment}", app: argocd}]}
promotion:
  order: [dev, staging, prod]
  steps:
    prod: {gates: {soak: 1d}}
`,
)

const release = (name: string, content: string) => ({
  [`overlays/${name}/release/a.yaml`]: content,
  [`rendered/${name}/a.yaml`]: content,
})

const everywhere = (content: string) => ({
  ...release('dev', content),
  ...release('staging', content),
  ...release('prod', content),
})

const printed = (status: Status) =>
  statusRows(status).map((row) => row.map(({ text }) => text).join(' | '))

function commitAt(
  folder: string,
  utc: string,
  subject: string,
  files: Record<string, string>,
): void {
  writeFiles(folder, files)
  git(folder, 'add', '-A')
  const date = `${utc.replace(' ', 'T')}:00Z`
  git(folder, '-c', 'core.abbrev=10', 'commit', '-qm', subject, `--date=${date}`)
}

test(
  'tells what git knows on this machine, without GitHub',
  inFolder(async (folder) => {
    initRepository(folder, { 'inference-gateway.yaml': CONFIG, ...everywhere('1') })
    commitAt(folder, '2026-11-20 09:00', 'Render dev (#7)', release('dev', '2'))
    git(folder, 'switch', '-qc', 'inference-gateway/promote.staging')
    commitAt(folder, '2026-11-20 10:00', 'Promote', release('staging', '2'))
    git(folder, 'switch', '-q', 'main')
    commitAt(folder, '2026-11-20 11:00', 'Hold (#8)', {
      'overlays/prod/hold.yaml': 'release: a\nrolledBackFrom: b\nreason: it crashed\nby: rita\n',
    })
    const reader = createLocalReader(folder)
    const { config, pinned } = await pinConfig(reader, {
      configPath: 'inference-gateway.yaml',
      base: undefined,
    })
    const history = createLocalHistory(folder)
    const ports = { history, board: undefined, gates: undefined, reader }
    const nowMs = Date.now() + 26 * 3_600_000
    const status = await readStatus(ports, { config, pinned, nowMs })
    const dev = git(folder, 'rev-parse', 'HEAD:overlays/dev/release').slice(0, 10)
    const old = git(folder, 'rev-parse', 'HEAD:overlays/prod/release').slice(0, 10)
    const [one = '', two = '', three = ''] = printed(status).map((row) =>
      row.replace(/1d 2h, [\d -]+:\d\d UTC/, 'SINCE'),
    )
    assert.match(one, `dev | ${dev} | SINCE | #7 | ? | -`)
    assert.match(two, /^staging \| .* \| SINCE \| commit [0-9a-f]{10} \| \? \| /)
    assert.match(two, `${dev} on inference-gateway/promote.staging`)
    assert.match(three, new RegExp(`^prod \\| ${old} .* \\| held: it crashed$`))
  }),
)

interface Stage extends GateStage {
  read(utc: string): Promise<Status>
}

const onStage = (run: (stage: Stage) => Promise<void>) =>
  onGateStage(async (stage) => {
    const { github, repositoryAs } = stage
    const files = { 'inference-gateway.yaml': CONFIG, ...everywhere('1') }
    await github.commit('main', files, { date: '2026-11-18T09:00:00Z' })
    await github.commit(
      'main',
      { ...release('dev', '2'), ...release('staging', '2') },
      { date: '2026-11-20T09:00:00Z' },
    )
    const read = async (utc: string) => {
      const { owner, repo, token, url: baseUrl } = github
      const reader = createGitHubReader({ token, owner, repo, baseUrl, backoffMs: 2 })
      const { config, pinned } = await pinConfig(reader, {
        configPath: 'inference-gateway.yaml',
        base: undefined,
      })
      const repository = await repositoryAs(owner)
      const ports = {
        reader,
        history: createGitHubHistory(repository, 'main'),
        board: createStatusBoard(repository),
        gates: createGateBoard(repository, 'main'),
      }
      return await readStatus(ports, {
        config,
        pinned,
        nowMs: Date.parse(`${utc.replace(' ', 'T')}Z`),
      })
    }
    await run({ ...stage, read })
  })

test(
  'adds what GitHub knows: reports, drift, pull requests and their gates',
  onStage(async ({ github, report, setTime, read }) => {
    const head = String(await github.head('main'))
    setTime('2026-11-20 09:30')
    await report('argocd', head, 'cd/dev', 'failure')
    await report('argocd', head, 'cd/staging', 'success')
    await github.api('POST', '/issues', {
      title: 'Drift',
      labels: ['inference-gateway-drift'],
      body: driftMarker(['prod']),
    })
    await github.commit('inference-gateway/promote.prod', release('prod', '2'))
    const pull = { title: 'Promote', head: 'inference-gateway/promote.prod', base: 'main' }
    await github.api('POST', '/pulls', pull)
    const status = await read('2026-11-20 12:00')
    const [one = '', two = '', three = ''] = printed(status)
    assert.match(
      one,
      /^dev \| \w{10} \| 3h, 2026-11-20 09:00 UTC \| commit \w{10} \| failed \| up to date$/,
    )
    assert.match(two, /\| yes \| up to date$/)
    assert.match(
      three,
      /\| not reported, drift: #1 \| \w{10} in #2 \(prod opens 2026-11-21 09:30 UTC\)$/,
    )
    const later = await read('2026-11-21 09:30')
    assert.match(String(printed(later)[2]), 'in #2 (prod: gates are open)')
  }),
)

test(
  'draws a graph with one color for one release, and lists the gates',
  onStage(async ({ read }) => {
    const text = statusMarkdown(await read('2026-11-20 12:00'))
    const graph = /```mermaid\n(.*?)\n```/s.exec(text)?.[1]?.replaceAll(/[0-9a-f]{10}/g, 'ID')
    assert.is(
      graph,
      `graph LR
  e0["dev<br/>ID"]
  e1["staging<br/>ID"]
  e2["prod<br/>ID"]
  e0 --- e1
  e1 -.->|waits| e2
  style e0 fill:#d7f0dd,color:#222
  style e1 fill:#d7f0dd,color:#222
  style e2 fill:#d9e8fb,color:#222`,
    )
    assert.match(text, '<details><summary>Gates of prod</summary>')
    assert.match(text, "no success of 'cd/staging' yet")
  }),
)

test(
  'gives a matrix with a job for each environment, and JSON without what is not known',
  onStage(async ({ read }) => {
    const status = await read('2026-11-20 12:00')
    const { include } = statusMatrix(status)
    assert.equal(
      include.map((job) => `${job.environment} ${job.project} ${job['next-state']}`),
      ['dev chat-dev ', 'staging chat-staging ', 'prod chat-prod waiting'],
    )
    const [dev] = statusJson(status).environments
    assert.is(dev?.since, '2026-11-20T09:00:00.000Z')
    assert.not.ok(Object.hasOwn(dev ?? {}, 'next'))
    assert.equal(JSON.parse(JSON.stringify(statusJson(status))).commit, status.commit)
  }),
)

test.run()
