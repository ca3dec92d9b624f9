import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, relative } from 'node:path'
import * as z from 'zod'
import { PROJECT } from '../support/examples.ts'
import type { Hostile, Want } from './hostile.ts'
import { makeWorld, removeWorld, SECRET, type World } from './world.ts'

/** What a hostile repository got, and everything that is wrong with that. */
export interface Outcome {
  readonly got: string
  readonly milliseconds: number
  readonly megabytes: number
  readonly problems: readonly string[]
}

/** Generous, as the machine may have other things to do. */
const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 1000

interface Ended {
  readonly code: number | undefined
  readonly output: string
  readonly errors: string
  readonly milliseconds: number
}

const Report = z.object({ maxRss: z.number(), polluted: z.boolean() })

export async function runHostile(hostile: Hostile): Promise<Outcome> {
  const world = makeWorld(hostile)
  const network = await startListening()
  try {
    const before = snapshot(world.root)
    const ended = await run(hostile, world, network.url)
    const after = snapshot(world.root)
    const file = join(world.root, 'report')
    const report = existsSync(file)
      ? Report.parse(JSON.parse(readFileSync(file, 'utf8')))
      : { maxRss: 0, polluted: false }
    const megabytes = Math.round(report.maxRss / 1024)
    const problems = [
      ...problemsOf(hostile.want, ended),
      ...(megabytes > MEMORY_LIMIT_MB ? [`took ${megabytes} MB`] : []),
      ...(report.polluted ? ['changed Object.prototype'] : []),
      ...(existsSync(world.tripped) ? [`ran ${readFileSync(world.tripped, 'utf8').trim()}`] : []),
      ...(network.connections() > 0 ? [`connected ${network.connections()} times`] : []),
      ...writtenProblems(before, after, hostile.writes),
    ]
    return { got: describe(ended), milliseconds: ended.milliseconds, megabytes, problems }
  } finally {
    network.close()
    removeWorld(world)
  }
}

function run({ command }: Hostile, world: World, proxy: string): Promise<Ended> {
  const { checkout, bin, root } = world
  const preload = join(import.meta.dirname, 'preload.ts')
  const program = [`--import=${preload}`, join(PROJECT, 'src/cli.ts'), ...command]
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: join(root, 'home'),
    XDG_CACHE_HOME: join(root, 'cache'),
    TMPDIR: join(root, 'cache'),
    NODE_DISABLE_COMPILE_CACHE: '1',
    HOSTILE_REPORT: join(root, 'report'),
    // Whatever goes out is seen here, and goes no further.
    http_proxy: proxy,
    https_proxy: proxy,
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { cwd: checkout, env })
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS)
    const [output, errors]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => errors.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      const milliseconds = Math.round(performance.now() - started)
      const [out, err] = [output, errors].map((chunks) => Buffer.concat(chunks).toString('utf8'))
      resolve({ code: code ?? undefined, output: out ?? '', errors: err ?? '', milliseconds })
    })
  })
}

function problemsOf(want: Want, { code, output, errors }: Ended): readonly string[] {
  if (code === undefined) return [`did not end within ${TIME_LIMIT_MS / 1000} s`]
  const problems: string[] = []
  if (/^ +at .+:\d+:\d+\)?$|this is a bug/m.test(errors))
    problems.push(`a stack: ${errors.slice(0, 500)}`)
  if (`${output}${errors}`.includes(SECRET)) problems.push('shows a file from outside')
  if (COMMAND.test(`${output}\n${errors}`)) problems.push('says a command of the runner')
  if ('makes' in want) {
    if (code !== 0) problems.push(`exit code ${code}: ${errors.slice(0, 500)}`)
    else if (!want.makes.test(output)) problems.push(`made ${output.slice(0, 300)}`)
    return problems
  }
  const { refused, at, says } = want
  const line = errors.split('\n').find((text) => text.includes(`error[${refused}]`))
  if (code !== 1 || line === undefined)
    problems.push(`exit code ${code}, not refused as ${refused}: ${errors.slice(0, 500)}`)
  else if (at !== undefined && !line.startsWith(`${at}: `))
    problems.push(`refused elsewhere: ${line.slice(0, 200)}`)
  else if (says !== undefined && !says.test(errors)) problems.push(`says ${errors.slice(0, 300)}`)
  return problems
}

/** What the runner takes for a command: at the start of a line, and the old form anywhere. */
const COMMAND = /^\s*::[a-z-]+[^:]*::|##\[/m

/** The first line of what it said, as short as a row of the table. */
function describe({ code, output, errors }: Ended): string {
  if (code === undefined) return 'no end'
  if (code === 0) return `done, ${output.length} bytes`
  const line = errors.split('\n').find((text) => text.includes('error[')) ?? errors.slice(0, 100)
  return line.length > 110 ? `${line.slice(0, 109)}…` : line
}

async function startListening() {
  let connections = 0
  const server = createServer((_, response) => response.writeHead(502).end())
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => server.close(),
  }
}

/** Everything below a folder but caches, by path. */
function snapshot(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (folder: string) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      const shown = relative(root, path)
      if (shown === 'cache' || shown === 'report' || shown === 'tripped') continue
      const stats = lstatSync(path)
      if (stats.isDirectory()) visit(path)
      else if (stats.isSymbolicLink()) found.set(shown, `-> ${readlinkSync(path)}`)
      else found.set(shown, `${stats.size} bytes at ${stats.mtimeMs}`)
    }
  }
  visit(root)
  return found
}

function writtenProblems(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  may: RegExp | undefined,
): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .filter((path) => may?.test(relative('work/checkout', path)) !== true)
    .map((path) => `wrote ${path}`)
    .slice(0, 5)
}
