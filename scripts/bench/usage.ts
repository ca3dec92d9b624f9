import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a process took, as it says itself in the end. */
export interface Usage {
  /** Processor time of all its threads, in seconds. */
  readonly cpu: number
  readonly peakMb: number
}

/**
 * Has a process of Node tell what it took. Its memory is read from `/proc` where there is one: what the
 * system counts for a process begins with what the process had that started it.
 *
 * @returns the options for Node, and what reads the answer once the process ended
 */
export function usageIn(folder: string): {
  readonly options: string[]
  readonly read: () => Usage
} {
  const hook = join(folder, 'hook.cjs')
  const file = join(folder, 'usage.json')
  writeFileSync(
    hook,
    `const fs = require('fs')
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = Number(/^VmHWM:\\s+(\\d+)/m.exec(status)?.[1] ?? maxRSS)
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peakMb: kilobytes / 1024 }
  fs.writeFileSync(${JSON.stringify(file)}, JSON.stringify(usage))
})`,
  )
  const read = (): Usage => JSON.parse(readFileSync(file, 'utf8'))
  return { options: ['--require', hook], read }
}
