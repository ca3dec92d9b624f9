import { Random } from './random.ts'
import type { RandomTree } from './tree.ts'

type Tokens = readonly [string, ...string[]]

const FLOW: Tokens = [
  'a',
  ...['b', 'c', '1', ' ', ' ', ' ', ': ', ':', ', ', ',', '[', ']', '{', '}', '-', '- '],
  ...['?', '? ', '#', ' #c\n  ', '\n  ', '"x"', "'y'", '&x ', '*x', '!!str ', '!t ', '~', '.'],
  ...['"a": ', '\t', '<<: ', '|', '>', '%', '@', '`', '=', '""', "''"],
]

const BLOCK: Tokens = [
  'a',
  ...['b', '1', ' ', '  ', ': ', ':', '- ', '-', '? ', '?', '\n', '\n  ', '\n    ', '\n   '],
  ...[' #c', '# d\n  ', '"x"', "'y'", '&x ', '*x', '!!str ', '!t ', '~', 'a: ', 'b: ', 'c:', '|'],
  ...['>', '|-', '|+', '>-', '|2', '\t', '[a]', '{a: b}', '<<: ', '""', '\n\n', '...', '---'],
  ...['%', '!', 'key: value', '- item'],
]

const RESOURCE = 'kind: X\nmetadata:\n  name: a\n'

/** A way for the text to get into what is built. */
type Place = (field: (name: string) => string) => Readonly<Record<string, string>>

const PLACES: Readonly<Record<string, Place>> = {
  'a resource': (field) => ({
    'kustomization.yaml': 'resources: [r.yaml]\n',
    'r.yaml': `${RESOURCE}${field('spec')}`,
  }),
  'a kustomization file': (field) => ({
    'kustomization.yaml': `resources: [r.yaml]\n${field('commonAnnotations')}`,
    'r.yaml': RESOURCE,
  }),
  'a JSON patch': (field) => ({
    'kustomization.yaml': 'resources: [r.yaml]\npatches: [{path: p.yaml, target: {kind: X}}]\n',
    'r.yaml': RESOURCE,
    'p.yaml': `- op: add\n  path: /b\n  ${field('value').trimEnd().replaceAll('\n', '\n  ')}\n`,
  }),
  'a strategic merge patch': (field) => ({
    'kustomization.yaml': 'resources: [r.yaml]\npatches: [{path: p.yaml}]\n',
    'r.yaml': `${RESOURCE}spec: {a: z, b: [1], c: {d: e}}\n`,
    'p.yaml': `${RESOURCE}${field('spec')}`,
  }),
}

/** What YAML is made of in any order, of which about a third can be read. */
export function randomTokens(seed: number): RandomTree {
  const random = new Random(seed)
  const isFlow = random.chance(0.4)
  const text = isFlow ? flow(random) : block(random)
  const place = random.pick(['a resource', 'a resource', ...Object.keys(PLACES)])
  const files = PLACES[place]?.((name) => `${name}:${text}\n`) ?? {}
  return {
    files: new Map(Object.entries(files).map(([path, content]) => [`overlay/${path}`, content])),
    features: new Set([place, isFlow ? 'in brackets' : 'in a block']),
  }
}

function flow(random: Random): string {
  const [open, close] = random.pick(['[]', '{}'])
  return ` ${open}${some(random, FLOW)}${close}`
}

function block(random: Random): string {
  return random.pick([' ', '\n  ', '\n- ', '\n  a: ']) + some(random, BLOCK)
}

function some(random: Random, tokens: Tokens): string {
  const count = 1 + random.below(9)
  return Array.from({ length: count }, () => random.pick(tokens)).join('')
}
