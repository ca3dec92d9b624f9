import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as z from 'zod'
import { ALLOWED_LICENSES } from '../../scripts/release/allowed-licenses.ts'
import { licenseEntry } from '../../scripts/release/license-text.ts'
import { PROJECT } from '../support/examples.ts'

const test = suite('licences')

const Lock = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({ license: z.string().optional(), dev: z.boolean().optional() }),
  ),
})

test('of everything that is installed with the program are allowed', () => {
  const { packages } = Lock.parse(JSON.parse(read('package-lock.json')))
  const production = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  assert.ok(production.length > 100)
  const others = production.filter(([, { license = 'none' }]) => !ALLOWED_LICENSES.has(license))
  assert.equal(
    others.map(([path, { license }]) => `${path}: ${license}`),
    [],
  )
})

test('of everything in dist/ are allowed', () => {
  const entries = read('dist/licenses.txt').split(/^-{72}$/m)
  assert.ok(entries.length > 50)
  const licenses = entries.map((entry) => entry.trim().split('\n')[1] ?? '')
  assert.equal(
    licenses.filter((license) => !ALLOWED_LICENSES.has(license)),
    [],
  )
})

for (const [name, words] of [
  ['yaml', 'Permission to use, copy, modify'],
  // In its README.
  ['data-uri-to-buffer', 'Nathan Rajlich'],
  // Nowhere but in its name.
  ['@google-cloud/monitoring', 'Apache License'],
] as const)
  test(`of ${name} goes with its code, as a text`, () => {
    const entry = licenseEntry(join(PROJECT, 'node_modules', name))
    assert.match(entry, words)
    assert.ok(entry.length > 400)
  })

test('are few enough to be read', () => {
  assert.ok(ALLOWED_LICENSES.size < 10)
  // Those that ask for the source of what they are part of.
  assert.not.match([...ALLOWED_LICENSES].join(' '), /GPL|EUPL|MPL|SSPL|BUSL/)
})

function read(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8')
}

test.run()
