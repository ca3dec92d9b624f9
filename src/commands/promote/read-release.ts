import { settingsFromSource } from '../../config/settings-source.ts'
import { UserError, UserErrors } from '../../error.ts'
import type { RepositoryReader } from '../../ports.ts'
import type { Rollback } from '../../promotion/facts.ts'
import type { ReleaseAt } from '../../promotion/lineage.ts'
import { shortId } from '../../pull-request/review.ts'
import type { SettledRelease } from '../../release/render-environment.ts'
import { filesBelow, PATHS, Sources } from '../../release/sources.ts'
import { treeId } from '../../release/tree-id.ts'
import type { StepContext } from './promote-step.ts'
import { MOST_COMMITS, releasesAt } from './read-history.ts'

/** The release that the target is to have, by the git id of its tree. */
export type WantedRelease =
  | { readonly kind: 'promotion'; readonly release: string }
  | {
      readonly kind: 'rollback'
      readonly release: string
      readonly rollback: Omit<Rollback, 'rolledBackFrom'>
    }

export interface NothingWanted {
  readonly kind: 'none'
  readonly why: string
}

/** @throws UserError `no-release` where the target never had the release to go back to */
export async function wantedRelease(
  reader: RepositoryReader,
  context: StepContext,
): Promise<WantedRelease | NothingWanted> {
  const { request, pinned, step } = context
  if (request.release !== undefined) return await olderRelease(reader, context, request.release)
  const ids = await Promise.all(
    step.peers.map((name) => reader.idAt(pinned.id, PATHS.release(name))),
  )
  const [release] = ids
  if (ids.every((id) => id === release))
    return release === undefined
      ? { kind: 'none', why: `'${step.from}' has no release yet` }
      : { kind: 'promotion', release }
  const each = step.peers.map((name, i) => `'${name}' has ${shown(ids[i])}`).join(', ')
  return { kind: 'none', why: `the step before is not of one release: ${each}` }
}

function shown(id: string | undefined): string {
  return id === undefined ? 'none' : shortId(id)
}

/** Only what the target had before: everything else has to come by the order, and past its gates. */
async function olderRelease(
  reader: RepositoryReader,
  { request, pinned, step }: StepContext,
  name: string,
): Promise<WantedRelease> {
  const path = PATHS.release(step.to)
  const found = await reader.resolve(name)
  const id = found?.kind === 'commit' ? await reader.idAt(found.id, path) : found?.id
  if (found?.kind === 'commit' && id === undefined)
    throw noRelease(`commit ${shortId(found.id)} has no '${path}'`)
  const matches = ({ release }: ReleaseAt) =>
    id === undefined ? isShortOf(name, release) : release === id
  const releases = await releasesAt(reader, pinned.id, path).until(matches)
  const had = releases.find(matches)
  if (had?.release === undefined) {
    const within = releases.length < MOST_COMMITS ? '' : ` in its last ${MOST_COMMITS} changes`
    throw noRelease(`'${step.to}' never had a release '${name}'${within}`, `git log -- ${path}`)
  }
  const { reason = '', by } = request
  const rollback = { reason: reason.trim(), by, hadAt: had.commit }
  return { kind: 'rollback', release: had.release, rollback }
}

function isShortOf(name: string, id: string | undefined): boolean {
  return /^[0-9a-f]{6,40}$/.test(name) && id?.startsWith(name) === true
}

function noRelease(message: string, command?: string): UserError {
  const where = command === undefined ? '' : `; '${command}' lists when it changed`
  return new UserError('no-release', message, {
    hint: `name the tree of a release that it had, or a commit of that time${where}`,
  })
}

/**
 * The files of a release, and the settings that made it.
 *
 * @throws UserErrors `changed-release` where it holds what no release can hold: our own tree id and
 * that of git would differ, and what is promoted would not be what was there
 */
export async function readRelease(
  reader: RepositoryReader,
  release: string,
  shownAs: string,
): Promise<SettledRelease> {
  const files = await reader.read(release, (tree) => {
    const sources = new Sources(tree)
    const paths = tree
      .list('')
      .flatMap((name) => (tree.kind(name) === 'directory' ? filesBelow(tree, name) : [name]))
    return new Map(paths.map((path) => [path, sources.read(path) ?? '']))
  })
  if (treeId(files) !== release) throw changedRelease(release, shownAs)
  const file = `${shownAs}/source.yaml`
  const text = files.get('source.yaml')
  if (text === undefined) throw changedRelease(release, shownAs)
  const { source, errors } = settingsFromSource({ file, text })
  if (source === undefined) throw new UserErrors(errors)
  return { files, settings: source.settings }
}

function changedRelease(release: string, shownAs: string): UserError {
  return new UserError(
    'changed-release',
    `'${shownAs}' (${shortId(release)}) holds something that no release has: an executable file, a link, or no source.yaml`,
    {
      hint: 'somebody changed it by hand; render it anew, or commit plain files of mode 100644 only',
    },
  )
}
