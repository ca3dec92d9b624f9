#!/usr/bin/env node
/** The command line. It reads arguments and reports; what a command does is in `commands/`. */
import { enableCompileCache } from 'node:module'
import { COMMANDS, usage } from './edge/cli/commands.ts'

const [name, ...args] = process.argv.slice(2)

/** 0: done, 1: something failed, 2: wrong use. */
process.exitCode = await main().catch(async (thrown: unknown) => {
  // Loaded here: a command that ends well has no use for it, and each file takes its time.
  const { reportFailure } = await import('./edge/cli/report.ts')
  return reportFailure(thrown)
})

async function main(): Promise<number> {
  if (name === '--version' || name === '-v' || name === 'version') {
    const { VERSION } = await import('./version.ts')
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage())
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS[name]
  if (command === undefined) {
    process.stderr.write(`igw: there is no command '${name}'\n\n${usage()}`)
    return 2
  }
  // What 'igw build' compiles is kept in another way; it is a program of its own, with limits of its own.
  if (name !== 'build') {
    keepCompiledCode()
    const { setLimitsFromEnvironment } = await import('./edge/set-limits.ts')
    setLimitsFromEnvironment()
  }
  // Each command loads its own code: 'igw build' has no use for a config, nor '--version' for anything.
  const { run } = await command.load()
  return run(args, import.meta.dirname)
}

/** The second run on a machine need not compile again what the first did; where it can, it is quicker. */
function keepCompiledCode(): void {
  try {
    enableCompileCache?.()
  } catch {
    // A machine without a folder to write to compiles each time.
  }
}
