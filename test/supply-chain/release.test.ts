import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { productionIds, productionSbom } from '../../scripts/release/production-sbom.ts'
import { notesOf, releaseProblems } from '../../scripts/release/release-problems.ts'
import { PROJECT } from '../support/examples.ts'
import { inFolder } from '../support/scratch.ts'

const test = suite('release')

const good = {
  tag: 'v1.2.3',
  version: '1.2.3',
  repositoryUrl: 'git+https://github.com/acme/inference-gateway-gitops.git',
  majorVersion: 'v1',
  changelog: '# Changelog\n\n## 1.2.3\n\n- More.\n\n## 1.2.2\n\n- Less.\n',
}

test('has nothing against it where tag, version, owner and changelog agree', () => {
  assert.equal(releaseProblems(good), [])
  assert.is(notesOf(good.changelog, '1.2.3'), '- More.')
})

const bad: readonly (readonly [Partial<typeof good>, RegExp])[] = [
  [{ tag: 'v1.2.4' }, /the tag is 'v1.2.4', package.json has '1.2.3'/],
  [{ version: '2.0.0', tag: 'v2.0.0' }, /users name 'v1', and this is 'v2'/],
  [{ version: '1.2.3-rc.1', tag: 'v1.2.3-rc.1' }, /no version such as/],
  [{ repositoryUrl: 'git+https://github.com/OWNER/x.git' }, /'OWNER' stands for the account/],
  [{ changelog: '# Changelog\n\n## Unreleased\n\n- More.\n' }, /no section '## 1.2.3'/],
  [{ changelog: '## 1.2.3\n\n## 1.2.2\n\n- Less.\n' }, /no section '## 1.2.3' with text/],
]

for (const [change, want] of bad)
  test(`is refused: ${want.source}`, () => {
    assert.match(releaseProblems({ ...good, ...change }).join('\n'), want)
  })

test(
  'is not made where something speaks against it',
  inFolder(async (folder) => {
    const args = ['scripts/release.ts', 'v0.0.1', folder]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' })
    assert.is(status, 1)
    assert.match(stderr, "the tag is 'v0.0.1'")
  }),
)

test('packs what the Action and the command line are, and no test or source', () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const [pack] = z
    .array(z.looseObject({ files: z.array(z.looseObject({ path: z.string() })) }))
    .parse(JSON.parse(execFileSync('npm', args, { cwd: PROJECT, encoding: 'utf8' })))
  const paths = pack?.files.map(({ path }) => path) ?? []
  for (const path of [
    'action.yml',
    'dist/action.js',
    'dist/cli.js',
    'dist/licenses.txt',
    'LICENSE',
  ])
    assert.ok(paths.includes(path), path)
  assert.equal(
    paths.filter((path) => /^(src|test|scripts|\.|node_modules)/.test(path)),
    [],
  )
})

const Component = z.looseObject({
  name: z.string(),
  version: z.string(),
  licenses: z.array(z.unknown()).default([]),
})
const Sbom = z.looseObject({
  components: z.array(Component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

test('has an SBOM of every package that is installed with it, and of no other', () => {
  const options = { cwd: PROJECT, encoding: 'utf8', maxBuffer: 1 << 26 } as const
  const all = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], options)
  const lock = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')
  const { components, dependencies } = Sbom.parse(productionSbom(all, lock))
  const ids = new Set(components.map(({ name, version }) => `${name}@${version}`))
  assert.equal([...ids].sort(), [...productionIds(lock)].sort())
  assert.ok([...ids].some((id) => id.startsWith('yaml@')))
  assert.not.ok([...ids].some((id) => id.startsWith('typescript@')))
  assert.equal(
    components.filter(({ licenses }) => licenses.length === 0).map(({ name }) => name),
    [],
  )
  const refs = new Set(dependencies.map(({ ref }) => ref))
  assert.ok(dependencies.every(({ dependsOn }) => dependsOn.every((ref) => refs.has(ref))))
})

test.run()
