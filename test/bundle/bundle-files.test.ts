import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exampleOverlays } from '../../src/bundle/example-overlays.ts'
import { bundleFeatures, bundleFiles, bundleValues } from '../../src/bundle/standalone.ts'
import { VALUE_DESCRIPTIONS } from '../../src/bundle/value-descriptions.ts'
import { valuesTable } from '../../src/bundle/values-table.ts'
import { exampleEnvironment } from './support/example.ts'
import { defaultRules } from './support/overlay.ts'

const test = suite('bundleFiles')

function onDisk(folder: string): ReadonlyMap<string, string> {
  const files = globSync(`${folder}/**/*.yaml`).sort()
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]))
}

function assertFresh(folder: string, wanted: ReadonlyMap<string, string>): void {
  const found = onDisk(folder)
  assert.equal([...found.keys()], [...wanted.keys()].sort(), `files of ${folder}`)
  for (const [file, text] of wanted) assert.is(found.get(file), text, `${folder}/${file}`)
}

// Where one of these fails: npm run generate.
test('is what lies in kustomize/components', () => {
  assertFresh('kustomize/components', bundleFiles(defaultRules()))
})

test('is what the example overlays list', () => {
  assertFresh('kustomize/overlays', exampleOverlays())
})

test('has a table of all its values in the README', () => {
  const readme = readFileSync('kustomize/README.md', 'utf8')
  assert.is(valuesTable(readme), readme)
})

test('describes every value, and no other', () => {
  const keys = [...bundleValues(exampleEnvironment()).keys()]
  assert.equal([...VALUE_DESCRIPTIONS.keys()].sort(), keys.sort())
})

test('reads every value in some component, and no other', () => {
  const read = [...bundleFiles(defaultRules()).values()].flatMap((text) =>
    [...text.matchAll(/fieldPath: data\.(\S+)/g)].map(([, key]) => key),
  )
  // Facts that only other values are made of.
  const indirect = ['project-number']
  assert.equal([...new Set([...read, ...indirect])].sort(), [...VALUE_DESCRIPTIONS.keys()].sort())
})

test('has a row in the README for every component', () => {
  const readme = readFileSync('kustomize/README.md', 'utf8')
  const rows = [...readme.matchAll(/^\| \[`([a-z-]+)`\]\(components\/\1\)/gm)].map(
    ([, name]) => name,
  )
  assert.equal(rows.sort(), [...bundleFeatures()].sort())
})

test.run()
