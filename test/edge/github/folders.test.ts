import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createFolders, idAt } from '../../../src/edge/github/folders.ts'
import { userErrorsIn } from '../../../src/error.ts'
import type { FakeGitHub } from '../../support/fake-github.ts'
import { caughtAsync } from '../../support/publishing.ts'
import { type GateStage, onGateStage } from './gate-stage.ts'

const test = suite('folders of commits on GitHub')

const missing = {
  kind: 'answer',
  response: { status: 404, body: { message: 'Not Found' } },
} as const

async function foldersOf({ github, repositoryAs }: GateStage) {
  const commit = await github.commit('main', { 'overlays/dev/release/a.yaml': '1', 'b.yaml': '2' })
  const repository = await repositoryAs(github.owner)
  const folders = createFolders(async () => repository)
  return { commit, at: (path: string) => idAt(folders, commit, path) }
}

const asked = ({ journal }: FakeGitHub) =>
  journal.map(({ path }) => path.split('/contents')[1]).filter((path) => path !== undefined)

test(
  'knows ids of files and folders, and of nothing else',
  onGateStage(async (stage) => {
    const { at } = await foldersOf(stage)
    assert.is(await at('b.yaml'), 'd8263ee9860594d2806b0dfd1bfd17528b0ba2a4')
    assert.is(typeof (await at('overlays/dev/release')), 'string')
    assert.is(await at('overlays/prod/release'), undefined)
    assert.is(await at('b.yaml/x'), undefined)
    stage.github.clearJournal()
    await Promise.all([at('overlays/dev/release'), at('overlays/dev/hold.yaml')])
    assert.equal(asked(stage.github), [], 'each folder is read once')
  }),
)

for (const [path, folder] of [
  ['overlays', /\/contents$/],
  ['overlays/dev', /\/contents\/overlays$/],
  ['overlays/dev/release', /\/contents\/overlays\/dev$/],
] as const)
  test(
    `does not take '${path}' for missing where GitHub does not find its folder for a moment`,
    onGateStage(async (stage) => {
      const { at } = await foldersOf(stage)
      stage.github.addFault({ method: 'GET', path: folder, fault: missing })
      const [error] = userErrorsIn(await caughtAsync(() => at(path))) ?? []
      assert.is(error?.code, 'github-forbidden')
    }),
  )

test.run()
