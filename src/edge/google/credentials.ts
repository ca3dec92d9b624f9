import type { AuthClient, GoogleAuth } from 'google-auth-library'
import { UserError } from '../../error.ts'
import { LOG_IN } from './failure-error.ts'
import type { GoogleLibrary } from './library.ts'

export interface Credentials {
  readonly auth: GoogleAuth
  readonly client: AuthClient
  /** Whose they are, as IAM writes members where that is known. */
  readonly principal: () => Promise<string>
}

/**
 * Application Default Credentials, as `gcloud auth application-default login` and
 * google-github-actions/auth leave them. A token is fetched at once, so that what is wrong with them
 * is said once and not by every call.
 *
 * @param projectId named here, because the library would ask yet another API for it otherwise
 * @throws UserError `google-auth`
 */
export async function defaultCredentials(
  { auth: { GoogleAuth } }: GoogleLibrary,
  projectId: string,
): Promise<Credentials> {
  const auth = new GoogleAuth({
    projectId,
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
  })
  try {
    const client = await auth.getClient()
    await client.getAccessToken()
    return { auth, client, principal: () => principalOf(auth, client) }
  } catch (cause) {
    const text = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause)
    throw new UserError('google-auth', `there are no credentials for Google Cloud: ${text}`, {
      hint: LOG_IN,
      cause,
    })
  }
}

async function principalOf(auth: GoogleAuth, client: AuthClient): Promise<string> {
  const email = emailOfExternal(client) ?? (await emailOfKey(auth))
  if (email !== undefined) return `serviceAccount:${email}`
  return 'the account of your credentials'
}

/** Workload identity federation that acts as a service account. */
function emailOfExternal(client: object): string | undefined {
  const { getServiceAccountEmail } = Object(client)
  const email: unknown =
    typeof getServiceAccountEmail === 'function' ? getServiceAccountEmail.call(client) : undefined
  return typeof email === 'string' ? email : undefined
}

/** A key, or the metadata server. */
async function emailOfKey(auth: GoogleAuth): Promise<string | undefined> {
  try {
    const { client_email: email } = await auth.getCredentials()
    return email
  } catch {
    return
  }
}
