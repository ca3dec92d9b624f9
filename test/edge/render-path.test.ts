import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from '../support/examples.ts'

const test = suite('the render path of dist/')

const DIST = join(PROJECT, 'dist')

/** A file of the bundle and all that it imports when it is loaded; not what it loads later. */
function closure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(DIST, file), 'utf8')
  for (const [, next = ''] of text.matchAll(
    /^(?:import|} from|export .* from)[^'"\n]*["']\.\/([^"']+)["']/gm,
  ))
    closure(next, seen)
  return seen
}

const packagesIn = (files: Iterable<string>) => {
  const names = [...files].flatMap((file) => [
    ...readFileSync(join(DIST, file), 'utf8').matchAll(
      /^\/\/ node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm,
    ),
  ])
  return new Set(names.map(([, name = '']) => name))
}

/** The chunk of a command; the Action may have one of the same name. */
const entry = (name: string) => {
  const file = readdirSync(DIST).find(
    (candidate) =>
      candidate.startsWith(`${name}-`) &&
      readFileSync(join(DIST, candidate), 'utf8').includes(`\n// src/edge/cli/${name}.ts\n`),
  )
  if (file === undefined) throw new Error(`dist/ has no chunk for '${name}'`)
  return file
}

test('loads nothing to print the version', () => {
  assert.equal([...packagesIn(closure('cli.js'))], [])
})

test('renders without Octokit, a Google client or an HTTP client', () => {
  const packages = packagesIn(closure(entry('render')))
  assert.ok(packages.has('zod'))
  for (const name of packages) assert.not.match(name, /octokit|google|undici|@actions|grpc/)
})

test('builds a kustomization with two files of its own', () => {
  const [program, another] = readdirSync(DIST).filter((file) => /^build-\w+\.cjs$/.test(file))
  if (program === undefined || another !== undefined) throw new Error('dist/ has no one program')
  assert.equal([...closure('cli.js')], ['cli.js'])
  assert.match(readFileSync(join(DIST, 'cli.js'), 'utf8'), `"/${program}"`)
})

test.run()
