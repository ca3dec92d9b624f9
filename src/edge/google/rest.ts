import type { AuthClient } from 'google-auth-library'
import { type Body, type CloudKind, type LiveObject, nameIn, textAt } from '../../cloud/object.ts'
import { isMap } from '../../diff/diff-values.ts'
import type { JsonValue } from '../../yaml/node.ts'
import { failureOf, RestError } from './failure.ts'
import type { KindClient, Page } from './kind-client.ts'

/** Answers requests of one service, or fails as it does. */
export type RestRequest = (call: RestCall, timeoutMs: number) => Promise<Body>

interface RestCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With the query, without the address of the service. */
  readonly path: string
  readonly body?: Body
}

/**
 * Requests with the credentials of a client.
 *
 * @param baseUrl address of the service, without a slash at the end
 */
export function restRequest(client: AuthClient, baseUrl: string): RestRequest {
  return async ({ method, path, body }, timeoutMs) => {
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      const { status, data, headers } = await client.request<unknown>({
        url: `${baseUrl}${path}`,
        method,
        ...(body !== undefined && { data: body }),
        responseType: 'json',
        signal,
        retry: false,
        validateStatus: () => true,
      })
      if (status >= 400) throw new RestError(status, data, headers.get('retry-after'))
      return bodyOf(data)
    } catch (thrown) {
      if (failureOf(thrown) !== undefined) throw thrown
      if (signal.aborted) throw failed(504, `no answer within ${timeoutMs / 1000} s`)
      // A connection that broke while the answer came is told in many ways, none of them a code.
      throw failed(503, thrown instanceof Error ? thrown.message : String(thrown))
    }
  }
}

function failed(http: number, message: string): RestError {
  return new RestError(http, { error: { message } }, null)
}

/**
 * Dashboards. Not by the client of the package: that drops fields that its protos do not have, and
 * what is rendered is JSON of this very API.
 *
 * @see https://cloud.google.com/monitoring/api/ref_v3/rest/v1/projects.dashboards
 */
export function dashboardClient(request: RestRequest): KindClient {
  return {
    list: (parent, page, timeoutMs) =>
      listPage(request, { kind: 'dashboard', parent, page, field: 'dashboards' }, timeoutMs),
    create: async ({ parent, body }, timeoutMs) => {
      const path = `/v1/${parent}/dashboards`
      const made = await request({ method: 'POST', path, body }, timeoutMs)
      return liveOf('dashboard', parent, made)
    },
    // The whole dashboard: this call has no field mask, and an etag guards what is overwritten.
    update: ({ object, live: { name } }, timeoutMs) =>
      request({ method: 'PATCH', path: `/v1/${name}`, body: { ...object.body, name } }, timeoutMs),
    delete: ({ name }, timeoutMs) => request({ method: 'DELETE', path: `/v1/${name}` }, timeoutMs),
  }
}

/**
 * Model Armor templates; there is no client for Node that we could use.
 *
 * @param requestAt requests to the service of a location: each has an address of its own
 * @see https://cloud.google.com/security-command-center/docs/reference/model-armor/rest
 */
export function templateClient(requestAt: (location: string) => RestRequest): KindClient {
  const at = (parent: string) => requestAt(parent.split('/').at(-1) ?? '')
  return {
    list: (parent, page, timeoutMs) => {
      const place = { kind: 'model-armor-template', parent, page, field: 'templates' } as const
      return listPage(at(parent), place, timeoutMs)
    },
    create: async ({ parent, id, body }, timeoutMs) => {
      const path = `/v1/${parent}/templates?templateId=${encodeURIComponent(id)}`
      const made = await at(parent)({ method: 'POST', path, body }, timeoutMs)
      return liveOf('model-armor-template', parent, made)
    },
    update: ({ object, live: { name, parent }, mask }, timeoutMs) => {
      const path = `/v1/${name}?updateMask=${encodeURIComponent(mask.join())}`
      return at(parent)({ method: 'PATCH', path, body: object.body }, timeoutMs)
    },
    delete: ({ name, parent }, timeoutMs) =>
      at(parent)({ method: 'DELETE', path: `/v1/${name}` }, timeoutMs),
  }
}

interface ListPlace {
  readonly kind: CloudKind
  readonly parent: string
  readonly page: string
  /** Of the answer. */
  readonly field: string
}

async function listPage(
  request: RestRequest,
  { kind, parent, page, field }: ListPlace,
  timeoutMs: number,
): Promise<Page> {
  const query = new URLSearchParams({ pageSize: '200', ...(page !== '' && { pageToken: page }) })
  const path = `/v1/${parent}/${field}?${query}`
  const answer = await request({ method: 'GET', path }, timeoutMs)
  const list = answer[field]
  const objects = Array.isArray(list)
    ? list.map((one: JsonValue) => liveOf(kind, parent, bodyOf(one)))
    : []
  return { objects, next: textAt(answer, 'nextPageToken') ?? '' }
}

function liveOf(kind: CloudKind, parent: string, body: Body): LiveObject {
  return { kind, parent, name: nameIn(parent, String(body.name)), body }
}

function bodyOf(value: unknown): Body {
  const plain: JsonValue = JSON.parse(JSON.stringify(value ?? {}))
  return isMap(plain) ? plain : {}
}
