import type { UserError } from '../../error.ts'
import { failure } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { redact } from './redact.ts'

/** Whether kustomize would fetch the text over http instead of reading a file. */
export function isRemoteFile(path: string): boolean {
  return /^https?:/i.test(path)
}

/** Whether a URL that could be that of a repository is rather that of a single file. */
export function isSingleFile(url: string): boolean {
  return isRemoteFile(url) && /\.(ya?ml|json)$/i.test(url.replace(/[?#].*$/s, ''))
}

/** No lock can hold a file over HTTP to what it was: the next answer may be another one. */
export function remoteFileRefused(path: Text): UserError {
  return failure(
    'not-supported',
    `'${redact(path.text)}' is remote: a file over HTTP, which no commit pins`,
    path,
    hintFor(path.text),
  )
}

/** Raw files of GitHub and GitLab lie in repositories, whose directories can be named. */
function hintFor(url: string): string {
  const [, host = '', repository, ref, directory] =
    /^https:\/\/raw\.(github)usercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(
      url,
    ) ??
    /^https:\/\/(github)\.com\/([^/]+\/[^/]+)\/(?:raw|blob)\/([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(
      url,
    ) ??
    /^https:\/\/(gitlab[\w.-]*)\/(.+?)\/-\/raw\/([^/]+)\/(?:(.*)\/)?[^/]*$/.exec(url) ??
    []
  if (repository === undefined) return 'copy it into this repository and name the copy'
  const base = `https://${host === 'github' ? 'github.com' : host}/${repository}.git`
  const place = directory === undefined ? '' : `//${directory}`
  return `copy it into this repository, or name its directory if that is a kustomization: ${base}${place}?ref=${ref}`
}
