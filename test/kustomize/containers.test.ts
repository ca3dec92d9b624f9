import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changeContainers } from '../../src/kustomize/transformers/containers.ts'
import { scalarNode } from '../../src/resource/fields.ts'
import { Resource } from '../../src/resource/resource.ts'
import { emitNode } from '../../src/yaml/emit.ts'
import type { YamlNode } from '../../src/yaml/node.ts'
import { readDocuments } from '../../src/yaml/read.ts'

const test = suite('changeContainers')

function read(text: string): Resource {
  const [root] = readDocuments({ file: 'a.yaml', text })
  if (root?.kind !== 'map') throw new Error('a map is to be read')
  return new Resource(root)
}

/** The resource with `-n` behind each image; several times in a row, as what was found is remembered. */
function suffixed(resource: Resource, n: number): Resource {
  return changeContainers(resource, (image: YamlNode) => {
    if (image.kind !== 'scalar') throw new Error('an image is a text')
    return scalarNode(`${image.text}-${n}`, 'str', image)
  })
}

const POD = `
containers:
- env: [{name: A}, {name: B}, {name: C}, {name: D}]
  image: a
- name: without
- image: b
initContainers:
- image: c
volumes: [{name: v}]
`

function indented(text: string, indent: number): string {
  return text.trim().replace(/^/gm, ' '.repeat(indent))
}

test('changes each image of a pod, wherever it is', () => {
  const pods = [
    `spec:\n${indented(POD, 2)}`,
    `spec:\n  template:\n    spec:\n${indented(POD, 6)}`,
    `spec:\n  jobs:\n  - pod:\n${indented(POD, 6)}\n  - pod:\n${indented(POD, 6)}`,
  ]
  for (const text of pods) {
    const resource = read(text)
    const before = emitNode(resource.root)
    for (let n = 0; n < 4; n++) {
      const after = emitNode(suffixed(resource, n).root)
      assert.is(after, before.replace(/(image: .)/g, `$1-${n}`), `time ${n}`)
    }
    assert.is(emitNode(resource.root), before)
  }
})

test('finds lists of containers in a container', () => {
  const inner = 'containers:\n- image: inner\n'
  const resource = read(
    `spec:\n  containers:\n  - image: outer\n    more:\n${indented(inner, 6)}\n`,
  )
  for (let n = 0; n < 3; n++) {
    const text = emitNode(suffixed(resource, n).root)
    assert.match(text, `image: inner-${n}`)
    assert.match(text, `image: outer-${n}`)
  }
})

test('knows what was changed no longer', () => {
  let resource = read(`spec:\n${indented(POD, 2)}`)
  for (let n = 0; n < 3; n++) resource = suffixed(suffixed(resource, n), n)
  assert.match(emitNode(resource.root), 'image: a-0-0-1-1-2-2')
})

test('leaves a resource alone that has no image', () => {
  for (const text of ['data: {containers: x}\n', 'spec: {containers: [{name: a}]}\n', 'a: []\n']) {
    const resource = read(text)
    for (let n = 0; n < 3; n++) assert.is(suffixed(resource, n), resource)
  }
})

test.run()
