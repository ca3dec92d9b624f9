import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { startFakeGitHub } from '../fake-github.ts'
import type { ApiRequest } from '../strict-shared.ts'
import { checkRequest, checkResponse, isDocumented, operationOf } from './contract.ts'

const test = suite("requests and answers against GitHub's description")

const request = (method: string, path: string, body?: unknown, query = ''): ApiRequest => ({
  method,
  path: `/repos/acme/shop${path}`,
  query: new URLSearchParams(query),
  body,
  token: undefined,
})

const found: readonly (readonly [string, ApiRequest, RegExp | undefined])[] = [
  ['a call that there is not', request('GET', '/nothing'), /no such call/],
  ['a query that there is not', request('GET', '/pulls', undefined, 'status=open'), /'status'/],
  ['a value that there is not', request('GET', '/pulls', undefined, 'state=merged'), /\/state/],
  ['a number in a query', request('GET', '/pulls', undefined, 'per_page=100'), undefined],
  [
    'a field that there is not',
    request('POST', '/git/trees', { basetree: 'x', tree: [] }),
    /'basetree'/,
  ],
  [
    'a mode that there is not',
    request('POST', '/git/trees', { tree: [{ path: 'a', mode: '100664', type: 'blob' }] }),
    /\/tree\/0\/mode/,
  ],
  ['a field that is missing', request('POST', '/git/refs', { ref: 'refs/heads/a' }), /'sha'/],
  ['all that is asked for', request('POST', '/git/refs', { ref: 'a', sha: 'b' }), undefined],
]

for (const [what, call, problem] of found)
  test(`sees ${what}`, async () => {
    const problems = await checkRequest(call)
    if (problem === undefined) assert.equal(problems, [])
    else assert.match(problems.join('\n'), problem)
  })

test('sees an argument of a mutation that there is not', async () => {
  const query = (input: string) =>
    `mutation ($id: ID!) { enqueuePullRequest(input: { ${input} }) { clientMutationId } }`
  const call = (input: string) => ({
    ...request('POST', ''),
    path: '/graphql',
    body: { query: query(input), variables: { id: 'x' } },
  })
  assert.equal(await checkRequest(call('pullRequestId: $id')), [])
  assert.match((await checkRequest(call('pullRequest: $id'))).join(), /unknown field "pullRequest"/)
})

test('sees an answer without what GitHub always says', () => {
  const ref = request('GET', '/git/ref/heads/a/b')
  assert.is(operationOf(ref), 'GET /repos/{owner}/{repo}/git/ref/{ref}')
  assert.match(
    checkResponse(ref, { status: 200, body: { ref: 'refs/heads/a/b' } }).join(),
    /'object'/,
  )
  assert.equal(checkResponse(ref, { status: 404, body: { message: 'Not Found' } }), [])
  assert.ok(isDocumented(ref, 404))
  assert.not(isDocumented(ref, 401))
})

test('fails the test whose request is not as described', async () => {
  const github = await startFakeGitHub()
  await fetch(`${github.url}/repos/acme/shop/pulls?status=open`, {
    headers: { authorization: `token ${github.token}` },
  })
  const thrown = await github.close().catch(String)
  assert.match(String(thrown), /pulls: request must NOT have additional properties 'status'/)
})

test.run()
