import { UserError } from '../../error.ts'
import type { LogReader } from '../../ports.ts'

export async function logReader(): Promise<LogReader> {
  throw new UserError('not-supported', 'reading logs is not there yet')
}
