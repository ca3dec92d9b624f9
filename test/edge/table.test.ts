import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatTable } from '../../src/edge/cli/table.ts'

const test = suite('table on a terminal')

const rows = [
  [
    { text: 'Environment', color: 'bold' },
    { text: 'Next', color: 'bold' },
  ],
  [{ text: 'dev' }, { text: '-' }],
  [{ text: 'prod' }, { text: 'ae61cd5b90 from staging (waits)', color: 'yellow' }],
] as const

test('is as wide as its cells where nobody watches, without colors', () => {
  assert.is(
    formatTable(rows, { width: undefined, colors: false }),
    `Environment  Next
dev          -
prod         ae61cd5b90 from staging (waits)
`,
  )
})

test('cuts the widest column to the width of the terminal', () => {
  assert.is(
    formatTable(rows, { width: 30, colors: false }),
    `Environment  Next
dev          -
prod         ae61cd5b90 from…
`,
  )
})

test('stays readable where the terminal is narrower than that', () => {
  const lines = formatTable(rows, { width: 5, colors: false }).split('\n')
  assert.is(lines[2], 'prod      ae61cd5…')
})

test('colors cells, and not the room between them', () => {
  const [, , line] = formatTable(rows, { width: undefined, colors: true }).split('\n')
  assert.is(line, 'prod         \u001b[33mae61cd5b90 from staging (waits)\u001b[39m')
})

test.run()
