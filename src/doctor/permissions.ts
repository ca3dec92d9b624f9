import type { Config } from '../config/config.ts'
import { gatesOf } from '../gate/index.ts'
import { requirementsOf } from '../gate/soak.ts'

/** Keys of `permissions:` in a workflow that anything of ours needs, in the order of a block. */
export const PERMISSIONS = [
  'contents',
  'pull-requests',
  'checks',
  'statuses',
  'issues',
  'actions',
  'id-token',
] as const
export type Permission = (typeof PERMISSIONS)[number]
export type Level = 'read' | 'write'
export type Permissions = Readonly<Partial<Record<Permission, Level>>>

/** What needs a token of GitHub, or credentials that a job gets by its token. */
export const COMMANDS = [
  'render',
  'promote',
  'check',
  'gate',
  'status',
  'hydrate',
  'plan',
  'apply',
  'drift',
  'verify',
  'doctor',
] as const
export type Command = (typeof COMMANDS)[number]

const READS: Permissions = { contents: 'read' }

/**
 * The least that a job needs for a command, with `actions/checkout` in front of it.
 *
 * @param config nothing: for any config
 */
export function permissionsFor(command: Command, config?: Config): Permissions {
  switch (command) {
    case 'render':
      return { contents: 'write', 'pull-requests': 'write' }
    case 'promote':
      return { contents: 'write', 'pull-requests': 'write', ...evidence(config), ...rules(config) }
    case 'check':
      return { contents: 'read', 'pull-requests': 'write', checks: 'write' }
    case 'gate':
      return { contents: 'read', 'pull-requests': 'read', ...evidence(config), checks: 'write' }
    case 'status':
      // It shows who reported what, whether gates ask for it or not.
      return { contents: 'read', 'pull-requests': 'read', ...evidence(undefined) }
    case 'hydrate':
      return { contents: 'write' }
    case 'drift':
      return { contents: 'read', issues: 'write', 'id-token': 'write' }
    case 'plan':
    case 'apply':
    case 'verify':
      return { contents: 'read', 'id-token': 'write' }
    case 'doctor':
      return READS
  }
}

/** What the gates of a config look at. */
function evidence(config: Config | undefined): Permissions {
  if (config === undefined) return { checks: 'read', statuses: 'read', issues: 'read' }
  const gates = Object.keys(config.promotionSteps).flatMap((to) => gatesOf(config, to))
  const requirements = requirementsOf(gates)
  return {
    // Accounts post statuses only; Apps post either.
    ...(requirements.some(({ app }) => app !== undefined) && { checks: 'read' }),
    ...(requirements.length > 0 && { statuses: 'read' }),
    ...(gates.some(({ kind }) => kind === 'incidents' || kind === 'drift') && { issues: 'read' }),
  }
}

/** Whether something merges by itself, which the rules of an environment on GitHub may forbid. */
function rules(config: Config | undefined): Permissions {
  const steps = config && Object.values(config.promotionSteps)
  const merges = steps?.some(({ autoMerge }) => autoMerge !== false) ?? true
  return merges ? { actions: 'read' } : {}
}

/** What is needed and not there. */
export function missingFrom(
  has: Readonly<Partial<Record<string, string>>>,
  needs: Permissions,
): Permissions {
  const missing = PERMISSIONS.flatMap((key) => {
    const level = needs[key]
    const enough = level === undefined || has[key] === 'write' || has[key] === level
    return enough ? [] : [[key, level] as const]
  })
  return Object.fromEntries(missing)
}

/** What all of them need together. */
export function union(all: readonly Permissions[]): Permissions {
  const keys = PERMISSIONS.flatMap((key) => {
    const levels = all.flatMap((one) => one[key] ?? [])
    if (levels.length === 0) return []
    return [[key, levels.includes('write') ? 'write' : 'read'] as const]
  })
  return Object.fromEntries(keys)
}

/** `permissions: { contents: write, pull-requests: write }` */
export function formatInline(permissions: Permissions): string {
  return `permissions: { ${formatPairs(permissions)} }`
}

/** `contents: write, pull-requests: write` */
export function formatPairs(permissions: Permissions): string {
  return entries(permissions)
    .map(([key, level]) => `${key}: ${level}`)
    .join(', ')
}

/** A block of a job, ready to be pasted below its name. */
export function formatBlock(permissions: Permissions): string {
  const lines = entries(permissions).map(([key, level]) => `  ${key}: ${level}\n`)
  return `permissions:\n${lines.join('')}`
}

/** `Contents: Read and write`, as the pages of Apps and fine-grained tokens call it. */
export function formatForSettings(permissions: Permissions): string {
  return entries(permissions)
    .filter(([key]) => key !== 'id-token')
    .map(([key, level]) => `${NAMES[key]}: ${level === 'write' ? 'Read and write' : 'Read-only'}`)
    .join(', ')
}

const NAMES: Readonly<Record<Permission, string>> = {
  contents: 'Contents',
  'pull-requests': 'Pull requests',
  checks: 'Checks',
  statuses: 'Commit statuses',
  issues: 'Issues',
  actions: 'Actions',
  'id-token': 'ID token',
}

function entries(permissions: Permissions) {
  return PERMISSIONS.flatMap((key) => {
    const level = permissions[key]
    return level === undefined ? [] : [[key, level] as const]
  })
}

/**
 * What a header such as `pull_requests=write,contents=read; issues=write` asks for: the first of the
 * sets that it offers, by the keys of a workflow. Keys that no workflow has, such as `metadata`, are left out.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function parseAccepted(header: string): Permissions {
  const [first = ''] = header.split(';')
  const pairs = first.split(',').map((pair) => pair.trim().replaceAll('_', '-').split('='))
  const found = pairs.flatMap(([key, level]) => {
    const known = PERMISSIONS.find((name) => name === key)
    return known && (level === 'read' || level === 'write') ? [[known, level] as const] : []
  })
  return Object.fromEntries(found)
}
