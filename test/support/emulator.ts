import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { createEmulator } from 'emulate'

export interface EmulatorOptions {
  readonly owner: string
  readonly repo: string
  /** Users beside the owner; the token of each is `token-of-NAME`. */
  readonly users: readonly string[]
  /** Address that the URLs in the answers begin with: that of the proxy in front. */
  readonly baseUrl: string
}

export interface RunningEmulator {
  readonly url: string
  /** Makes it what it was at the start. */
  reset(): void
  close(): Promise<void>
}

/** A GitHub that keeps what it is told, for one repository with a first commit on `main`. */
export async function startEmulator(options: EmulatorOptions): Promise<RunningEmulator> {
  const { owner, repo, users, baseUrl } = options
  const logins = [owner, ...users]
  const port = await freePort()
  const { close, reset } = await createEmulator({
    service: 'github',
    port,
    baseUrl,
    seed: {
      tokens: Object.fromEntries(logins.map((login) => [tokenOf(login), { login }])),
      github: {
        users: logins.map((login) => ({ login })),
        repos: [{ owner, name: repo, auto_init: true }],
      },
    },
  })
  // Its own `url` is the base URL, which is that of the proxy.
  return { url: `http://127.0.0.1:${port}`, reset, close }
}

export function tokenOf(login: string): string {
  return `token-of-${login}`
}

export function loginOf(token: string): string {
  return token.replace(/^token-of-/, '')
}

/** Each test process has ports of its own: one that is free may be taken before somebody listens on it. */
const PORTS = 100
const FIRST_PORT = 20_000 + (process.pid % 120) * PORTS
let nextPort = randomInt(PORTS)

/**
 * A port that nobody listens on. The emulator takes port 0 but does not say which one it got. Ports
 * from 32768 on are given to outgoing connections, which may take one between asking and listening.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + (nextPort++ % PORTS)
    if (await canListen(port)) return port
  }
}

function canListen(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.on('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
