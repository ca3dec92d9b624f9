import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gitIn } from '../../../src/edge/git/git-command.ts'
import { git, inFolder } from '../../support/scratch.ts'

const test = suite('what git gets to know')

/** What an Action finds in its environment and a child would inherit. */
const PRIVATE = [
  'INPUT_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'IGW_API_KEY',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
  'NODE_OPTIONS',
  'GIT_SSH_COMMAND',
  'GIT_CONFIG_COUNT',
]

test(
  'is no token, no key and no file of the runner',
  inFolder(async (folder) => {
    git(folder, 'init', '-q')
    git(folder, 'config', 'alias.show-all', '!env')
    const before = { ...process.env }
    try {
      for (const name of PRIVATE) process.env[name] = `secret-${name}`
      const seen = await gitIn(folder)(['show-all'])
      assert.match(seen, /^PATH=/m)
      for (const name of PRIVATE) assert.not.match(seen, name)
      assert.not.match(seen, 'secret-')
    } finally {
      for (const name of PRIVATE) delete process.env[name]
      Object.assign(process.env, before)
    }
  }),
)

test(
  'runs no hook of the repository',
  inFolder(async (folder) => {
    git(folder, 'init', '-q')
    git(folder, 'config', 'core.hooksPath', `${folder}/hooks`)
    assert.is((await gitIn(folder)(['config', '--get', 'core.hooksPath'])).trim(), '/dev/null')
  }),
)

test.run()
