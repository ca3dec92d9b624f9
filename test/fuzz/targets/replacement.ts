import * as fc from 'fast-check'
import { build, emitResources } from '../../../src/kustomize/build.ts'
import { memoryTree } from '../../../src/source-tree.ts'
import type { Target } from '../target.ts'

const RESOURCES = `apiVersion: v1
kind: ConfigMap
metadata: {name: from, annotations: {a.b/c: "x-y-z", d: ""}}
data: {a: "1", b.c: "p:q", "": e, list: "[1, 2]"}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: to, labels: {a.b/c: x}}
spec:
  replicas: 1
  args: [a=b, c]
  template:
    spec:
      containers:
      - {name: web, image: "nginx:1", env: [{name: A, value: b}], ports: [{containerPort: 80}]}
      - {name: side, image: null}
`

const STEPS = [
  ...[
    'metadata',
    'name',
    'annotations',
    'labels',
    'a.b/c',
    '[a.b/c]',
    'a\\.b/c',
    'data',
    'list',
    '*',
  ],
  ...['spec', 'template', 'containers', 'env', 'args', 'image', '0', '-1', '-', '99999999999', ''],
  ...['[name=web]', '[name=none]', '[=c]', '[=]', '[]', '[name=', 'name=web]', '[image=nginx:1]'],
  ...[
    'b.c',
    '__proto__',
    'constructor',
    '\\',
    '[a=b=c]',
    '*.*',
    'kind',
    'null',
    'replicas',
    '\ud800',
  ],
]

const path = fc.array(fc.constantFrom(...STEPS), { maxLength: 7 }).map((steps) => steps.join('.'))

/** Lines: field path of the source, of the target, delimiter, index, and whether it is created. */
export const replacement: Target = {
  name: 'replacement',
  seeds: () => [
    'data.a\nspec.replicas\n\n0\nfalse',
    'metadata.annotations.[a.b/c]\nspec.template.spec.containers.[name=web].image\n:\n1\ntrue',
    'data.b\\.c\nspec.template.spec.containers.*.env.0.value\n\n-1\ntrue',
    'data\nmetadata.labels\n/\n5\ntrue',
  ],
  made: fc
    .tuple(
      path,
      path,
      fc.constantFrom('', ':', '-', ' ', 'x', '\u{1f600}'),
      fc.integer({ min: -3, max: 9 }),
      fc.boolean(),
    )
    .map((lines) => lines.join('\n')),
  run(text) {
    const [from = '', to = '', delimiter = '', index = '0', create = ''] = text.split('\n')
    const options = {
      ...(delimiter !== '' && { delimiter }),
      ...(Number.isSafeInteger(Number(index)) && { index: Number(index) }),
      ...(create === 'true' && { create: true }),
    }
    const replacements = [
      {
        source: {
          kind: 'ConfigMap',
          fieldPath: from,
          ...(delimiter !== '' && { options: { delimiter } }),
        },
        targets: [{ select: { kind: 'Deployment' }, fieldPaths: [to], options }],
      },
    ]
    const kustomization = JSON.stringify({ resources: ['all.yaml'], replacements })
    const files = new Map([
      ['kustomization.yaml', kustomization],
      ['all.yaml', RESOURCES],
    ])
    emitResources(build(memoryTree(files), '').resources)
  },
}
