/**
 * A text that may hold URLs, without user and password: either can be a token. The plain `git@`
 * of SSH is none.
 */
export function redact(text: string): string {
  return text
    .replace(/(https?:\/\/|git::)[^\s'"/?#]*@/gi, '$1***@')
    .replace(/\b[\w.-]+:[^\s'"/@]+@/g, '***@')
}
