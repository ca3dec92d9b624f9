import type { DesiredObject, LiveObject } from '../../cloud/object.ts'

/** The calls of one kind of object; each sends one request and fails as the service does. */
export interface KindClient {
  /** Sends one request for each page. */
  readonly list: (parent: string, page: string, timeoutMs: number) => Promise<Page>
  readonly create: (object: DesiredObject, timeoutMs: number) => Promise<LiveObject>
  readonly update: (write: Write, timeoutMs: number) => Promise<unknown>
  readonly delete: (live: LiveObject, timeoutMs: number) => Promise<unknown>
}

export interface Page {
  readonly objects: readonly LiveObject[]
  /** Empty on the last page. */
  readonly next: string
}

export interface Write {
  /** With what an update repeats of the live object. */
  readonly object: DesiredObject
  readonly live: LiveObject
  /** Top-level fields, as JSON spells them. */
  readonly mask: readonly string[]
}
