import { UserError } from '../error.ts'
import { PATHS } from '../release/sources.ts'
import { emitYaml } from '../yaml/emit.ts'
import { nodeToJson } from '../yaml/json.ts'
import type { TextSource } from '../yaml/node.ts'
import { readDocuments } from '../yaml/read.ts'
import type { ReleaseAt } from './lineage.ts'

/** Why an environment keeps the release that it was rolled back to. */
export interface Hold {
  /** Git tree id of the release that was restored. */
  readonly release: string
  /** Git tree id of the release that it was rolled back from: neither that nor an older one comes back. */
  readonly rolledBackFrom: string
  readonly reason: string
  /** Who asked for it, as GitHub or git calls them. */
  readonly by: string
  /**
   * Commit of the base branch from which it was decided, so that no two holds are the same file;
   * nothing where a person wrote it.
   */
  readonly commit?: string
}

/** Where the hold of an environment is; the file is the hold. */
export function holdPath(environment: string): string {
  return `${PATHS.overlay(environment)}/hold.yaml`
}

export function formatHold(environment: string, hold: Hold): string {
  return `# Written by a rollback. A promotion to ${environment} brings neither the release that was rolled back from nor an older
# one; a newer one lifts the hold. To lift it now: delete this file, or 'igw promote --to ${environment} --lift-hold'.
${emitYaml({ ...hold })}`
}

/** @throws UserError `bad-value`, `bad-yaml` where a person changed the file to something else */
export function parseHold(source: TextSource): Hold {
  const [node] = readDocuments(source)
  const json = node && nodeToJson(node)
  const map = new Map(Object.entries(typeof json === 'object' && json !== null ? json : {}))
  const text = (key: string): string => {
    const value = map.get(key)
    if (typeof value === 'string' && value !== '') return value
    throw new UserError('bad-value', `'${key}' of the hold is no text`, {
      at: { file: source.file, line: 1, col: 1 },
      hint: 'delete the file to lift the hold, or write release, rolledBackFrom, reason and by',
    })
  }
  return {
    release: text('release'),
    rolledBackFrom: text('rolledBackFrom'),
    reason: text('reason'),
    by: text('by'),
    ...(map.has('commit') && { commit: text('commit') }),
  }
}

/**
 * Whether a hold keeps a release out: that which was rolled back from, and all that the source had
 * before it.
 *
 * @param releases what the source of the promotion had, newest first
 * @param since when the hold was set, as in `CommitInfo`
 */
export function isHeld(
  hold: Hold,
  candidate: string,
  releases: readonly ReleaseAt[],
  since: string,
): boolean {
  if (candidate === hold.rolledBackFrom) return true
  const back = releases.findIndex(({ release }) => release === hold.rolledBackFrom)
  if (back !== -1) return releases.slice(back).some(({ release }) => release === candidate)
  // A release that only the target ever had is older than what came into the source after the hold.
  const arrived = releases.findLast(({ release }) => release === candidate)?.commit.date ?? ''
  return arrived <= since
}
