import { execFile } from 'node:child_process'
import { UserError } from '../../error.ts'

export interface GitOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git in one repository and answers with what it prints. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<string>

/** What git needs to find its configuration and its user; nothing else reaches it. */
const passedOn = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
]

/** Hooks and filters of the repository are programs that nobody asked us to run. */
const settings = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`])

const maxOutputBytes = 512 * 1024 * 1024

/** @throws UserError `git`, with what git said, where it ends with an error */
export function gitIn(directory: string): Git {
  const clean = Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return (args, { input, env = {} } = {}) =>
    new Promise((resolve, reject) => {
      const options = {
        cwd: directory,
        env: { ...clean, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
        maxBuffer: maxOutputBytes,
      }
      const child = execFile('git', [...settings, ...args], options, (error, stdout, stderr) => {
        if (error) reject(gitError(args, stderr, error))
        else resolve(stdout)
      })
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
