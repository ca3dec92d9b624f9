import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clusterReader } from '../../../src/edge/kubernetes/reader.ts'
import { UserError } from '../../../src/error.ts'
import { selfSigned } from '../../support/certificate.ts'
import { FakeKubernetes } from '../../support/fake-kubernetes.ts'
import { inFolder } from '../../support/scratch.ts'

const test = suite('reading from a cluster')

interface Stage {
  readonly folder: string
  readonly cluster: FakeKubernetes
  /** Writes a file into the folder; its path. */
  write(name: string, text: string): string
}

function staged(run: (stage: Stage) => Promise<void>): () => Promise<void> {
  return inFolder(async (folder) => {
    const cluster = await FakeKubernetes.start()
    const before = process.env.KUBECONFIG
    try {
      const write = (name: string, text: string) => {
        const path = join(folder, name)
        writeFileSync(path, text)
        return path
      }
      await run({ folder, cluster, write })
    } finally {
      if (before === undefined) delete process.env.KUBECONFIG
      else process.env.KUBECONFIG = before
      await cluster.stop()
    }
  })
}

function open(file: string | undefined, context?: string) {
  return clusterReader({ file, context, timeoutMs: 2000 })
}

/** The mistake that connecting ends in. */
async function mistake(connect: () => Promise<unknown>): Promise<UserError> {
  try {
    await connect()
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown
    throw thrown
  }
  throw new Error('it connected')
}

function program(path: string, lines: readonly string[]): string {
  writeFileSync(path, `#!/bin/sh\n${lines.join('\n')}\n`)
  chmodSync(path, 0o755)
  return path
}

const exec = (command: string, more: object = {}) => ({
  exec: { apiVersion: 'client.authentication.k8s.io/v1beta1', command, ...more },
})

test(
  'connects by --kubeconfig',
  staged(async ({ cluster, write }) => {
    assert.is(await open(write('config', cluster.kubeconfig())).connect(), cluster.url)
  }),
)

test(
  'connects by the files of KUBECONFIG, of which the first that says something has the word',
  staged(async ({ cluster, write, folder }) => {
    const { clusters, users, contexts } = JSON.parse(cluster.kubeconfig())
    const first = write('a', JSON.stringify({ users, contexts, 'current-context': 'gke' }))
    const second = write(
      'b',
      JSON.stringify({
        clusters,
        users: [{ name: 'gke', user: { token: 'wrong' } }],
        'current-context': 'other',
      }),
    )
    process.env.KUBECONFIG = [first, join(folder, 'missing'), second].join(delimiter)
    assert.is(await open(undefined).connect(), cluster.url)
  }),
)

test(
  'takes the context that is asked for, and suggests one for a slip of the finger',
  staged(async ({ cluster, write }) => {
    const config = JSON.parse(cluster.kubeconfig())
    const context = { cluster: 'gke', user: 'gke' }
    const named = {
      ...config,
      contexts: [{ name: 'gke_chat-prod', context }],
      'current-context': '',
    }
    const file = write('config', JSON.stringify(named))
    assert.is(await open(file, 'gke_chat-prod').connect(), cluster.url)
    const typo = await mistake(async () => open(file, 'gke_chat-prd'))
    assert.equal([typo.code, typo.hint], ['kubeconfig', "did you mean 'gke_chat-prod'?"])
    const none = await mistake(async () => open(file))
    assert.is(none.message, 'no context is chosen')
    assert.match(none.hint ?? '', 'gke_chat-prod')
  }),
)

test(
  'tells of a kubeconfig that is missing or none',
  staged(async ({ folder, write }) => {
    const missing = await mistake(async () => open(join(folder, 'nowhere')))
    assert.is(missing.code, 'kubeconfig')
    assert.match(missing.message, 'nowhere')
    for (const text of ['a: [', 'just text', 'contexts: [{ name: a }]']) {
      const { code, message } = await mistake(async () => open(write('config', text)))
      assert.is(code, 'kubeconfig')
      assert.match(message, 'is no kubeconfig')
    }
  }),
)

test(
  'reads a token from a file beside the kubeconfig',
  staged(async ({ cluster, write }) => {
    write('token', cluster.token)
    const file = write('config', cluster.kubeconfig({ tokenFile: 'token' }))
    assert.is(await open(file).connect(), cluster.url)
  }),
)

test(
  'runs a credential plugin once for many objects, and tells it what kubectl would',
  staged(async ({ cluster, write, folder }) => {
    const credential = JSON.stringify({
      apiVersion: 'client.authentication.k8s.io/v1beta1',
      kind: 'ExecCredential',
      status: { token: cluster.token },
    })
    program(join(folder, 'plugin'), [
      `echo "$KUBERNETES_EXEC_INFO $CLUSTER" >> '${join(folder, 'runs')}'`,
      `echo '${credential}'`,
    ])
    const env = [{ name: 'CLUSTER', value: 'prod' }]
    const file = write('config', cluster.kubeconfig(exec('./plugin', { env })))
    cluster.kinds.add('v1/ServiceAccount')
    const reader = open(file)
    await reader.connect()
    const object = { apiVersion: 'v1', kind: 'ServiceAccount', namespace: 'chat' }
    const names = Array.from({ length: 20 }, (_, i) => `sa-${i}`)
    const found = await Promise.all(names.map((name) => reader.get({ ...object, name }, false)))
    assert.equal(new Set(found.map(({ kind }) => kind)), new Set(['absent']))
    const runs = readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n')
    assert.is(runs.length, 1)
    assert.match(
      runs[0] ?? '',
      '"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1beta1"',
    )
    assert.match(runs[0] ?? '', / prod$/)
  }),
)

test(
  'asks the plugin for a new credential where the old one is refused',
  staged(async ({ cluster, write, folder }) => {
    // The first token has expired, the second is good.
    program(join(folder, 'plugin'), [
      `[ -e '${join(folder, 'ran')}' ] && token='${cluster.token}' || token=old`,
      `touch '${join(folder, 'ran')}'`,
      'echo "{\\"kind\\":\\"ExecCredential\\",\\"status\\":{\\"token\\":\\"$token\\"}}"',
    ])
    const file = write('config', cluster.kubeconfig(exec(join(folder, 'plugin'))))
    assert.is(await open(file).connect(), cluster.url)
  }),
)

test(
  'asks for a new credential where the old one runs out while it reads, and waits where there is none',
  staged(async ({ cluster, write, folder }) => {
    const credential = (token: string) =>
      write('credential', JSON.stringify({ kind: 'ExecCredential', status: { token } }))
    credential(cluster.token)
    program(join(folder, 'plugin'), [`cat '${join(folder, 'credential')}'`])
    const reader = open(write('config', cluster.kubeconfig(exec('./plugin'))))
    cluster.kinds.add('v1/ServiceAccount')
    const object = { apiVersion: 'v1', kind: 'ServiceAccount', namespace: 'chat', name: 'a' }
    await reader.connect()
    cluster.token = 'the-next'
    credential(cluster.token)
    const all = await Promise.all(Array.from({ length: 5 }, () => reader.get(object, false)))
    assert.equal(new Set(all.map(({ kind }) => kind)), new Set(['absent']))
    cluster.token = 'another'
    program(join(folder, 'plugin'), ['echo logged out >&2', 'exit 1'])
    const lost = await reader.get(object, false)
    assert.is(lost.kind, 'unavailable')
    if (lost.kind === 'unavailable') assert.match(lost.message, 'gave no credential: logged out')
  }),
)

test(
  'tells how to get a plugin that is not there',
  staged(async ({ cluster, write }) => {
    const plugin = exec('gke-gcloud-auth-plugin-x', { installHint: 'Install gcloud' })
    const file = write('config', cluster.kubeconfig(plugin))
    const { code, message, hint } = await mistake(() => open(file).connect())
    assert.is(code, 'cluster-auth')
    assert.match(
      message,
      "asks 'gke-gcloud-auth-plugin-x' for a credential, and there is no such program",
    )
    assert.is(hint, 'Install gcloud')
  }),
)

test(
  'shows what a plugin says when it fails',
  staged(async ({ cluster, write, folder }) => {
    const plugin = program(join(folder, 'gke-gcloud-auth-plugin'), [
      'echo not logged in >&2',
      'exit 1',
    ])
    const file = write('config', cluster.kubeconfig(exec(plugin)))
    const { code, message, hint } = await mistake(() => open(file).connect())
    assert.is(code, 'cluster-auth')
    assert.match(message, 'gave no credential: not logged in')
    assert.match(hint ?? '', 'gcloud auth login')
  }),
)

test(
  'tells of a credential that has expired, and never prints it',
  staged(async ({ cluster, write }) => {
    const file = write('config', cluster.kubeconfig({ token: 'old-secret-token' }))
    const error = await mistake(() => open(file).connect())
    assert.is(error.code, 'cluster-auth')
    assert.match(error.message, 'refused the credential: HTTP 401: Unauthorized')
    assert.match(error.hint ?? '', 'get-credentials')
    assert.not.match(JSON.stringify([error.message, error.hint, String(error.cause)]), 'old-secret')
  }),
)

test(
  'tells of a server that does not let the user do anything',
  staged(async ({ cluster, write }) => {
    cluster.fault = () => ({ status: 403, message: 'forbidden: User "ci"' })
    const { code, hint } = await mistake(() => open(write('c', cluster.kubeconfig())).connect())
    assert.is(code, 'cluster-auth')
    assert.match(hint ?? '', 'container.viewer')
  }),
)

test(
  'tells of a server that is not there, does not answer, or is another one',
  staged(async ({ cluster, write }) => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const address = closed.address()
    const port = typeof address === 'object' ? address?.port : 0
    await new Promise((resolve) => closed.close(resolve))
    const gone = write('gone', cluster.kubeconfig(undefined, `https://127.0.0.1:${port}`))
    const refused = await mistake(() => open(gone).connect())
    assert.equal(
      [refused.code, /cluster that is gone/.test(refused.hint ?? '')],
      ['cluster-unreachable', true],
    )
    assert.match(refused.message, `https://127.0.0.1:${port} (context 'gke')`)

    const config = JSON.parse(cluster.kubeconfig())
    config.clusters[0].cluster['certificate-authority-data'] = Buffer.from(
      selfSigned(['127.0.0.1']).cert,
    ).toString('base64')
    const other = await mistake(() => open(write('other', JSON.stringify(config))).connect())
    assert.is(other.code, 'cluster-unreachable')
    assert.match(other.hint ?? '', 'not of the authority')
  }),
)

test(
  'waits no longer for an answer than it was told',
  staged(async ({ cluster, write }) => {
    cluster.fault = () => 'hang'
    const reader = clusterReader({
      file: write('c', cluster.kubeconfig()),
      context: undefined,
      timeoutMs: 50,
    })
    const { code, message, hint } = await mistake(() => reader.connect())
    assert.is(code, 'cluster-unreachable')
    assert.match(message, 'no answer in time')
    assert.match(hint ?? '', 'private control plane')
  }),
)

test.run()
