import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { poolComponent, sharedComponents } from '../../../src/bundle/index.ts'
import {
  type EnvironmentFacts,
  environmentValues,
  valuesManifest,
} from '../../../src/bundle/values.ts'
import type { Settings } from '../../../src/config/schema/index.ts'
import { build, emitResources } from '../../../src/kustomize/build.ts'
import { memoryTree } from '../../../src/source-tree.ts'
import type { Manifest } from '../../../src/template/template.ts'
import type { TextSource } from '../../../src/yaml/node.ts'
import { exampleEnvironment } from './example.ts'

export interface OverlayInput {
  readonly settings: Settings
  readonly environment?: EnvironmentFacts
  readonly ruleFiles?: readonly TextSource[]
}

/** The rule files that ship with the bundle. */
export function defaultRules(): readonly TextSource[] {
  return globSync('kustomize/rules/*.yaml')
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** The files of an overlay as a release has them, by path; its kustomization is in the root. */
export function overlayFiles(input: OverlayInput): ReadonlyMap<string, string> {
  const { settings, environment = exampleEnvironment(), ruleFiles = defaultRules() } = input
  const source = { name: 'shop', settings, ruleFiles }
  const pools = Object.entries(settings.pools).map(
    ([name, pool]) => [`pool-${name}`, poolComponent(name, pool, source)] as const,
  )
  const folders = [...sharedComponents(source).components, ...pools].filter(
    ([, files]) => files.size > 0,
  )
  const values = environmentValues({ name: 'shop', environment, settings })
  return new Map([
    ['kustomization.yaml', kustomization(folders.map(([folder]) => folder))],
    ['values.yaml', valuesManifest(values)],
    ...folders.flatMap(([folder, files]) =>
      [...files].map(([file, text]) => [`${folder}/${file}`, text] as const),
    ),
  ])
}

export function kustomization(components: readonly string[]): string {
  const list = components.map((component) => `- ${component}\n`).join('')
  return `resources:\n- values.yaml\n${list === '' ? '' : `components:\n${list}`}`
}

/** What our own engine prints for a folder of some files; the same as kubectl, where that is here. */
export function buildText(files: ReadonlyMap<string, string>, folder = ''): string {
  const text = emitResources(build(memoryTree(files), folder).resources)
  if (!kubectlAbsent) assert.is(text, kubectlBuild(files, folder), 'what kubectl prints')
  return text
}

/** Whether the real kustomize is here, inside kubectl; tests that compare with it say so if not. */
export const kubectlAbsent: boolean =
  spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' }).status !== 0

/** What `kubectl kustomize` prints for a folder of some files. */
function kubectlBuild(files: ReadonlyMap<string, string>, folder: string): string {
  const root = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return execFileSync('kubectl', ['kustomize', join(root, folder)], { encoding: 'utf8' })
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** The manifests in what a build prints. */
export function manifestsIn(text: string): readonly Manifest[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors[0]) throw document.errors[0]
    return document.toJS()
  })
}
