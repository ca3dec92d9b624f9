import type { User } from '@kubernetes/client-node'
import { UserError } from '../../error.ts'
import { textAt } from '../../verify/json.ts'

/** A plugin or a file that was to give a credential did not. */
export function credentialFailure(thrown: unknown, user: User | null): UserError {
  const command = textAt(user, 'exec', 'command')
  const message = thrown instanceof Error ? thrown.message.trim() : String(thrown)
  if (command === undefined)
    return new UserError(
      'cluster-auth',
      `the credential of the kubeconfig cannot be read: ${message}`,
      {
        cause: thrown,
      },
    )
  if (textAt(thrown, 'code') === 'ENOENT')
    return new UserError(
      'cluster-auth',
      `the kubeconfig asks '${command}' for a credential, and there is no such program`,
      { hint: textAt(user, 'exec', 'installHint') ?? 'install it, or put it on PATH' },
    )
  const said = message === '' ? 'it failed without a word' : shortened(message)
  return new UserError('cluster-auth', `'${command}' gave no credential: ${said}`, {
    hint: command.includes('gke-gcloud-auth-plugin') ? GCLOUD : undefined,
    cause: thrown,
  })
}

const GCLOUD =
  "log in with 'gcloud auth login' or the action google-github-actions/auth; GOOGLE_APPLICATION_CREDENTIALS needs 'use_application_default_credentials: true' or gcloud"

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`
}
