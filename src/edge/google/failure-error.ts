import { KINDS } from '../../cloud/kinds/index.ts'
import type { CloudKind } from '../../cloud/object.ts'
import { UserError } from '../../error.ts'
import type { GoogleFailure } from './failure.ts'
import { permissionFor, type Verb } from './permissions.ts'

/** What was tried: `create` of an `alert-policy` in `projects/P`. */
export interface Attempt {
  readonly verb: Verb
  readonly kind: CloudKind
  readonly parent: string
  /** Which one, where it is one: a title or a name. */
  readonly subject?: string
}

/**
 * A failure in words for a person.
 *
 * @param principal whose credentials were used, such as `serviceAccount:deploy@p.iam.gserviceaccount.com`
 */
export function errorFor(failure: GoogleFailure, attempt: Attempt, principal: string): UserError {
  const { status, text } = failure
  const what = describe(attempt)
  switch (status) {
    case 'UNAUTHENTICATED':
      return new UserError('google-auth', `Google did not accept the credentials: ${text}`, {
        hint: LOG_IN,
      })
    case 'PERMISSION_DENIED':
      return failure.reason === 'SERVICE_DISABLED'
        ? disabled(failure, attempt)
        : forbidden(failure, attempt, principal)
    case 'RESOURCE_EXHAUSTED':
      return new UserError('google-quota', `Google has no quota left to ${what}: ${text}`, {
        hint: 'run it again later; what was done already is found again',
      })
    case 'CANCELLED':
    case 'UNKNOWN':
    case 'DEADLINE_EXCEEDED':
    case 'INTERNAL':
    case 'UNAVAILABLE':
      return new UserError('google-unreachable', `Google did not ${what} (${status}): ${text}`, {
        hint: 'see https://status.cloud.google.com and run it again; what was done already is found again',
      })
    default:
      return new UserError('google-rejected', `Google refused to ${what} (${status}): ${text}`, {
        hint: hintFor(failure),
      })
  }
}

export const LOG_IN =
  "log in with 'gcloud auth application-default login'; in a workflow, use google-github-actions/auth in a " +
  'job with `permissions: { id-token: write }`'

/** `create alert policy 'prod/chat/ChatSilent' in projects/p` */
function describe({ verb, kind, parent, subject }: Attempt): string {
  const { noun } = KINDS[kind]
  return subject === undefined
    ? `${verb} each ${noun} of ${parent}`
    : `${verb} ${noun} '${subject}' in ${parent}`
}

function forbidden(
  { info }: GoogleFailure,
  { kind, verb, parent }: Attempt,
  principal: string,
): UserError {
  const { permission, role } = permissionFor(kind, verb)
  const project = projectOf(parent)
  const missing = info.get('permission') ?? permission
  return new UserError(
    'google-forbidden',
    `project '${project}' refused ${missing} to ${principal}: ${role} has it`,
    {
      hint: `gcloud projects add-iam-policy-binding ${project} --role=${role} --member=${memberOf(principal)}`,
    },
  )
}

function disabled({ info }: GoogleFailure, { kind, verb, parent }: Attempt): UserError {
  const project = projectOf(parent)
  const service = info.get('service') ?? permissionFor(kind, verb).service
  return new UserError('google-disabled', `${service} is not enabled in project '${project}'`, {
    hint: `gcloud services enable ${service} --project=${project}`,
  })
}

function projectOf(parent: string): string {
  return parent.split('/')[1] ?? parent
}

/** Only what has a prefix is a member as IAM writes it. */
function memberOf(principal: string): string {
  return principal.includes(':') ? principal : 'PRINCIPAL'
}

function hintFor({ status, text }: GoogleFailure): string {
  if (isMissingMetric(text))
    return 'the metric shows some minutes after something wrote it for the first time; run it again then'
  if (status === 'ALREADY_EXISTS' || status === 'ABORTED' || status === 'NOT_FOUND')
    return 'somebody else changed it meanwhile; run it again'
  if (status === 'FAILED_PRECONDITION')
    return 'something else may still use it; the message of Google says what'
  return 'the message of Google says which field; it is rendered from the config and the rule files'
}

/**
 * What Cloud Monitoring says of a policy whose metric it has never seen, though it may be a log
 * metric of a moment ago.
 */
export function isMissingMetric(text: string): boolean {
  return /could not find a metric named|metric\b.*\bis unknown|cannot find metric/i.test(text)
}
