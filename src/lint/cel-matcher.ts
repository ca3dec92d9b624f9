/** A place in a celMatcher that the CRD refuses. */
export interface CelProblem {
  /** Counts from 0, in UTF-16 code units. */
  readonly offset: number
  readonly found: string
}

// One alternative for each kind of token, none of which can match another's start twice: the whole
// scan is linear, unlike the one regular expression of the CRD.
const NAME =
  /(?:request\.(?:headers|method|host|path|query|scheme|backend_service_num_endpoints)|response\.(?:code|grpc_status|headers)|source\.(?:address|port)|connection\.(?:requested_server_name|tls_version|sha256_peer_certificate_digest)|endsWith|startsWith|matches|contains|lowerAscii|upperAscii|int)(?![A-Za-z0-9_])/y
const OPERATOR = /==|!=|&&|\|\||>=|<=|[!<>+./()[\] ]|[0-9]+/y
const SINGLE_QUOTED = /'(?:[A-Za-z0-9/\-._~%!$&()*+,;=:"]|\\[A-Za-z0-9/\-._~%!$&'()*+,;=:"\\])*'/y
const DOUBLE_QUOTED = /"(?:[A-Za-z0-9/\-._~%!$&'()*+,;=:]|\\[A-Za-z0-9/\-._~%!$&'()*+,;=:"\\])*"/y
const TOKENS = [NAME, OPERATOR, SINGLE_QUOTED, DOUBLE_QUOTED]
const WORD = /[A-Za-z_][A-Za-z0-9_.]*/y

/**
 * The first part of a CEL expression that is not on the list of what extensions may use; valid CEL
 * such as `true`, `has(…)` or `x in y` is refused as well.
 *
 * @see the pattern of `celMatcher` in GoogleCloudPlatform/gke-gateway-api:apis/networking/v1/shared_types.go
 */
export function celProblem(expression: string): CelProblem | undefined {
  for (let offset = 0; offset < expression.length; ) {
    const token = matchAt(TOKENS, expression, offset)
    if (token === undefined) {
      const found = matchAt([WORD], expression, offset) ?? expression.slice(offset, offset + 1)
      return { offset, found }
    }
    offset += token.length
  }
  return undefined
}

function matchAt(patterns: readonly RegExp[], input: string, offset: number): string | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = offset
    const [match] = pattern.exec(input) ?? []
    if (match !== undefined) return match
  }
  return undefined
}
