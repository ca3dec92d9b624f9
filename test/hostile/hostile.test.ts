import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { HOSTILE } from './inputs/index.ts'
import { runHostile } from './run-hostile.ts'

const test = suite('hostile repositories')

test('each has a name of its own', () => {
  assert.is(new Set(HOSTILE.map(({ name }) => name)).size, HOSTILE.length)
})

// The heavy ones run at night: 'npm run test:hostile' has all of them.
for (const hostile of HOSTILE.filter(({ heavy }) => heavy !== true))
  test(hostile.name, async () => assert.equal((await runHostile(hostile)).problems, []))

test.run()
