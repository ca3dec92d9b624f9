import { UserError, UserErrors } from '../error.ts'
import type { Manifest } from '../template/template.ts'

/**
 * Refuses labels and annotations that are no texts: a person may have written `alert-id: 007`,
 * which YAML reads as a number. No API server takes it, and an id of another type is never found
 * again, so that every run would make the object anew. Nothing behind a key is an empty text there.
 *
 * @throws UserErrors `bad-value` for each of them
 */
export function requireTexts({ kind, metadata }: Manifest): void {
  const { name, labels, annotations } = metadata
  const errors = [
    ...noTexts('label', labels, kind, name),
    ...noTexts('annotation', annotations, kind, name),
  ]
  if (errors.length > 0) throw new UserErrors(errors)
}

function noTexts(noun: string, values: unknown, kind: string, name: string): UserError[] {
  return Object.entries(Object(values)).flatMap(([key, value]) =>
    typeof value === 'string' || value === null
      ? []
      : new UserError(
          'bad-value',
          `${kind} '${name}': the ${noun} '${key}' is ${String(value)}, which is no text`,
          { hint: 'write the value in quotes' },
        ),
  )
}
