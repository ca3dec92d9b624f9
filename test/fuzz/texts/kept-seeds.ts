import { existsSync, readFileSync } from 'node:fs'

/** Texts of earlier runs of a target that reached something which none before them did. */
export function keptSeeds(target: string): readonly string[] {
  const file = new URL(`../corpus/${target}.json`, import.meta.url)
  if (!existsSync(file)) return []
  const texts: readonly string[] = JSON.parse(readFileSync(file, 'utf8'))
  return texts
}
