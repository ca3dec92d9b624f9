import * as core from '@actions/core'
import { UserError, UserErrors } from '../../error.ts'
import { parseTimeout } from '../parse-timeout.ts'

/** What the Action can do. */
const COMMANDS = [
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
type ActionCommand = (typeof COMMANDS)[number]

/** What a workflow step says under `with:`, checked. */
export interface ActionInputs {
  readonly command: ActionCommand
  readonly config: string
  readonly token: string
  readonly dryRun: boolean
  readonly everyEnvironment: boolean
  readonly base: string | undefined
  readonly pullRequest: number | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly release: string | undefined
  readonly reason: string | undefined
  readonly liftHold: boolean
  /** Empty: all that something was merged for, where a command can do with that. */
  readonly environments: readonly string[]
  /** Names of objects to take over. */
  readonly adopt: readonly string[]
  readonly maxDeletes: number
  /** Names of checks, or of groups of them. */
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly timeoutMs: number
  /** Path of the SARIF file to write. */
  readonly sarif: string | undefined
  /** Path of the Markdown file to write. */
  readonly review: string | undefined
  /** Path of the HTML page to write. */
  readonly report: string | undefined
}

/** @throws UserErrors naming every input that is wrong */
export function readInputs(): ActionInputs {
  const errors: UserError[] = []
  const token = core.getInput('token')
  // The token must not reach child processes, nor the log in any form that is not masked.
  delete process.env.INPUT_TOKEN
  if (token !== '') core.setSecret(token)
  const inputs = {
    command: readCommand(errors),
    config: core.getInput('config') || 'inference-gateway.yaml',
    token,
    dryRun: readBoolean('dry-run', errors),
    everyEnvironment: readBoolean('every-environment', errors),
    base: core.getInput('base') || undefined,
    pullRequest: readNumber('pull-request', errors),
    from: core.getInput('from') || undefined,
    to: core.getInput('to') || undefined,
    release: core.getInput('release') || undefined,
    reason: core.getInput('reason') || undefined,
    liftHold: readBoolean('lift-hold', errors),
    environments: readList('environment'),
    adopt: readList('adopt'),
    maxDeletes: readCount('max-deletes', 10, errors),
    only: readList('only'),
    skip: readList('skip'),
    timeoutMs: readTimeout('timeout', errors),
    sarif: core.getInput('sarif') || undefined,
    review: core.getInput('review') || undefined,
    report: core.getInput('report') || undefined,
  }
  if (errors.length > 0) throw new UserErrors(errors)
  return inputs
}

function readCommand(errors: UserError[]): ActionCommand {
  const text = core.getInput('command') || 'render'
  const command = COMMANDS.find((name) => name === text)
  if (command === undefined) errors.push(badInput('command', text, `known: ${COMMANDS.join(', ')}`))
  return command ?? 'render'
}

/** With commas or line breaks between. */
function readList(name: string): readonly string[] {
  return core
    .getInput(name)
    .split(/[\s,]+/)
    .filter((item) => item !== '')
}

function readTimeout(name: string, errors: UserError[]): number {
  const text = core.getInput(name) || '10m'
  const timeoutMs = parseTimeout(text)
  if (timeoutMs === undefined) errors.push(badInput(name, text, "write '90s', '10m' or '0'"))
  return timeoutMs ?? 0
}

function readCount(name: string, usual: number, errors: UserError[]): number {
  const text = core.getInput(name)
  if (text === '') return usual
  if (!/^\d{1,6}$/.test(text)) errors.push(badInput(name, text, 'write a number such as 10'))
  return Number(text)
}

function readNumber(name: string, errors: UserError[]): number | undefined {
  const text = core.getInput(name)
  if (text === '') return undefined
  if (!/^[1-9]\d{0,9}$/.test(text)) errors.push(badInput(name, text, 'write a number such as 12'))
  return Number(text)
}

function readBoolean(name: string, errors: UserError[]): boolean {
  const text = core.getInput(name)
  if (text === '' || /^(false|False|FALSE)$/.test(text)) return false
  if (!/^(true|True|TRUE)$/.test(text)) errors.push(badInput(name, text, "write 'true' or 'false'"))
  return true
}

function badInput(name: string, value: string, hint: string): UserError {
  return new UserError('bad-input', `input '${name}' is '${value}'`, { hint })
}
