/**
 * The engine against `kubectl kustomize` on the same inputs in the same run: time of cold processes, equal
 * bytes checked, peak memory of ours, and the exponent of a line fitted through the sizes. It asserts nothing.
 *
 * Options: sizes of the single overlay as numbers (default 3 60 300 1000); `--no-kubectl`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'

const project = join(import.meta.dirname, '..')
const cli = join(project, 'dist/cli.js')
const arguments_ = process.argv.slice(2)
const given = arguments_.filter((word) => /^\d+$/.test(word)).map(Number)
const sizes = given.length > 0 ? given : [3, 60, 300, 1000]
const kubectl =
  !arguments_.includes('--no-kubectl') &&
  spawnSync('kubectl', ['kustomize', '--help'], { stdio: 'ignore' }).status === 0

interface Run {
  readonly ms: number
  readonly output: string
  readonly peakMb: number | undefined
}

const folder = mkdtempSync(join(tmpdir(), 'igw-bench-'))
try {
  say(['resources', 'ours ms', 'kubectl ms', 'ratio', 'peak MB', 'bytes'])
  const points = sizes.map((size) => [size, compare(size)] as const)
  const [exponent, from] = fitted(points.filter(([size]) => size >= 300))
  if (exponent !== undefined)
    process.stdout.write(
      `\ntime grows with the ${exponent.toFixed(2)}th power of the resources, from ${from} on\n`,
    )
} finally {
  rmSync(folder, { recursive: true })
}

/** Prints a row; the best time of ours. */
function compare(size: number): number {
  const overlay = writeTree(size)
  const rounds = size <= 300 ? 7 : 3
  const own: Run[] = []
  const real: Run[] = []
  for (let round = 0; round < rounds; round++) {
    own.push(runOwn(overlay))
    // The real program needs minutes for thousands of resources; one run tells enough.
    if (kubectl && (size <= 300 || round === 0)) real.push(runKubectl(overlay))
  }
  const [ours, theirs] = [own, real].map((runs) => Math.min(...runs.map(({ ms }) => ms)))
  const same = real[0] === undefined ? '-' : real[0].output === own[0]?.output ? 'equal' : 'DIFFER'
  const ratio = real.length > 0 && ours && theirs ? `x${(theirs / ours).toFixed(1)}` : '-'
  const peak = Math.max(...own.map(({ peakMb = 0 }) => peakMb))
  say(
    [
      size,
      ours?.toFixed(0),
      real.length > 0 ? theirs?.toFixed(0) : '-',
      ratio,
      peak.toFixed(0),
      same,
    ].map(String),
  )
  return ours ?? 0
}

function runOwn(overlay: string): Run {
  const usage = join(folder, 'peak')
  const hook = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(usage)},String(process.resourceUsage().maxRSS)))`
  const script = join(folder, 'hook.cjs')
  writeFileSync(script, hook)
  const run = time(process.execPath, ['--require', script, cli, 'build', overlay])
  return { ...run, peakMb: Number(readFileSync(usage, 'utf8')) / 1024 }
}

function runKubectl(overlay: string): Run {
  return { ...time('kubectl', ['kustomize', overlay]), peakMb: undefined }
}

function time(program: string, args: readonly string[]): { ms: number; output: string } {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return { ms, output: stdout }
}

/** An overlay with prefix, namespace, labels, images and a patch over a base of half Deployments. */
function writeTree(size: number): string {
  const files = new Map<string, string>()
  const names = Array.from({ length: size }, (_, i) => `r${i}.yaml`)
  for (const [i, name] of names.entries())
    files.set(`base/${name}`, i % 2 === 0 ? deployment(i) : configMap(i))
  files.set('base/kustomization.yaml', `resources:\n${names.map((name) => `- ${name}\n`).join('')}`)
  files.set(
    'overlay/kustomization.yaml',
    `resources: [../base]
namePrefix: prod-
namespace: shop
labels:
- pairs: {env: prod}
  includeSelectors: true
images:
- name: example.com/web
  newTag: v2
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web-0}
    spec: {replicas: 5}
`,
  )
  const root = mkdtempSync(join(folder, 'tree-'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return join(root, 'overlay')
}

function deployment(i: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${i}
  labels: {app: web-${i}}
spec:
  replicas: 1
  selector:
    matchLabels: {app: web-${i}}
  template:
    metadata:
      labels: {app: web-${i}}
    spec:
      containers:
      - name: web
        image: example.com/web:v1
        args: ["--port", "8080", "--name=web-${i}"]
        envFrom:
        - configMapRef: {name: config-${i + 1}}
        ports:
        - containerPort: 8080
        resources:
          requests: {cpu: 100m, memory: 128Mi}
`
}

function configMap(i: number): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: config-${i}
data:
  host: "web-${i}.example.com"
  port: "8080"
  text: |
    line one of ${i}
    line two
`
}

/** Slope of the line through the logarithms, and the smallest size. */
function fitted(
  points: readonly (readonly [number, number])[],
): readonly [number | undefined, number] {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (pick: 0 | 1) => logs.reduce((sum, point) => sum + point[pick], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  const down = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return [down === 0 ? undefined : up / down, points[0]?.[0] ?? 0]
}

function say(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(11)).join('')}\n`)
}
