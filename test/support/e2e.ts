import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { type Edits, type FakeGitHub, startFakeGitHub } from './fake-github.ts'
import { type ActionResult, type ActionRun, isBuilt, runAction } from './runner.ts'
import { writeFiles } from './scratch.ts'

const examples = join(import.meta.dirname, '../../examples')
/** What a user writes; the rest of the example is generated from it. */
const sources = ['inference-gateway.yaml', 'alerts', 'base', 'environments']

/** The built action, a checkout of the example, and a GitHub that has the same on `main`. */
export interface E2e {
  readonly github: FakeGitHub
  readonly workspace: string
  /** Runs the action in the checkout. */
  run(changes?: Partial<ActionRun>): Promise<ActionResult>
  /** Changes files on `main` and checks them out. */
  change(edits: Edits): Promise<void>
  /** Makes the checkout what `main` is now. */
  checkout(): Promise<void>
}

/** Checks that a run ended well, and shows what it said where it did not. */
export function assertDone({ code, annotations }: ActionResult): void {
  const said = annotations.map(({ level, message }) => `${level}: ${message}`)
  assert.is(code, 0, said.join('\n'))
}

const PullRequests = z.array(
  z.looseObject({
    key: z.string(),
    operation: z.string(),
    branch: z.string(),
    number: z.number().optional(),
  }),
)

/** What became of each pull request, by the environment. */
export function operationsOf({ outputs }: ActionResult): Readonly<Record<string, string>> {
  const pulls = PullRequests.parse(JSON.parse(outputs.get('pull-requests') ?? ''))
  return Object.fromEntries(pulls.map(({ key, operation }) => [key, operation]))
}

/** Tests of the built action are skipped, with a line that says so, where it is not built. */
export function builtOnly(test: Test): Test | Test['skip'] {
  if (isBuilt()) return test
  console.log("skipped: dist/ is not built, run 'npm run build'")
  return test.skip
}

/** A test that runs the built action. */
export function endToEnd(run: (e2e: E2e) => Promise<void>, prefix = ''): () => Promise<void> {
  return async () => {
    const github = await startFakeGitHub(prefix)
    const workspace = mkdtempSync(join(tmpdir(), 'igw-e2e-'))
    try {
      for (const source of sources) {
        cpSync(join(examples, source), join(workspace, source), { recursive: true })
      }
      await github.commit('main', Object.fromEntries(readFolder(workspace)))
      await run(stage(github, workspace))
    } finally {
      await github.close()
      rmSync(workspace, { recursive: true, force: true })
    }
  }
}

function stage(github: FakeGitHub, workspace: string): E2e {
  const { owner, repo, url: apiUrl, token } = github
  const checkout = async () => {
    rmSync(workspace, { recursive: true })
    mkdirSync(workspace)
    writeFiles(workspace, Object.fromEntries(await github.files('main')))
  }
  return {
    github,
    workspace,
    checkout,
    run: async (changes = {}) => {
      const before = readFolder(workspace)
      const repository = `${owner}/${repo}`
      const result = await runAction({ workspace, repository, apiUrl, token, ...changes })
      assert.equal(readFolder(workspace), before, 'the checkout is not to be touched')
      return result
    },
    change: async (edits) => {
      await github.commit('main', edits)
      await checkout()
    },
  }
}

/** Files below a folder by their path. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
