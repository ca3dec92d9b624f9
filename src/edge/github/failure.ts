import { parseAccepted } from '../../doctor/permissions.ts'
import { adviceFor } from '../../doctor/refusal-advice.ts'
import { describeKind, TOKEN_KINDS, type TokenKind } from '../../doctor/token.ts'
import { UserError } from '../../error.ts'
import { runningCommand } from './running-command.ts'

/** Why GitHub did not do what it was asked for, by what can be done about it. */
export type FailureKind =
  | 'auth'
  | 'forbidden'
  | 'setting'
  | 'rate-limit'
  | 'exists'
  | 'stale'
  | 'missing'
  | 'not-yet'
  | 'protected'
  | 'too-big'
  | 'transient'
  | 'rejected'

export interface Failure {
  readonly kind: FailureKind
  readonly status: number
  /** What GitHub said, from the message and the list of errors. */
  readonly text: string
  /** The permission that was missing, such as `contents=write`, where GitHub names it. */
  readonly permission: string | undefined
  readonly tokenKind: TokenKind
  /** Scopes of a classic token, where GitHub tells. */
  readonly scopes: readonly string[] | undefined
  /** Where a person authorises the token for an organisation with single sign-on. */
  readonly ssoUrl: string | undefined
}

/** The failure inside something thrown by Octokit, or nothing where it is a mistake of our code. */
export function failureOf(thrown: unknown): Failure | undefined {
  const response = valueAt(thrown, 'response')
  const status = numberAt(response, 'status') ?? numberAt(thrown, 'status')
  if (!(thrown instanceof Error) || status === undefined) return undefined
  const text = textOf(response) ?? withoutPage(thrown.message)
  const headers = valueAt(response, 'headers')
  const permission = stringAt(headers, 'x-accepted-github-permissions')
  const name = stringAt(thrown, 'tokenKind')
  return {
    kind: kindOf(status, text.toLowerCase(), headers),
    status,
    text,
    permission,
    tokenKind: TOKEN_KINDS.find((kind) => kind === name) ?? 'unmarked',
    scopes: scopesIn(headers),
    // 'required; url=https://github.com/orgs/…'
    ssoUrl: /\burl=(https:\/\/\S+)/.exec(stringAt(headers, 'x-github-sso') ?? '')?.[1],
  }
}

/** GitHub lists the scopes of classic and OAuth tokens with each answer. */
export function scopesIn(headers: unknown): readonly string[] | undefined {
  const scopes = stringAt(headers, 'x-oauth-scopes')
  return scopes?.split(',').flatMap((scope) => scope.trim() || [])
}

/** Whether something thrown is a failure of one of these kinds. */
export function failedWith(thrown: unknown, ...kinds: readonly FailureKind[]): boolean {
  const kind = failureOf(thrown)?.kind
  return kind !== undefined && kinds.includes(kind)
}

/**
 * Runs calls to GitHub; where one fails in a way that nobody in between has caught, a person gets
 * to know what was tried and what to do.
 *
 * @param action what is tried, to be read after 'GitHub refused to': `create the branch 'x'`
 */
export async function trying<T>(action: string, calls: () => Promise<T>): Promise<T> {
  try {
    return await calls()
  } catch (thrown) {
    const failure = failureOf(thrown)
    throw failure === undefined ? thrown : errorFor(failure, action, thrown)
  }
}

type Rule = readonly [statuses: readonly number[], text: RegExp, kind: FailureKind]

/** The first that fits, status first and text second: texts differ between versions of GitHub. */
const rules: readonly Rule[] = [
  [[401], /(?:)/, 'auth'],
  [[403, 429], /rate limit|abuse detection/, 'rate-limit'],
  [[429], /(?:)/, 'rate-limit'],
  [[403], /not permitted to create or approve pull requests/, 'setting'],
  [[403], /(?:)/, 'forbidden'],
  [[422], /too large to process|timed out/, 'too-big'],
  [[422], /already exists/, 'exists'],
  [[422], /fast.?forward/, 'stale'],
  [[404, 422], /reference does not exist/, 'missing'],
  [[404, 422], /no commits between|could not resolve to a node|head invalid/, 'not-yet'],
  [[409, 422], /rule violations?|protected branch|required status check/, 'protected'],
  [[404], /(?:)/, 'missing'],
]

function kindOf(status: number, text: string, headers: unknown): FailureKind {
  if (status >= 500) return 'transient'
  const spent = stringAt(headers, 'x-ratelimit-remaining') === '0'
  const asked = stringAt(headers, 'retry-after') !== undefined
  if ((status === 403 || status === 429) && (spent || asked)) return 'rate-limit'
  const rule = rules.find(([statuses, words]) => statuses.includes(status) && words.test(text))
  return rule?.[2] ?? 'rejected'
}

function errorFor(failure: Failure, action: string, cause: unknown) {
  const { kind, status, text } = failure
  const refused = `GitHub refused to ${action} (HTTP ${status}): ${text}`
  switch (kind) {
    case 'auth':
      return new UserError('github-auth', refused, {
        hint: `${describeKind(failure.tokenKind)} is wrong, revoked or has expired; check the input 'token'`,
        cause,
      })
    case 'missing':
      return new UserError('github-forbidden', refused, {
        hint: `GitHub answers 'Not Found' for what the token may not see: ${advice(failure)}`,
        cause,
      })
    case 'forbidden':
      return new UserError('github-forbidden', refused, { hint: advice(failure), cause })
    case 'setting':
      return new UserError('github-setting', refused, { hint: settingHint, cause })
    case 'rate-limit':
      return new UserError('github-rate-limit', refused, {
        hint: 'run it again later; what is written already is found again and not written twice',
        cause,
      })
    case 'protected':
      return new UserError('github-protected', refused, {
        hint: 'a rule of the repository covers the branches of the bot; exclude them from it, or let the token pass it',
        cause,
      })
    case 'transient':
      return new UserError('github-unreachable', `GitHub did not ${action}: ${text}`, {
        hint: 'see https://www.githubstatus.com and run it again; what is written already is found again',
        cause,
      })
    default:
      return new UserError('github-rejected', refused, { hint: rejectedHint(kind, text), cause })
  }
}

/** What can be done about an answer that no repetition makes better. */
function rejectedHint(kind: FailureKind, text: string): string {
  if (/repository is empty/i.test(text))
    return 'push a first commit; there is no branch to merge into'
  switch (kind) {
    case 'exists':
    case 'stale':
    case 'not-yet':
      return 'somebody else wrote at the same time, or GitHub had not seen the newest write yet; run it again'
    case 'too-big':
      return 'GitHub did not get done with it in time; run it again, and if that does not help, write fewer files at a time'
    default:
      return "the words are GitHub's; run it again, and report it as a mistake of this program where it stays"
  }
}

const settingHint =
  "allow it under Settings → Actions → General → 'Allow GitHub Actions to create and approve " +
  "pull requests' (of the organisation too), or use the token of a GitHub App"

/** Where GitHub names no permission, those that nearly everything needs. */
const USUAL = 'contents=write,pull_requests=write'

function advice({ tokenKind: kind, permission = USUAL, scopes, ssoUrl }: Failure): string {
  const accepted = parseAccepted(permission)
  const text = adviceFor({ kind, accepted, scopes, ssoUrl, command: runningCommand() })
  return `it is ${describeKind(kind)}: ${text}. 'igw doctor' tells more`
}

function textOf(response: unknown): string | undefined {
  const data = valueAt(response, 'data')
  const message = stringAt(data, 'message')
  if (message === undefined) return undefined
  const errors = valueAt(data, 'errors')
  const details = Array.isArray(errors) ? errors.map(detailOf) : []
  return [message, ...details].join('; ')
}

/** What stands in front of GitHub answers with pages for browsers. */
function withoutPage(text: string): string {
  return /<!doctype|<html/i.test(text) ? 'it answered with a web page' : text
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error
  const message = stringAt(error, 'message')
  if (message !== undefined) return message
  const words = ['resource', 'field', 'code'].map((key) => stringAt(error, key) ?? '')
  return words.filter((word) => word !== '').join(' ')
}

function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(key)
}

function stringAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, key)
  return typeof found === 'string' ? found : undefined
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = valueAt(value, key)
  return typeof found === 'number' ? found : undefined
}
