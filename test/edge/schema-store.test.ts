import { readdirSync, utimesSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { schemaStore } from '../../src/edge/schema-store.ts'
import { userErrorsIn } from '../../src/error.ts'
import { memoryTree } from '../../src/source-tree.ts'
import { scratchFolder } from '../support/scratch.ts'

const test = suite('schemaStore')

/** Answers each path with the statuses that are queued for it, then with the last of them. */
async function server(answers: Readonly<Record<string, readonly number[]>>) {
  const asked: string[] = []
  const http = createServer(({ url = '' }, response) => {
    asked.push(url)
    const queue = answers[url] ?? [404]
    const count = asked.filter((one) => one === url).length
    const status = queue[Math.min(count, queue.length) - 1] ?? 404
    if (status === 0) response.destroy()
    else response.writeHead(status).end(`{"at": "${url}", "count": ${count}}`)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = http.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { base: `http://127.0.0.1:${port}`, asked, close: () => http.close() }
}

const tree = memoryTree(new Map([['schemas/a.json', '{"type": "object"}']]))
const file = async (path: string) => tree.read(path)

test('reads a path from the repository, and nothing outside of it', async () => {
  const store = schemaStore({ file, cache: scratchFolder() })
  assert.is(await store.read('schemas/a.json'), '{"type": "object"}')
  assert.is(await store.read('schemas/b.json'), undefined)
  assert.is(await store.read('../../etc/passwd'), undefined)
})

test('asks for a URL once a run, and not again the same day', async () => {
  const { base, asked, close } = await server({ '/a.json': [200] })
  const cache = scratchFolder()
  const store = schemaStore({ file, cache })
  const texts = await Promise.all([store.read(`${base}/a.json`), store.read(`${base}/a.json`)])
  assert.is(texts[0], texts[1])
  assert.is(await schemaStore({ file, cache }).read(`${base}/a.json`), texts[0])
  assert.equal(asked, ['/a.json'])
  close()
})

test('asks again after a day, and keeps what it has where the network fails', async () => {
  const { base, close } = await server({ '/a.json': [200, 200, 0] })
  const cache = scratchFolder()
  const read = () => schemaStore({ file, cache, pauseMs: 1 }).read(`${base}/a.json`)
  const age = () => {
    for (const file of readdirSync(cache)) utimesSync(join(cache, file), 0, 0)
  }
  assert.match((await read()) ?? '', '"count": 1')
  age()
  assert.match((await read()) ?? '', '"count": 2')
  age()
  assert.match((await read()) ?? '', '"count": 2')
  close()
})

test('tells that there is no schema from that it cannot be told', async () => {
  const { base, asked, close } = await server({ '/sick.json': [500, 0, 503], '/no.json': [403] })
  const store = schemaStore({ file, cache: scratchFolder(), pauseMs: 1 })
  assert.is(await store.read(`${base}/none.json`), undefined)
  const failure = async (path: string) => {
    const thrown = await store.read(`${base}${path}`).then(
      () => undefined,
      (error: unknown) => userErrorsIn(error)?.[0],
    )
    return `${thrown?.code}: ${thrown?.message}`
  }
  assert.match(
    await failure('/sick.json'),
    /^schema-unavailable: .*\/sick\.json' could not be fetched: HTTP 503$/,
  )
  assert.match(await failure('/no.json'), /HTTP 403$/)
  assert.equal(
    ['/sick.json', '/no.json'].map((path) => asked.filter((one) => one === path).length),
    [3, 1],
  )
  close()
})

test('goes on after a passing fault', async () => {
  const { base, close } = await server({ '/a.json': [502, 429, 200] })
  const store = schemaStore({ file, cache: scratchFolder(), pauseMs: 1 })
  assert.match((await store.read(`${base}/a.json`)) ?? '', '"count": 3')
  close()
})

test.run()
