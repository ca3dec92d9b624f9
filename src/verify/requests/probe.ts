/** One request to the gateway, as data. */
export interface Probe {
  readonly method: 'GET' | 'POST'
  /** With the name that clients use: it decides the route, and whom the certificate has to name. */
  readonly url: string
  /** Address to connect to instead of asking DNS. */
  readonly connectTo?: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Which API key goes along; the key itself is known to the edge alone. */
  readonly key: 'none' | 'own' | 'made-up'
}

export type ProbeAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | {
      readonly kind: 'unreachable'
      readonly cause: 'name' | 'refused' | 'timeout' | 'reset' | 'tls'
      readonly message: string
    }
