import { compileGoRegExp } from '../../../src/go-regexp.ts'
import type { Target } from '../target.ts'

/** Expressions of matchers and label extractors: compiled or refused, never thrown out of. */
export const goRegexp: Target = {
  name: 'go-regexp',
  seeds: () => [
    'a(?i)b|c(?-s:d)[[:alpha:][:^digit:]x]',
    '^(?P<name>[^]\\]]+)\\Q.*\\E\\z$',
    '(a|b){2,1000}?\\pL\\d\\bx*?',
    '\\A[\\w-]+\\.(?:com|org)(/|$)\\x{1F600}\\x41',
    '"resource\\.(.*)"|[a-z&&[^b]]|\\\\1',
  ],
  run(text) {
    compileGoRegExp(text)
  },
}
