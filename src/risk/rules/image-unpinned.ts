import { child, text } from '../../lint/field.ts'
import { keptContainers, keptWorkloads } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const imageUnpinned: RiskRule = {
  id: 'image-unpinned',
  title: 'An image is no longer pinned',
  reason: 'What a tag means can change under running replicas: two of them may run two programs.',
  remedy: 'name the image by its digest, or at least by a version that is never moved',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after)) {
        const field = child(pair.after, 'image')
        const [old, now] = [text(child(pair.before, 'image')) ?? '', text(field) ?? '']
        if (pinning(now) < pinning(old))
          yield { field, message: `container '${pair.name}' goes from '${old}' to '${now}'` }
      }
  },
}

/** 2: a digest, 1: a version, 0: whatever is newest. */
function pinning(image: string): number {
  if (image.includes('@')) return 2
  const tag = /:([^/:]+)$/.exec(image)?.[1]
  return tag === undefined || /^(latest|main|master|nightly|stable)$/.test(tag) ? 0 : 1
}
