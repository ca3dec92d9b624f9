import { COMMANDS, type Command } from '../../doctor/permissions.ts'

/** What this process was started for: by the inputs of the Action, or by the command line. */
export function runningCommand(): Command | undefined {
  const name = process.env.INPUT_COMMAND ?? process.argv[2]
  return COMMANDS.find((command) => command === name)
}
