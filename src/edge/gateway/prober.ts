import { readFileSync } from 'node:fs'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { rootCertificates } from 'node:tls'
import { UserError } from '../../error.ts'
import type { Prober } from '../../ports/verification.ts'
import type { Probe, ProbeAnswer } from '../../verify/requests/probe.ts'
import { unreachableAnswer } from './unreachable-answer.ts'

export interface ProberOptions {
  readonly keyHeader: string
  /** Nothing where there is none. */
  readonly key: string | undefined
  readonly userAgent: string
  /** PEM file of authorities beside the usual ones. */
  readonly ca: string | undefined
  readonly timeoutMs: number
}

/** Nobody has this one: Apigee makes its keys of random letters. */
const MADE_UP_KEY = 'igw-verify-made-up-key'
/** Answers are read for a few words; what is longer is not the answer of a short prompt. */
const LONGEST_BODY = 256 * 1024

/** @throws UserError `file-not-found` where there is no such file of authorities */
export function httpProber(options: ProberOptions): Prober {
  const { key, userAgent, ca } = options
  const authorities = ca === undefined ? undefined : [...rootCertificates, readAuthorities(ca)]
  return {
    hasKey: key !== undefined,
    userAgent,
    async send(probe) {
      const answer = await send(probe, requestOptions(probe, options, authorities))
      if (answer.kind === 'unreachable' || key === undefined) return answer
      // An error may repeat what it was sent.
      return { ...answer, body: answer.body.replaceAll(key, '***') }
    },
  }
}

function readAuthorities(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError('file-not-found', `there is no certificate file '${file}'`, {
      hint: 'paths are relative to the root of the repository',
      cause,
    })
  }
}

function requestOptions(
  { method, headers, connectTo, key }: Probe,
  options: ProberOptions,
  authorities: readonly string[] | undefined,
): RequestOptions {
  const sent = { none: undefined, own: options.key, 'made-up': MADE_UP_KEY }[key]
  return {
    method,
    headers: {
      ...headers,
      accept: 'application/json',
      'user-agent': options.userAgent,
      ...(sent !== undefined && { [options.keyHeader]: sent }),
    },
    agent: false,
    signal: AbortSignal.timeout(options.timeoutMs),
    ...(authorities && { ca: [...authorities] }),
    ...(connectTo !== undefined && { lookup: lookupOf(connectTo) }),
  }
}

/** Host header, SNI and the name in the certificate stay those of the URL, as with `curl --resolve`. */
function lookupOf(address: string): LookupFunction {
  return (_host, options, callback) => {
    const family = isIP(address)
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

function send({ url, body }: Probe, options: RequestOptions): Promise<ProbeAnswer> {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    let call: ClientRequest | undefined
    const fail = (error: NodeJS.ErrnoException) => resolve(unreachableAnswer(error, url))
    try {
      call = request(url, options, (response) => {
        readBody(response).then(
          (text) => resolve({ kind: 'answered', status: response.statusCode ?? 0, body: text }),
          fail,
        )
      })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return fail(error)
    }
    call.on('error', fail)
    call.end(body)
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > LONGEST_BODY) break
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, LONGEST_BODY)
}
