import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cloudEnvironment } from '../../src/commands/google-cloud/environment.ts'
import { loadConfig } from '../../src/commands/load-config.ts'
import { findEnvironment } from '../../src/config/find-environment.ts'
import { UserError } from '../../src/error.ts'
import { Sources } from '../../src/release/sources.ts'
import { layeredTree, memoryTree, type SourceTree } from '../../src/source-tree.ts'
import { examplesTree, renderExamples } from '../support/examples.ts'

const test = suite('what was merged for Google Cloud')

const FILE = 'inference-gateway.yaml'

function withConfig(tree: SourceTree, edit: (text: string) => string): SourceTree {
  const text = tree.read(FILE) ?? ''
  return layeredTree(memoryTree(new Map([[FILE, edit(text)]])), tree)
}

const off = (text: string) =>
  text.replace(
    '\n    namespace: chat\n',
    '\n    namespace: chat\n    configConnector: {enabled: false}\n',
  )

/** The examples as they would be merged with another config. */
function merged(edit: (text: string) => string): SourceTree {
  const tree = withConfig(examplesTree(), edit)
  const { environments } = renderExamples(tree)
  const files = environments.flatMap((one) => (one.state === 'rendered' ? [...one.files] : []))
  return layeredTree(memoryTree(new Map(files)), tree)
}

function objectsOf(tree: SourceTree, name: string) {
  const { config } = loadConfig(new Sources(tree), FILE)
  return cloudEnvironment(tree, config, findEnvironment(config, name), undefined)
}

const keys = (tree: SourceTree, name: string) =>
  objectsOf(tree, name)
    .objects.map(({ kind, id }) => `${kind} ${id}`)
    .toSorted()

test('is the same with Config Connector, from rendered files, and without, from the overlay', () => {
  const [withIt, without] = [keys(examplesTree(), 'dev'), keys(merged(off), 'dev')]
  assert.ok(withIt.length > 20)
  assert.equal(without, withIt)
  assert.is(objectsOf(examplesTree(), 'dev').syncedBy, 'config-connector')
  assert.is(objectsOf(merged(off), 'dev').syncedBy, 'igw')
})

test('bears marks only where this program makes it', () => {
  const marks = (tree: SourceTree) =>
    JSON.stringify(objectsOf(tree, 'dev').objects).includes('igw-config')
  assert.is(marks(examplesTree()), false)
  assert.is(marks(merged(off)), true)
})

test('has nothing of a config that was not rendered yet', () => {
  const tree = merged(off)
  const later = withConfig(tree, (text) =>
    text.replace('enabled: true', 'enabled: false').replace('slow-requests', 'slower'),
  )
  assert.equal(keys(later, 'dev'), keys(tree, 'dev'))
})

test('says what to do where nothing was rendered', () => {
  const tree = memoryTree(new Map([[FILE, off(examplesTree().read(FILE) ?? '')]]))
  try {
    objectsOf(tree, 'dev')
    assert.unreachable()
  } catch (thrown) {
    assert.is(thrown instanceof UserError && thrown.code, 'file-not-found')
  }
})

test.run()
