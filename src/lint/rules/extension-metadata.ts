import { backendKind, extensionsOf } from '../extension.ts'
import { child, entries, type Field, isAbsent, show, text } from '../field.ts'
import { characters, sizeBetween } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

const ALPHABET = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:"[\]{}\s]*$/
const FOREIGN = /[^A-Za-z0-9/\-._~%!$&'()*+,;=:"[\]{}\s]/

/** Metadata of an extension: 16 short texts of a small alphabet. */
export const extensionMetadata: Rule = {
  id: 'extension-metadata',
  severity: 'error',
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const metadata = child(extension, 'metadata')
      if (isAbsent(metadata)) continue
      yield* sizeBetween(metadata, { min: 0, max: 16, of: 'entries of metadata' })
      if (backendKind(extension) === 'GCPWasmPlugin')
        yield {
          field: metadata,
          message: 'a Wasm plugin has no metadata',
          remedy: 'put it into the configuration of the plugin',
        }
      for (const [key, value] of entries(metadata)) yield* badEntry(key, value)
    }
  },
}

function* badEntry(key: string, field: Field): Generator<Problem> {
  const value = text(field)
  if (key.length < 1 || key.length > 63)
    yield { field, message: `key ${show(key)} has ${key.length} characters`, remedy: 'use 1 to 63' }
  if (value === undefined)
    yield {
      field,
      message: `${show(field.value)} is no text`,
      remedy: `quote it: '${String(field.value)}'`,
    }
  else if (value === '' || characters(value) > 1023)
    yield {
      field,
      message: `the value has ${characters(value)} characters where 1 to 1023 are allowed`,
      remedy: 'shorten it; for Model Armor, name fewer models or shorter templates',
    }
  else if (!ALPHABET.test(value))
    yield {
      field,
      message: `the value holds ${show(FOREIGN.exec(value)?.[0])}, which metadata cannot`,
      remedy: 'use letters, digits, blanks and / - . _ ~ % ! $ & \' ( ) * + , ; = : " [ ] { }',
    }
}
