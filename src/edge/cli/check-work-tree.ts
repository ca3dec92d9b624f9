import { join, resolve } from 'node:path'
import { type CheckReport, check } from '../../commands/check.ts'
import { reportOfCheck } from '../../commands/report.ts'
import type { PinnedCommit } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { SourceTree } from '../../source-tree.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { diskTree } from '../disk-tree.ts'
import { gitIn } from '../git/git-command.ts'
import { pinLocalBase, quietly } from '../git/read.ts'
import { originUrl, repositoryRoot } from '../git/repository.ts'
import { commitTree } from '../remote/commit-tree.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { schemaStore } from '../schema-store.ts'
import { terminalReporter } from './progress.ts'

export interface WorkTreeRequest {
  readonly config: string
  readonly base?: string | undefined
  readonly directory: string
}

/** What a check of the work tree found, and the same as a page tells it. */
export interface WorkTreeCheck {
  readonly found: CheckReport
  readonly report: Report
}

/** Checks the work tree, committed or not, against where its branch left the base. */
export async function checkWorkTree(
  { config, base: name, directory }: WorkTreeRequest,
  home: string,
): Promise<WorkTreeCheck> {
  const root = await repositoryRoot(resolve(directory))
  const report = terminalReporter()
  report.progress('reading')
  const { branch, id: base } = await forkPoint(root, name)
  const repository = await originUrl(root)
  const head = diskTree(root)
  report.progress('checking')
  const found = await check({
    configPath: config,
    base: stateOf(commitTree(root, base)),
    head: stateOf(head),
    schemas: schemaStore({
      file: async (path) => head.read(path),
      cache: join(cacheFolder(), '..', 'schemas'),
    }),
    trusted: true,
    repository,
    rules: bundledRules(home),
    version: VERSION,
    today: new Date().toISOString().slice(0, 10),
    git: gitRemote(cacheFolder()),
  })
  report.done()
  const command = `igw report --base ${branch} --config ${config}`
  const made = { version: VERSION, repository, base, head: undefined, command }
  return { found, report: reportOfCheck(found, made) }
}

/** The newest commit that the work tree has in common with the branch. */
async function forkPoint(root: string, name: string | undefined): Promise<PinnedCommit> {
  const git = gitIn(root)
  const { branch, id } = await pinLocalBase(git, name)
  return { branch, id: (await quietly(git, ['merge-base', id, 'HEAD'])) ?? id }
}

function stateOf(tree: SourceTree) {
  return { read: async <T>(run: (tree: SourceTree) => T) => run(tree) }
}
