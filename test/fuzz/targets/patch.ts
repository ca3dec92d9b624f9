import * as assert from 'uvu/assert'
import { build, emitResources } from '../../../src/kustomize/build.ts'
import { memoryTree } from '../../../src/source-tree.ts'
import type { Target } from '../target.ts'
import { formatFiles, parseFiles } from '../texts/file-set.ts'

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: 1
  template:
    spec:
      containers:
      - {name: web, image: "nginx:1", args: [a], env: [{name: A, value: b}], ports: [{containerPort: 80}]}
      - name: side
        image: busybox
      volumes: [{name: v, emptyDir: {}}]
`

const PATCHES = [
  '- {op: replace, path: /spec/replicas, value: 3}\n- {op: add, path: /metadata/labels/a~1b, value: "1"}\n',
  '- op: test\n  path: /spec/template/spec/containers/0/name\n  value: web\n- {op: remove, path: /spec/template}\n',
  '[{"op":"copy","from":"/metadata","path":"/spec/x"},{"op":"move","from":"/spec/replicas","path":"/spec/r"}]',
  '- {op: add, path: /spec/template/spec/containers/-, value: {name: c}}\n- {op: add, path: "", value: {a: 1}}\n',
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: null\n  template:\n    spec:\n      containers:\n      - {name: web, image: x, ports: [{containerPort: 81}]}\n      - {name: side, $patch: delete}\n',
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      $retainKeys: [containers]\n      containers:\n      - $patch: replace\n      $setElementOrder/containers: [{name: side}, {name: web}]\n      $deleteFromPrimitiveList/finalizers: [a]\n',
  'kind: Deployment\nmetadata: {name: web}\n$patch: delete\n---\nkind: Deployment\nmetadata: {name: other}\n',
]

/** One patch of either kind on one resource. */
export const patch: Target = {
  name: 'patch',
  seeds: () =>
    PATCHES.map((text) =>
      formatFiles(
        new Map([
          ['patch', text],
          ['resource', DEPLOYMENT],
        ]),
      ),
    ),
  run(text) {
    const given = parseFiles(text)
    for (const kind of ['Deployment', 'DoesNotMatter.*|.*']) {
      const kustomization = {
        resources: ['r.yaml'],
        patches: [{ path: 'p.yaml', target: { kind } }],
      }
      const files = new Map([
        ['kustomization.yaml', JSON.stringify(kustomization)],
        ['r.yaml', given.get('resource') ?? ''],
        ['p.yaml', given.get('patch') ?? ''],
      ])
      const print = () => emitResources(build(memoryTree(files), '').resources)
      assert.is(print(), print())
    }
  },
}
