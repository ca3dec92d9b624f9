/** Writes `kustomize/`: the components, the example overlays, and the table of values in its README. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exampleOverlays } from '../src/bundle/example-overlays.ts'
import { bundleFiles } from '../src/bundle/standalone.ts'
import { valuesTable } from '../src/bundle/values-table.ts'

const README = 'kustomize/README.md'

const rules = globSync('kustomize/rules/*.yaml')
  .sort()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

writeFolder('kustomize/components', bundleFiles(rules))
writeFolder('kustomize/overlays', exampleOverlays())
writeFileSync(README, valuesTable(readFileSync(README, 'utf8')))

function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
