import {
  createServer as createPlainServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer } from 'node:https'
import type { Server } from 'node:net'
import * as z from 'zod'
import { type Certificate, selfSigned } from './certificate.ts'

/** An entry of the access log of a load balancer, as Cloud Logging has it. */
export interface AccessLogEntry {
  readonly logName: string
  readonly resource: { readonly type: string; readonly labels: Readonly<Record<string, string>> }
  readonly httpRequest: {
    readonly status: number
    readonly requestUrl: string
    readonly userAgent: string
    readonly latency: string
  }
  readonly jsonPayload: Readonly<Record<string, unknown>>
}

const Body = z.looseObject({
  model: z.string(),
  max_tokens: z.number(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).optional(),
  prompt: z.string().optional(),
})

/**
 * A gateway as Google's is put together: routes by host, path and model header, Apigee in front,
 * Model Armor by the model in the body, and model servers that know their names. Each part can be
 * off or wrong.
 */
export class FakeGateway {
  readonly certificate: Certificate
  readonly host: string
  /** Model names of each pool's server, by the value of the model header that routes to it. */
  readonly pools = new Map([
    ['llama-3.1-8b', ['llama-3.1-8b', 'support-tone', 'legal-summaries']],
    ['support-tone', ['llama-3.1-8b', 'support-tone', 'legal-summaries']],
    ['legal-summaries', ['llama-3.1-8b', 'support-tone', 'legal-summaries']],
    ['gemma-3-12b', ['gemma-3-12b']],
  ])
  /** Keys of approved apps; without any, Apigee is off. */
  readonly keys = new Set(['good-key'])
  /** Models in model_armor_settings. */
  readonly screened = new Set(['llama-3.1-8b', 'support-tone', 'legal-summaries', 'gemma-3-12b'])
  block = { code: 403, message: 'This prompt is against our rules of use.' }
  /** Whether the server answers under any name. */
  takesAnyName = false
  /** Whether GET /v1/models is answered. */
  listsModels = true
  /** Answers instead of everything else; nothing: as usual. */
  fault: (path: string, call: number) => { status: number; body: string } | undefined = () =>
    undefined
  readonly log: AccessLogEntry[] = []
  readonly requests: IncomingMessage[] = []
  readonly #server: Server

  private constructor(scheme: 'http' | 'https', host: string) {
    this.host = host
    this.certificate = selfSigned([host, '127.0.0.1'])
    const listener = (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response).catch((error) => response.destroy(error))
    }
    this.#server =
      scheme === 'https' ? createServer(this.certificate, listener) : createPlainServer(listener)
  }

  static async start(
    scheme: 'http' | 'https' = 'https',
    host = 'chat.example.com',
  ): Promise<FakeGateway> {
    const fake = new FakeGateway(scheme, host)
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get port(): number {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not listening')
    return address.port
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(request)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const { status, body, proxyStatus } = this.#decide(request, Buffer.concat(chunks).toString())
    this.#write(request, status, proxyStatus)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body)
  }

  #decide({ url = '', method, headers }: IncomingMessage, text: string): Decision {
    const fault = this.fault(url, this.requests.length)
    if (fault !== undefined) return fault
    const pool = this.pools.get(String(headers['x-gateway-model-name']))
    const isRouted = headers.host?.split(':')[0] === this.host && url.startsWith('/v1/')
    if (!isRouted || pool === undefined) return NO_ROUTE
    const key = headers['x-api-key']
    if (this.keys.size > 0 && !this.keys.has(String(key)))
      return key === undefined ? NO_KEY : BAD_KEY
    if (method === 'GET') return this.listsModels ? listOf(pool) : NO_ROUTE
    return this.#ask(pool, text)
  }

  /** Model Armor, and then the model server. */
  #ask(pool: readonly string[], text: string): Decision {
    const { model, messages, prompt } = Body.parse(JSON.parse(text))
    const said = prompt ?? messages?.map(({ content }) => content).join('\n') ?? ''
    if (this.screened.has(model) && /ignore all previous instructions/i.test(said)) {
      const error = { type: 'bad_request_error', message: this.block.message }
      return { status: this.block.code, body: JSON.stringify({ error }) }
    }
    if (!pool.includes(model) && !this.takesAnyName) return noModel(model)
    const choice = prompt === undefined ? { message: { content: 'Ready.' } } : { text: 'Ready.' }
    return { status: 200, body: JSON.stringify({ model, choices: [choice] }) }
  }

  #write({ url = '', headers }: IncomingMessage, status: number, proxyStatus?: string): void {
    this.log.push({
      logName: 'projects/chat-prod/logs/loadbalancing.googleapis.com%2Fexternal_regional_requests',
      resource: {
        type: 'http_external_regional_lb_rule',
        labels: {
          project_id: 'chat-prod',
          region: 'us-east4',
          url_map_name: 'gkegw1-ab12-chat-chat-0123456789ab',
        },
      },
      httpRequest: {
        status,
        requestUrl: `https://${this.host}${url}`,
        userAgent: headers['user-agent'] ?? '',
        latency: '0.200s',
      },
      jsonPayload: {
        '@type': 'type.googleapis.com/google.cloud.loadbalancing.type.LoadBalancerLogEntry',
        ...(proxyStatus !== undefined && { proxyStatus }),
      },
    })
  }
}

interface Decision {
  readonly status: number
  readonly body: string
  readonly proxyStatus?: string
}

const NO_ROUTE: Decision = {
  status: 404,
  body: 'fault filter abort',
  proxyStatus: 'error="http_request_error"; details="fault_filter_abort"',
}

function keyFault(faultstring: string, errorcode: string): Decision {
  return { status: 401, body: JSON.stringify({ fault: { faultstring, detail: { errorcode } } }) }
}

const NO_KEY = keyFault(
  'Failed to resolve API Key variable request.header.x-api-key',
  'steps.oauth.v2.FailedToResolveAPIKey',
)
const BAD_KEY = keyFault('Invalid ApiKey', 'oauth.v2.InvalidApiKey')

function listOf(models: readonly string[]): Decision {
  const data = models.map((id) => ({ id, object: 'model' }))
  return { status: 200, body: JSON.stringify({ object: 'list', data }) }
}

/** As vLLM answers. */
function noModel(model: string): Decision {
  const message = `The model \`${model}\` does not exist.`
  const error = { message, type: 'NotFoundError', param: 'model', code: 404 }
  return { status: 404, body: JSON.stringify({ error }) }
}
