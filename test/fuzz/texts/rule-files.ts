import { examples } from './examples.ts'

/** The beginnings of our rule files, and small ones of other people. */
export const ruleFiles = (): readonly string[] => [
  ...examples('kustomize/rules/*.yaml', 40_000).map((text) => text.slice(0, 4000)),
  ...examples('test/fuzz/seeds/rules/*.yaml'),
  ...examples('../shared/corpus/alerts/visible/*rules.yaml', 3000),
]
