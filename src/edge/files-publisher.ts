import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Publisher, PublishResult, PullRequestPlan } from '../ports.ts'
import { ancestorsOf, assertSafePlan, isManaged } from '../pull-request/safe-path.ts'
import { planTreeChanges, type TreeChange, type TreeEntry } from '../pull-request/tree-changes.ts'
import { blobId } from '../release/tree-id.ts'
import { publishEach } from './publish-each.ts'
import { atPath } from './system-error.ts'

export interface FilesPublisherOptions {
  /** Folder that the paths of the plans are relative to. */
  readonly root: string
}

/** Writes the files of plans into a folder, such as a work tree, and deletes those that are stale. */
export function createFilesPublisher({ root }: FilesPublisherOptions): Publisher {
  return { publish: ({ plans }) => publishEach(plans, (plan) => publishPlan(root, plan)) }
}

async function publishPlan(root: string, plan: PullRequestPlan): Promise<PublishResult> {
  assertSafePlan(plan.files, plan.managed)
  // Everything is checked before the first write.
  const changes = planTreeChanges(await readDisk(root, plan), plan)
  for (const change of changes) await applyChange(root, change, plan.managed)
  const { key, branch } = plan
  if (changes.length === 0) return { key, operation: 'unchanged', branch }
  const written = changes.filter(({ kind }) => kind === 'write').length
  const note = `${written} written, ${changes.length - written} deleted`
  return { key, operation: 'updated', branch, note }
}

/** The managed paths and what is above them, as git would see them. */
async function readDisk(root: string, plan: PullRequestPlan): Promise<Map<string, TreeEntry>> {
  const entries = new Map<string, TreeEntry>()
  for (const path of [...plan.files.keys(), ...plan.managed]) {
    const own = path.endsWith('/') ? path.slice(0, -1) : path
    for (const ancestor of ancestorsOf(own)) await readEntry(root, ancestor, entries)
    const entry = await readEntry(root, own, entries)
    if (path.endsWith('/') && entry?.mode === '040000') await readFolder(root, own, entries)
  }
  return entries
}

async function readFolder(root: string, folder: string, entries: Map<string, TreeEntry>) {
  for (const name of await readdir(join(root, folder))) {
    const path = `${folder}/${name}`
    const entry = await readEntry(root, path, entries)
    if (entry?.mode === '040000') await readFolder(root, path, entries)
  }
}

async function readEntry(
  root: string,
  path: string,
  entries: Map<string, TreeEntry>,
): Promise<TreeEntry | undefined> {
  const known = entries.get(path)
  if (known !== undefined) return known
  const entry = await entryAt(join(root, path))
  if (entry !== undefined) entries.set(path, entry)
  return entry
}

async function entryAt(file: string): Promise<TreeEntry | undefined> {
  const stats = await ifAny(lstat(file))
  if (stats === undefined) return undefined
  // A folder with a repository of its own is what git calls a submodule.
  if (stats.isDirectory()) {
    const nested = await ifAny(lstat(join(file, '.git')))
    return { mode: nested === undefined ? '040000' : '160000', id: '' }
  }
  if (!stats.isFile()) return { mode: '120000', id: '' }
  const executable = (stats.mode & 0o100) !== 0
  return { mode: executable ? '100755' : '100644', id: blobId(await readFile(file)) }
}

async function applyChange(
  root: string,
  change: TreeChange,
  managed: readonly string[],
): Promise<void> {
  const file = join(root, change.path)
  if (change.kind === 'delete') {
    await rm(file)
    await removeEmptyFolders(root, change.path, managed)
    return
  }
  await mkdir(join(file, '..'), { recursive: true })
  // Whoever reads the file meanwhile finds the old one or the new one, and never half of it.
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFile(temporary, change.content, { flag: 'wx', mode: 0o644 })
    await rename(temporary, file)
  } catch (thrown) {
    await rm(temporary, { force: true })
    throw atPath(file, thrown)
  }
}

/** Git keeps no empty folders, so those that a deletion leaves behind go too. */
async function removeEmptyFolders(
  root: string,
  path: string,
  managed: readonly string[],
): Promise<void> {
  for (const folder of ancestorsOf(path).toReversed()) {
    if (!isManaged(`${folder}/`, managed) || (await readdir(join(root, folder))).length > 0) return
    await rmdir(join(root, folder))
  }
}

async function ifAny<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw thrown
  }
}
