import type { Field } from './field.ts'
import { GENERATED, NAMESPACES } from './names.ts'
import { STRINGS } from './scalars.ts'
import { someOf, type Workspace } from './workspace.ts'
import type { Yaml, YamlMap } from './yaml-text.ts'

/** Config maps and secrets that are generated, and the options of all of them. */
export const GENERATOR_FIELDS: readonly Field[] = [
  {
    feature: 'configMapGenerator',
    weight: 2,
    make: (w, d) => ({ configMapGenerator: [generatorArgs(w, d, 'ConfigMap')] }),
  },
  {
    feature: 'secretGenerator',
    weight: 1.5,
    make: (w, d) => ({ secretGenerator: [generatorArgs(w, d, 'Secret')] }),
  },
  { feature: 'generatorOptions', make: (w) => ({ generatorOptions: options(w) }) },
]

type GeneratedKind = 'ConfigMap' | 'Secret'

export function generatorArgs(
  workspace: Workspace,
  directory: string,
  kind: GeneratedKind,
): YamlMap {
  const { random, generated, allGenerated } = workspace
  const args: Record<string, Yaml> = {}
  const isThere = (name: string) =>
    allGenerated.some((one) => one.kind === kind && one.name === name)
  const old = generated.filter((one) => one.kind === kind)
  const target = old[random.below(old.length)]
  if (target && random.chance(0.6)) {
    args.name = target.name
    args.behavior = random.pick(['merge', 'replace'])
    workspace.use(`behavior: ${args.behavior}`)
  } else {
    const name = random.pick(GENERATED)
    if (isThere(name) && random.chance(0.95)) return generatorArgs(workspace, directory, kind)
    args.name = name
    workspace.addGenerated({ kind, name })
    if (workspace.chance(0.2, 'behavior: create')) args.behavior = 'create'
    else if (random.chance(0.02)) args.behavior = random.pick(['merge', 'odd', '""'])
    if (workspace.chance(0.1, 'generator with namespace')) args.namespace = random.pick(NAMESPACES)
  }
  if (kind === 'Secret' && random.chance(0.3)) args.type = random.pick(['kubernetes.io/tls', 'x/y'])
  if (workspace.chance(0.25, 'generator options')) args.options = options(workspace)
  return { ...args, ...sources(workspace, directory) }
}

function options({ random }: Workspace): YamlMap {
  return someOf(
    random,
    {
      labels: { g: random.pick(STRINGS) },
      annotations: { from: random.pick(STRINGS), note: 'generated' },
      disableNameSuffixHash: random.pick(['true', 'false']),
      immutable: random.pick(['true', 'false']),
    },
    0.5,
  )
}

function sources(workspace: Workspace, directory: string): YamlMap {
  const { random } = workspace
  const prefix = `${random.pick(['', 'a', 'k_', '1'])}${random.below(3)}`
  const map: Record<string, Yaml> = {}
  if (random.chance(0.6)) map.literals = literals(workspace, prefix)
  if (workspace.chance(0.4, 'generator files')) map.files = files(workspace, directory, prefix)
  if (workspace.chance(0.3, 'generator envs')) {
    const path = environmentFile(workspace, directory, prefix)
    if (random.chance(0.3)) map.env = path
    else map.envs = [path]
  }
  return map
}

const LITERALS = [
  'x=y',
  '"c=\'d e\'"',
  '\'q="quoted"\'',
  '"e="',
  '"s=a=b=c"',
  '"h=# x"',
  '"u=ü😀"',
  '"n=line\\nbreak"',
  '"t=\\ttab"',
  '"w= blanks "',
  '"o=\'open"',
  'v=010',
  '"z=\\"\'both\'\\""',
  '" lead=x"',
  '"nul=\\0"',
  '"long=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"',
  '"fold=one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"',
] as const

function literals(workspace: Workspace, prefix: string): Yaml {
  const { random } = workspace
  const bad = workspace.chance(0.003, 'literal without key')
    ? [random.pick(['noequals', '"=x"'])]
    : []
  return [`${prefix}a=b`, ...random.some(LITERALS, 0.2), ...bad]
}

const CONTENTS: readonly [string | Uint8Array, ...(string | Uint8Array)[]] = [
  'some\ntext\n',
  '',
  'no line break',
  ' leading blank\n',
  'trailing blank \nand more\n',
  'crlf\r\nline\r\n',
  '\ufeffbyte order mark\n',
  'ünïcödé\u2028separator\n',
  '\n\n\n',
  '# a comment: {}\n',
  'y'.repeat(200),
  `${'word '.repeat(40)}\n`,
  '- 1\n- 2\n',
  'bell\u0007\n',
  new Uint8Array([0, 1, 2, 253, 254, 255]),
  new Uint8Array(120).fill(200),
  new Uint8Array([0xc3, 0x28]),
]

const FILE_NAMES = [
  'data.txt',
  'a b.txt',
  'x.Y_z-1.properties',
  '.hidden',
  'ü.txt',
  'long.name.with.dots',
]

/** As keys of the config map these are no strings, which is refused. */
const ODD_FILE_NAMES = ['1', 'true', 'null'] as const

function files(workspace: Workspace, directory: string, prefix: string): Yaml {
  const { random } = workspace
  const odd = random.some(ODD_FILE_NAMES, 0.005)
  return [...random.some(FILE_NAMES, 0.2), ...odd].map((name, position) => {
    const content = workspace.chance(0.005, 'file that begins with a tab')
      ? '\ttab\n'
      : random.pick(CONTENTS)
    if (typeof content !== 'string') workspace.use('binary file')
    workspace.files.set(`${directory}/${name}`, content)
    const key = random.pick([
      `${prefix}k${position}`,
      `${prefix}k ${position}`,
      `${prefix}.k${position}`,
    ])
    return JSON.stringify(random.chance(0.4) ? `${key}=${name}` : name)
  })
}

const ENV_LINES = [
  'A=1',
  '# no',
  '',
  '  INDENTED=x',
  'B=two words  ',
  'QUOTED="x"',
  'NOVALUE',
  'EMPTY=',
  'EQ=a=b',
  'U=ü',
  'CR=x\r',
  'export X=1',
  '\tTABBED=\ttab',
  'H=a # b',
] as const

function environmentFile(workspace: Workspace, directory: string, prefix: string): string {
  const { random } = workspace
  const path = workspace.newPath(directory, '.env')
  const lines = [...random.some(ENV_LINES, 0.3), `${prefix}E=1`]
  const mark = random.chance(0.1) ? '\ufeff' : ''
  workspace.files.set(path, mark + lines.join('\n') + random.pick(['\n', '']))
  return path.slice(directory.length + 1)
}
