import { execFile } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { builtOnly } from '../support/e2e.ts'
import { startFakeGitHub } from '../support/fake-github.ts'
import { git, inFolder, initRepository, writeFiles } from '../support/scratch.ts'

const all = suite("'igw render --publish'")
const test = builtOnly(all)
const project = join(import.meta.dirname, '../..')
const sources = ['inference-gateway.yaml', 'alerts', 'base', 'environments']

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line with an environment made from nothing. */
function igw(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const clean = { PATH: process.env.PATH ?? '', HOME: cwd, IGW_TEST_BACKOFF_MS: '2', ...env }
  const command = [join(project, 'dist/cli.js'), 'render', '--every-environment', ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, env: clean }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, stdout, stderr })
    })
  })
}

function checkout(root: string): void {
  for (const source of sources) {
    cpSync(join(project, 'examples', source), join(root, source), { recursive: true })
  }
  initRepository(root, {})
}

test(
  'makes a branch for each environment, and nothing more when it runs again',
  inFolder(async (root) => {
    checkout(root)
    const first = await igw(root, [])
    assert.is(first.code, 0, first.stderr)
    const branches = git(root, 'branch', '--list', '--format=%(refname:short)').split('\n')
    const bots = ['dev', 'prod', 'staging'].map((name) => `inference-gateway/${name}`)
    assert.equal(branches.sort(), [...bots, 'main'])
    const tree = (name: string) => `inference-gateway/${name}:overlays/${name}/release`
    const ids = ['dev', 'staging', 'prod'].map((name) => git(root, 'rev-parse', tree(name)))
    assert.is(new Set(ids).size, 1, 'a release is the same tree in every environment')
    assert.is(git(root, 'status', '--porcelain'), '')
    const refs = git(root, 'for-each-ref')
    const again = await igw(root, [])
    assert.is(again.code, 0, again.stderr)
    assert.match(again.stdout, 'unchanged')
    assert.is(git(root, 'for-each-ref'), refs)
  }),
)

test(
  'writes files into the work tree, and deletes those that are stale',
  inFolder(async (root) => {
    checkout(root)
    writeFiles(root, { 'rendered/dev/stale.yaml': 'stale: true\n', 'rendered/mine.yaml': 'x\n' })
    const { code, stderr } = await igw(root, ['--publish', 'files'])
    assert.is(code, 0, stderr)
    assert.is(existsSync(join(root, 'overlays/dev/kustomization.yaml')), true)
    assert.is(existsSync(join(root, 'rendered/dev/stale.yaml')), false)
    assert.is(existsSync(join(root, 'rendered/mine.yaml')), true)
    assert.is(git(root, 'branch', '--list', 'inference-gateway/*'), '')
    git(root, 'add', '-A')
    git(root, 'commit', '-q', '-m', 'Everything')
    assert.is((await igw(root, ['--publish', 'files'])).code, 0)
    assert.is(git(root, 'status', '--porcelain'), '')
    // What the files say, the branches need not say again.
    assert.is((await igw(root, [])).code, 0)
    assert.is(git(root, 'branch', '--list', 'inference-gateway/*'), '')
  }),
)

test(
  'opens pull requests, with the token of the environment',
  inFolder(async (root) => {
    checkout(root)
    const github = await startFakeGitHub()
    try {
      const paths = git(root, 'ls-files').split('\n')
      const edits = paths.map((path) => [path, `${git(root, 'show', `HEAD:${path}`)}\n`] as const)
      await github.commit('main', Object.fromEntries(edits))
      const env = {
        GITHUB_TOKEN: github.token,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_API_URL: github.url,
      }
      const { code, stdout, stderr } = await igw(root, ['--publish', 'github'], env)
      assert.is(code, 0, stderr)
      assert.is((await github.pulls()).length, 3)
      assert.not.match(stdout + stderr, github.token)
      github.clearJournal()
      assert.is((await igw(root, ['--publish', 'github'], env)).code, 0)
      assert.equal(github.writes(), [])
    } finally {
      await github.close()
    }
  }),
)

all.run()
