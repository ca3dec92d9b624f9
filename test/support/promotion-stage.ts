import * as assert from 'uvu/assert'
import { type PromoteRequest, type PromoteResult, promote } from '../../src/commands/promote.ts'
import { render } from '../../src/commands/render.ts'
import { createGitHubPublisher } from '../../src/edge/github/publisher.ts'
import { createGitHubReader } from '../../src/edge/github/reader.ts'
import type { PublishRequest, PublishResult, RepositoryReader } from '../../src/ports.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts'
import { recordingReporter } from './plan.ts'
import { manifest, promoteRequest, renderRequest, startingFiles } from './promotion-repository.ts'

/** A small repository on a fake GitHub, with the same release in every environment. */
export interface PromotionStage {
  readonly github: FakeGitHub
  readonly notices: readonly string[]
  readonly reader: () => RepositoryReader
  /** Renders what is on main, and publishes it. */
  render(): Promise<readonly PublishResult[]>
  /** Decides about promotions, and writes nothing. */
  plan(changes?: Partial<PromoteRequest>): Promise<PromoteResult>
  publish(result: PromoteResult): Promise<readonly PublishResult[]>
  /** Decides and publishes. */
  promote(changes?: Partial<PromoteRequest>): Promise<readonly PublishResult[]>
  /** A new release in dev: a change of the base, rendered and merged. */
  newRelease(mark: string): Promise<string>
  /** Merges the open pull request of a branch, such as `promote.staging`. */
  merge(key: string): Promise<void>
  /** Git tree id of a folder. */
  idAt(ref: string, path: string): Promise<string | undefined>
}

/** A test that has a GitHub of its own with the repository on it. */
export function onPromotionStage(run: (stage: PromotionStage) => Promise<void>) {
  return async () => {
    const github = await startFakeGitHub()
    try {
      await github.commit('main', Object.fromEntries(startingFiles({ app: 'first', old: 'yes' })))
      await run(stageFor(github))
    } finally {
      await github.close()
    }
  }
}

function stageFor(github: FakeGitHub): PromotionStage {
  const { owner, repo, token, url: baseUrl } = github
  const report = recordingReporter()
  const access = { token, owner, repo, baseUrl, report, backoffMs: 2 }
  const reader = () => createGitHubReader(access)
  const publisher = createGitHubPublisher(access)
  const publishRendered = async () => {
    const { plans, inputs } = render(memoryTree(await github.files('main')), renderRequest)
    return publisher.publish({ plans, base: undefined, inputs })
  }
  const plan = (changes: Partial<PromoteRequest> = {}) =>
    promote(reader(), { ...promoteRequest, ...changes })
  const publish = ({ plans, inputs, heads }: PublishRequest | PromoteResult) =>
    publisher.publish({ plans, base: undefined, inputs, ...(heads && { heads }) })
  const merge = async (key: string) => {
    const pull = (await github.pulls()).find(
      ({ state, head }) => state === 'open' && head.ref === `inference-gateway/${key}`,
    )
    if (pull === undefined) throw new Error(`no open pull request of '${key}'`)
    await github.mergePull(pull.number)
  }
  const idAt = async (ref: string, path: string) =>
    reader().idAt((await github.head(ref)) ?? ref, path)
  return {
    github,
    notices: report.notices,
    reader,
    render: publishRendered,
    plan,
    publish,
    promote: async (changes) => publish(await plan(changes)),
    async newRelease(mark) {
      await github.commit('main', { 'base/app.yaml': manifest('app', mark) })
      await publishRendered()
      await merge('dev')
      return (await idAt('main', 'overlays/dev/release')) ?? ''
    },
    merge,
    idAt,
  }
}

/**
 * What has to hold whatever happened at the same time: one open pull request for each step, and in
 * each a release that some environment had as a whole on main.
 */
export async function assertSound({ github, reader, idAt }: PromotionStage): Promise<void> {
  const open = (await github.pulls()).filter(({ state }) => state === 'open')
  const heads = open.map(({ head }) => head.ref)
  assert.is(new Set(heads).size, heads.length, `one pull request for each step: ${heads}`)
  const main = (await github.head('main')) ?? ''
  const source = reader()
  const folders = ['dev', 'staging', 'prod'].map((name) => `overlays/${name}/release`)
  const commits = await source.history(main, folders, 100)
  const had = await Promise.all(
    commits.flatMap(({ id }) => folders.map((folder) => source.idAt(id, folder))),
  )
  for (const ref of heads.filter((head) => head.includes('/promote.'))) {
    const id = await idAt(ref, `overlays/${ref.split('.')[1]}/release`)
    assert.ok(had.includes(id), `${ref} has a release that was one`)
  }
}
