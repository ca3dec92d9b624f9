/**
 * Makes what a release consists of, from a checkout that was installed and built: the npm package, an
 * SBOM of everything in it (CycloneDX), and the notes.
 *
 * usage: node scripts/release.ts TAG FOLDER
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MAJOR_VERSION } from '../src/config/schema-url.ts'
import { productionSbom } from './release/production-sbom.ts'
import { notesOf, releaseProblems } from './release/release-problems.ts'

const [tag = '', folder = ''] = process.argv.slice(2)
if (folder === '') throw new Error('usage: node scripts/release.ts TAG FOLDER')

const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'))
const changelog = readFileSync('CHANGELOG.md', 'utf8')
const problems = releaseProblems({
  ...{ tag, version, changelog },
  repositoryUrl: repository.url,
  majorVersion: MAJOR_VERSION,
})
if (problems.length > 0) {
  for (const problem of problems) process.stderr.write(`release: ${problem}\n`)
  process.exit(1)
}

mkdirSync(folder, { recursive: true })
npm('pack', '--pack-destination', folder)
const sbom = npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application')
const production = productionSbom(sbom, readFileSync('package-lock.json', 'utf8'))
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(production, undefined, 2)}\n`)
writeFileSync(join(folder, 'notes.md'), `${notesOf(changelog, version)}\n`)

function npm(...args: readonly string[]): string {
  return execFileSync('npm', [...args, '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
}
