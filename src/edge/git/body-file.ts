import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../error.ts'
import type { PullRequestPlan } from '../../ports.ts'
import { factsIn, withFacts } from '../../pull-request/facts.ts'
import { withoutMarkers } from '../../pull-request/marker.ts'
import type { Git } from './git-command.ts'

export interface BodyFile {
  readonly path: string
  /** Whether it was another one before. */
  readonly written: boolean
}

/**
 * Writes the text of the pull request where git keeps its own things, out of the way of the files.
 *
 * @param facts what is known of the branch; nothing: what the text said before
 */
export async function writeBody(
  git: Git,
  { key, title, body }: PullRequestPlan,
  facts: string | undefined,
): Promise<BodyFile> {
  const path = await bodyPath(git, key)
  const before = await readIfAny(path)
  const known = facts ?? (before === undefined ? undefined : factsIn(before))
  const text = `# ${title}\n\n${withFacts(body, known, withoutMarkers)}`
  if (before === text) return { path, written: false }
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
  return { path, written: true }
}

export async function removeBody(git: Git, key: string): Promise<void> {
  await rm(await bodyPath(git, key), { force: true })
}

async function bodyPath(git: Git, key: string): Promise<string> {
  if (!/^\w[\w.-]*$/.test(key)) {
    throw new UserError('bad-value', `${JSON.stringify(key)} cannot be the name of a file`)
  }
  const folder = await git(['rev-parse', '--path-format=absolute', '--git-common-dir'])
  return join(folder.trim(), 'igw', `${key}.md`)
}

async function readIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined
    throw thrown
  }
}
