import { unreachable } from '../error.ts'
import {
  type Command,
  formatForSettings,
  formatInline,
  formatPairs,
  type Permissions,
  permissionsFor,
} from './permissions.ts'
import type { TokenKind } from './token.ts'

/** What GitHub said with a 401, 403 or 404, and to which kind of token. */
export interface Refusal {
  readonly kind: TokenKind
  /** Permissions that would have done, as far as GitHub names them. */
  readonly accepted: Permissions
  /** Scopes that a classic token has, where GitHub tells. */
  readonly scopes: readonly string[] | undefined
  /** Where a person lets the token into an organisation with single sign-on. */
  readonly ssoUrl?: string | undefined
  /** What was to be done, where that is known: GitHub names one missing permission at a time. */
  readonly command?: Command | undefined
}

/** What to do about it: whose setting it is depends on the kind of token. */
export function adviceFor(refusal: Refusal): string {
  const { kind, scopes, ssoUrl } = refusal
  if (ssoUrl !== undefined)
    return `the organisation has single sign-on: authorise the token for it at ${ssoUrl}`
  switch (kind) {
    case 'workflow':
      return workflowAdvice(refusal)
    case 'installation':
      return `${workflowAdvice(refusal)}; where the token is that of a GitHub App, ${appAdvice(refusal)}`
    case 'app':
      return appAdvice(refusal)
    case 'fine-grained':
      return `the token needs this repository and ${settings(refusal)} under its repository permissions; an organisation may have to approve it`
    case 'app-user':
      return `the App and the person both need ${settings(refusal)} for this repository`
    case 'classic':
    case 'oauth':
      return `${scopeAdvice(scopes)}, and its owner write access to this repository`
    case 'unmarked':
      return `${workflowAdvice(refusal)}; a personal access token needs the scope 'repo'`
    default:
      return unreachable(kind)
  }
}

/** Pasted alone, one permission would take away all others. */
function workflowAdvice({ accepted, command }: Refusal): string {
  const missing = formatPairs(accepted)
  const block =
    command === undefined
      ? `add \`${missing}\` to the \`permissions\` of the job`
      : `the job of '${command}' needs \`${formatInline(permissionsFor(command))}\``
  const what =
    missing === '' || command === undefined ? block : `\`${missing}\` is missing: ${block}`
  return `${what}; runs for a pull request from a fork can only read`
}

function appAdvice(refusal: Refusal): string {
  return `the App needs ${settings(refusal)}, this repository, and an owner who accepted that for the installation`
}

function scopeAdvice(scopes: readonly string[] | undefined): string {
  if (scopes === undefined) return "the token needs the scope 'repo'"
  const has = scopes.length === 0 ? 'no scope' : scopes.join(', ')
  return scopes.includes('repo')
    ? "the token has the scope 'repo': an organisation may not let it in"
    : `the token needs the scope 'repo', and has ${has}`
}

function settings({ accepted, command }: Refusal): string {
  const needs = command === undefined ? accepted : permissionsFor(command)
  return formatForSettings(needs) || 'more permissions'
}
