import type { Random } from './random.ts'
import { ANNOTATIONS, KEYS, SCALARS, STRINGS } from './scalars.ts'
import type { Workspace } from './workspace.ts'
import { type Style, writeYaml, type Yaml, type YamlMap } from './yaml-text.ts'

/** What is done to the resource, besides nothing and a patch from a file. */
const CHANGES = [
  '',
  '',
  'patches:\n- patch: "{kind: X, metadata: {name: a}}"\n',
  'patches:\n- target: {kind: X}\n  patch: \'[{"op": "add", "path": "/b", "value": 1}]\'\n',
  'commonLabels: {a: b}\ncommonAnnotations: {c: "1"}\n',
  'replacements:\n- source: {kind: X, fieldPath: spec}\n  targets:\n  - {select: {kind: X}, options: {create: true}, fieldPaths: [copy]}\n',
] as const

/** One resource that is as odd as YAML can be, with little around it that may be refused. */
export function oddYaml(workspace: Workspace, directory: string): void {
  const { random, files } = workspace
  workspace.use('odd YAML')
  files.set(`${directory}/r.yaml`, writeYaml(resource(random), random, oddStyle(random)))
  const isPatched = random.chance(0.4)
  if (isPatched) {
    files.set(`${directory}/p.yaml`, writeYaml(resource(random), random, oddStyle(random)))
  }
  const change = isPatched ? 'patches: [{path: p.yaml}]\n' : random.pick(CHANGES)
  files.set(`${directory}/kustomization.yaml`, `resources: [r.yaml]\n${change}`)
}

function resource(random: Random): YamlMap {
  const metadata: Record<string, Yaml> = { name: 'a' }
  if (random.chance(0.3)) {
    metadata.annotations = { x: random.pick(ANNOTATIONS), y: random.pick(SCALARS) }
  }
  if (random.chance(0.3)) metadata.labels = { x: random.pick(STRINGS) }
  return { kind: 'X', metadata, spec: map(random, 0) }
}

function map(random: Random, depth: number): YamlMap {
  const entries: Record<string, Yaml> = {}
  for (let left = 1 + random.below(4); left > 0; left--) {
    const key = random.chance(0.8) ? random.pick(['a', 'b', 'c', 'd', 'e', 'f']) : random.pick(KEYS)
    entries[key] = value(random, depth)
  }
  return entries
}

function value(random: Random, depth: number): Yaml {
  const which = random.next()
  if (depth > 3 || which < 0.55) return random.pick(SCALARS)
  if (which < 0.6) return random.pick<Yaml>([{}, [], '', 'null'])
  if (which >= 0.8) return map(random, depth + 1)
  return Array.from({ length: random.below(4) }, () => value(random, depth + 1))
}

function oddStyle(random: Random): Style {
  const comments = random.pick([0, 0, 0.1, 0.3])
  return {
    flow: random.pick([0, 0.2, 0.5]),
    comments,
    anchors: random.pick([0, 0, 0.05, 0.15]),
    quotedKeys: random.pick([0, 0.2]),
    explicitKeys: random.pick([0, 0, 0.1]),
    tags: comments === 0 ? random.pick([0, 0.1]) : 0,
    flowBreaks: random.pick([0, 0.1, 0.3]),
    oddColons: random.pick([0, 0, 0, 0.1]),
    listIndent: random.pick([0, 0, 2, 3]),
    mapIndent: random.pick([2, 2, 1, 3, 4]),
    dash: random.pick([2, 2, 3, 5]),
  }
}
