import { child, text } from '../../lint/field.ts'
import { keptContainers, keptWorkloads } from '../pods.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const imageRegistryChanged: RiskRule = {
  id: 'image-registry-changed',
  title: 'An image comes from somewhere else',
  reason:
    'Another registry is another owner of what runs, and nodes may not be allowed to pull from it.',
  remedy: 'see who owns the new one, and that the service account of the nodes may read it',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptWorkloads(comparison))
      for (const pair of keptContainers(before, after)) {
        const field = child(pair.after, 'image')
        const [old, now] = [child(pair.before, 'image'), field].map((one) =>
          registryOf(text(one) ?? ''),
        )
        if (old !== now)
          yield {
            field,
            message: `container '${pair.name}' is pulled from '${now}', before from '${old}'`,
          }
      }
  },
}

/** Host and first folder, which on registries is the owner: `us-docker.pkg.dev/shop`. */
function registryOf(image: string): string {
  const [first = '', second = '', ...rest] = image.replace(/[:@][^/]*$/, '').split('/')
  if (rest.length > 0) return `${first}/${second}`
  return second === '' ? 'docker.io/library' : /[.:]/.test(first) ? first : `docker.io/${first}`
}
