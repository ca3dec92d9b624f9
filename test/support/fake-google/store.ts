import type { Body } from '../../../src/cloud/object.ts'

/** Collections that the fake keeps, as their names are spelled. */
export type Collection =
  | 'metrics'
  | 'alertPolicies'
  | 'notificationChannels'
  | 'dashboards'
  | 'templates'

export type StoreVerb = 'list' | 'get' | 'create' | 'update' | 'delete'

export interface StoreRequest {
  readonly verb: StoreVerb
  readonly collection: Collection
  /** Of list and create. */
  readonly parent?: string
  /** Of the others: the full name. */
  readonly name?: string
  readonly body?: Body
  /** Top-level fields as JSON spells them; nothing: the whole object. */
  readonly mask?: readonly string[]
  /** Id that the caller chose. */
  readonly id?: string
  readonly pageSize?: number
  readonly pageToken?: string
}

/** What a service refuses, by the name of its gRPC status. */
export class Refusal extends Error {
  readonly status: string
  readonly details: readonly object[]

  constructor(status: string, message: string, details: readonly object[] = []) {
    super(message)
    this.status = status
    this.details = details
  }
}

/** What the services hold, by full name, in the order in which it was made. */
export class Store {
  readonly objects = new Map<string, Body>()
  /** Whether every metric that a query reads was written once. */
  knownMetrics = false
  #next = 1000

  answer(request: StoreRequest): Body {
    switch (request.verb) {
      case 'list':
        return this.#list(request)
      case 'get':
        return this.#present(request)
      case 'create':
        return this.#create(request)
      case 'update':
        return this.#update(request)
      case 'delete':
        return this.#delete(request)
    }
  }

  /** As JSON, without what is different in every run: ids, times. */
  contents(): readonly string[] {
    return [...this.objects]
      .map(([name, body]) => `${collectionOf(name)} ${JSON.stringify(plain(body))}`)
      .toSorted()
  }

  #list({ collection, parent, pageSize = 50, pageToken = '' }: StoreRequest): Body {
    const all = [...this.objects].filter(([name]) =>
      new RegExp(`^${parent}/${collection}/[^/]+$`).test(name),
    )
    const from = pageToken === '' ? 0 : Number(pageToken)
    const to = from + Math.min(pageSize, 200)
    return {
      [collection]: all.slice(from, to).map(([, body]) => body),
      ...(to < all.length && { nextPageToken: String(to) }),
    }
  }

  #create({ collection, parent, body = {}, id }: StoreRequest): Body {
    const chosen = id ?? (collection === 'metrics' ? String(body.name) : undefined)
    const own =
      collection === 'dashboards'
        ? String(body.name ?? '')
            .split('/')
            .at(-1)
        : chosen
    const name = `${parent}/${collection}/${encodeURIComponent(own || String(this.#next++))}`
    if (this.objects.has(name)) throw new Refusal('ALREADY_EXISTS', `${name} already exists`)
    const made = this.#checked(collection, name, completed(collection, name, body))
    this.objects.set(name, made)
    return made
  }

  #update(request: StoreRequest): Body {
    const { collection, name = '', body = {}, mask } = request
    // This one call makes what is missing.
    const old = collection === 'metrics' ? (this.objects.get(name) ?? {}) : this.#present(request)
    if (body.etag !== undefined && body.etag !== old.etag)
      throw new Refusal('ABORTED', 'the etag is another by now')
    const kept = mask === undefined ? outputOf(old) : old
    const written =
      mask === undefined ? body : Object.fromEntries(mask.map((key) => [key, body[key]]))
    const merged: Body = JSON.parse(JSON.stringify({ ...kept, ...written }))
    const now = this.#checked(collection, name, completed(collection, name, merged))
    this.objects.set(name, now)
    return now
  }

  #delete(request: StoreRequest): Body {
    const { name = '', collection } = request
    this.#present(request)
    const used = [...this.objects.values()].some(({ notificationChannels }) =>
      JSON.stringify(notificationChannels ?? []).includes(JSON.stringify(name)),
    )
    if (collection === 'notificationChannels' && used)
      throw new Refusal('FAILED_PRECONDITION', `${name} is used by a policy`)
    this.objects.delete(name)
    return {}
  }

  #present({ name = '' }: StoreRequest): Body {
    const body = this.objects.get(name)
    if (body === undefined) throw new Refusal('NOT_FOUND', `${name} is not there`)
    return body
  }

  #checked(collection: Collection, name: string, body: Body): Body {
    if (collection === 'alertPolicies') this.#checkPolicy(body)
    if (collection === 'metrics') checkLabels(body)
    const { conditions } = body
    if (collection !== 'alertPolicies' || !Array.isArray(conditions)) return body
    const named = conditions.map((condition: object) => ({
      ...condition,
      name: Object(condition).name || `${name}/conditions/${this.#next++}`,
    }))
    return { ...body, conditions: named }
  }

  #checkPolicy({ conditions, notificationChannels }: Body): void {
    const text = JSON.stringify(conditions)
    if (!Array.isArray(conditions) || conditions.length === 0)
      throw new Refusal('INVALID_ARGUMENT', 'Field alert_policy.conditions is empty')
    if (!this.knownMetrics && /"query"/.test(text) && !/"disableMetricValidation":true/.test(text))
      throw new Refusal('INVALID_ARGUMENT', 'could not find a metric named x')
    const channels = Array.isArray(notificationChannels) ? notificationChannels : []
    for (const channel of channels)
      if (!/^projects\/[^/]+\/notificationChannels\/[^/]+$/.test(String(channel)))
        throw new Refusal(
          'INVALID_ARGUMENT',
          'Name must begin with projects/{project_id}/notificationChannels/{channel_id}',
        )
  }
}

/** What a service adds to what it was told. */
function completed(collection: Collection, name: string, body: Body): Body {
  const { description = '', ...rest } = body
  switch (collection) {
    case 'metrics':
      return {
        ...rest,
        description,
        name: decodeURIComponent(name.split('/').at(-1) ?? ''),
        createTime: '2026-01-01T00:00:00Z',
        updateTime: '2026-01-01T00:00:00Z',
        metricDescriptor: {
          unit: '1',
          ...Object(body.metricDescriptor),
          name: `projects/x/metricDescriptors/${name}`,
          type: `logging.googleapis.com/user/${name}`,
          description,
        },
      }
    case 'alertPolicies':
      return { enabled: true, creationRecord: RECORD, ...body, mutationRecord: RECORD, name }
    case 'notificationChannels':
      return { enabled: true, creationRecord: RECORD, ...body, name }
    case 'dashboards':
      return { ...body, name, etag: String(Math.random()) }
    case 'templates':
      return { ...body, name, createTime: '2026-01-01T00:00:00Z' }
  }
}

const RECORD = { mutateTime: '2026-01-01T00:00:00Z', mutatedBy: 'somebody' }

/** Fields that the service writes and a full replacement leaves alone. */
function outputOf({ creationRecord, createTime }: Body): Body {
  return {
    ...(creationRecord !== undefined && { creationRecord }),
    ...(createTime !== undefined && { createTime }),
  }
}

function checkLabels({ metricDescriptor, labelExtractors }: Body): void {
  const { labels } = Object(metricDescriptor)
  const keys = Array.isArray(labels) ? labels.map((label) => String(Object(label).key)) : []
  if (keys.toSorted().join() !== Object.keys(Object(labelExtractors)).toSorted().join())
    throw new Refusal(
      'INVALID_ARGUMENT',
      'Number of label descriptors must match number of label extractors',
    )
}

function collectionOf(name: string): string {
  return name.split('/').at(-2) ?? ''
}

/** Ids that a service chose and times say nothing about whether two states are equal. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string') return value.replace(CHOSEN, '$1/ID')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !OUTPUT.includes(key))
      .map(([key, inner]) => [key, plain(inner)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const CHOSEN = /(alertPolicies|notificationChannels|conditions)\/[1-9][0-9]{3,}/g
const OUTPUT = ['etag', 'mutationRecord', 'creationRecord', 'createTime', 'updateTime']
