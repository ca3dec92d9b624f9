import type { Case } from './case.ts'
import { CHECKS } from './checks/index.ts'
import { commandsUsed } from './commands-used.ts'
import type { Finding } from './finding.ts'
import { type Command, formatBlock, type Permissions, permissionsFor } from './permissions.ts'

/** What is wrong, what may be, and the least that would do. */
export interface Diagnosis {
  readonly findings: readonly Finding[]
  /** Of each command that this repository calls for. */
  readonly permissions: readonly CommandPermissions[]
}

export interface CommandPermissions {
  readonly command: Command
  readonly permissions: Permissions
}

export function diagnose(subject: Case): Diagnosis {
  return {
    findings: CHECKS.flatMap((check) => check(subject)),
    permissions: commandsUsed(subject.config, subject.workflows).map((command) => ({
      command,
      permissions: permissionsFor(command, subject.config),
    })),
  }
}

/** Blocks that are ready to be pasted, with the commands that each is for. */
export function permissionBlocks({
  permissions,
}: Diagnosis): ReadonlyMap<string, readonly Command[]> {
  const blocks = new Map<string, Command[]>()
  for (const { command, permissions: needs } of permissions) {
    const block = formatBlock(needs)
    blocks.set(block, [...(blocks.get(block) ?? []), command])
  }
  return blocks
}
