/** Writes `kustomize/`: the components, the example overlays, and the table of values in its README. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exampleOverlays } from '../src/bundle/example-overlays.ts'
import { bundleFiles } from '../src/bundle/standalone.ts'
import { valuesTable } from '../src/bundle/values-table.ts'

const README = 'kustomize/README.md'

writeFolder('kustomize/components', bundleFiles())
writeFolder('kustomize/overlays', exampleOverlays())
writeFileSync(README, valuesTable(readFileSync(README, 'utf8')))

function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
