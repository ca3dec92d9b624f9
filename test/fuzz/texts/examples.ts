import { globSync, readFileSync } from 'node:fs'

/** Files of the repository as seeds, without those that are too long to get anywhere with. */
export function examples(pattern: string, longest = 6000): readonly string[] {
  return globSync(pattern)
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => text.length <= longest)
}
