import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffResources } from '../../src/diff/diff-resources.ts'
import { showHidden } from '../../src/hidden-characters.ts'
import { formatReport } from '../../src/report/page.ts'
import { setOf } from '../diff/yaml-set.ts'
import { attribute, type Page, readPage, skeleton, textOf } from '../support/html.ts'
import { INJECTIONS } from '../support/injections.ts'
import { finding, report, reportOf, review } from './report-fixture.ts'

const test = suite('formatReport')

const ELEMENTS =
  'a b bdi body caption code col dd del details div dl dt figcaption figure g h1 h2 h3 h4 head header html ins li main meta nav ol p path pre rect section span strong style summary svg table tbody td text th thead title tr ul'.split(
    ' ',
  )

/** What has to be true of every page. */
function assertSound(page: Page): void {
  assert.equal(page.mistakes, [])
  assert.is(page.comments, 0)
  const { elements } = page
  assert.equal(
    elements.map(({ tagName }) => tagName).filter((name) => !ELEMENTS.includes(name)),
    [],
  )
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  assert.equal([...new Set(ids)], ids)
  for (const { attrs } of elements)
    for (const { name, value } of attrs) {
      assert.not.match(name, /^on|^style$|^src/)
      if (name === 'href') assert.ok(ids.includes(value.slice(1)), `${value} leads somewhere`)
      if (name === 'aria-labelledby') assert.ok(ids.includes(value), `${value} is there`)
    }
  assertHeadings(page)
}

/** No level is left out, and there is one of the first. */
function assertHeadings({ elements }: Page): void {
  const levels = elements
    .flatMap(({ tagName }) => /^h([1-4])$/.exec(tagName)?.[1] ?? [])
    .map(Number)
  assert.is(levels.filter((level) => level === 1).length, 1)
  for (const [i, level] of levels.entries())
    assert.ok(level <= (levels[i - 1] ?? 0) + 1, `h${level} after h${levels[i - 1]}`)
}

const harmless = readPage(formatReport(reportOf('harmless text')))

test('has every kind of section, and is sound', () => {
  assertSound(harmless)
  const headings = harmless.elements.filter(({ tagName }) => /^h[1-4]$/.test(tagName))
  assert.equal(
    headings.map(({ childNodes }) => textOf(childNodes)),
    [
      'harmless text',
      'Environments by release',
      'Findings',
      'To decide before merging 1',
      'decide harmless text',
      'To look at 2',
      'look at replicas-cut',
      'To know 1',
      'know replicas-cut',
      'Suppressed by the config 1',
      'suppressed replicas-cut',
      'prod',
      'Traffic',
      'Requests without an answer',
      'Rules without requests',
      'Alerts and log metrics',
      'Changes',
      'Where this comes from',
    ],
  )
})

for (const text of INJECTIONS)
  test(`is the same page with ${JSON.stringify(text)} in every place`, () => {
    const page = readPage(formatReport(reportOf(text)))
    assertSound(page)
    const twin = readPage(formatReport(reportOf(text.replace(/./gu, 'h'))))
    assert.equal(skeleton(page), skeleton(twin))
    assert.ok(page.text.includes(showHidden(text)), 'the text can be read')
  })

test('cuts a text of a megabyte and says how long it is', () => {
  const page = formatReport(reportOf('<b>@x'.repeat(200_000)))
  assertSound(readPage(page))
  assert.ok(page.length < 600_000, `${page.length} characters`)
  assert.match(page, '1,000,000 characters in all')
})

test('is the same text for the same report', () => {
  assert.is(formatReport(reportOf('x')), formatReport(reportOf('x')))
})

test('asks for nothing and runs nothing', () => {
  const text = formatReport(reportOf('x'))
  const { elements } = readPage(text)
  const policy = elements.find(
    (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
  )
  assert.match(
    (policy && attribute(policy, 'content')) ?? '',
    /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'$/,
  )
  assert.not.match(text, /@import|url\(|https?:\/\//)
})

const SECRETS = `
apiVersion: v1
kind: Secret
metadata: {name: upstream}
stringData: {password: OLD, text: "line one\\nline OLD\\n"}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {API_KEY: OLD, note: kept}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {template: {spec: {containers: [{name: web, env: [{name: DB_PASSWORD, value: OLD}, {name: URL, value: "https://me:OLD@db.example.com/a/long/path/to/a/database"}]}]}}}
`

test('never shows a secret, and that it changes', () => {
  const set = (secret: string, more = '') => setOf(SECRETS.replaceAll('OLD', secret) + more)
  const added = SECRETS.replaceAll('OLD', 'hunter3-hunter3').replaceAll(
    /name: (\w+)}/g,
    'name: $1-two}',
  )
  const changes = diffResources(set('hunter1-hunter1'), set('hunter2-hunter2', `---${added}`))
  const page = formatReport(report([review('prod', changes)]))
  assert.not.match(page, /hunter\d|\(secret:/)
  const { text } = readPage(page)
  assert.match(text, 'stringData.password')
  assert.match(text, '(secret, changed)')
  assert.is(page, formatReport(report([review('prod', diffAgain(set, added))])))
})

/** The keys of seals are others in each run; what is shown of them must not be. */
function diffAgain(
  set: (secret: string, more?: string) => ReturnType<typeof setOf>,
  added: string,
) {
  return diffResources(set('hunter1-hunter1'), set('hunter2-hunter2', `---${added}`))
}

test('shows both sides of a field, and where its value is set', () => {
  const at = { file: 'inference-gateway.yaml', line: 12, col: 3 }
  const changes = [
    {
      kind: 'modified',
      id: 'HorizontalPodAutoscaler.v2.autoscaling/llama.chat',
      before: {},
      after: {},
      fields: [
        {
          kind: 'changed',
          path: ['spec', 'maxReplicas'],
          before: 24,
          after: 32,
          origins: { after: { kind: 'config', at } },
        },
      ],
    },
  ] as const
  const { elements } = readPage(formatReport(report([review('prod', changes)])))
  const table = elements.find((element) => attribute(element, 'class') === 'fields')
  const cells = elements.filter(({ tagName }) => tagName === 'td')
  assert.match(textOf(table?.childNodes ?? []), 'set at inference-gateway.yaml:12')
  assert.equal(
    cells.slice(-2).map(({ childNodes }) => textOf(childNodes)),
    ['24', '32'],
  )
})

test('tells a number from the text that looks like it', () => {
  const fields = [{ kind: 'changed', path: ['data', 'x'], before: '24', after: 24 }] as const
  const change = { kind: 'modified', id: 'ConfigMap.v1/x', before: {}, after: {}, fields } as const
  const { elements } = readPage(formatReport(report([review('prod', [change])])))
  const cells = elements.filter(({ tagName }) => tagName === 'td').slice(-2)
  assert.equal(
    cells.map(({ childNodes }) => textOf(childNodes)),
    ['"24"', '24'],
  )
})

test('opens and puts first what a finding is about', () => {
  const names = Array.from({ length: 8 }, (_, i) => `ConfigMap.v1/c${i}`)
  const changes = names.map((id) => ({ kind: 'removed', id, before: { a: 1 } }) as const)
  const findings = [finding({ subject: 'ConfigMap.v1/c6' })]
  const { elements } = readPage(formatReport(report([review('prod', changes)], findings)))
  const folds = elements.filter(({ tagName }) => tagName === 'details')
  assert.equal(
    folds.map((fold) => attribute(fold, 'open') !== undefined),
    [true, ...names.slice(1).map(() => false)],
  )
  assert.match(textOf(folds[0]?.childNodes ?? []), 'c6')
})

test('groups environments by release, says who is held and who has none', () => {
  const [dev, staging, prod] = ['dev', 'staging', 'prod'].map((name) => review(name, []))
  const made = report([dev, staging, prod].flatMap((one) => one ?? []))
  const environments = made.environments.map((one, i) => {
    const { place } = one
    if (i === 0) return one
    const now = { release: 'b'.repeat(40), hold: i === 2 ? 'errors doubled' : undefined }
    const after = i === 1 ? { ...now } : { release: undefined, hold: now.hold }
    const state = i === 1 ? ('rendered' as const) : ('failed' as const)
    return { place: { ...place, now, after, state }, review: i === 1 ? one.review : undefined }
  })
  const { elements } = readPage(formatReport({ ...made, environments }))
  const table = elements.find((element) => attribute(element, 'class') === 'plain matrix')
  const rows = (table ? readRows(elements) : []).slice(0, 4)
  assert.equal(rows, [
    [
      'Step',
      'Environment',
      'Release bbbbbbbbbb',
      'Release aaaaaaaaaa',
      'Changes',
      'Findings',
      'Hold',
    ],
    ['1', 'dev', 'now', 'after the merge', 'none', 'none', ''],
    ['2', 'staging', 'now and after', '', 'none', 'none', ''],
    ['3', 'prod', 'now', '', 'not rendered', 'none', 'held errors doubled'],
  ])
})

test('has a column for the newest releases, and names the others', () => {
  const made = report(Array.from({ length: 8 }, (_, i) => review(`e${i}`, [])))
  const environments = made.environments.map(({ place, review: one }, i) => {
    const release = String(i).repeat(40)
    return { place: { ...place, now: { ...place.now, release }, after: place.after }, review: one }
  })
  const [head, ...rows] = readRows(readPage(formatReport({ ...made, environments })).elements)
  const names = ['4', '3', '2', '1', '0', 'a'].map((id) => `Release ${id.repeat(10)}`)
  assert.equal(head?.slice(2, -2), ['Older', ...names.slice(0, 5), names[5]])
  assert.equal(rows[7]?.slice(1, 4), ['e7', '7777777777 ', ''])
  assert.equal(rows[0]?.slice(1, 4), ['e0', '', ''])
})

test('says that a hold ends', () => {
  const made = report([review('prod', [])])
  const environments = made.environments.map(({ place, review: one }) => {
    const now = { ...place.now, hold: 'errors doubled' }
    return { place: { ...place, now }, review: one }
  })
  const [, row] = readRows(readPage(formatReport({ ...made, environments })).elements)
  assert.is(row?.at(-1), 'lifted errors doubled')
})

test('tells where the release of an environment comes from and goes to', () => {
  const change = { kind: 'removed', id: 'ConfigMap.v1/x', before: {} } as const
  const made = report(['dev', 'staging', 'prod'].map((name) => review(name, [change])))
  const environments = made.environments.map((one, i) => {
    const after = { ...one.place.after, release: 'abb'.charAt(i).repeat(40) }
    return { ...one, place: { ...one.place, after } }
  })
  const { elements } = readPage(formatReport({ ...made, environments }))
  const lists = elements.filter((element) => attribute(element, 'class') === 'lineage')
  assert.equal(
    lists.map(({ childNodes }) => textOf(childNodes).trim().replaceAll('\n', '; ')),
    [
      'Comes fromthe sources; Also inno other environment; Goes tostaging (has bbbbbbbbbb)',
      'Comes fromdev (has aaaaaaaaaa); Also inprod; Goes toprod',
      'Comes fromstaging; Also instaging; Goes tonone: this is the last step',
    ],
  )
})

function readRows(elements: Page['elements']): readonly (readonly string[])[] {
  return elements
    .filter(({ tagName }) => tagName === 'tr')
    .map(({ childNodes }) => childNodes.map((cell) => textOf([cell])))
}

test('takes time and room by the number of changes', () => {
  const page = (count: number) => {
    const fields = [{ kind: 'changed', path: ['data', 'x'], before: 'a', after: 'b' }] as const
    const changes = Array.from({ length: count }, (_, i) => {
      const id = `ConfigMap.v1/c${i}`
      return { kind: 'modified', id, before: {}, after: {}, fields } as const
    })
    const findings = changes.map(({ id }) => finding({ subject: id }))
    return formatReport(report([review('prod', changes)], findings)).length
  }
  const [hundred, thousand] = [page(100), page(1000)]
  assert.ok(thousand - hundred < 12 * hundred, `${hundred}, ${thousand}`)
})

test.run()
