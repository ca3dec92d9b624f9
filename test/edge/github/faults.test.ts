import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blobId } from '../../../src/release/tree-id.ts'
import { samplePlan } from '../../support/plan.ts'
import { onStage, type Stage } from '../../support/publishing.ts'
import type { Fault } from '../../support/strict-proxy.ts'

const test = suite('GitHub publisher when things go wrong')
const branch = 'inference-gateway/staging'
const gateway = 'rendered/staging/gateway.yaml'

const changed = samplePlan({
  title: 'Render staging again',
  files: new Map([[gateway, 'kind: Gateway # 2\n']]),
})

/** Every write of a run that creates, and of one that updates. */
const creating = [
  ['POST', /git\/trees$/],
  ['POST', /git\/commits$/],
  ['POST', /git\/refs$/],
  ['POST', /\/pulls$/],
  ['POST', /\/labels$/],
] as const
const updating = [
  ['POST', /git\/trees$/],
  ['POST', /git\/commits$/],
  ['PATCH', /git\/refs\//],
  ['PATCH', /\/pulls\/1$/],
] as const
const closing = [
  ['PATCH', /\/pulls\/1$/],
  ['POST', /graphql$/],
] as const

const faults: Readonly<Record<string, Fault>> = {
  'the answer is lost behind a 502': { kind: 'forward-then-502' },
  'the connection breaks before the answer': { kind: 'forward-then-reset' },
  'a 502 comes instead': { kind: 'answer', response: { status: 502, body: { message: 'Bad' } } },
  'the connection breaks': { kind: 'reset' },
}

async function assertPublished({ github }: Stage, content: string): Promise<void> {
  const pulls = await github.pulls()
  assert.equal(
    pulls.map(({ state }) => state),
    ['open'],
  )
  assert.is(pulls[0]?.head.sha, await github.head(branch))
  assert.is((await github.files(branch)).get(gateway), content)
}

for (const [what, fault] of Object.entries(faults)) {
  for (const [method, path] of creating) {
    test(
      `creates one pull request where, at ${method} ${path.source}, ${what}`,
      onStage(async (stage) => {
        stage.github.addFault({ method, path, fault })
        assert.is((await stage.publishOne(samplePlan())).operation, 'created')
        await assertPublished(stage, 'kind: Gateway\n')
        stage.github.clearJournal()
        assert.is((await stage.publishOne(samplePlan())).operation, 'unchanged')
        assert.equal(stage.github.writes(), [])
      }),
    )
  }
  for (const [method, path] of updating) {
    test(
      `updates where, at ${method} ${path.source}, ${what}`,
      onStage(async (stage) => {
        await stage.publishOne(samplePlan())
        stage.github.addFault({ method, path, fault })
        assert.is((await stage.publishOne(changed)).operation, 'updated')
        await assertPublished(stage, 'kind: Gateway # 2\n')
        assert.is((await stage.publishOne(changed)).operation, 'unchanged')
      }),
    )
  }
  for (const [method, path] of closing) {
    test(
      `closes where, at ${method} ${path.source}, ${what}`,
      onStage(async ({ github, publishOne }) => {
        await publishOne(samplePlan())
        await github.commit('main', { [gateway]: 'kind: Gateway\n' })
        github.addFault({ method, path, fault })
        assert.is((await publishOne(samplePlan())).operation, 'closed')
        assert.is((await github.pulls())[0]?.state, 'closed')
        assert.is(await github.head(branch), undefined)
      }),
    )
  }
}

for (const [method, path] of [...creating, ...updating.slice(2)]) {
  test(
    `finds its way after a run that died at ${method} ${path.source}`,
    onStage(async (stage) => {
      const { github, publishOne } = stage
      const first = method === 'POST' ? undefined : await publishOne(samplePlan())
      const plan = first === undefined ? samplePlan() : changed
      const down = { status: 503, body: { message: 'No server is available' } }
      github.addFault({ method, path, times: 100, fault: { kind: 'answer', response: down } })
      // Labels alone are not worth a failure.
      if (!path.test('/labels')) {
        const [error] = await stage.refused(plan)
        assert.is(error?.code, 'github-unreachable')
        assert.match(String(error?.message), 'No server is available')
      } else await publishOne(plan)
      stage.recover()
      await publishOne(plan)
      await assertPublished(stage, plan === changed ? 'kind: Gateway # 2\n' : 'kind: Gateway\n')
    }),
  )
}

test(
  'reads again where somebody pushed between reading and writing, and loses nothing',
  onStage(async ({ github, publishOne, refused }) => {
    await publishOne(samplePlan())
    let foreign = ''
    const act = async () => {
      foreign = await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    }
    github.addFault({ method: 'PATCH', path: /git\/refs\//, fault: { kind: 'before', act } })
    const [error] = await refused(changed)
    assert.is(error?.code, 'foreign-commit')
    assert.is(await github.head(branch), foreign)
  }),
)

test(
  'agrees with another run of its own that was faster',
  onStage(async ({ github, publishOne, publish }) => {
    const act = async () => {
      await publish([samplePlan()])
    }
    github.addFault({ method: 'POST', path: /git\/refs$/, fault: { kind: 'before', act } })
    const result = await publishOne(samplePlan())
    // In the same second both make the very same commit; else the second run finds all done.
    assert.is((await github.pulls()).length, 1)
    assert.is(result.head, await github.head(branch))
    assert.is((await github.compare('main', branch)).length, 1)
  }),
)

test(
  'agrees with another run that updated the branch first',
  onStage(async ({ github, publishOne, publish }) => {
    await publishOne(samplePlan())
    const act = async () => {
      await publish([changed])
    }
    github.addFault({ method: 'PATCH', path: /git\/refs\//, fault: { kind: 'before', act } })
    await publishOne(changed)
    assert.is((await github.files(branch)).get(gateway), 'kind: Gateway # 2\n')
    assert.is((await github.compare('main', branch)).length, 2)
  }),
)

test(
  'agrees with another run that opened the pull request first',
  onStage(async ({ github, publishOne }) => {
    const act = async () => {
      await github.api('POST', '/pulls', { title: 'Rival', head: branch, base: 'main' })
    }
    github.addFault({ method: 'POST', path: /\/pulls$/, fault: { kind: 'before', act } })
    const result = await publishOne(samplePlan())
    assert.is(result.number, 1)
    assert.equal(
      (await github.pulls()).map(({ title }) => title),
      ['Render staging'],
    )
  }),
)

test(
  'checks the inputs again after somebody was faster',
  onStage(async ({ github, publishOne }) => {
    await github.commit('main', { 'in.yaml': 'v: 1\n' })
    const inputs = new Map([['in.yaml', blobId('v: 1\n')]])
    await publishOne(samplePlan(), { inputs })
    const act = async () => {
      await github.commit('main', { 'in.yaml': 'v: 2\n' })
      const plan = samplePlan({ files: new Map([[gateway, 'kind: Gateway # newer\n']]) })
      await publishOne(plan)
    }
    github.addFault({ method: 'PATCH', path: /git\/refs\//, fault: { kind: 'before', act } })
    const result = await publishOne(changed, { inputs })
    assert.equal([result.operation, result.code], ['skipped', 'stale-checkout'])
    assert.is((await github.files(branch)).get(gateway), 'kind: Gateway # newer\n')
  }),
)

test(
  'gives up on a branch that never stands still',
  onStage(async ({ github, publishOne, publish, refused }) => {
    await publishOne(samplePlan())
    let count = 0
    const act = async () => {
      count++
      const files = new Map([[gateway, `kind: Gateway # rival ${count}\n`]])
      await publish([samplePlan({ files })])
    }
    // The rival's own update passes, ours is the one that it precedes.
    for (const skip of [0, 1, 2, 3]) {
      github.addFault({
        method: 'PATCH',
        path: /git\/refs\//,
        skip,
        fault: { kind: 'before', act },
      })
    }
    const [error] = await refused(changed)
    assert.is(error?.code, 'conflict')
    assert.match(String(error?.hint), 'concurrency')
  }),
)

test(
  'does not delete a branch that somebody pushed to just now',
  onStage(async ({ github, publishOne, refused }) => {
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    let foreign = ''
    const act = async () => {
      foreign = await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    }
    github.addFault({ method: 'PATCH', path: /\/pulls\/1$/, fault: { kind: 'before', act } })
    assert.is((await refused(samplePlan()))[0]?.code, 'foreign-commit')
    assert.is(await github.head(branch), foreign)
  }),
)

test(
  'does not close a pull request that somebody pushed to just now',
  onStage(async ({ github, publishOne, refused }) => {
    await publishOne(samplePlan())
    await github.commit('main', { [gateway]: 'kind: Gateway\n' })
    const act = async () => {
      await github.commit(branch, { 'docs/rita.md': 'a note\n' })
    }
    const path = /git\/ref\/heads\/inference-gateway\//
    github.addFault({ method: 'GET', path, fault: { kind: 'before', act } })
    assert.is((await refused(samplePlan()))[0]?.code, 'foreign-commit')
    assert.is((await github.pulls())[0]?.state, 'open')
  }),
)

test(
  'waits where GitHub has not seen our own branch yet',
  onStage(async ({ github, publishOne }) => {
    const response = {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
      },
    }
    const fault = { kind: 'answer', response } as const
    github.addFault({ method: 'POST', path: /\/pulls$/, times: 2, fault })
    assert.is((await publishOne(samplePlan())).operation, 'created')
  }),
)

test(
  'sends less at a time where GitHub cannot digest it',
  onStage(async ({ github, publishOne }) => {
    const names = Array.from({ length: 90 }, (_, i) => `rendered/staging/file-${i}.yaml`)
    const response = {
      status: 422,
      body: { message: 'Sorry, your request timed out. Your input was too large to process.' },
    }
    const fault = { kind: 'answer', response } as const
    github.addFault({ method: 'POST', path: /git\/trees$/, times: 2, fault })
    await publishOne(samplePlan({ files: new Map(names.map((name) => [name, 'x\n'])) }))
    const sizes = github.journal
      .filter(({ path, status }) => path.endsWith('/git/trees') && status === 201)
      .map(({ body }) => Object(body).tree.length)
    assert.equal(sizes, [23, 22, 45])
    assert.is((await github.files(branch)).size, 91)
  }),
)

test.run()
