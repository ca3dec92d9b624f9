import { type Collection, Refusal, type StoreRequest, type StoreVerb } from './store.ts'

export const FAULTS = [
  'lost-answer',
  'quota',
  'internal',
  'unavailable',
  'hang',
  'reset',
  'permission',
] as const

export type Fault = (typeof FAULTS)[number] | 'unknown-metric'

export interface Call {
  readonly verb: StoreVerb
  readonly collection: Collection
}

export interface FaultPlace {
  /** Only calls of this collection count. */
  readonly of?: Collection
  /** How many calls pass before; 0 unless said otherwise. */
  readonly after?: number
  /** How many calls are hit; 1 unless said otherwise. */
  readonly times?: number
}

interface ArmedFault {
  readonly fault: Fault
  readonly of: Collection | undefined
  after: number
  times: number
}

/** The calls that arrived, and what is to go wrong with some of them. */
export class Faults {
  readonly calls: Call[] = []
  #armed: ArmedFault[] = []

  arm(fault: Fault, { of, after = 0, times = 1 }: FaultPlace = {}): void {
    this.#armed.push({ fault, of, after, times })
  }

  disarm(): void {
    this.#armed = []
  }

  /** The writes so far. */
  writes(): readonly string[] {
    return this.calls
      .filter(({ verb }) => verb !== 'list' && verb !== 'get')
      .map(({ verb, collection }) => `${verb} ${collection}`)
  }

  /** Notes a call and tells what is to happen to it. */
  take({ verb, collection }: StoreRequest): Fault | undefined {
    this.calls.push({ verb, collection })
    const armed = this.#armed.find(({ of }) => of === undefined || of === collection)
    if (armed === undefined || armed.after-- > 0) return
    if (armed.times-- > 0) return armed.fault
    return
  }
}

/** How long the fake asks to wait where it has no quota left. */
export const RETRY_DELAY_SECONDS = 7

export function refusalOf(fault: Fault, permission: string): Refusal | undefined {
  switch (fault) {
    case 'quota':
      return new Refusal('RESOURCE_EXHAUSTED', 'Quota exceeded', [
        {
          '@type': 'type.googleapis.com/google.rpc.RetryInfo',
          retryDelay: `${RETRY_DELAY_SECONDS}s`,
        },
      ])
    case 'unknown-metric':
      return new Refusal('INVALID_ARGUMENT', 'could not find a metric named user/x')
    case 'internal':
      return new Refusal('INTERNAL', 'Internal error encountered.')
    case 'unavailable':
      return new Refusal('UNAVAILABLE', 'The service is currently unavailable.')
    case 'permission':
      return new Refusal('PERMISSION_DENIED', `Permission ${permission} denied`, [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'IAM_PERMISSION_DENIED',
          domain: 'iam.googleapis.com',
          metadata: { permission },
        },
      ])
    default:
      return undefined
  }
}
