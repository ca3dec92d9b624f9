import type { ConfigPath } from './config.ts'
import { isJsonMap, type JsonMap } from './merge-settings.ts'

/**
 * Where a map has the key `__proto__`. The schema library leaves it out of maps with names of the
 * user's, so that an environment called that would be ignored without a word.
 */
export function prototypeKeys(map: JsonMap, path: ConfigPath = []): readonly ConfigPath[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const own = [...path, key]
    if (key === '__proto__') return [own]
    return isJsonMap(value) ? prototypeKeys(value, own) : []
  })
}
