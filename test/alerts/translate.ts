import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import {
  type TranslatedRules,
  type TranslateOptions,
  translateRules,
} from '../../src/alerts/translate-rules.ts'
import type { UserError } from '../../src/error.ts'

/** The policies of one rule file, given as text. */
export function translate(text: string, options: TranslateOptions = {}): TranslatedRules {
  return translateRules([parseRuleFile({ file: 'rules.yaml', text })], options)
}

/** A group `g` around rules in flow or block style, each as it stands behind its hyphen. */
export function group(...rules: readonly string[]): string {
  const items = rules.map((rule) => `  - ${rule.replaceAll('\n', '\n    ')}\n`)
  return `groups:\n- name: g\n  rules:\n${items.join('')}`
}

/** `line:col code`, short enough to compare lists of. */
export function places(errors: readonly UserError[]): readonly string[] {
  return errors.map(({ at, code }) => `${at?.line}:${at?.col} ${code}`)
}
