/**
 * All rule files of a folder in one cold process of ours, against one start of `gcloud` for each file, which
 * is what a script around `gcloud alpha monitoring policies migrate` does. gcloud asks before it converts
 * anything, and needs an account for more; so only its starts up to that question are timed, a few of them,
 * and scaled to the number of files. What it does after that comes on top. It asserts nothing.
 *
 * Usage: node scripts/bench-alerts.ts [FOLDER]; without one, the corpus beside the checkout where it is, or
 * else copies of the default rules.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'

const ROUNDS = 7
const GCLOUD_ROUNDS = 5
const COPIES = 100

const project = join(import.meta.dirname, '..')
const cli = join(project, 'dist/cli.js')
const corpus = join(project, '../shared/corpus/alerts/visible')
const scratch = mkdtempSync(join(tmpdir(), 'igw-bench-alerts-'))

try {
  const files = ruleFiles(process.argv[2] ?? (existsSync(corpus) ? corpus : copiesOfDefaults()))
  const own = Array.from({ length: ROUNDS }, () => runOwn(files))
  const ours = Math.min(...own.map(({ ms }) => ms))
  say(`igw policies, one process: ${own[0]?.policies} policies of ${files.length} files`, ours)
  const start = gcloudStart()
  if (start === undefined) process.stdout.write('gcloud: skipped, it is not on the PATH\n')
  else {
    const all = start * files.length
    say(`gcloud, one start`, start)
    say(`gcloud, a start for each file (${GCLOUD_ROUNDS} starts, scaled)`, all)
    process.stdout.write(`ratio: 1/${Math.floor(all / ours)}\n`)
  }
} finally {
  rmSync(scratch, { recursive: true })
}

function ruleFiles(folder: string): readonly string[] {
  return globSync(join(folder, '*.{yaml,yml}')).sort()
}

function copiesOfDefaults(): string {
  for (const file of globSync(join(project, 'kustomize/rules/*.yaml')))
    for (let i = 0; i < COPIES; i++) copyFileSync(file, join(scratch, `${i}-${basename(file)}`))
  return scratch
}

function runOwn(files: readonly string[]): { readonly ms: number; readonly policies: number } {
  const begin = performance.now()
  const { stdout } = spawnSync(process.execPath, [cli, 'policies', '--format', 'api', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const ms = performance.now() - begin
  return { ms, policies: JSON.parse(stdout).length }
}

/** Milliseconds until gcloud asks its question, which nobody answers; the best of some starts. */
function gcloudStart(): number | undefined {
  if (spawnSync('gcloud', ['--version'], { stdio: 'ignore' }).status !== 0) return
  const rules = join(scratch, 'rules.yaml')
  const token = join(scratch, 'token')
  writeFileSync(rules, 'groups: [{name: g, rules: [{alert: A, expr: up == 0}]}]\n')
  writeFileSync(token, 'none')
  const migrate = ['alpha', 'monitoring', 'policies', 'migrate', '--quiet', '--project=none']
  const times = Array.from({ length: GCLOUD_ROUNDS }, () => {
    const begin = performance.now()
    spawnSync('gcloud', [...migrate, `--policies-from-prometheus-alert-rules-yaml=${rules}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        CLOUDSDK_CONFIG: join(scratch, 'gcloud'),
        CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: token,
      },
    })
    return performance.now() - begin
  })
  return Math.min(...times)
}

function say(what: string, ms: number): void {
  process.stdout.write(`${what}: ${ms.toFixed(0)} ms\n`)
}
