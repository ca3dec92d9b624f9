import { parseLabelSelector } from '../../../src/resource/label-selector.ts'
import type { Target } from '../target.ts'

/** Label and annotation selectors of patches and replacements. */
export const labelSelector: Target = {
  name: 'label-selector',
  seeds: () => ['a=b,c!=d,e in (x,y),f notin (z),g,!h,i>1,j<2', 'a.b/c==d , e', 'in in (in,notin)'],
  run(text) {
    const at = { source: { file: 'kustomization.yaml', text }, offset: 0 }
    const selects = parseLabelSelector(text, at)
    selects(new Map([['a', 'b']]))
    selects(new Map())
  },
}
