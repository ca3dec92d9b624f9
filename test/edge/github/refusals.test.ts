import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createClient } from '../../../src/edge/github/client.ts'
import { createGitHubPublisher } from '../../../src/edge/github/publisher.ts'
import { type UserError, userErrorsIn } from '../../../src/error.ts'
import type { FakeGitHub } from '../../support/fake-github.ts'
import { recordingReporter, requestFor, samplePlan } from '../../support/plan.ts'
import { caughtAsync, onStage } from '../../support/publishing.ts'

const test = suite('what GitHub refuses')
const branch = 'inference-gateway/staging'

type Rights = Partial<Record<'contents' | 'pullRequests' | 'issues', 'none' | 'read' | 'write'>>

function allow(github: FakeGitHub, rights: Rights): void {
  const none = { contents: 'none', pullRequests: 'none', issues: 'none' } as const
  github.settings.tokens.set(github.token, { ...none, ...rights })
}

async function errorWith(
  github: FakeGitHub,
  options: { token?: string; repo?: string; backoffMs?: number },
): Promise<UserError | undefined> {
  const { owner, repo, token, url: baseUrl } = github
  const all = { token, owner, repo, baseUrl, report: recordingReporter(), backoffMs: 2, ...options }
  const publisher = createGitHubPublisher(all)
  const thrown = await caughtAsync(() => publisher.publish(requestFor([samplePlan()])))
  const errors = userErrorsIn(thrown)
  if (errors === undefined) throw thrown
  return errors[0]
}

test(
  'says that the token is wrong, and does not print it',
  onStage(async ({ github }) => {
    const error = await errorWith(github, { token: 'ghs_secret' })
    assert.is(error?.code, 'github-auth')
    assert.match(String(error?.message), 'Bad credentials')
    assert.match(String(error?.hint), "the input 'token'")
    assert.not.match(`${error?.message} ${error?.hint} ${String(error?.cause)}`, 'ghs_secret')
  }),
)

test(
  'says what to allow where the token can only read',
  onStage(async ({ github, refused }) => {
    allow(github, { contents: 'read', pullRequests: 'read' })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-forbidden')
    assert.match(String(error?.message), 'Resource not accessible by integration')
    assert.match(String(error?.hint), 'add `contents: write` to the `permissions` of the job')
    assert.match(String(error?.hint), 'fork')
    assert.is(await github.head(branch), undefined)
  }),
)

test(
  'says what to allow where the token may push but open no pull request',
  onStage(async ({ github, refused }) => {
    allow(github, { contents: 'write', pullRequests: 'read' })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-forbidden')
    assert.match(String(error?.hint), 'add `pull-requests: write` to the `permissions` of the job')
  }),
)

const kinds = [
  [
    'ghs_1',
    /it is the token of a workflow or of another GitHub App: add `contents: write` to .*; where .* the App needs Contents: Read and write/,
  ],
  [
    'github_pat_1',
    /it is a fine-grained personal access token: the token needs this repository and Contents: Read and write/,
  ],
  [
    'ghp_1',
    /it is a classic personal access token: the token needs the scope 'repo', and has gist/,
  ],
  [
    'gho_1',
    /it is the token of an OAuth app, such as that of gh: the token needs the scope 'repo'/,
  ],
  [
    'ghu_1',
    /it is the token of a person by a GitHub App: the App and the person both need Contents/,
  ],
] as const

for (const [token, want] of kinds)
  test(
    `says whose setting it is for a token such as ${token}`,
    onStage(async ({ github }) => {
      github.settings.tokens.set(token, { contents: 'read', pullRequests: 'read', issues: 'none' })
      const headers = {
        'x-oauth-scopes': 'gist',
        'x-accepted-github-permissions': 'contents=write',
      }
      const answer = { status: 403, body: { message: 'Resource not accessible' } }
      const isClassic = token.startsWith('ghp')
      const { 'x-oauth-scopes': _, ...others } = headers
      const response = { ...answer, headers: isClassic ? headers : others }
      github.addFault({ method: 'POST', path: /git/, fault: { kind: 'answer', response } })
      const error = await errorWith(github, { token })
      assert.is(error?.code, 'github-forbidden')
      assert.match(String(error?.hint), want)
      assert.match(String(error?.hint), "'igw doctor' tells more")
    }),
  )

test(
  'says where a person lets the token into an organisation with single sign-on',
  onStage(async ({ github }) => {
    const url = 'https://github.com/orgs/acme/sso?authorization_request=A1'
    const response = {
      status: 403,
      headers: { 'x-github-sso': `required; url=${url}` },
      body: { message: 'Resource protected by organization SAML enforcement.' },
    }
    github.addFault({ method: 'GET', path: /shop$/, fault: { kind: 'answer', response } })
    assert.match(String((await errorWith(github, {}))?.hint), url)
  }),
)

test(
  'says what to allow where the token may not read pull requests',
  onStage(async ({ github, refused, publishOne }) => {
    await publishOne(samplePlan())
    allow(github, { contents: 'write' })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-forbidden')
    assert.match(String(error?.message), `list the pull requests of '${branch}'`)
    assert.match(String(error?.hint), 'pull-requests: write')
  }),
)

test(
  'needs no permission for issues',
  onStage(async ({ github, publishOne, notices }) => {
    allow(github, { contents: 'write', pullRequests: 'write' })
    assert.is((await publishOne(samplePlan())).operation, 'created')
    assert.equal(
      (await github.pulls())[0]?.labels.map(({ name }) => name),
      ['inference-gateway'],
    )
    assert.equal(notices, [])
  }),
)

test(
  'says which repository cannot be seen',
  onStage(async ({ github }) => {
    const error = await errorWith(github, { repo: 'elsewhere' })
    assert.is(error?.code, 'github-forbidden')
    assert.match(String(error?.message), 'read acme/elsewhere')
  }),
)

test(
  'names the setting and the place where a person can open the pull request',
  onStage(async ({ github, refused }) => {
    github.settings.actionsMayCreatePullRequests = false
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-setting')
    assert.match(String(error?.message), `/acme/shop/compare/main...${branch}?expand=1`)
    assert.match(String(error?.hint), 'Allow GitHub Actions to create and approve pull requests')
    assert.is(typeof (await github.head(branch)), 'string')
  }),
)

test(
  'says that a rule protects the branch, in the words of GitHub',
  onStage(async ({ github, refused }) => {
    github.settings.protectedBranches = /^inference-gateway\//
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-protected')
    assert.match(String(error?.message), 'Repository rule violations found')
  }),
)

test(
  'names the base branch that does not exist',
  onStage(async ({ refused }) => {
    const [error] = await refused(samplePlan(), { base: 'release' })
    assert.is(error?.code, 'bad-input')
    assert.match(String(error?.message), "acme/shop has no branch 'release'")
  }),
)

for (const name of ['main', 'feature/x', 'inference-gateway/a..b', 'inference-gateway/']) {
  test(
    `writes nothing to the branch '${name}'`,
    onStage(async ({ github, refused }) => {
      const before = await github.head('main')
      assert.is((await refused(samplePlan({ branch: name })))[0]?.code, 'bad-value')
      assert.equal(github.writes(), [])
      assert.is(await github.head('main'), before)
    }),
  )
}

test(
  'writes no path of git or of GitHub Actions',
  onStage(async ({ github, refused }) => {
    for (const path of ['.github/workflows/evil.yaml', '.git/config', '../x']) {
      const plan = samplePlan({ files: new Map([[path, 'x']]), managed: [path] })
      assert.is((await refused(plan))[0]?.code, 'bad-path')
    }
    assert.equal(github.writes(), [])
  }),
)

for (const paths of [
  ['out/Gateway.yaml', 'out/gateway.yaml'],
  ['out/A/x.yaml', 'out/a/y.yaml'],
  ['out/caf\u00e9.yaml', 'out/cafe\u0301.yaml'],
])
  test(
    `writes no two paths that macOS takes for one: ${paths.join(' and ')}`,
    onStage(async ({ github, refused }) => {
      const plan = samplePlan({
        files: new Map(paths.map((path) => [path, 'x'])),
        managed: ['out/'],
      })
      const [error] = await refused(plan)
      assert.is(error?.code, 'bad-path')
      assert.match(String(error?.message), 'are one path where case does not count')
      assert.equal(github.writes(), [])
    }),
  )

test(
  'leaves a pull request alone that goes to another branch, or belongs to another plan',
  onStage(async ({ github, publishOne, refused }) => {
    await github.commit('release', { 'a.txt': 'a\n' })
    await publishOne(samplePlan())
    const [other] = await refused(samplePlan(), { base: 'release' })
    assert.is(other?.code, 'conflict')
    assert.match(String(other?.message), "goes to 'main', not to 'release'")
    const [pull] = await github.pulls()
    const body = String(pull?.body).replace('key=staging', 'key=prod')
    await github.api('PATCH', '/pulls/1', { body })
    assert.is((await refused(samplePlan()))[0]?.code, 'conflict')
  }),
)

const limited = (seconds: string) => ({
  kind: 'answer' as const,
  response: {
    status: 403,
    headers: { 'retry-after': seconds },
    body: { message: 'You have exceeded a secondary rate limit' },
  },
})

test(
  'waits as long as GitHub asks for',
  onStage(async ({ github, publishOne }) => {
    await publishOne(samplePlan())
    github.addFault({ method: 'GET', path: /shop\/pulls$/, fault: limited('1') })
    const { owner, repo, token, url: baseUrl } = github
    const publisher = createGitHubPublisher({ owner, repo, token, baseUrl, backoffMs: 1000 })
    const started = performance.now()
    const [result] = await publisher.publish(requestFor([samplePlan()]))
    assert.is(result?.operation, 'unchanged')
    assert.ok(performance.now() - started > 900, 'it waited')
  }),
)

test(
  'does not wait for an hour',
  onStage(async ({ github }) => {
    github.addFault({ method: 'GET', path: /shop$/, fault: limited('3600') })
    const error = await errorWith(github, { backoffMs: 1000 })
    assert.is(error?.code, 'github-rate-limit')
    assert.match(String(error?.hint), 'run it again later')
  }),
)

const instead = (status: number, body: unknown) => ({
  kind: 'answer' as const,
  response: { status, body },
})

test(
  'shows no web page of what stands in front of GitHub',
  onStage(async ({ github, refused }) => {
    const page = '<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>'
    const fault = instead(502, page)
    github.addFault({ method: 'GET', path: /shop$/, times: 9, fault })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-unreachable')
    assert.match(String(error?.message), /read acme\/shop: it answered with a web page$/)
  }),
)

test(
  'does not take a conflict for the end of a list',
  onStage(async ({ github, refused }) => {
    const fault = instead(409, { message: 'Git Repository is empty.' })
    github.addFault({ method: 'GET', path: /matching-refs/, fault })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'github-rejected')
    assert.match(String(error?.message), 'HTTP 409')
    assert.match(String(error?.hint), 'push a first commit')
    assert.equal(github.writes(), [])
  }),
)

test(
  'looks again where the pull request of another run is gone before it is found',
  onStage(async ({ github, publishOne, refused }) => {
    const message = 'A pull request already exists for acme:inference-gateway/prod.'
    const fault = instead(422, { message: 'Validation Failed', errors: [{ message }] })
    github.addFault({ method: 'POST', path: /\/pulls$/, times: 99, fault })
    const [error] = await refused(samplePlan())
    assert.is(error?.code, 'conflict')
    github.clearFaults()
    github.addFault({ method: 'POST', path: /\/pulls$/, fault })
    assert.is((await publishOne(samplePlan())).operation, 'created')
  }),
)

test(
  'looks again where somebody deletes the branch before the pull request is open',
  onStage(async ({ github, publishOne }) => {
    const act = async () => {
      await github.api('DELETE', `/git/refs/heads/${branch}`)
    }
    github.addFault({ method: 'POST', path: /\/pulls$/, fault: { kind: 'before', act } })
    assert.is((await publishOne(samplePlan())).operation, 'created')
    assert.ok(await github.head(branch))
  }),
)

test(
  'says what to do about every refusal',
  onStage(async ({ github, refused }) => {
    for (const [message, hint] of [
      ['Reference already exists', 'run it again'],
      ['Sorry, your request timed out', 'fewer files'],
      ['Validation Failed', 'report it'],
    ] as const) {
      github.addFault({ method: 'GET', path: /shop$/, fault: instead(422, { message }) })
      assert.match(String((await refused(samplePlan()))[0]?.hint), hint)
    }
  }),
)

test(
  'does not wait for an answer that never comes',
  onStage(async ({ github }) => {
    const { owner, repo, token, url: baseUrl } = github
    const report = recordingReporter()
    const access = { owner, repo, token, baseUrl, report, backoffMs: 2, timeoutMs: 50 }
    const client = await createClient(access)
    github.addFault({ method: 'GET', path: /shop$/, times: 4, fault: { kind: 'hang' } })
    const thrown = await caughtAsync(() => client.rest.repos.get({ owner, repo }))
    assert.match(String(thrown), 'timeout')
    assert.is(github.journal.filter(({ status }) => status === 'hang').length, 4)
  }),
)

test.run()
