import { UserError } from '../../error.ts'

/** Where the services are, if not at their usual addresses. */
export interface Endpoints {
  readonly monitoring: Endpoint | undefined
  readonly logging: Endpoint | undefined
  readonly dashboards: Endpoint | undefined
  readonly modelArmor: Endpoint | undefined
}

export interface Endpoint {
  readonly host: string
  readonly port: number
  /** On this machine, for tests: without encryption and without credentials. */
  readonly plain: boolean
}

/**
 * Addresses of the services from the environment: for a private endpoint (`https://host`), or for a
 * server on this machine (`http://127.0.0.1:port`), which is called without credentials.
 *
 * @throws UserError `bad-input`
 */
export function endpointsFrom(env: Readonly<Record<string, string | undefined>>): Endpoints {
  const at = (name: string) => endpointOf(`IGW_${name}_ENDPOINT`, env)
  return {
    monitoring: at('MONITORING'),
    logging: at('LOGGING'),
    dashboards: at('DASHBOARDS'),
    modelArmor: at('MODEL_ARMOR'),
  }
}

function endpointOf(
  variable: string,
  env: Readonly<Record<string, string | undefined>>,
): Endpoint | undefined {
  const text = env[variable]
  if (text === undefined || text === '') return
  // Not `URL.parse`, which Node 20 has not.
  const url = URL.canParse(text) ? new URL(text) : null
  const isPlain =
    url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)
  if (url === null || (url.protocol !== 'https:' && !isPlain) || url.pathname !== '/')
    throw new UserError('bad-input', `${variable} is '${text}'`, {
      hint: "write 'https://host' or 'https://host:port'; http only for this machine",
    })
  const port = Number(url.port || (isPlain ? 80 : 443))
  return { host: url.hostname, port, plain: isPlain }
}

export function urlOf({ host, port, plain }: Endpoint): string {
  return `${plain ? 'http' : 'https'}://${host}:${port}`
}
