import { execFile } from 'node:child_process'
import { UserError } from '../../error.ts'
import { GIT_SETTINGS, gitEnvironment } from './clean-environment.ts'

export interface GitOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git in one repository and answers with what it prints. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<string>

const maxOutputBytes = 512 * 1024 * 1024

/** @throws UserError `git`, with what git said, where it ends with an error */
export function gitIn(directory: string): Git {
  const clean = gitEnvironment()
  return (args, { input, env = {} } = {}) =>
    new Promise((resolve, reject) => {
      const options = {
        cwd: directory,
        env: { ...clean, ...env },
        maxBuffer: maxOutputBytes,
      }
      const child = execFile(
        'git',
        [...GIT_SETTINGS, ...args],
        options,
        (error, stdout, stderr) => {
          if (error) reject(gitError(args, stderr, error))
          else resolve(stdout)
        },
      )
      // Git may end before it has read everything; then its own message says why.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input ?? '')
    })
}

function gitError([command = '']: readonly string[], stderr: string, cause: Error): UserError {
  const [line = cause.message] = stderr.split('\n').filter((text) => text !== '')
  const missing = 'code' in cause && cause.code === 'ENOENT'
  return missing
    ? new UserError('git', "there is no 'git' to run", { hint: 'install git', cause })
    : new UserError('git', `git ${command}: ${line.replace(/^(fatal|error): /, '')}`, { cause })
}
