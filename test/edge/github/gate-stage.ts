import { createClient } from '../../../src/edge/github/client.ts'
import { UNHURRIED } from '../../../src/edge/github/pace.ts'
import type { Repository } from '../../../src/edge/github/repository.ts'
import { tokenOf } from '../../support/emulator.ts'
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts'
import { recordingReporter } from '../../support/plan.ts'

export interface GateStage {
  readonly github: FakeGitHub
  /** What the program sees of it, with the token of a workflow or that of a person. */
  repositoryAs(login: string): Promise<Repository>
  /** Sets the time of everything that happens from now on. */
  setTime(utc: string): void
  /** Posts a status as an App or a person, a check run where `check` says so. */
  report(login: string, commit: string, name: string, state: string): Promise<void>
}

/** A test that has a GitHub of its own, whose clock stands still. */
export function onGateStage(run: (stage: GateStage) => Promise<void>): () => Promise<void> {
  return async () => {
    const github = await startFakeGitHub()
    try {
      await run(stageFor(github))
    } finally {
      await github.close()
    }
  }
}

function stageFor(github: FakeGitHub): GateStage {
  const { owner, repo, url: baseUrl, settings } = github
  const write = { contents: 'write', pullRequests: 'write', issues: 'write' } as const
  for (const app of ['argocd', 'other-app']) settings.apps.set(tokenOf(app), app)
  for (const login of ['argocd', 'other-app', 'mallory']) settings.tokens.set(tokenOf(login), write)
  return {
    github,
    repositoryAs: async (login) => {
      const report = recordingReporter()
      const client = await createClient({ token: tokenOf(login), baseUrl, report, backoffMs: 2 })
      return { client, at: { owner, repo }, report, backoffMs: 2, pace: UNHURRIED }
    },
    setTime: (utc) => {
      const time = `${utc.replace(' ', 'T')}:00Z`
      settings.clock = () => time
    },
    report: async (login, commit, context, state) => {
      await github.apiAs(login, 'POST', `/statuses/${commit}`, { context, state })
    },
  }
}
