import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALLOWED_LICENSES } from './allowed-licenses.ts'

/** No licence is shorter. */
const LEAST = 400

/**
 * Name, version, licence and its text of an installed package: what has to go with its code.
 *
 * @throws Error where the licence is not allowed, or its text is nowhere
 */
export function licenseEntry(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  if (!ALLOWED_LICENSES.has(license))
    throw new Error(
      `${name} ${version} has the licence '${license}', see scripts/release/allowed-licenses.ts`,
    )
  const text = ownText(folder) ?? sharedText(license)
  if (text === undefined) throw new Error(`${name} ${version} has the text of its licence nowhere`)
  return `${name} ${version}\n${license}\n\n${text}\n`
}

/** In a file of its own, or at the end of its README. */
function ownText(folder: string): string | undefined {
  const names = readdirSync(folder)
  const file = names.find((entry) => /^licen[cs]e/i.test(entry))
  if (file !== undefined) return read(join(folder, file))
  const readme = names.find((entry) => /^readme/i.test(entry))
  if (readme === undefined) return undefined
  const section = /^#* *licen[cs]e\s*$([\s\S]*)/im.exec(read(join(folder, readme)))?.[1]
  // Addresses of links stand behind it.
  const text = section?.replace(/^\[[^\]]+\]: .*$/gm, '').trim()
  return text !== undefined && text.length >= LEAST ? text : undefined
}

/** The Apache licence says nothing of whose it is, so all texts of it are that of ours. */
function sharedText(license: string): string | undefined {
  return license === 'Apache-2.0' ? read(join(import.meta.dirname, '../../LICENSE')) : undefined
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()
}
