import * as core from '@actions/core'
import { UserError, UserErrors } from '../../error.ts'

/** What a workflow step says under `with:`, checked. */
export interface ActionInputs {
  readonly command: 'render'
  readonly config: string
  readonly token: string
  readonly dryRun: boolean
  readonly everyEnvironment: boolean
  readonly base: string | undefined
}

/** @throws UserErrors naming every input that is wrong */
export function readInputs(): ActionInputs {
  const errors: UserError[] = []
  const token = core.getInput('token')
  // The token must not reach child processes, nor the log in any form that is not masked.
  delete process.env.INPUT_TOKEN
  if (token !== '') core.setSecret(token)
  const command = core.getInput('command') || 'render'
  if (command !== 'render') errors.push(badInput('command', command, "this version knows 'render'"))
  const inputs = {
    command: 'render',
    config: core.getInput('config') || 'inference-gateway.yaml',
    token,
    dryRun: readBoolean('dry-run', errors),
    everyEnvironment: readBoolean('every-environment', errors),
    base: core.getInput('base') || undefined,
  } as const
  if (errors.length > 0) throw new UserErrors(errors)
  return inputs
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
