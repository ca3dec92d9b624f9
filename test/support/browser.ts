import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** A Chromium that is installed here, without a window; or a line why there is none. Nothing is downloaded. */
export async function startBrowser(): Promise<Browser | string> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const executablePath = paths.find((path) => existsSync(path))
  if (executablePath === undefined) return 'no chromium or google-chrome on the PATH'
  try {
    return await chromium.launch({ executablePath })
  } catch (thrown) {
    const [reason] = String(thrown).split('\n')
    return `${executablePath} does not start: ${reason}`
  }
}
