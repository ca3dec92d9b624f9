import type { ProbeAnswer } from '../../verify/requests/probe.ts'

type Unreachable = Extract<ProbeAnswer, { kind: 'unreachable' }>

/** Why there was no answer, in words of a person. */
export function unreachableAnswer(error: NodeJS.ErrnoException, url: string): Unreachable {
  const { host } = new URL(url)
  const code =
    error.name === 'TimeoutError' || error.name === 'AbortError' ? 'ETIMEDOUT' : error.code
  const cause = causeOf(code ?? '')
  switch (cause) {
    case 'name':
      return { kind: 'unreachable', cause, message: `DNS knows no ${new URL(url).hostname}` }
    case 'refused':
      return { kind: 'unreachable', cause, message: `nothing listens at ${host}` }
    case 'timeout':
      return { kind: 'unreachable', cause, message: `no answer from ${host} in time` }
    case 'tls':
      return { kind: 'unreachable', cause, message: `TLS with ${host} failed: ${error.message}` }
    case 'reset':
      return {
        kind: 'unreachable',
        cause,
        message: `the connection to ${host} broke: ${error.message}`,
      }
  }
}

function causeOf(code: string): Unreachable['cause'] {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name'
  if (code === 'ECONNREFUSED') return 'refused'
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/.test(code)) return 'timeout'
  if (code === 'EPROTO' || /CERT|SSL|TLS|SIGNATURE|ALTNAME/.test(code)) return 'tls'
  return 'reset'
}
