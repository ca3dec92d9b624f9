import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes many resources and a kustomization, by default one that lists them all. */
export function writeMany(folder: string, count: number, kustomization?: string): void {
  const names = Array.from({ length: count }, (_, i) => `r${i}.yaml`)
  for (const [i, name] of names.entries())
    writeFileSync(join(folder, name), `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${i}}\n`)
  const listed = `resources:\n${names.map((name) => `- ${name}\n`).join('')}`
  writeFileSync(join(folder, 'kustomization.yaml'), kustomization ?? listed)
}
