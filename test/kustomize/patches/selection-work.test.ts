import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Resource } from '../../../src/resource/resource.ts'
import { buildText } from '../build-text.ts'

const test = suite('the work of selecting resources')

const targets: readonly (readonly [by: string, target: (i: number) => string])[] = [
  ['a label', (i) => `{kind: ConfigMap, labelSelector: "app=a${i}"}`],
  ['an annotation', (i) => `{annotationSelector: "note in (x, y),app=a${i}"}`],
  ['an expression', (i) => `{kind: ConfigMap, name: "c${i}-.*"}`],
  ['a name', (i) => `{name: c${i}-x}`],
]

for (const [by, target] of targets) {
  test(`by ${by} is the same for each of many patches`, () => {
    const few = readsOf(50, target)
    assert.ok(few > 0)
    assert.ok(readsOf(400, target) < few * 1.2, `${readsOf(400, target)} instead of ${few}`)
  })
}

/** How often contents of resources are read, by the number of patches. */
function readsOf(count: number, target: (i: number) => string): number {
  const numbers = [...Array(count).keys()]
  const files = {
    'kustomization.yaml': `resources: [all.yaml]\npatches:\n${numbers.map((i) => patch(target(i))).join('')}`,
    'all.yaml': numbers.map(configMap).join('---\n'),
  }
  const counter = countReads()
  try {
    assert.is(buildText(files).match(/added: yes/g)?.length, count)
    return counter.reads() / count
  } finally {
    counter.stop()
  }
}

function patch(target: string): string {
  const operation = '{"op": "add", "path": "/data/added", "value": "yes it is"}'
  return `- {target: ${target}, patch: '[${operation}]'}\n`
}

function configMap(i: number): string {
  const metadata = `{name: c${i}-x, labels: {app: a${i}}, annotations: {app: a${i}, note: x}}`
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: ${metadata}\ndata: {a: b}\n`
}

/** Counts calls of what selectors ask a resource for. */
function countReads() {
  let reads = 0
  const names = ['id', 'ids', 'labels', 'annotations'] as const
  const originals = names.map((name) => Object.getOwnPropertyDescriptor(Resource.prototype, name))
  for (const [i, name] of names.entries()) {
    const original = originals[i]?.get
    Object.defineProperty(Resource.prototype, name, {
      configurable: true,
      get() {
        reads++
        return original?.call(this)
      },
    })
  }
  return {
    reads: () => reads,
    stop() {
      for (const [i, name] of names.entries())
        Object.defineProperty(Resource.prototype, name, originals[i] ?? {})
    },
  }
}

test.run()
