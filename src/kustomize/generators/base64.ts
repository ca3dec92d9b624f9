const LINE_LENGTH = 70

/** Base64 as kustomize writes it: cut into lines of 70, each ended, once it is longer than that. */
export function encodeBase64(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  // Go counts one line more than there is where the text fills its last line.
  if (text.length < LINE_LENGTH) return text
  return text.replace(/.{1,70}/g, '$&\n')
}
