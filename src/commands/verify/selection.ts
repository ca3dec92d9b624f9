import { nearest } from '../../config/did-you-mean.ts'
import { UserError, UserErrors } from '../../error.ts'
import { ACCESS_LOG_CHECK } from '../../verify/logs/access-log.ts'
import { LOG_CHECK } from '../../verify/logs/log-check.ts'
import { OBJECT_CHECKS } from '../../verify/objects/index.ts'
import { POD_CHECKS } from '../../verify/pods/index.ts'
import { REQUEST_CHECKS } from '../../verify/requests/index.ts'

/** What a check needs: the API server, the gateway, Cloud Logging. */
export type CheckGroup = 'cluster' | 'requests' | 'logs'

export interface ListedCheck {
  readonly id: string
  readonly title: string
  readonly group: CheckGroup
}

/** Every check there is, in the order of the report. */
export const CHECKS: readonly ListedCheck[] = [
  ...[...OBJECT_CHECKS, ...POD_CHECKS].map(({ id, title }) => ({
    id,
    title,
    group: 'cluster' as const,
  })),
  ...REQUEST_CHECKS.map(({ id, title }) => ({ id, title, group: 'requests' as const })),
  { ...ACCESS_LOG_CHECK, group: 'logs' as const },
  { ...LOG_CHECK, group: 'logs' as const },
]

export const GROUPS: readonly CheckGroup[] = ['cluster', 'requests', 'logs']

/** Names of checks or of groups of them. Without `only` all that are not skipped. */
export interface SelectionRequest {
  readonly only: readonly string[]
  readonly skip: readonly string[]
}

/**
 * Ids of the checks to run.
 *
 * @throws UserErrors `bad-input` for names that are none, or where nothing is left
 */
export function selectChecks({ only, skip }: SelectionRequest): ReadonlySet<string> {
  const unknown = [...only, ...skip].filter((name) => idsOf(name).length === 0)
  if (unknown.length > 0) throw new UserErrors(unknown.map(unknownCheck))
  const wanted = only.length === 0 ? CHECKS.map(({ id }) => id) : only.flatMap(idsOf)
  const left = new Set(wanted)
  for (const id of skip.flatMap(idsOf)) left.delete(id)
  if (left.size > 0) return left
  throw new UserErrors([new UserError('bad-input', 'every check is skipped')])
}

function idsOf(name: string): readonly string[] {
  return CHECKS.filter(({ id, group }) => id === name || group === name).map(({ id }) => id)
}

function unknownCheck(name: string): UserError {
  const names = [...GROUPS, ...CHECKS.map(({ id }) => id)]
  const meant = nearest(name, names)
  return new UserError('bad-input', `there is no check '${name}'`, {
    hint: meant === undefined ? `there are ${names.join(', ')}` : `did you mean '${meant}'?`,
  })
}
