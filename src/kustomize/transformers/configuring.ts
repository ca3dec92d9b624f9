import { rethrow } from '../../error.ts'
import { emitYaml } from '../../yaml/emit.ts'
import type { JsonValue } from '../../yaml/node.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { PatchArgs, Selector } from '../kustomization/types.ts'
import { worded } from '../words.ts'

/** A configuration of more lines has a text in it that a person wrote in place, and says nothing new. */
const MOST_LINES = 20
const LEFT_OUT = '…'

/**
 * Configures a transformer that a field of a kustomization file stands for. kustomize writes that field
 * out as the configuration of a plugin, and begins what it says of a mistake with the whole of it.
 *
 * @param print the configuration as kustomize prints it
 * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go configureBuiltinPlugin
 */
export function configuring<T>(transformer: string, print: () => string, configure: () => T): T {
  try {
    return configure()
  } catch (thrown) {
    const lead = `trouble configuring builtin ${transformer} with config: \`\n${print()}\``
    return rethrow(thrown, (error) => worded(error, (words) => `${lead}: ${words}`))
  }
}

/** The configuration of an entry of `patches`. */
export function printPatch({ path, patch, target, options }: PatchArgs): string {
  return printConfig({
    ...(options.size > 0 && { options: Object.fromEntries([...options].sort()) }),
    ...given('patch', patch),
    ...given('path', path),
    ...(target && { target: selectorConfig(target) }),
  })
}

/** The configuration of an entry of `patchesJson6902`. */
export function printPatchJson6902({ path, patch, target }: PatchArgs): string {
  return printConfig({
    ...given('jsonOp', patch),
    ...given('path', path),
    ...(target && { target: selectorConfig(target) }),
  })
}

/** The configuration of all entries of `patchesStrategicMerge`. */
export function printPatchesStrategicMerge(entries: readonly Text[]): string {
  return printConfig({ paths: entries.map(({ text }) => text) })
}

function selectorConfig(selector: Selector): JsonValue {
  const { annotationSelector, group, kind, labelSelector, name, namespace, version } = selector
  const texts = {
    annotationSelector: annotationSelector?.text,
    group,
    kind,
    labelSelector: labelSelector?.text,
    name,
    namespace,
    version,
  }
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text ? [[field, text]] : [])),
  )
}

function given(field: string, value: Text | undefined): Readonly<Record<string, string>> {
  return value ? { [field]: value.text } : {}
}

function printConfig(config: JsonValue): string {
  try {
    const text = emitYaml(config)
    return text.split('\n').length > MOST_LINES ? LEFT_OUT : text
  } catch {
    // A patch that begins with a tab cannot be printed; the mistake in it is what matters.
    return LEFT_OUT
  }
}
