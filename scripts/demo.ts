/**
 * The main job from end to end, with nothing but npm: a GitHub on this machine, the example repository
 * pushed to it, and the built Action run on it as a runner would: rendered, promoted, rolled back, checked.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesBelow } from '../src/release/sources.ts'
import { treeId } from '../src/release/tree-id.ts'
import { dispatchEvent, pushEvent } from '../test/support/events.ts'
import { examplesTree } from '../test/support/examples.ts'
import { startFakeGitHub } from '../test/support/fake-github.ts'
import { type ActionResult, type RunnerEvent, runAction } from '../test/support/runner.ts'

const say = (text = '') => process.stdout.write(`${text}\n`)
const started = performance.now()
/** Stays behind, to be looked at. */
const page = join(tmpdir(), 'inference-gateway-report.html')
const workspace = mkdtempSync(join(tmpdir(), 'igw-demo-'))
const github = await startFakeGitHub()
try {
  await demo()
} finally {
  await github.close()
  rmSync(workspace, { recursive: true })
}
say(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

async function demo(): Promise<void> {
  say('# 1. A push to main: dev is new, staging and prod keep the release that they have')
  const first = await push(repositoryToday())
  report(await run(first))
  await showPullRequests()

  say('\n# 2. Prod may grow further: one value in the config, pushed to main')
  const config = examplesTree().read('inference-gateway.yaml') ?? ''
  const grown = config.replace('maxReplicas: 24', 'maxReplicas: 32')
  report(await run(await push(new Map([['inference-gateway.yaml', grown]]))))
  await showPullRequests('prod')

  say('\n# 3. The same commit once more')
  report(await run((await github.head('main')) ?? ''))
  for (const name of ['dev', 'staging', 'prod']) await merge(name)

  say('\n# 4. A newer model server in base/, pushed to main; the pull request of dev is merged')
  const server = 'base/llama/model-server.yaml'
  const text = (await github.files('main')).get(server) ?? ''
  report(
    await run(
      await push(new Map([[server, text.replace('vllm-openai:v0.11.0', 'vllm-openai:v0.11.2')]])),
    ),
  )
  await merge('dev')

  say('\n# 5. dev is promoted to staging: the same tree in another folder')
  report(await promote({ to: 'staging' }))
  await showPullRequests('promote.staging')
  await merge('promote.staging')

  say('\n# 6. staging is promoted to prod')
  report(await promote({ to: 'prod' }))
  await showPullRequests('promote.prod')
  const before = await releaseOf('prod')
  await merge('promote.prod')

  say('\n# 7. prod is rolled back')
  report(await promote({ to: 'prod', release: before, reason: 'Time to first token doubled' }))
  await showPullRequests('promote.prod')
  await merge('promote.prod')

  say('\n# 8. Every step once more: prod is held until a newer release comes')
  const held = await promote({})
  report(held)
  say(`\n${held.summary.trim()}`)
  for (const name of ['dev', 'staging', 'prod']) say(`${name.padEnd(8)} ${await releaseOf(name)}`)

  say('\n# 9. Somebody sends a tenth of the requests to a pool that is not there: a check of that')
  const checked = await check('base/llama/route.yaml', (route) =>
    route.replace(
      '          name: llama\n',
      '          name: llama\n          weight: 90\n        - {group: inference.networking.k8s.io, kind: InferencePool, name: lama, weight: 10}\n',
    ),
  )
  say(`\n${folded(checked.summary.trim())}\n\nAs a page for the browser: ${page}`)
}

/** Opens a pull request of a person that edits a file, and runs the check of it. */
async function check(file: string, edit: (text: string) => string): Promise<ActionResult> {
  const edits = { [file]: edit((await github.files('main')).get(file) ?? '') }
  const head = await github.commit('patch-1', edits)
  const pull = { title: 'A canary', head: 'patch-1', base: 'main' }
  await github.api('POST', '/pulls', pull)
  // What GitHub makes of a pull request to try the merge.
  const merge = await github.commit('tried', edits, { mergeOf: head })
  return await runWith({ command: 'check', report: page }, await checkEvent(head), {
    GITHUB_SHA: merge,
    GITHUB_BASE_REF: 'main',
  })
}

async function checkEvent(sha: string): Promise<RunnerEvent> {
  const pull = (await github.pulls()).find(({ head }) => head.ref === 'patch-1')
  const full_name = `${github.owner}/${github.repo}`
  const head = { ref: 'patch-1', sha, repo: { full_name } }
  const payload = { action: 'opened', pull_request: { number: pull?.number, head } }
  return { name: 'pull_request', payload }
}

/** Merges the open pull request of a branch of the bot, and checks main out. */
async function merge(key: string): Promise<void> {
  const pull = (await github.pulls()).find(
    ({ state, head }) => state === 'open' && head.ref === `inference-gateway/${key}`,
  )
  if (pull === undefined) throw new Error(`no open pull request of '${key}'`)
  await github.mergePull(pull.number)
  await push(await github.files('main'), 'only check out')
  say(`\n(#${pull.number} is merged)`)
}

/** Git tree id of a release on main, out of the files as they are there. */
async function releaseOf(name: string): Promise<string> {
  const folder = `overlays/${name}/release/`
  const files = [...(await github.files('main'))].filter(([path]) => path.startsWith(folder))
  return treeId(new Map(files.map(([path, text]) => [path.slice(folder.length), text])))
}

/** The example as it lies in git before the Action first runs: sources, and two older overlays. */
function repositoryToday(): ReadonlyMap<string, string> {
  const tree = examplesTree()
  const folders = [
    'alerts',
    'base',
    'environments',
    'overlays/staging/release',
    'overlays/prod/release',
  ]
  const paths = ['inference-gateway.yaml', ...folders.flatMap((folder) => filesBelow(tree, folder))]
  return new Map(paths.map((path) => [path, tree.read(path) ?? '']))
}

/** Commits to main and checks the commit out, as `git push` and actions/checkout would. */
async function push(files: ReadonlyMap<string, string>, only?: 'only check out'): Promise<string> {
  for (const [path, text] of files) {
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  if (only !== undefined) return (await github.head('main')) ?? ''
  return await github.commit('main', Object.fromEntries(files))
}

type Run = ActionResult & { readonly writes: readonly string[] }

function run(commit: string): Promise<Run> {
  return runWith({ command: 'render' }, pushEvent(commit))
}

/** As somebody who starts the workflow by hand. */
function promote(inputs: Readonly<Record<string, string>>): Promise<Run> {
  return runWith({ command: 'promote', ...inputs }, dispatchEvent())
}

async function runWith(
  inputs: Readonly<Record<string, string>>,
  event: RunnerEvent,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  github.clearJournal()
  const result = await runAction({
    workspace,
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    token: github.token,
    event,
    inputs,
    env,
  })
  if (result.code !== 0) throw new Error(result.log)
  return { ...result, writes: github.writes() }
}

function report({ outputs, writes, milliseconds }: Run): void {
  say(
    `\noperation: ${outputs.get('operation')}, changed: ${outputs.get('changed')}, release: ${outputs.get('release')}`,
  )
  for (const write of writes) say(`  ${write}`)
  say(
    `${writes.length === 0 ? 'no write at all' : `${writes.length} writes`}, ${(milliseconds / 1000).toFixed(1)} s`,
  )
}

async function showPullRequests(only?: string): Promise<void> {
  for (const { number, title, body, head, state } of await github.pulls()) {
    if (state !== 'open' || (only !== undefined && !head.ref.endsWith(`/${only}`))) continue
    const line = `#${number}  ${title}  (${head.ref} into main)`
    say(`\n${'='.repeat(100)}\n${line}\n${'-'.repeat(100)}\n${folded(body ?? '')}`)
  }
}

/** As GitHub shows it: what is folded is one line. */
function folded(body: string): string {
  return body.replace(
    /<details><summary>([\s\S]*?)<\/summary>([\s\S]*?)<\/details>/g,
    (_, summary: string, inside: string) =>
      `▸ ${summary} (${inside.trim().split('\n').length} lines)`,
  )
}
