import { show } from '../field.ts'
import { adapterContainers } from '../metrics-adapter.ts'
import type { Rule } from '../rule.ts'

const OLDEST = [0, 16, 9] as const

/** Adapters before v0.16.9 let the labels of an autoscaler change the query that is sent. */
export const adapterImage: Rule = {
  id: 'adapter-image',
  severity: 'error',
  *check(manifests) {
    for (const { image, tag } of adapterContainers(manifests)) {
      if (tag === undefined && String(image.value).includes('@')) continue
      const [, ...parts] = /^v([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})(?:-|$)/.exec(tag ?? '') ?? []
      if (parts.length === 3 && !isOlder(parts.map(Number))) continue
      yield {
        field: image,
        message: `the adapter is ${show(tag)}`,
        remedy: `use v${OLDEST.join('.')}-gke.0 or newer: before, labels were put into queries unescaped`,
      }
    }
  },
}

function isOlder(version: readonly number[]): boolean {
  const first = OLDEST.findIndex((part, i) => part !== version[i])
  return first !== -1 && (version[first] ?? 0) < (OLDEST[first] ?? 0)
}
