import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readProtection } from '../../../src/edge/github/protection.ts'
import { onGateStage } from './gate-stage.ts'

const test = suite('protection of environments on GitHub')

test(
  'asks for what its rules say of people and time',
  onGateStage(async ({ github, repositoryAs }) => {
    const { environments } = github.settings
    const repository = await repositoryAs(github.owner)
    assert.is(await readProtection(repository, 'prod'), undefined)
    environments.set('prod', [{ type: 'branch_policy' }, { type: 'wait_timer', wait_timer: 0 }])
    assert.is(await readProtection(repository, 'prod'), undefined)
    environments.set('prod', [
      { type: 'required_reviewers', prevent_self_review: true, reviewers: [] },
      { type: 'wait_timer', wait_timer: 30 },
    ])
    assert.is(
      await readProtection(repository, 'prod'),
      "the environment 'prod' on GitHub asks for a reviewer and a wait of 30 minutes",
    )
    environments.set('prod', [{ type: 'change-board' }])
    assert.match(String(await readProtection(repository, 'prod')), "the rule 'change-board'")
  }),
)

test(
  'takes rules that it may not read for rules that are there',
  onGateStage(async ({ github, repositoryAs }) => {
    const body = { message: 'Resource not accessible by integration' }
    const response = { status: 403, body }
    github.addFault({ method: 'GET', path: /environments/, fault: { kind: 'answer', response } })
    const said = await readProtection(await repositoryAs(github.owner), 'prod')
    assert.match(String(said), "permission 'actions: read'")
  }),
)

test.run()
