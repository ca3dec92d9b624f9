import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import packageJson from '../package.json' with { type: 'json' }
import { VERSION } from '../src/version.ts'

const test = suite('architecture')

/** As in src/README.md: an import points to an earlier row, or stays in its own. */
const ROWS = [
  [
    'at-most.ts',
    'error.ts',
    'go-regexp.ts',
    'group-by.ts',
    'hidden-characters.ts',
    'limits.ts',
    're2-package.ts',
    'source-tree.ts',
    'version.ts',
  ],
  ['yaml'],
  ['resource'],
  ['promql'],
  ['slo'],
  ['config'],
  ['kustomize'],
  ['diff'],
  ['lint'],
  ['schema-check'],
  ['traffic'],
  ['risk'],
  ['template'],
  ['alerts'],
  ['bundle'],
  ['release'],
  ['cloud'],
  ['gitops'],
  ['gate'],
  ['verify'],
  // Plans name the ports that take them, and the ports the plans.
  ['pull-request', 'ports.ts', 'ports'],
  ['promotion'],
  ['report'],
  ['doctor'],
  ['commands'],
  ['edge'],
  ['cli.ts', 'action.ts'],
]

const files = globSync('src/**/*.ts')
const part = (path: string) => path.split('/')[1] ?? ''
const row = (path: string) => ROWS.findIndex((names) => names.includes(part(path)))

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  )
}

test('has a row for every folder', () => {
  assert.equal(
    files.filter((file) => row(file) === -1),
    [],
  )
})

test('imports point to rows above', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => part(target) !== part(file) && row(target) >= row(file))
      .filter((target) => !(ROWS[row(file)]?.includes(part(target)) ?? false))
      .map((target) => `${file} imports ${target}`),
  )
  assert.equal(wrong, [])
})

test('effects stay in edge/ and the doors', () => {
  const pure = files.filter((file) => !/^src\/(edge|cli\.ts|action\.ts)/.test(file))
  const effects =
    /\b(process\.(env|cwd|stdout|stderr|exit)|console\.|Date\.now|Math\.random|new Date\(\))/
  const wrong = pure.filter((file) => effects.test(readFileSync(file, 'utf8')))
  assert.equal(wrong, [])
})

test('every test suite is run', () => {
  const silent = globSync('test/**/*.test.ts').filter((file) => {
    const text = readFileSync(file, 'utf8')
    const suites = [...text.matchAll(/^const (\w+) = suite(?:<.*>)?\(/gm)].map(([, name]) => name)
    return suites.length === 0 || suites.some((name) => !text.includes(`${name}.run()`))
  })
  assert.equal(silent, [])
})

test('prints the version of the package', () => {
  assert.is(VERSION, packageJson.version)
})

test('the lock file names no registry', () => {
  assert.not.match(readFileSync('package-lock.json', 'utf8'), /"resolved": *"https?:/)
})

test.run()
