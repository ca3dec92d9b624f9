import type { Test } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../../src/lint/lint.ts'
import type { LintContext } from '../../src/lint/manifests.ts'
import type { Rule } from '../../src/lint/rule.ts'

type Manifest = Readonly<Record<string, unknown>>

interface Silent {
  readonly name: string
  readonly manifests: readonly Manifest[]
  readonly context?: LintContext
}

interface Fires extends Silent {
  /** Paths of the fields that are found, in their order. */
  readonly at: readonly string[]
  /** Part of the first message. */
  readonly says?: string | RegExp
}

/** Both sides of a rule: manifests on which it fires, and manifests that it lets pass. */
export function testRule(
  test: Test,
  rule: Rule,
  { fires, silent }: { readonly fires: readonly Fires[]; readonly silent: readonly Silent[] },
) {
  const findings = ({ manifests, context }: Silent) =>
    lint(
      manifests.map((manifest) => ({ manifest })),
      context,
      [rule],
    )
  test('is shown to fire and to be silent', () => assert.ok(fires.length > 0 && silent.length > 0))
  for (const example of fires)
    test(`fires: ${example.name}`, () => {
      const found = findings(example)
      assert.equal(
        found.map(({ path }) => path),
        [...example.at],
      )
      if (example.says !== undefined) assert.match(found[0]?.message ?? '', example.says)
      for (const { rule: id, severity, message, remedy, resource } of found) {
        assert.is(id, rule.id)
        assert.is(severity, rule.severity)
        assert.match(resource, '/')
        assert.ok(message !== '' && remedy !== '')
        assert.not.match(`${message} ${remedy}`, /undefined|\[object|NaN/)
      }
    })
  for (const example of silent)
    test(`is silent: ${example.name}`, () => assert.equal(findings(example), []))
}
