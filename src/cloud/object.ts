import type { JsonValue } from '../yaml/node.ts'

/** What of Google Cloud is planned and applied, in the order in which it is made. */
export const CLOUD_KINDS = [
  'log-metric',
  'notification-channel',
  'model-armor-template',
  'alert-policy',
  'dashboard',
] as const

export type CloudKind = (typeof CLOUD_KINDS)[number]

/** An object as the JSON of its API has it. */
export type Body = { readonly [field: string]: JsonValue }

/** A place that is listed as a whole: `projects/P`, for templates `projects/P/locations/L`. */
export interface CloudScope {
  readonly kind: CloudKind
  readonly parent: string
}

/** An object as it should be. */
export interface DesiredObject extends CloudScope {
  /** What finds it again: the id in its name, or the value of its identity label. */
  readonly id: string
  /** What people call it. */
  readonly title: string
  /** Marked as ours; without a name where the service chooses one. */
  readonly body: Body
}

/** An object as it is. */
export interface LiveObject extends CloudScope {
  /** Full name: `projects/P/alertPolicies/1234`. */
  readonly name: string
  readonly body: Body
}

/** Whose objects they are: those of one environment of one config. */
export interface Owner {
  readonly config: string
  readonly environment: string
}

/** `alertPolicies/1234`: the name without the place that it is in. */
export function shortName({ name, parent }: LiveObject): string {
  return name.startsWith(`${parent}/`) ? name.slice(parent.length + 1) : name
}

export function textAt(body: Body, field: string): string | undefined {
  const value = body[field]
  return typeof value === 'string' ? value : undefined
}

/**
 * The name of an object in the place where it was asked for: services answer with the number of the
 * project where they were asked with its id.
 */
export function nameIn(parent: string, name: string): string {
  const [collection = '', id = ''] = name.split('/').slice(-2)
  return `${parent}/${collection}/${id}`
}
