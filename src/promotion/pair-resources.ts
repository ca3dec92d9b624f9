import { groupBy } from '../group-by.ts'
import type { RenderedFile } from '../release/render-environment.ts'
import type { ComparedEnvironment } from './compare-environments.ts'

/** The same resource in two environments; one side is missing where only the other has it. */
export interface ResourcePair {
  readonly from: RenderedFile | undefined
  readonly to: RenderedFile | undefined
}

/**
 * Pairs resources by kind and name. Namespaces need not be the same in both; nor need names that
 * carry the name of the environment. In the order of the second environment.
 */
export function pairResources(
  from: ComparedEnvironment,
  to: ComparedEnvironment,
): readonly ResourcePair[] {
  const left = new Set(from.rendered)
  const partners = new Map<RenderedFile, RenderedFile>()
  const keys = [exactKey, namedKey, plainKey]
  for (const keyOf of keys) {
    const byKey = groupBy([...left], (file) => keyOf(file, from.name))
    for (const file of to.rendered) {
      const match = partners.has(file)
        ? undefined
        : byKey.get(keyOf(file, to.name))?.find((one) => left.has(one))
      if (match === undefined) continue
      partners.set(file, match)
      left.delete(match)
    }
  }
  const pairs = to.rendered.map((file) => ({ from: partners.get(file), to: file }))
  return [...pairs, ...[...left].map((file) => ({ from: file, to: undefined }))]
}

type KeyOf = (file: RenderedFile, environment: string) => string

const exactKey: KeyOf = ({ group, kind, name, namespace }) =>
  [group, kind, name, namespace].join('/')

const namedKey: KeyOf = ({ group, kind, name }) => [group, kind, name].join('/')

/** The name of the environment as a word of its own, as in `chat-prod`, stands for any. */
const plainKey: KeyOf = ({ group, kind, name }, environment) => {
  const words = name.split(/([-.])/).map((word) => (word === environment ? '*' : word))
  return [group, kind, words.join('')].join('/')
}
