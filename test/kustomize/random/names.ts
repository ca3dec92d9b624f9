import type { Random } from './random.ts'
import type { Workspace } from './workspace.ts'

const NAMES = ['web', 'api', 'db', 'cache'] as const

/** Names that are rarely seen. */
const ODD_NAMES = ['"1"', 'web-api', 'x.y', '7', 'true', '"a b"', 'W', '0x1'] as const

export const NAMESPACES = ['shop', 'default', 'other', 'kube-system'] as const

/** Names of what generators make. */
export const GENERATED = ['settings', 'keys', 'web', 'gen'] as const

export function anyName(random: Random): string {
  return random.pick(NAMES)
}

/** The name for a new resource. */
export function newName(workspace: Workspace): string {
  const { random } = workspace
  return workspace.chance(0.02, 'odd name') ? random.pick(ODD_NAMES) : anyName(random)
}

/** A name that may be one of a resource or of something generated. */
export function reference(random: Random): string {
  return random.pick([...NAMES, 'settings', 'keys', 'gen', 'none'])
}
