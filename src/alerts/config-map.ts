import { UserError } from '../error.ts'
import {
  type Entry,
  entriesOf,
  type RuleText,
  readYaml,
  type Text,
  textOf,
  type YamlDocument,
} from './rule-yaml.ts'

/** A file in the data of a ConfigMap. */
export interface EmbeddedFile {
  readonly name: Entry
  /** Its documents; every place is one of the file that the ConfigMap stands in. */
  readonly text: RuleText
}

/** The files that a ConfigMap holds, as far as they are YAML or JSON. */
export function filesInConfigMap(
  yaml: YamlDocument,
  data: readonly Entry[],
): readonly EmbeddedFile[] {
  return data.flatMap((name) => {
    const value = textOf(yaml, name.value)
    const { file } = yaml.place(0)
    return value === undefined ? [] : [{ name, text: embedded(file, value) }]
  })
}

/** Whether a text is a rule file, and not another file of the same ConfigMap. */
export function hasGroups({ documents }: RuleText): boolean {
  return documents.some((document) =>
    (entriesOf(document, document.root) ?? []).some(({ key }) => key === 'groups'),
  )
}

function embedded(file: string, value: Text): RuleText {
  const { documents, errors } = readYaml({ file, text: value.text })
  const starts = [0, ...[...value.text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return {
    documents: documents.map((document) => ({
      ...document,
      // The text that was parsed may have lines moved, and its places are right nevertheless.
      place: (offset) => {
        const { line, col } = document.place(offset)
        return value.place((starts[line - 1] ?? 0) + col - 1)
      },
    })),
    errors: errors.map(({ code, message, at, hint }) => {
      const offset = at === undefined ? 0 : (starts[at.line - 1] ?? 0) + at.col - 1
      return new UserError(code, message, { at: value.place(offset), hint })
    }),
  }
}
