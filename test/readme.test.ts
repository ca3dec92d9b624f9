import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PROJECT } from './support/examples.ts'
import { fillReadme } from './support/readme.ts'

const test = suite('README')

const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8')

test("shows what the program makes today (rewrite it with 'npm run generate')", () => {
  assert.fixture(readme, fillReadme(readme))
})

test('links to files that exist', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
  assert.equal(
    links.filter((path) => !existsSync(join(PROJECT, path))),
    [],
  )
})

test('names every command in its first screen', () => {
  const screen = readme.split('\n').slice(0, 40).join('\n')
  assert.match(screen, 'npm ci && npm run demo')
  assert.match(screen, 'npm ci && npm test')
})

test.run()
