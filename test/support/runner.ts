import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import * as z from 'zod'
import { type Annotation, masked, readFileCommands, readOutput } from './runner-output.ts'

const project = join(import.meta.dirname, '../..')

export interface RunnerEvent {
  readonly name: string
  readonly payload: unknown
  /** As `GITHUB_REF`. */
  readonly ref?: string
}

export interface ActionRun {
  /** The folder that was checked out. */
  readonly workspace: string
  /** What the step says under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: RunnerEvent
  /** `owner/name`. */
  readonly repository: string
  /** Root of the REST API, as in `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** What `github.token` is. */
  readonly token: string
  readonly env?: Readonly<Record<string, string>>
  /** Instead of the `main` of action.yml. */
  readonly entry?: string
  readonly timeoutMs?: number
}

export interface ActionResult {
  readonly code: number
  readonly outputs: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly env: ReadonlyMap<string, string>
  readonly annotations: readonly Annotation[]
  readonly summary: string
  readonly log: string
  readonly masks: readonly string[]
  readonly milliseconds: number
}

const Definition = z.object({
  inputs: z.record(z.string(), z.looseObject({ default: z.string().optional() })).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.object({ using: z.literal('node24'), main: z.string() }),
})

/** Whether there is something to run: `dist/` may not have been built. */
export function isBuilt(): boolean {
  return existsSync(join(project, definition().runs.main))
}

/**
 * Runs the action as the runner would: in a process of its own, with an environment made from
 * nothing, and its commands read back. What has to hold for every run is checked here.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const home = mkdtempSync(join(tmpdir(), 'igw-runner-'))
  try {
    const files = makeFiles(home, run.event)
    const started = performance.now()
    const { code, text } = await start(run, environment(run, home, files))
    const milliseconds = performance.now() - started
    const { annotations, masks, log, deprecated } = readOutput(text)
    const values = (file: string) => readFileCommands(readFileSync(file, 'utf8'))
    const result = {
      code,
      outputs: values(files.output),
      state: values(files.state),
      env: values(files.env),
      annotations,
      summary: masked(readFileSync(files.summary, 'utf8'), masks),
      log,
      masks,
      milliseconds,
    }
    assert.equal(deprecated, [], 'commands that the runner no longer takes from the output')
    assertSound(run, result)
    return result
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** What is true of every run, whatever it was told to do. */
function assertSound(run: ActionRun, result: ActionResult): void {
  const { code, annotations, outputs, summary, log } = result
  const errors = annotations.filter(({ level }) => level === 'error')
  assert.is(code === 0 ? 0 : 1, code, `exit code ${code}\n${log}`)
  assert.is(code === 1, errors.length > 0, `exit code ${code}, ${errors.length} errors\n${log}`)
  const visible = [log, summary, ...outputs.values(), ...annotations.map(({ message }) => message)]
  assert.not.match(visible.join('\n'), run.token, 'the token can be read')
  if (code === 0) {
    assert.equal([...outputs.keys()].sort(), Object.keys(definition().outputs).sort())
  }
}

function definition() {
  return Definition.parse(parse(readFileSync(join(project, 'action.yml'), 'utf8')))
}

interface RunnerFiles {
  readonly output: string
  readonly env: string
  readonly path: string
  readonly state: string
  readonly summary: string
  readonly event: string
}

function makeFiles(home: string, event: RunnerEvent | undefined): RunnerFiles {
  const folder = join(home, '_runner_file_commands')
  mkdirSync(folder)
  const empty = (name: string) => {
    const path = join(folder, `${name}_${randomUUID()}`)
    writeFileSync(path, '')
    return path
  }
  const eventPath = join(home, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event?.payload ?? {}))
  return {
    output: empty('set_output'),
    env: empty('set_env'),
    path: empty('add_path'),
    state: empty('save_state'),
    summary: empty('step_summary'),
    event: eventPath,
  }
}

function environment(run: ActionRun, home: string, files: RunnerFiles): Record<string, string> {
  const { event = { name: 'push', payload: {} }, repository, apiUrl, workspace } = run
  const serverUrl = new URL(apiUrl).origin
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'rita',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_REF: event.ref ?? 'refs/heads/main',
    GITHUB_REF_NAME: (event.ref ?? 'refs/heads/main').replace(/^refs\/[a-z]+\//, ''),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TEMP: home,
    // Waits are for real servers.
    IGW_TEST_BACKOFF_MS: '2',
    ...inputsOf(run),
    ...run.env,
  }
}

/** Every declared input is set, to its default where the step does not name it. */
function inputsOf({ inputs = {}, token }: ActionRun): Record<string, string> {
  const declared = Object.entries(definition().inputs)
  const defaults = declared.map(([name, input]) => {
    const text = (input.default ?? '').replace(/\$\{\{ *github\.token *\}\}/, token)
    return [name, text] as const
  })
  const all = [...defaults, ...Object.entries(inputs)]
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(all.map(([name, value]) => [variable(name), value]))
}

function start(
  { entry, workspace, timeoutMs = 60_000 }: ActionRun,
  env: Record<string, string>,
): Promise<{ code: number; text: string }> {
  const main = entry ?? join(project, definition().runs.main)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd: workspace, env, timeout: timeoutMs })
    let text = ''
    const read = (chunk: unknown) => {
      text += String(chunk)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === null) reject(new Error(`ended by ${signal} after ${timeoutMs} ms\n${text}`))
      else resolve({ code, text })
    })
  })
}
