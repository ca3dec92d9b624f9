import { type DoctorRequest, doctor } from '../../src/commands/doctor.ts'
import { starterGateWorkflow } from '../../src/commands/init/starter-gate-workflow.ts'
import { starterPromoteWorkflow } from '../../src/commands/init/starter-promote-workflow.ts'
import { starterWorkflow } from '../../src/commands/init/starter-workflow.ts'
import type { Diagnosis } from '../../src/doctor/diagnosis.ts'
import type { Finding } from '../../src/doctor/finding.ts'
import { readRepositoryFiles } from '../../src/doctor/repository-files.ts'
import { createClient } from '../../src/edge/github/client.ts'
import { createExaminer } from '../../src/edge/github/examine.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { edited } from '../config/config-text.ts'
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts'
import { recordingReporter } from '../support/plan.ts'
import type { Rights } from '../support/strict-shared.ts'

export interface DoctorStage {
  readonly github: FakeGitHub
  /** Lets a token in, as that of an App where `app` names one. */
  letIn(
    token: string,
    options?: { app?: string; rights?: Rights; headers?: Record<string, string> },
  ): void
  /** What the doctor says with a token; files are by their path. */
  diagnose(options?: DiagnoseOptions): Promise<Diagnosis>
}

export interface DiagnoseOptions extends Partial<DoctorRequest> {
  readonly token?: string
  readonly sources?: Readonly<Record<string, string>>
}

export const WORKFLOW_TOKEN = 'ghs_workflow'
export const NOW = Date.parse('2026-03-02T12:00:00Z')
const WRITE = { contents: 'write', pullRequests: 'write', issues: 'write' } as const

const PROD = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
`
export const CONFIG = edited(
  {},
  `${PROD}promotion: {order: [dev, prod], steps: {prod: {gates: {incidents: [incident]}}}}\n`,
)

/** The config and the workflows that `igw init` writes for it. */
export const SOURCES: Readonly<Record<string, string>> = {
  'inference-gateway.yaml': CONFIG,
  '.github/workflows/inference-gateway.yml': starterWorkflow('main'),
  '.github/workflows/inference-gateway-promote.yml': starterPromoteWorkflow('main'),
  '.github/workflows/inference-gateway-gates.yml': starterGateWorkflow('main'),
}

/** A test with a GitHub of its own, and the token of a workflow to ask it with. */
export function onDoctorStage(run: (stage: DoctorStage) => Promise<void>): () => Promise<void> {
  return async () => {
    const github = await startFakeGitHub()
    try {
      const stage = stageFor(github)
      stage.letIn(WORKFLOW_TOKEN, { app: 'github-actions' })
      github.clearJournal()
      await run(stage)
    } finally {
      await github.close()
    }
  }
}

function stageFor(github: FakeGitHub): DoctorStage {
  const { settings, owner, repo, url: baseUrl } = github
  return {
    github,
    letIn: (token, { app, rights = WRITE, headers } = {}) => {
      settings.tokens.set(token, rights)
      if (app !== undefined) settings.apps.set(token, app)
      if (headers !== undefined) settings.repository.headers.set(token, headers)
    },
    diagnose: async ({ token = WORKFLOW_TOKEN, sources = SOURCES, ...request } = {}) => {
      const client = await createClient({
        token,
        baseUrl,
        report: recordingReporter(),
        backoffMs: 2,
      })
      const examine = createExaminer({ client, at: { owner, repo } }, { token })
      const files = readRepositoryFiles(
        memoryTree(new Map(Object.entries(sources))),
        'inference-gateway.yaml',
      )
      return await doctor(examine, {
        files,
        base: undefined,
        isFork: false,
        nowMs: NOW,
        ...request,
      })
    },
  }
}

/** The findings of one check. */
export function of({ findings }: Diagnosis, id: string): readonly Finding[] {
  return findings.filter((finding) => finding.id === id)
}

/** What a check says in one line for each subject. */
export function said(diagnosis: Diagnosis, id: string): readonly string[] {
  return of(diagnosis, id).map(({ verdict, subject, saw }) => `${verdict} ${subject}: ${saw}`)
}
