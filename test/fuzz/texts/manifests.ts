import { examples } from './examples.ts'

/** Texts of Kubernetes objects, in every style that YAML has. */
export function manifests(): readonly string[] {
  return [...examples('{examples,kustomize}/**/*.yaml', 3000).slice(0, 100), ...STYLES]
}

const STYLES: readonly string[] = [
  'a:\n  b:\n    - c\n    -\n      d: e\n    - - f\n      - g: h\n        i: j\n',
  'a: b # c\n# d\n\n  # e\nf: g#h i\n',
  'a: "x \\"y\\" \\t\\u00e9"\nb: \'it\'\'s\'\n"c": d\n\'e\': f\n',
  'a: "one\n  two\n\n  three"\nb: \'one\n  two\'\nc: one\n  two\n\n  three\n',
  'a: |\n  x\n    y\n\n  z\nb: >\n  x\n  y\n\n  z\nc: |-\n\n\n  x\nd: |+\n  x\n\ne: |2\n   x\n',
  'a: []\nb: {}\nc: [1, "2", {d: e, "f": [g]}]\nh: [\n  i,\n  j,\n  ]\n',
  'x: &x {a: 1, b: &b [c]}\ny: {<<: *x, d: *b}\nz:\n  <<: [*x, *x]\n  a: 2\n',
  '? a\n: b\n? |\n  c\n: - d\n!!str e: !!int "1"\nf: !!binary aGVsbG8=\n',
  '---\na: 1\n...\n---\n# b\n---\nc: 0x1F\nd: 0o17\ne: .inf\nf: 2024-01-01\ng: ~\nh: yes\n',
  '%YAML 1.1\n---\na: \u00a0b\u2028c\n',
]
