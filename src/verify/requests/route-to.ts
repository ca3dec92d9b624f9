import { listAt, textAt } from '../json.ts'
import { GATEWAY_GROUP, GOOGLE_GROUP, manifestsOf, type Target } from '../target.ts'

/** What a request needs beside its body to be routed to a pool. */
export interface RouteTo {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const MODEL_HEADER = 'x-gateway-model-name'

/**
 * The path and headers that a route matches for a model of a pool. A header that the gateway sets
 * from the body is left to it, so that what clients rely on is what is tested.
 */
export function routeTo(
  { pool, model, path }: { readonly pool: string; readonly model: string; readonly path: string },
  target: Target,
): RouteTo {
  const matches = matchesTo(pool, target)
  const forModel = matches.find((match) =>
    headersOf(match).some(([name, value]) => name === MODEL_HEADER && value === model),
  )
  const match = forModel ?? matches[0]
  const isBodyRouted = manifestsOf(target, GOOGLE_GROUP, 'GCPRoutingExtension').length > 0
  const headers = headersOf(match).filter(([name]) => name !== MODEL_HEADER || !isBodyRouted)
  return { path: pathOf(match, path), headers: Object.fromEntries(headers) }
}

function matchesTo(pool: string, target: Target): readonly unknown[] {
  return manifestsOf(target, GATEWAY_GROUP, 'HTTPRoute')
    .flatMap(({ json }) => listAt(json, 'spec', 'rules'))
    .filter((rule) =>
      listAt(rule, 'backendRefs').some(
        (backend) =>
          textAt(backend, 'kind') === 'InferencePool' && textAt(backend, 'name') === pool,
      ),
    )
    .flatMap((rule) => listAt(rule, 'matches'))
}

function headersOf(match: unknown): readonly (readonly [string, string])[] {
  return listAt(match, 'headers').flatMap((header) => {
    const [name, value] = [textAt(header, 'name'), textAt(header, 'value')]
    const isExact = (textAt(header, 'type') ?? 'Exact') === 'Exact'
    return name !== undefined && value !== undefined && isExact
      ? [[name.toLowerCase(), value] as const]
      : []
  })
}

/** A prefix that the usual path does not have, such as `/llama`, stands before it. */
function pathOf(match: unknown, path: string): string {
  const value = textAt(match, 'path', 'value') ?? '/'
  if (textAt(match, 'path', 'type') === 'Exact') return value
  const prefix = value.replace(/\/$/, '')
  return path === prefix || path.startsWith(`${prefix}/`) ? path : prefix + path
}
