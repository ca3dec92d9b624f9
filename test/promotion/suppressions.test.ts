import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { promote } from '../../src/commands/promote.ts'
import { createLocalReader } from '../../src/edge/git/reader.ts'
import { PROJECT } from '../support/examples.ts'
import { CONFIG, manifest, promoteRequest, startingFiles } from '../support/promotion-repository.ts'
import { commitFiles, inFolder, initRepository } from '../support/scratch.ts'

const test = suite('suppressions in promotions')

const SUPPRESSED = `${CONFIG}risk:
  suppress:
    - rule: network-policy-removed
      reason: the mesh does it
      until: 2026-06-01
`

const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: app
spec:
  podSelector: {}
`

/** Staging and prod let nobody in; dev has no rule any more, and a suppression speaks for that. */
function onRepository(run: (root: string) => Promise<void>) {
  return inFolder(async (root) => {
    const before = startingFiles({ app: 'first' }, { 'base/app.yaml': POLICY })
    const after = startingFiles({ app: 'first' }, { 'base/app.yaml': manifest('app', 'first') })
    const dev = [...after].filter(([path]) => /^(overlays|rendered)\/dev\//.test(path))
    const old = [...before].filter(([path]) => !/^(overlays|rendered)\/dev\//.test(path))
    initRepository(root, Object.fromEntries([...old, ...dev]))
    commitFiles(root, { 'inference-gateway.yaml': SUPPRESSED })
    await run(root)
  })
}

const bodyOn = async (root: string, today: string) => {
  const reader = createLocalReader(root)
  const result = await promote(reader, { ...promoteRequest, to: 'staging', today })
  return { body: result.plans[0]?.body ?? '', errors: result.errors }
}

test(
  'hold until their day, and are an error from then on',
  onRepository(async (root) => {
    const during = await bodyOn(root, '2026-06-01')
    assert.equal(during.errors, [])
    assert.match(during.body, '1 finding that the config suppresses')
    const after = await bodyOn(root, '2026-06-02')
    assert.equal(
      after.errors.map(({ message }) => message),
      ["the suppression of 'network-policy-removed' ended on 2026-06-01"],
    )
    assert.match(after.body, '`network-policy-removed`')
    assert.not.match(after.body, 'suppresses')
  }),
)

test(
  'are known to the command line by the day of the run, which writes the whole review to a file',
  onRepository(async (root) => {
    const expired = SUPPRESSED.replace('2026-06-01', '2020-06-01')
    commitFiles(root, { 'inference-gateway.yaml': expired })
    const cli = join(PROJECT, 'src/cli.ts')
    const args = [
      'promote',
      '-C',
      root,
      '--to',
      'staging',
      '--dry-run',
      '--review',
      'out/review.md',
    ]
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
    assert.is(status, 1)
    assert.match(stderr, "the suppression of 'network-policy-removed' ended on 2020-06-01")
    const review = readFileSync(join(root, 'out/review.md'), 'utf8')
    assert.match(review, /^# Promote \w{10} from dev to staging\n\n(⛔|⚠️) /)
    assert.match(review, '`network-policy-removed`')
  }),
)

test.run()
