import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from './scratch.ts'

/** Prints why tests with promtool did not run; true where it is not installed. */
export function skipWithoutPromtool(suite: string): boolean {
  const isAbsent = spawnSync('promtool', ['--version']).status !== 0
  if (isAbsent) console.log(`  ${suite}: skipped, no promtool (Debian package 'prometheus')`)
  return isAbsent
}

export interface PromtoolRun {
  readonly status: number | null
  readonly output: string
}

/** Runs promtool in a folder with these files, which is gone afterwards. */
export function promtool(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): PromtoolRun {
  const folder = mkdtempSync(join(tmpdir(), 'igw-promtool-'))
  try {
    writeFiles(folder, files)
    const { status, stdout, stderr } = spawnSync('promtool', [...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, output: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
