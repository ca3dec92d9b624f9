/**
 * The main job from end to end, with nothing but npm: a GitHub on this machine, the example repository
 * pushed to it, and the built Action run on it as a runner would, three times.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { filesBelow } from '../src/release/sources.ts'
import { pushEvent } from '../test/support/events.ts'
import { examplesTree } from '../test/support/examples.ts'
import { startFakeGitHub } from '../test/support/fake-github.ts'
import { type ActionResult, runAction } from '../test/support/runner.ts'

const say = (text = '') => process.stdout.write(`${text}\n`)
const started = performance.now()
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
async function push(files: ReadonlyMap<string, string>): Promise<string> {
  for (const [path, text] of files) {
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return await github.commit('main', Object.fromEntries(files))
}

async function run(commit: string): Promise<ActionResult & { readonly writes: readonly string[] }> {
  github.clearJournal()
  const result = await runAction({
    workspace,
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    token: github.token,
    event: pushEvent(commit),
    inputs: { command: 'render' },
  })
  if (result.code !== 0) throw new Error(result.log)
  return { ...result, writes: github.writes() }
}

function report({ outputs, writes, milliseconds }: Awaited<ReturnType<typeof run>>): void {
  say(
    `\noperation: ${outputs.get('operation')}, changed: ${outputs.get('changed')}, release: ${outputs.get('release')}`,
  )
  for (const write of writes) say(`  ${write}`)
  say(
    `${writes.length === 0 ? 'no write at all' : `${writes.length} writes`}, ${(milliseconds / 1000).toFixed(1)} s`,
  )
}

async function showPullRequests(only?: string): Promise<void> {
  for (const { number, title, body, head } of await github.pulls()) {
    if (only !== undefined && !head.ref.endsWith(only)) continue
    say(
      `\n${'='.repeat(100)}\n#${number}  ${title}  (${head.ref} into main)\n${'-'.repeat(100)}\n${body ?? ''}`,
    )
  }
}
