import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../../src/edge/action/run.ts'
import type { FakeGitHub } from '../support/fake-github.ts'
import type { RunnerEvent } from '../support/runner.ts'
import { type Annotation, readOutput } from '../support/runner-output.ts'
import { writeFiles } from '../support/scratch.ts'

/** What a step of a workflow runs. */
export interface DoorRun {
  readonly inputs: Readonly<Record<string, string>>
  readonly event: RunnerEvent
  readonly env?: Readonly<Record<string, string>>
}

/** How a run ended, as a person sees it. */
export interface Ending {
  readonly errors: readonly Annotation[]
  /** The stack of something that no person can do anything about. */
  readonly crash: string | undefined
  /** Everything that can be read afterwards, but for the command that masks the token. */
  readonly visible: string
}

/** Runs the Action in this process: to start one for each of thousands of runs would take hours. */
export interface Door {
  run(run: DoorRun, options?: { readonly timeoutMs?: number }): Promise<Ending>
  /** Makes the checkout what `main` is. */
  checkout(): Promise<void>
  close(): void
}

const home = join(import.meta.dirname, '../../src')

export function openDoor(github: FakeGitHub): Door {
  const folder = mkdtempSync(join(tmpdir(), 'igw-faults-'))
  const workspace = join(folder, 'checkout')
  return {
    run: async (run, { timeoutMs } = {}) => {
      const restoreEnv = replaceEnv(environmentOf(github, run, folder, timeoutMs))
      const output = captureOutput()
      const exitCode = process.exitCode
      process.exitCode = 0
      try {
        const crash = await crashOf(() => runAction(home))
        const text = output.end()
        const { annotations } = readOutput(text)
        return {
          errors: annotations.filter(({ level }) => level === 'error'),
          crash,
          visible: [withoutMasks(text), ...filesIn(folder)].join('\n'),
        }
      } finally {
        output.end()
        restoreEnv()
        process.exitCode = exitCode
      }
    },
    checkout: async () => {
      rmSync(workspace, { recursive: true, force: true })
      mkdirSync(workspace)
      writeFiles(workspace, Object.fromEntries(await github.files('main')))
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function environmentOf(
  github: FakeGitHub,
  { inputs, event, env }: DoorRun,
  folder: string,
  timeoutMs: number | undefined,
): Record<string, string> {
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload))
  for (const name of FILES) writeFileSync(join(folder, name), '')
  const given = Object.entries({ ...inputs, token: github.token })
  return {
    HOME: folder,
    GITHUB_ACTOR: 'rita',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: join(folder, 'checkout'),
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    ...(timeoutMs !== undefined && { IGW_TEST_TIMEOUT_MS: String(timeoutMs) }),
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  }
}

const FILES = ['output', 'summary']

function filesIn(folder: string): readonly string[] {
  return FILES.map((name) => readFileSync(join(folder, name), 'utf8'))
}

function replaceEnv(env: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, env)
  return () => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  }
}

/** Another run may begin and end inside of one, so this is undone in order. */
function captureOutput(): { end(): string } {
  const streams = [process.stdout, process.stderr]
  const writers = streams.map((stream) => stream.write)
  let text = ''
  for (const stream of streams)
    stream.write = (chunk: string | Uint8Array) => {
      text += String(chunk)
      return true
    }
  let ended = false
  return {
    end: () => {
      if (!ended)
        for (const [i, stream] of streams.entries()) stream.write = writers[i] ?? stream.write
      ended = true
      return text
    },
  }
}

async function crashOf(run: () => Promise<void>): Promise<string | undefined> {
  let unhandled: unknown
  const note = (reason: unknown) => {
    unhandled ??= reason
  }
  process.on('unhandledRejection', note)
  try {
    await run()
    await new Promise((resolve) => setImmediate(resolve))
  } catch (thrown) {
    unhandled ??= thrown
  } finally {
    process.off('unhandledRejection', note)
  }
  if (unhandled === undefined) return undefined
  return unhandled instanceof Error ? String(unhandled.stack) : String(unhandled)
}

function withoutMasks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
}
