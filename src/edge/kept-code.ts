import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { Script } from 'node:vm'

/** What a bundle exports. */
interface Program {
  /** Calls what most runs call: this one may have been special. */
  readonly rehearse?: () => void
}

/**
 * Loads a CommonJS bundle with the code that V8 made of it in an earlier run, if there is some.
 *
 * V8 compiles a function when it is first called, and in a short run that is what takes the time.
 * Node's own cache keeps only what is compiled while a module is loaded, which is next to nothing;
 * this one keeps what the run called, and what most of them do. V8 refuses code of another version or with other flags.
 *
 * @param file ASCII text: a function expression that takes `module`, the URL that it finds others by,
 *   and a function that imports them; its name changes with its content
 */
export function loadKept(file: string, url: string): unknown {
  const kept = keptFile(file)
  const cachedData = kept && readKept(kept)
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  const module: { readonly exports: Program } = { exports: {} }
  script.runInThisContext()(module, url, (id: string) => import(new URL(id, url).href))
  if (kept && (cachedData === undefined || script.cachedDataRejected === true)) {
    process.once('exit', (code) => {
      if (code === 0 && !isHelp(process.argv)) keep(kept, script, module.exports)
    })
  }
  return module.exports
}

const ENGINE = `-${process.version}-${process.arch}`

/** Help calls next to nothing, and what it does not call would be missing from then on. */
function isHelp(argv: readonly string[]): boolean {
  return argv.includes('--help') || argv.includes('-h')
}

/** Nothing where nothing is to be kept. */
function keptFile(file: string): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME: cache } = process.env
  if (NODE_DISABLE_COMPILE_CACHE) return undefined
  return join(cache || join(homedir(), '.cache'), 'igw', 'code', basename(file) + ENGINE)
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** A machine without a folder to write to compiles each time. */
function keep(path: string, script: Script, program: Program): void {
  const folder = join(path, '..')
  try {
    program.rehearse?.()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // What another version of us left here is of no use any more.
    for (const name of readdirSync(folder)) {
      if (name.endsWith(ENGINE)) rmSync(join(folder, name), { force: true })
    }
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, script.createCachedData(), { mode: 0o600 })
    renameSync(draft, path)
  } catch {
    // Nothing is lost but time.
  }
}
