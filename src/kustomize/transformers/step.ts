import { isNothing } from '../../resource/fields.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { type ProvenanceEntry, withTransformation } from '../finish/provenance.ts'
import type { Mistakes } from '../gather.ts'

/** What a transformer does. */
export type Action =
  | {
      /** Changes one resource, whatever the others are. Called once for each, in their order. */
      readonly each: (resource: Resource) => Resource
      /** Called once behind the last. */
      readonly end?: () => void
    }
  | { readonly all: (map: ResourceMap) => void }

/** What is left of a transformer without a configuration: its mark, where marks are kept. */
export const NOTHING: Action = { each: (resource) => resource }

/** A transformer with its configuration: read and checked, ready to run once. */
export interface Step {
  readonly action: Action
  /** What `buildMetadata` says of it; nothing where it is not asked for. */
  readonly provenance: ProvenanceEntry | undefined
}

/**
 * Runs transformers in their order. Those that look at one resource at a time go over the resources
 * together: what the first of them makes is garbage for the second, and stays young.
 *
 * @param mistakes where to put what is wrong; the other steps still run
 */
export function runSteps(steps: readonly Step[], map: ResourceMap, mistakes: Mistakes): void {
  let together: Step[] = []
  for (const step of steps) {
    const { action } = step
    if ('each' in action) together.push(step)
    else {
      runTogether(together, map, mistakes)
      together = []
      mistakes.attempt(() => action.all(map))
      finishStep(step, map)
    }
  }
  runTogether(together, map, mistakes)
}

/** Where marks are kept every resource gets one, else only what the transformer changed is looked at. */
function finishStep(step: Step, map: ResourceMap): void {
  const changed = map.takeChanged()
  if (step.provenance) {
    map.update((resource) => afterStep(resource, step))
    return
  }
  for (const position of changed) {
    const resource = map.at(position)
    const finished = resource && afterStep(resource, step)
    if (finished === undefined) map.remove(position)
    else if (finished !== resource) map.replace(position, finished)
  }
}

export function runAction(action: Action, map: ResourceMap): void {
  if ('each' in action) {
    map.update(action.each)
    action.end?.()
  } else action.all(map)
}

function runTogether(steps: readonly Step[], map: ResourceMap, mistakes: Mistakes): void {
  if (steps.length === 0) return
  map.update((resource) => {
    let changed: Resource | undefined = resource
    mistakes.attempt(() => {
      for (const step of steps) {
        if (changed === undefined) return
        if ('each' in step.action) changed = afterStep(step.action.each(changed), step)
      }
    })
    return changed
  })
  for (const { action } of steps) if ('each' in action) action.end?.()
}

/** A resource that a transformer left nothing of is gone. */
function afterStep(resource: Resource, { provenance }: Step): Resource | undefined {
  const marked = provenance ? withTransformation(resource, provenance) : resource
  if (isNothing(marked.root)) return undefined
  return marked.history.asRead ? marked.withHistory({ asRead: undefined }) : marked
}
