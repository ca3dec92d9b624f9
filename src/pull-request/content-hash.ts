import { createHash } from 'node:crypto'
import { blobId } from '../release/tree-id.ts'

/** A digest of a set of files: the same for the same paths with the same content, in any order. */
export function contentHash(files: ReadonlyMap<string, string>): string {
  const lines = [...files].map(([path, content]) => `${blobId(content)} ${path}\n`)
  return createHash('sha256').update(lines.sort().join('')).digest('hex').slice(0, 16)
}
