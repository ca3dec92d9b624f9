import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { defaultCredentials } from '../../../src/edge/google/credentials.ts'
import { endpointsFrom } from '../../../src/edge/google/endpoints.ts'
import { errorFor } from '../../../src/edge/google/failure-error.ts'
import { googleLibrary } from '../../../src/edge/google/library.ts'
import { formatError, UserError } from '../../../src/error.ts'

const test = suite('credentials for Google Cloud')

const SECRET = 'ya29.secret-of-the-job'
const IMPERSONATE =
  '/v1/projects/-/serviceAccounts/deploy@chat-prod.iam.gserviceaccount.com:generateAccessToken'

let folder: string
/** Answers of the token service by path: status and body. */
const answers = new Map<string, readonly [number, object]>()
const server = createServer((request, response) => {
  const [status, body] = answers.get(request.url ?? '') ?? [404, {}]
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
})
let url: string

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'igw-credentials-'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  // As google-github-actions/auth leaves them.
  const file = join(folder, 'gha-creds.json')
  writeFileSync(join(folder, 'token'), SECRET)
  writeFileSync(
    file,
    JSON.stringify({
      type: 'external_account',
      audience:
        '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${url}/token`,
      service_account_impersonation_url: `${url}${IMPERSONATE}`,
      credential_source: { file: join(folder, 'token') },
    }),
  )
  process.env.GOOGLE_APPLICATION_CREDENTIALS = file
})

test.after(() => {
  rmSync(folder, { recursive: true, force: true })
  server.close()
})

test('says whose they are, as google-github-actions/auth leaves them', async () => {
  answers.set('/token', [200, { access_token: 'a', expires_in: 3600, token_type: 'Bearer' }])
  answers.set(IMPERSONATE, [200, { accessToken: 'b', expireTime: '2999-01-01T00:00:00Z' }])
  const { principal } = await defaultCredentials(googleLibrary(), 'p')
  assert.is(await principal(), 'serviceAccount:deploy@chat-prod.iam.gserviceaccount.com')
})

test('tells a refused exchange without the token', async () => {
  const refusal = { error: 'invalid_grant', error_description: `no: ${SECRET.length} letters` }
  answers.set('/token', [400, refusal])
  try {
    await defaultCredentials(googleLibrary(), 'p')
    assert.unreachable()
  } catch (thrown) {
    assert.instance(thrown, UserError)
    if (!(thrown instanceof UserError)) return
    assert.is(thrown.code, 'google-auth')
    assert.match(formatError(thrown), 'invalid_grant')
    assert.match(formatError(thrown), 'google-github-actions/auth')
    assert.not.match(formatError(thrown), SECRET)
  }
})

const attempt = {
  verb: 'create',
  kind: 'alert-policy',
  parent: 'projects/p',
  subject: 'x',
} as const
const failure = { text: 'no', reason: undefined, info: new Map(), retryAfterMs: undefined }
const WHO = 'serviceAccount:deploy@p.iam.gserviceaccount.com'

test('names permission, role and principal of what is refused, and how to grant it', () => {
  const { code, message, hint } = errorFor(
    { ...failure, status: 'PERMISSION_DENIED' },
    attempt,
    WHO,
  )
  assert.is(code, 'google-forbidden')
  assert.is(
    message,
    `project 'p' refused monitoring.alertPolicies.create to ${WHO}: roles/monitoring.alertPolicyEditor has it`,
  )
  assert.match(hint ?? '', `--role=roles/monitoring.alertPolicyEditor --member=${WHO}`)
})

test('says which API to enable', () => {
  const info = new Map([['service', 'modelarmor.googleapis.com']])
  const disabled = {
    ...failure,
    status: 'PERMISSION_DENIED',
    reason: 'SERVICE_DISABLED',
    info,
  } as const
  const { code, hint } = errorFor(disabled, attempt, WHO)
  assert.is(code, 'google-disabled')
  assert.is(hint, 'gcloud services enable modelarmor.googleapis.com --project=p')
})

test('sends credentials to no address without encryption but this machine', () => {
  for (const wrong of ['http://10.0.0.1:80', 'ftp://x', 'localhost:80', 'https://x/path'])
    try {
      endpointsFrom({ IGW_MONITORING_ENDPOINT: wrong })
      assert.unreachable(wrong)
    } catch (thrown) {
      assert.instance(thrown, UserError, wrong)
    }
  const { monitoring, logging } = endpointsFrom({
    IGW_MONITORING_ENDPOINT: 'https://monitoring.internal',
    IGW_LOGGING_ENDPOINT: 'http://127.0.0.1:1234',
  })
  assert.equal(monitoring, { host: 'monitoring.internal', port: 443, plain: false })
  assert.equal(logging, { host: '127.0.0.1', port: 1234, plain: true })
})

test.run()
