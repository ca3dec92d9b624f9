import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { AlertPolicy } from '../../src/alerts/alert-policy.ts'
import { parseRuleFile } from '../../src/alerts/rule-files.ts'
import { translateRules } from '../../src/alerts/translate-rules.ts'
import { groupBy } from '../../src/group-by.ts'
import { protoErrors } from '../support/proto-shape.ts'

const test = suite('real rule files')

/** Rule files of public projects with what `gcloud … policies migrate` makes of them. */
const CORPUS = join(import.meta.dirname, '../../../shared/corpus/alerts/visible')

interface Expected {
  readonly gcloud: { readonly exit: number; readonly policies: readonly Policy[] }
  readonly unwrapped?: readonly { readonly policies: readonly Policy[] }[]
  readonly perAlert?: readonly { readonly policy?: Policy }[]
  readonly promtool: readonly { readonly exit: number }[]
}

interface Policy {
  readonly displayName: string
  readonly combiner: string
  readonly documentation?: { readonly content?: string }
  readonly conditions: readonly {
    readonly displayName: string
    readonly conditionPrometheusQueryLanguage: Readonly<Record<string, unknown>>
  }[]
}

/** What the peer makes of the file, or of each alert alone where it refuses the file. */
function wanted({ gcloud, perAlert, unwrapped }: Expected): readonly Policy[] {
  if (gcloud.exit === 0) return gcloud.policies
  if (perAlert) return perAlert.flatMap(({ policy }) => policy ?? [])
  return (unwrapped ?? []).flatMap(({ policies }) => policies)
}

/** The fields that must agree, in one spelling. */
function essence({ displayName, combiner, conditions }: Policy | AlertPolicy): string {
  const [condition] = conditions
  const { query, duration, evaluationInterval, ruleGroup, alertRule }: Record<string, unknown> =
    Object(condition?.conditionPrometheusQueryLanguage)
  return JSON.stringify([
    displayName,
    combiner,
    condition?.displayName,
    String(query).trim(),
    Number.parseFloat(String(duration ?? '0s')),
    Number.parseFloat(String(evaluationInterval ?? '30s')),
    ruleGroup,
    alertRule,
  ])
}

/** Everything around the actions of a text, which has to be in ours in the same order. */
function keepsText(ours: string, theirs: string): boolean {
  let at = 0
  return theirs.split(/\{\{.*?\}\}/s).every((piece) => {
    const found = ours.indexOf(piece.trim(), at)
    at = found + piece.trim().length
    return found !== -1
  })
}

if (existsSync(CORPUS))
  for (const path of globSync(join(CORPUS, '*.expected.json')).sort()) {
    const expected: Expected = JSON.parse(readFileSync(path, 'utf8'))
    const file = basename(path).replace('.expected.json', '.yaml')
    const refused = expected.promtool.some(({ exit }) => exit !== 0)

    test(file, () => {
      const text = readFileSync(join(CORPUS, file), 'utf8')
      const { alerts, errors } = translateRules([parseRuleFile({ file, text })])
      if (!refused) assert.equal(errors, [])
      for (const { policy } of alerts) assert.equal(protoErrors('AlertPolicy', policy), [])
      const ours = new Map(
        [...groupBy(alerts, ({ policy }) => essence(policy))].map(([key, all]) => [key, [...all]]),
      )
      for (const want of wanted(expected)) {
        const policy = ours.get(essence(want))?.shift()?.policy
        if (policy === undefined && refused) continue
        assert.ok(policy, `no policy like ${essence(want)}`)
        const content = want.documentation?.content ?? ''
        assert.ok(keepsText(policy.documentation?.content ?? '', content), want.displayName)
      }
    })
  }
else console.log('  real rule files: skipped, no corpus in ../shared/corpus/alerts')

test.run()
