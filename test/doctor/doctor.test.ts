import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { doctorJson, doctorMarkdown, doctorText } from '../../src/commands/doctor/report.ts'
import { CONFIG, NOW, of, onDoctorStage, SOURCES, said, WORKFLOW_TOKEN } from './doctor-stage.ts'

const test = suite('permission doctor')
const RENDER = '.github/workflows/inference-gateway.yml'

/** The parameters of the rule that requires pull requests, which takes squashes only. */
const REVIEWS = {
  allowed_merge_methods: ['squash'],
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: true,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
}

/** The starter workflow with other permissions of the job that renders. */
function rendering(permissions: string): Readonly<Record<string, string>> {
  const text = SOURCES[RENDER] ?? ''
  const changed = text.replace(
    / {4}permissions:\n {6}contents: write.*\n {6}pull-requests: write\n/,
    permissions,
  )
  assert.not.equal(changed, text)
  return { ...SOURCES, [RENDER]: changed }
}

test(
  'finds nothing wrong with what init writes, and only reads',
  onDoctorStage(async ({ github, diagnose }) => {
    const diagnosis = await diagnose()
    assert.equal(
      diagnosis.findings.filter(({ verdict }) => verdict === 'failed'),
      [],
    )
    assert.match(
      doctorText(diagnosis),
      '# render\npermissions:\n  contents: write\n  pull-requests: write\n',
    )
    assert.equal(
      github.writes().filter((write) => write !== 'POST /graphql'),
      [],
    )
  }),
)

test(
  'tells each kind of token, and whom it is of',
  onDoctorStage(async ({ diagnose, letIn }) => {
    letIn('ghs_bot', { app: 'igw-bot' })
    letIn('ghp_rita', { headers: { 'x-oauth-scopes': 'repo, workflow' } })
    letIn('github_pat_rita', {
      headers: { 'github-authentication-token-expiration': '2026-03-05 10:00:00 UTC' },
    })
    letIn('gho_rita', { headers: { 'x-oauth-scopes': 'repo' } })
    letIn('ghu_rita')
    letIn('0123456789abcdef', { app: 'github-actions' })
    const kinds = {
      [WORKFLOW_TOKEN]: [
        'passed token: the token of a workflow (github.token), github-actions[bot]',
      ],
      ghs_bot: ['passed token: the token of an installation of a GitHub App, igw-bot[bot]'],
      ghp_rita: [
        'warning token: a classic personal access token, ghp_rita, scopes: repo, workflow',
      ],
      github_pat_rita: [
        'warning token: a fine-grained personal access token, github_pat_rita',
        'warning token: it expires on 2026-03-05',
      ],
      gho_rita: [
        'warning token: the token of an OAuth app, such as that of gh, gho_rita, scopes: repo',
      ],
      ghu_rita: ['warning token: the token of a person by a GitHub App, ghu_rita'],
      // Of a server that gives tokens no prefix.
      '0123456789abcdef': [
        'passed token: the token of a workflow (github.token), github-actions[bot]',
      ],
    }
    for (const [token, want] of Object.entries(kinds))
      assert.equal(said(await diagnose({ token }), 'token'), want)
  }),
)

test(
  'says that a token is unknown, or that it may not see the repository',
  onDoctorStage(async ({ github, diagnose, letIn }) => {
    const wrong = await diagnose({ token: 'ghp_old' })
    assert.match(
      String(said(wrong, 'token')),
      /failed .*401: Bad credentials; by its prefix it is a classic/,
    )
    assert.match(String(said(wrong, 'repository')), 'failed repository: HTTP 401')
    // What stands in files is judged all the same.
    assert.is(of(wrong, 'job-permissions').length, 4)
    letIn('github_pat_rita')
    const response = { status: 404, body: { message: 'Not Found' } }
    github.addFault({ method: 'GET', path: /shop$/, fault: { kind: 'answer', response } })
    const [hidden] = of(await diagnose({ token: 'github_pat_rita' }), 'repository')
    assert.is(hidden?.verdict, 'failed')
    assert.match(
      String(hidden?.hint),
      /not there, or the token may not see it: .*this repository and Contents: Read and write, Pull requests/,
    )
  }),
)

test(
  'says that nothing answers, with what to look at',
  onDoctorStage(async ({ github, diagnose }) => {
    github.addFault({ method: 'GET', path: /./, times: 100, fault: { kind: 'reset' } })
    const [repository] = of(await diagnose(), 'repository')
    assert.is(repository?.verdict, 'failed')
    assert.match(String(repository?.hint), 'GITHUB_API_URL')
  }),
)

test(
  'names an archived repository, and the version of a server',
  onDoctorStage(async ({ github, diagnose, letIn }) => {
    github.settings.repository.fields = { private: true }
    letIn('ghs_bot', {
      app: 'igw-bot',
      headers: { 'x-github-enterprise-version': 'enterprise-server@3.17.2' },
    })
    const token = 'ghs_bot'
    assert.equal(said(await diagnose({ token }), 'repository'), [
      'passed repository: acme/shop on GitHub Enterprise Server 3.17.2, private',
    ])
    github.settings.repository.fields = { archived: true }
    assert.match(String(said(await diagnose(), 'repository')), /failed .*archived/)
  }),
)

test(
  'judges the permissions of a job where they stand',
  onDoctorStage(async ({ diagnose }) => {
    const job = async (permissions: string) =>
      of(await diagnose({ sources: rendering(permissions) }), 'job-permissions').find(
        ({ subject }) => subject === "job 'render'",
      )
    const missing = await job('    permissions:\n      contents: write\n')
    assert.is(missing?.verdict, 'failed')
    assert.is(missing?.saw, 'pull-requests: write is missing')
    assert.is(missing?.hint, 'write `permissions: { contents: write, pull-requests: write }`')
    assert.equal(missing?.at, { file: RENDER, line: 32, col: 5 })
    // The workflow has 'permissions: {}'.
    assert.match(String((await job(''))?.saw), 'contents: write, pull-requests: write is missing')
    assert.is((await job('    permissions: write-all\n'))?.verdict, 'warning')
    assert.is((await job('    permissions: read-all\n'))?.verdict, 'failed')
  }),
)

test(
  'takes the default of the repository where a job names no permissions',
  onDoctorStage(async ({ github, diagnose }) => {
    const bare = rendering('')
    const sources = { ...bare, [RENDER]: String(bare[RENDER]).replace('permissions: {}\n', '') }
    const verdict = async () => {
      const findings = of(await diagnose({ sources }), 'job-permissions')
      return findings.find(({ subject }) => subject === "job 'render'")?.verdict
    }
    assert.is(await verdict(), 'unknown')
    const { repository } = github.settings
    repository.administrators.add(WORKFLOW_TOKEN)
    assert.is(await verdict(), 'failed')
    repository.defaultWorkflowPermissions = 'write'
    assert.is(await verdict(), 'warning')
  }),
)

test(
  'warns of this Action on pull_request_target',
  onDoctorStage(async ({ diagnose }) => {
    const text = String(SOURCES[RENDER]).replace('pull_request:', 'pull_request_target:')
    const findings = of(
      await diagnose({ sources: { ...SOURCES, [RENDER]: text } }),
      'job-permissions',
    )
    assert.equal(
      findings.filter(({ verdict }) => verdict === 'failed').map(({ subject }) => subject),
      ["job 'render'", "job 'check'"],
    )
  }),
)

test(
  'tells what a personal token may do, and what nobody can know without writing',
  onDoctorStage(async ({ github, diagnose, letIn }) => {
    github.settings.repository.fields = {
      private: true,
      permissions: { admin: false, push: true, pull: true },
    }
    letIn('ghp_rita', { headers: { 'x-oauth-scopes': 'repo' } })
    assert.equal(said(await diagnose({ token: 'ghp_rita' }), 'token-permission'), [
      'passed contents: write: by its scope',
      'passed pull-requests: write: by its scope',
      'warning checks: write: GitHub takes check runs from Apps alone',
      'passed issues: read: by its scope',
    ])
    letIn('ghp_omar', { headers: { 'x-oauth-scopes': 'public_repo' } })
    assert.match(
      String(said(await diagnose({ token: 'ghp_omar' }), 'token-permission')),
      /failed contents.*scopes public_repo/,
    )
    letIn('github_pat_rita', {
      rights: { contents: 'write', pullRequests: 'none', issues: 'read' },
    })
    const fine = await diagnose({ token: 'github_pat_rita' })
    assert.equal(said(fine, 'token-permission'), [
      'unknown contents: write: it may read; whether it may write is not to be known without writing',
      'failed pull-requests: write: it may not read: HTTP 404: Not Found',
      'warning checks: write: GitHub takes check runs from Apps alone',
      'passed issues: read: it may read',
    ])
    const [contents, pulls] = of(fine, 'token-permission')
    assert.match(String(contents?.hint), "'Resource not accessible' (HTTP 403)")
    assert.match(String(pulls?.hint), 'Pull requests: Read and write')
    github.settings.repository.fields = {
      private: true,
      permissions: { admin: false, push: false, pull: true },
    }
    assert.match(
      String(said(await diagnose({ token: 'github_pat_rita' }), 'token-permission')),
      'failed contents: write: its owner may not write to this repository',
    )
  }),
)

test(
  'knows by the setting, or by the last pull request, whether workflows may open any',
  onDoctorStage(async ({ github, diagnose }) => {
    const id = 'create-pull-requests'
    assert.match(String(said(await diagnose(), id)), /unknown .*administration=read/)
    const { settings } = github
    settings.repository.administrators.add(WORKFLOW_TOKEN)
    assert.match(String(said(await diagnose(), id)), 'passed')
    settings.actionsMayCreatePullRequests = false
    const [off] = of(await diagnose(), id)
    assert.is(off?.verdict, 'failed')
    assert.match(String(off?.hint), 'Allow GitHub Actions to create and approve pull requests')
    // A step with a token of its own has no need of it.
    const given = String(SOURCES[RENDER]).replace(
      'command: render\n',
      `command: render\n          token: \${{ steps.app.outputs.token }}\n`,
    )
    const sources = { 'inference-gateway.yaml': CONFIG, [RENDER]: given }
    assert.equal(of(await diagnose({ sources }), id), [])
  }),
)

test(
  'finds rules that keep the bot from its branches',
  onDoctorStage(async ({ github, diagnose, letIn }) => {
    const { repository } = github.settings
    const id = 'bot-branch'
    const rule = (type: string, parameters?: object) => {
      repository.rules = (branch) =>
        branch.startsWith('inference-gateway/promote')
          ? [{ type, ...(parameters && { parameters }) }]
          : []
    }
    rule('creation')
    assert.equal(said(await diagnose(), id), [
      'passed branch inference-gateway/dev: no rule is in the way',
      'passed branch inference-gateway/prod: no rule is in the way',
      "failed branch inference-gateway/promote.prod: the rule 'creation' keeps the bot from pushing",
    ])
    const verdict = async (token = WORKFLOW_TOKEN) =>
      of(await diagnose({ token, sources: { 'inference-gateway.yaml': CONFIG } }), id).at(-1)
        ?.verdict
    rule('required_linear_history')
    assert.is(await verdict(), 'failed')
    repository.bypass = 'always'
    assert.is(await verdict(), 'passed')
    repository.bypass = undefined
    assert.is(await verdict(), 'warning')
    repository.bypass = 'never'
    // A person who asks has another token than the one that writes.
    letIn('ghp_rita', { headers: { 'x-oauth-scopes': 'repo' } })
    const [asked] = of(await diagnose({ token: 'ghp_rita' }), id).slice(-1)
    assert.is(asked?.verdict, 'warning')
    assert.match(String(asked?.saw), 'unless its token may bypass the ruleset')
    rule('non_fast_forward')
    assert.is(await verdict(), 'passed')
    rule('deletion')
    assert.is(await verdict(), 'warning')
    rule('required_signatures')
    assert.is(await verdict(), 'passed')
    letIn('github_pat_rita')
    assert.is(await verdict('github_pat_rita'), 'failed')
    rule('branch_name_pattern', { operator: 'starts_with', pattern: 'feature/', negate: false })
    assert.is(await verdict(), 'failed')
    rule('branch_name_pattern', {
      operator: 'regex',
      pattern: '^inference-gateway/',
      negate: false,
    })
    assert.is(await verdict(), 'passed')
    rule('commit_message_pattern', { operator: 'contains', pattern: 'JIRA-' })
    assert.is(await verdict(), 'unknown')
  }),
)

test(
  'finds required checks that pull requests of the bot never get',
  onDoctorStage(async ({ github, diagnose, letIn }) => {
    const { repository } = github.settings
    const ci = (on: string) => ({
      ...SOURCES,
      '.github/workflows/ci.yml': `on: ${on}\njobs: {unit: {name: Unit tests}}`,
    })
    const checks = ['Unit tests', 'igw gate', 'security/scan']
    const parameters = {
      required_status_checks: checks.map((context) => ({ context })),
      strict_required_status_checks_policy: false,
    }
    repository.rules = (branch) =>
      branch === 'main' ? [{ type: 'required_status_checks', parameters }] : []
    const first = await diagnose({ sources: ci('pull_request') })
    assert.equal(said(first, 'required-checks'), [
      "warning check 'Unit tests': .github/workflows/ci.yml posts it after somebody clicked 'Approve workflows to run'",
      "passed check 'igw gate': .github/workflows/inference-gateway-gates.yml posts it by a clock, whoever opened the pull request",
      "unknown check 'security/scan': no job of a workflow here has this name: who posts it cannot be seen",
    ])
    const unit = async (on: string, token = WORKFLOW_TOKEN) =>
      of(await diagnose({ sources: ci(on), token }), 'required-checks')[0]
    assert.is((await unit('push'))?.verdict, 'failed')
    assert.is((await unit("{pull_request: {paths: ['src/**']}}"))?.verdict, 'failed')
    assert.is((await unit("{pull_request: {paths: ['rendered/**']}}"))?.verdict, 'warning')
    repository.headers.set(WORKFLOW_TOKEN, { 'x-github-enterprise-version': '3.17.2' })
    assert.match(
      String((await unit('pull_request'))?.saw),
      'does not start for the token of a workflow',
    )
    repository.headers.clear()
    const queue = [{ type: 'merge_queue' }, { type: 'required_status_checks', parameters }]
    repository.rules = (branch) => (branch === 'main' ? queue : [])
    assert.match(String((await unit('pull_request'))?.saw), "does not run on 'merge_group'")
    assert.is((await unit('[pull_request, merge_group]'))?.verdict, 'warning')
    // Classic protection tells its required checks to everybody who may read.
    repository.rules = () => []
    repository.required = ['Unit tests']
    assert.is((await unit('push'))?.verdict, 'failed')
    letIn('ghs_bot', { app: 'igw-bot' })
    const sources = { 'inference-gateway.yaml': CONFIG, ...ci('pull_request') }
    const own = Object.fromEntries(
      Object.entries(sources).filter(
        ([path]) => !path.includes('inference-gateway-') && path !== RENDER,
      ),
    )
    const app = await diagnose({ token: 'ghs_bot', sources: own })
    assert.equal(said(app, 'required-checks'), [
      "passed check 'Unit tests': .github/workflows/ci.yml posts it",
    ])
  }),
)

test(
  'tells which workflows the pull requests start, by the token that opens them',
  onDoctorStage(async ({ diagnose, letIn }) => {
    const files = {
      'inference-gateway.yaml': CONFIG,
      '.github/workflows/ci.yml': 'on: [push, pull_request]\njobs: {}',
      '.github/workflows/docs.yml': "on: {pull_request: {paths: ['docs/**']}}\njobs: {}",
      '.github/workflows/push.yml': 'on: push\njobs: {}',
    }
    letIn('ghs_bot', { app: 'igw-bot' })
    const id = 'started-workflows'
    assert.equal(said(await diagnose({ token: 'ghs_bot', sources: files }), id), [
      'passed .github/workflows/ci.yml: starts',
      'passed .github/workflows/docs.yml: does not start for pull requests of the bot: its filter of paths leaves out everything that the bot writes',
    ])
    const [ci] = of(await diagnose({ sources: files }), id)
    assert.is(ci?.verdict, 'warning')
    assert.match(String(ci?.saw), 'its runs wait for approval')
    assert.match(String(ci?.hint), 'Approve workflows to run')
    // A person who asks has another token than the step that renders.
    letIn('ghp_rita', { headers: { 'x-oauth-scopes': 'repo' } })
    const sources = { ...files, [RENDER]: SOURCES[RENDER] ?? '' }
    const [asked] = of(await diagnose({ token: 'ghp_rita', sources }), id)
    assert.is(asked?.verdict, 'warning')
  }),
)

test(
  'compares how the config merges with what the repository allows',
  onDoctorStage(async ({ github, diagnose }) => {
    const merging = (text: string) => ({
      ...SOURCES,
      'inference-gateway.yaml': `${CONFIG}pullRequests: {${text}}\n`,
    })
    const { repository } = github.settings
    const auto = async () => {
      const diagnosis = await diagnose({ sources: merging('autoMerge: merge') })
      return [...of(diagnosis, 'auto-merge'), ...of(diagnosis, 'base-branch')].map(
        ({ verdict, saw }) => `${verdict}: ${saw}`,
      )
    }
    repository.fields = { allow_auto_merge: undefined }
    assert.match(String(await auto()), 'unknown: the token may not see')
    repository.fields = { allow_auto_merge: false }
    assert.match(String(await auto()), 'warning: auto-merge is switched off')
    repository.fields = { allow_auto_merge: true }
    assert.match(String(await auto()), 'passed: auto-merge is switched on')
    const methods = {
      allow_merge_commit: false,
      allow_squash_merge: true,
      allow_rebase_merge: true,
    }
    repository.fields = { allow_auto_merge: true, ...methods }
    assert.match(String(await auto()), "failed: the repository does not merge by 'merge'")
    repository.fields = { allow_auto_merge: true }
    repository.rules = () => [{ type: 'required_linear_history' }]
    assert.match(String(await auto()), 'failed: it takes no merge commits')
    repository.rules = () => [{ type: 'pull_request', parameters: REVIEWS }]
    assert.match(String(await auto()), "do not allow the merge method 'merge'")
    repository.fields = { private: true }
    const drafts = await diagnose({ sources: merging('draft: true, teamReviewers: [platform]') })
    assert.is(of(drafts, 'drafts')[0]?.verdict, 'unknown')
    assert.match(String(of(drafts, 'team-reviewers')[0]?.saw), 'does not see teams')
  }),
)

test(
  'says that a run for a fork can only read, and judges without a config',
  onDoctorStage(async ({ diagnose }) => {
    const diagnosis = await diagnose({ isFork: true, sources: {} })
    assert.match(String(said(diagnosis, 'token')), 'from a fork, so the token can only read')
    assert.equal(
      diagnosis.permissions.map(({ command }) => command),
      ['render'],
    )
  }),
)

test(
  'reports as JSON and as Markdown in which nothing of a name is markup',
  onDoctorStage(async ({ diagnose }) => {
    const sources = {
      ...SOURCES,
      '.github/workflows/<img src=x>@rita.yml': 'on: pull_request\njobs: {}',
    }
    const diagnosis = await diagnose({ sources, nowMs: NOW })
    const json = doctorJson(diagnosis)
    assert.is(json.checks.length, json.failed + json.warning + json.unknown + json.passed)
    assert.equal(json.permissions.render, { contents: 'write', 'pull-requests': 'write' })
    const markdown = doctorMarkdown(diagnosis)
    assert.not.match(markdown, '<img')
    assert.not.match(markdown, '@rita')
    assert.match(markdown, '```yaml\npermissions:\n  contents: write')
  }),
)

test.run()
