import * as assert from 'uvu/assert'
import { createGitHubPublisher } from '../../src/edge/github/publisher.ts'
import { type UserError, userErrorsIn } from '../../src/error.ts'
import type { PublishRequest, PublishResult, PullRequestPlan } from '../../src/ports.ts'
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts'
import { recordingReporter, requestFor } from './plan.ts'

/** A fake GitHub and our publisher in front of it. */
export interface Stage {
  readonly github: FakeGitHub
  readonly notices: readonly string[]
  publish(
    plans: readonly PullRequestPlan[],
    changes?: Partial<PublishRequest>,
  ): Promise<readonly PublishResult[]>
  /** Publishes one plan. */
  publishOne(plan: PullRequestPlan, changes?: Partial<PublishRequest>): Promise<PublishResult>
  /** From now on nothing fails any more. */
  recover(): void
  /** Publishes one plan; the mistakes it ends in. */
  refused(plan: PullRequestPlan, changes?: Partial<PublishRequest>): Promise<readonly UserError[]>
}

/** A test that has a GitHub of its own. */
export function onStage(run: (stage: Stage) => Promise<void>, prefix = ''): () => Promise<void> {
  return async () => {
    const github = await startFakeGitHub(prefix)
    try {
      await run(stageFor(github))
    } finally {
      await github.close()
    }
  }
}

function stageFor(github: FakeGitHub): Stage {
  const { owner, repo, token, url: baseUrl } = github
  const report = recordingReporter()
  const publisher = createGitHubPublisher({ token, owner, repo, baseUrl, report, backoffMs: 2 })
  const publish = (plans: readonly PullRequestPlan[], changes: Partial<PublishRequest> = {}) =>
    publisher.publish(requestFor(plans, changes))
  return {
    github,
    notices: report.notices,
    recover: github.clearFaults,
    publish,
    publishOne: async (plan, changes) => {
      const [result] = await publish([plan], changes)
      if (result === undefined) throw new Error('no result')
      return result
    },
    refused: async (plan, changes) => {
      const thrown = await caughtAsync(() => publish([plan], changes))
      const errors = userErrorsIn(thrown)
      if (errors === undefined) throw thrown
      // Whatever goes wrong, the token is nobody's business.
      for (const error of errors) assert.not.match(`${error.message} ${error.hint}`, token)
      return errors
    },
  }
}

/** What a call throws; a call that throws nothing fails the test. */
export async function caughtAsync(call: () => Promise<unknown>): Promise<unknown> {
  let result: unknown
  try {
    result = await call()
  } catch (thrown) {
    return thrown
  }
  throw new Error(`expected an error, got ${JSON.stringify(result)}`)
}
