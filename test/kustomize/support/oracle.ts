import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

export type Files = ReadonlyMap<string, string | Uint8Array>

/** What the real program makes of a tree, `overlay` being the directory that is built. */
export interface Oracle {
  build(files: Files): Promise<Answer>
  close(): void
}

/** The output, a refusal, or neither: a crash is nothing that anybody could agree with. */
export type Answer =
  | { readonly kind: 'built'; readonly output: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'crashed' }

function answerOf(output: string, error: string | undefined): Answer {
  if (error === undefined) return { kind: 'built', output }
  return { kind: /^panic: /m.test(error) ? 'crashed' : 'refused' }
}

/** `kubectl kustomize`, if it is the version that the engine is a copy of: 250 ms a build. */
export function kubectlOracle(): Oracle | undefined {
  const version = spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' })
  if (!version.stdout?.includes('Kustomize Version: v5.5.0')) return undefined
  return {
    async build(files) {
      return onDisk(files, async (directory) => {
        const built = spawnSync('kubectl', ['kustomize', directory], { encoding: 'utf8' })
        return answerOf(built.stdout, built.status === 0 ? undefined : built.stderr)
      })
    },
    close() {},
  }
}

/**
 * A program that answers many builds, which `KUSTOMIZE_ORACLE` names: some lines of Go around
 * `sigs.k8s.io/kustomize/api/krusty`. It reads the absolute path of a directory a line, and answers
 * each in order with a line of JSON: `{"out": "…", "err": ""}`, or with `err` the reason for refusing,
 * which begins with `panic: ` where it crashed. It has to forget OpenAPI schemas between builds
 * (`openapi.ResetOpenAPI`), as they are global, and to give up after some seconds, as kustomize makes
 * elements without end for a replacement into `[name=^a$]` that finds none. Where kustomize itself ends
 * the program, as it does over some mistakes, that is a refusal, and it is started again.
 */
export function processOracle(program: string): Oracle {
  let run = startOracle(program)
  return {
    async build(files) {
      return onDisk(files, async (directory) => {
        const line = await run.ask(directory)
        if (line === undefined) {
          run = startOracle(program)
          return { kind: 'refused' }
        }
        const { out, err }: { out: string; err: string } = JSON.parse(line)
        return answerOf(out, err === '' ? undefined : err)
      })
    },
    close() {
      run.close()
    },
  }
}

function startOracle(program: string) {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    /** @returns nothing where the program ended instead of answering */
    async ask(directory: string): Promise<string | undefined> {
      child.stdin.write(`${directory}\n`)
      const { value, done } = await answers.next()
      return done ? undefined : value
    },
    close(): void {
      child.stdin.end()
    },
  }
}

async function onDisk<T>(files: Files, use: (overlay: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'kustomize-'))
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), content)
    }
    return await use(join(directory, 'overlay'))
  } finally {
    rmSync(directory, { recursive: true })
  }
}
