import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A test that has a folder of its own, which is gone afterwards. */
export function inFolder(run: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'igw-test-'))
    try {
      await run(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A folder that is gone when the process of the tests ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'igw-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Runs the real git as a person called Rita would. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Rita',
    GIT_AUTHOR_EMAIL: 'rita@example.com',
    GIT_COMMITTER_NAME: 'Rita',
    GIT_COMMITTER_EMAIL: 'rita@example.com',
  }
  return execFileSync('git', [...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** A repository with one commit of these files on `main`. */
export function initRepository(folder: string, files: Readonly<Record<string, string>>): void {
  git(folder, 'init', '-q', '-b', 'main')
  commitFiles(folder, files)
}

/** Commits files on the branch that is checked out. */
export function commitFiles(folder: string, files: Readonly<Record<string, string>>): string {
  writeFiles(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'A commit of a person')
  return git(folder, 'rev-parse', 'HEAD')
}
