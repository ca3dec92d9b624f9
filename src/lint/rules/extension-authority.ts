import { backendKind, extensionName, extensionsOf } from '../extension.ts'
import { child, isAbsent, show, text } from '../field.ts'
import { lengthBetween } from '../limits.ts'
import type { Rule } from '../rule.ts'

const ALPHABET = /^[A-Za-z0-9\-_:%.[\]]*$/

/** The :authority header of the call: needed for services, refused for everything else. */
export const extensionAuthority: Rule = {
  id: 'extension-authority',
  severity: 'error',
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const field = child(extension, 'authority')
      const kind = backendKind(extension)
      const needed = kind === 'Service' || kind === 'ServiceImport'
      if (needed && isAbsent(field))
        yield {
          field,
          message: `extension ${extensionName(extension)} calls a ${kind} without an authority`,
          remedy: 'add the host that the service expects, such as ext.example.com',
        }
      if (!needed && !isAbsent(field))
        yield {
          field,
          message: `authority ${show(field.value)} of extension ${extensionName(extension)}, which calls no Service`,
          remedy: 'remove it; Google APIs, Apigee and Wasm plugins have none',
        }
      yield* lengthBetween(field, 1, 1000)
      if (!ALPHABET.test(text(field) ?? ''))
        yield {
          field,
          message: `${show(field.value)} is no authority`,
          remedy: 'use letters, digits and - _ : % . [ ]',
        }
    }
  },
}
