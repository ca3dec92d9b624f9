import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bootstrap } from '../../src/commands/bootstrap.ts'
import { bundledRules } from '../../src/edge/bundled-rules.ts'
import { UserError } from '../../src/error.ts'
import { examplesTree, PROJECT } from '../support/examples.ts'

const test = suite('bootstrap')

const run = (environment: string) =>
  bootstrap(examplesTree(), {
    configPath: 'inference-gateway.yaml',
    environment,
    rules: bundledRules(join(PROJECT, 'src')),
  })

test('carries what Config Connector would make, as JSON of the APIs', () => {
  const { script, files } = run('prod')
  assert.match(script, "PROJECT='chat-prod'")
  const folders = new Set([...files.keys()].map((path) => path.slice(0, path.indexOf('/'))))
  assert.equal([...folders].toSorted(), ['alert-policies', 'dashboards', 'log-metrics'])
})

test('tells the people of the environment', () => {
  const { files } = run('prod')
  const policies = [...files].filter(([path]) => path.startsWith('alert-policies/'))
  assert.ok(policies.length > 10)
  for (const [path, text] of policies)
    assert.ok(JSON.parse(text).notificationChannels.length > 0, path)
})

test('marks everything as igw apply does, which goes on from there', () => {
  const { script, files } = run('prod')
  for (const [path, text] of files)
    assert.match(
      text,
      path.startsWith('log-metrics/') ? 'gitops: chat/prod.' : '"igw-config": "chat"',
      path,
    )
  assert.match(script, '--labels="igw-config=chat,environment=$ENVIRONMENT"')
})

test('names the environments that there are', () => {
  try {
    run('production')
    assert.unreachable()
  } catch (thrown) {
    assert.instance(thrown, UserError)
    if (thrown instanceof UserError) assert.match(thrown.hint ?? '', "'dev', 'staging', 'prod'")
  }
})

test.run()
