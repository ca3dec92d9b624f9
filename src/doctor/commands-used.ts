import type { Config } from '../config/config.ts'
import { COMMANDS, type Command } from './permissions.ts'
import type { Workflows } from './workflow.ts'

/** The commands that a config and the workflows of a repository call for, in the order of a life. */
export function commandsUsed(config: Config | undefined, { read }: Workflows): readonly Command[] {
  const written = read.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps))
  const used = new Set(written.map(({ command }) => command))
  used.add('render')
  if ((config?.promotion.length ?? 0) > 1) used.add('promote')
  const steps = Object.values(config?.promotionSteps ?? {})
  if (steps.some(({ gates }) => gates !== undefined)) used.add('gate')
  if (steps.some(({ gates }) => gates?.drift)) used.add('drift')
  return COMMANDS.filter((command) => used.has(command))
}
