import type { Fault } from '../support/strict-proxy.ts'
import type { ApiResponse } from '../support/strict-shared.ts'

/** Something that goes wrong at one request. */
export interface NamedFault {
  readonly name: string
  /** Made anew for each request: some hold the time. */
  readonly fault: () => Fault
  /** Every later request fails the same way. */
  readonly lasts: boolean
  /** Sooner or later the run gives up on an answer, so it gets less time to wait for one. */
  readonly hangs: boolean
}

const docs = { documentation_url: 'https://docs.github.com/rest' }
const SSO = 'Resource protected by organization SAML enforcement. You must grant your token access.'

function answer(
  status: number,
  message: string,
  more: { headers?: Readonly<Record<string, string>>; errors?: readonly unknown[] } = {},
): ApiResponse {
  const { headers, errors } = more
  const body = { message, ...docs, ...(errors && { errors }) }
  return { status, body, ...(headers && { headers }) }
}

const page = '<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n'

/** Answers that come instead of the real one. */
const ANSWERS: Readonly<Record<string, () => ApiResponse>> = {
  '500': () => answer(500, 'Server Error'),
  '502 page': () => ({ status: 502, body: page }),
  '503': () => answer(503, 'No server is currently available to service your request.'),
  'secondary 1 s': () => secondary(403, { 'retry-after': '1' }),
  'secondary 429': () => secondary(429, { 'retry-after': '1' }),
  'secondary, no time': () => secondary(403),
  'secondary 1 h': () => secondary(403, { 'retry-after': '3600' }),
  'too many 429': () => answer(429, 'Too many requests', { headers: { 'retry-after': '1' } }),
  'primary, soon': () => primary(5),
  'primary, late': () => primary(3000),
  '401': () => answer(401, 'Bad credentials'),
  '403 permission': () =>
    answer(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': 'contents=write' },
    }),
  '403 setting': () =>
    answer(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
  '403 SSO': () =>
    answer(403, SSO, {
      headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' },
    }),
  '403 App': () => answer(403, 'You must authenticate via a GitHub App.'),
  '404': () => answer(404, 'Not Found'),
  '409': () => answer(409, 'Git Repository is empty.'),
  '422 invalid': () => validation({ resource: 'Issue', field: 'body', code: 'invalid' }),
  '422 exists': () => answer(422, 'Reference already exists'),
  '422 pull exists': () =>
    validation({ code: 'custom', message: 'A pull request already exists for acme:x.' }),
  '422 no commits': () => validation({ code: 'custom', message: 'No commits between main and x' }),
  '422 not fast': () => answer(422, 'Update is not a fast forward'),
  '422 no reference': () => answer(422, 'Reference does not exist'),
  '422 rule': () => answer(422, 'Repository rule violations found\n\nCannot update this ref.'),
  '422 too large': () =>
    answer(422, 'Sorry, your request timed out. Your input was too large to process.'),
  '422 node': () =>
    validation({ message: "Could not resolve to a node with the global id of 'x'" }),
}

function secondary(status: number, headers?: Readonly<Record<string, string>>): ApiResponse {
  return answer(status, 'You have exceeded a secondary rate limit. Please wait.', {
    ...(headers && { headers }),
  })
}

function primary(seconds: number): ApiResponse {
  const reset = String(Math.floor(Date.now() / 1000) + seconds)
  return answer(403, 'API rate limit exceeded for installation.', {
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  })
}

function validation(error: Readonly<Record<string, string>>): ApiResponse {
  const errors = [{ resource: 'PullRequest', ...error }]
  return answer(422, 'Validation Failed', { errors })
}

const CONNECTION = [
  'reset',
  'hang',
  'forward-then-502',
  'forward-then-reset',
  'forward-then-hang',
] as const

/** What goes on failing: an outage, a limit, a token that is no longer good. */
const LASTING = [
  '500',
  '502 page',
  'secondary, no time',
  'primary, late',
  '401',
  '403 permission',
  '404',
]

const once: readonly NamedFault[] = [
  ...Object.entries(ANSWERS).map(([name, response]) => ({
    name,
    fault: () => ({ kind: 'answer', response: response() }) as const,
    lasts: false,
    hangs: false,
  })),
  ...CONNECTION.map((kind) => ({
    name: kind.replaceAll('-', ' '),
    fault: () => ({ kind }) as const,
    lasts: false,
    hangs: kind.endsWith('hang'),
  })),
]

const lasting: readonly NamedFault[] = once
  .filter(({ name }) => LASTING.includes(name) || name === 'reset' || name === 'hang')
  .map((one) => ({ ...one, name: `${one.name}, for good`, lasts: true }))

export const FAULTS: readonly NamedFault[] = [...once, ...lasting]
