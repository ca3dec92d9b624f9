import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatReport } from '../../src/report/page.ts'
import type { Report } from '../../src/report/report.ts'
import { exampleReport } from '../report/example-report.ts'
import { finding, report, reportOf, review } from '../report/report-fixture.ts'
import { startBrowser } from '../support/browser.ts'
import { INJECTIONS } from '../support/injections.ts'

/** The part of the DOM that functions use which run in the page. */
interface PageElement {
  readonly localName: string
  readonly textContent: string
  open: boolean
  scrollWidth: number
  getAttribute(name: string): string | null
  checkVisibility(): boolean
}
declare const document: {
  readonly documentElement: PageElement
  readonly body: PageElement
  readonly activeElement: PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
declare function getComputedStyle(element: PageElement): {
  readonly backgroundColor: string
  readonly outlineStyle: string
}

/** The report in Chromium. Set `SCREENSHOTS` to a folder to look at it. */
const all = suite('the report in a browser')
const browser = await startBrowser()
if (typeof browser === 'string') console.log(`skipped: ${browser}`)
const test = typeof browser === 'string' ? all.skip : all

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { SCREENSHOTS } = process.env
const folder = mkdtempSync(join(tmpdir(), 'igw-report-'))

all.after(async () => {
  if (typeof browser !== 'string') await browser.close()
  rmSync(folder, { recursive: true })
})

interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly javaScriptEnabled?: boolean
}

/** Opens a report as a file, and asserts at the end that it asked for nothing and had no mistake. */
async function open(shown: Report, look: Look, run: (page: Page) => Promise<void>): Promise<void> {
  if (typeof browser === 'string') throw new Error(browser)
  const { colorScheme = 'light', width = 1280, javaScriptEnabled = true } = look
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ colorScheme, viewport, javaScriptEnabled })
  try {
    // Past the policy of the page, which lets no script in.
    await context.addInitScript({ content: axe })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => said.push(dialog.message()))
    page.on('request', (request) => said.push(request.url()))
    const file = join(folder, 'report.html')
    writeFileSync(file, formatReport(shown))
    const url = pathToFileURL(file).href
    await page.goto(url)
    await run(page)
    assert.equal(said, [url])
  } finally {
    await context.close()
  }
}

/** What axe has against a page, all of it. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found, passes } = await page.evaluate(
    (): Promise<AxeResults> => Reflect.get(globalThis, 'axe').run(),
  )
  assert.ok(passes.length > 20, 'axe looked')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

const example = await exampleReport()

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 400]) {
    test(`reads well in ${colorScheme}, ${width} pixels wide`, async () => {
      await open(example, { colorScheme, width }, async (page) => {
        if (SCREENSHOTS !== undefined)
          await page.screenshot({
            path: join(SCREENSHOTS, `report-${colorScheme}-${width}.png`),
            fullPage: true,
          })
        assert.equal(await violations(page), [])
        await openFolds(page)
        assert.equal(await violations(page), [])
        const over = await page.evaluate(() => document.documentElement.scrollWidth)
        assert.is(over, width, 'nothing is wider than the window')
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        const sum = (ground.match(/\d+/g) ?? []).reduce((total, part) => total + Number(part), 0)
        assert.is(sum > 380, colorScheme === 'light', ground)
      })
    })
  }

test('does nothing that a text from outside says', async () => {
  await open(reportOf(INJECTIONS.join(' ')), {}, async (page) => {
    await openFolds(page)
    assert.equal(await violations(page), [])
  })
})

function isInOpenFold({ parentElement }: { parentElement: unknown }): boolean {
  return Reflect.get(Object(parentElement), 'open') === true
}

/** What has the focus, by what it says. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return `${element?.localName} ${element?.getAttribute('aria-label') ?? element?.textContent?.trim()}`
  })

test('is reached by the Tab key everywhere, the way to the review first', async () => {
  await open(example, {}, async (page) => {
    const wanted = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('a, summary, [tabindex="0"]')]
      return shown.filter((element) => element.checkVisibility()).length
    })
    await page.keyboard.press('Tab')
    assert.is(await focused(page), 'a Skip to the review')
    const seen = new Set<string>()
    for (let i = 0; i < wanted; i++) {
      const [id, outline] = await page.evaluate(() => {
        const element = document.activeElement ?? document.body
        const every = [...document.querySelectorAll('*')]
        return [String(every.indexOf(element)), getComputedStyle(element).outlineStyle] as const
      })
      assert.is(outline, 'solid', await focused(page))
      seen.add(id)
      await page.keyboard.press('Tab')
    }
    assert.is(seen.size, wanted)
  })
})

test('needs no script: Enter opens a fold, and a link opens the fold that it leads into', async () => {
  await open(example, { javaScriptEnabled: false }, async (page) => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const fold = page.locator('details.change:not([open])').first()
    const summary = await fold.locator('summary').elementHandle()
    await summary?.focus()
    const isOpen = async () => (await summary?.evaluate(isInOpenFold)) ?? false
    await page.keyboard.press('Enter')
    assert.is(await isOpen(), true)
    await page.keyboard.press('Enter')
    assert.is(await isOpen(), false)
    const link = page.locator('td a, th a', { hasText: 'chat-chat-chat-silent' }).first()
    const target = page.locator(`details:has(${await link.getAttribute('href')})`)
    assert.is(await target.getAttribute('open'), null)
    await link.focus()
    await page.keyboard.press('Enter')
    await target.and(page.locator('[open]')).waitFor()
  })
})

test('is whole on paper, and where colours are those of the system', async () => {
  await open(example, {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    assert.is(await page.locator('nav').isVisible(), false)
    const hidden = page.locator('details:not([open]) table').first()
    const box = await hidden.boundingBox()
    assert.ok((box?.height ?? 0) > 0, 'what is folded is printed')
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    assert.equal(await violations(page), [])
  })
})

test('opens with 4,000 changes', async () => {
  const changes = Array.from({ length: 4000 }, (_, i) => {
    const id = `ConfigMap.v1/settings-${i}.chat`
    const fields = [
      { kind: 'changed', path: ['data', 'text'], before: 'one\ntwo\n', after: 'one\nthree\n' },
      { kind: 'changed', path: ['data', 'size'], before: i, after: i + 1 },
    ] as const
    return { kind: 'modified', id, before: {}, after: {}, fields } as const
  })
  const findings = changes.filter((_, i) => i % 10 === 0).map(({ id }) => finding({ subject: id }))
  await open(report([review('prod', changes)], findings), {}, async (page) => {
    assert.is(await page.locator('details.change').count(), 4000)
    assert.is(await page.locator('h1').textContent(), 'chat')
  })
})

all.run()
