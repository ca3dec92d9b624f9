import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from '../support/examples.ts'

const test = suite('threat model')

const text = readFileSync(join(PROJECT, 'SECURITY.md'), 'utf8')
const section = /^## Threats$([\s\S]*?)^## /m.exec(text)?.[1] ?? ''
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)

test('has a row for each threat, with what stops it', () => {
  assert.ok(rows.length >= 20)
  for (const row of rows) assert.is(row.split(' | ').length, 3, row)
})

test('proves every row with a test', () => {
  const without = rows.filter((row) => !/\]\(test\/[^)]+\) \|$/.test(row))
  assert.equal(without, [])
})

test('names tests that exist', () => {
  const named = [...section.matchAll(/\[([^\]]+)\]\((test\/[^)]+)\)/g)]
  assert.ok(named.length >= rows.length)
  const missing = named.filter(([, name = '', path = '']) => {
    const file = join(PROJECT, path)
    return !existsSync(file) || !nameOf(name).test(readFileSync(file, 'utf8'))
  })
  assert.equal(
    missing.map(([link]) => link),
    [],
  )
})

/** As it stands in the code, in quotes: where a test is made for each of several, `…` is what differs. */
function nameOf(name: string): RegExp {
  const parts = name.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`['"\`]${parts.join('\\$\\{.+?\\}')}['"\`]`)
}

test('links to files that exist', () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
  assert.equal(
    links.filter((path) => !existsSync(join(PROJECT, path))),
    [],
  )
})

test.run()
