import { configConnectorResources } from '../config-connector.ts'
import { child, entries, show, text } from '../field.ts'
import { characters } from '../limits.ts'
import type { Rule } from '../rule.ts'

const KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u
const VALUE = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u
const MOST = 64

/** Labels without a slash become labels in Google Cloud, which has lower case only. */
export const googleLabels: Rule = {
  id: 'google-labels',
  severity: 'error',
  *check(manifests) {
    for (const root of configConnectorResources(manifests)) {
      const labels = entries(child(root, 'metadata', 'labels')).filter(
        ([key]) => !key.includes('/'),
      )
      if (labels.length >= MOST)
        yield {
          field: child(root, 'metadata', 'labels'),
          message: `${labels.length} labels, and Config Connector adds one`,
          remedy: `keep fewer than ${MOST}`,
        }
      for (const [key, field] of labels)
        if (!KEY.test(key) || !VALUE.test(text(field) ?? ' ') || isLong(key) || isLong(text(field)))
          yield {
            field,
            message: `label ${show(key)} with value ${show(field.value)} is none in Google Cloud`,
            remedy:
              'use lower-case letters, digits, _ and -, 63 at most, a letter first in the key',
          }
    }
  },
}

function isLong(label = ''): boolean {
  return characters(label) > 63 || new TextEncoder().encode(label).length > 128
}
