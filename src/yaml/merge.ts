import { UserError } from '../error.ts'
import { isFlow } from './flow.ts'
import { locate } from './locate.ts'
import { mapEntries, withEntries } from './map.ts'
import type { MapEntry, MapNode, ScalarNode, YamlNode } from './node.ts'

/**
 * Expands the merge key `<<` of one map whose values are expanded already: its own keys stay first
 * and win, then those of the maps that it names, the earlier one of a list winning.
 *
 * @throws UserError `bad-yaml` with kustomize's own words
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/yaml/rnode.go removeMergeTags
 */
export function expandMerges(map: MapNode): MapNode {
  if (!map.keys.some(isMergeKey)) return map
  const own = mapEntries(map)
  const merges = own.filter(({ key }) => isMergeKey(key))
  const [merge, again] = merges
  if (!merge) return map
  if (again) {
    throw new UserError('bad-yaml', 'duplicate merge key', { at: locate(again.key) })
  }
  const entries = own.filter((entry) => entry !== merge)
  const goesToBlock = !isFlow(map)
  const known = new Set(entries.map(({ key }) => key.text))
  for (const source of mapsToMerge(merge.value)) {
    for (const entry of mapEntries(source)) {
      if (known.has(entry.key.text)) continue
      known.add(entry.key.text)
      entries.push(goesToBlock ? withoutQuotes(entry) : entry)
    }
  }
  return withEntries(map, entries)
}

/** What is nothing between braces is an empty text there, see `composeDocument`, and nothing in a block. */
function withoutQuotes(entry: MapEntry): MapEntry {
  const { key, value } = entry
  if (value.kind !== 'scalar' || value.tag !== 'null' || value.style !== 'single') return entry
  return { key, value: { ...value, style: 'plain' } }
}

function isMergeKey({ tag }: ScalarNode): boolean {
  return tag === 'merge'
}

/** The maps that the value of a merge key names, in the order of the text. */
export function mapsToMerge(value: YamlNode): readonly MapNode[] {
  if (value.kind === 'map') return [value]
  if (value.kind === 'scalar') {
    throw new UserError('bad-yaml', 'invalid map merge: received alias for a non-map value', {
      at: locate(value),
    })
  }
  return value.items.flatMap((item) => {
    if (item.kind !== 'seq') return mapsToMerge(item)
    throw new UserError('bad-yaml', 'invalid map merge: received a nested sequence', {
      at: locate(item),
    })
  })
}
