import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { building, CONFIG_MAP, type Hostile, type Want } from '../hostile.ts'

const listing = (
  name: string,
  entry: string,
  want: Want,
  more: Partial<Hostile> = {},
): Hostile => ({
  name,
  command: ['build'],
  want,
  ...more,
  files: { 'kustomization.yaml': `resources: [${JSON.stringify(entry)}]\n`, ...more.files },
})
const AT = 'kustomization.yaml:1:13'

const chain = (count: number, last: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `a${i}/kustomization.yaml`,
      `resources: [${i + 1 < count ? `../a${i + 1}` : last}]\n`,
    ]),
  )

/** Files and bases that lie elsewhere than they may. */
export const PATHS: readonly Hostile[] = [
  listing(
    'a link to a file outside',
    'r.yaml',
    { refused: 'file-not-found', at: AT },
    { links: { 'r.yaml': '../outside/secret.yaml' } },
  ),
  listing(
    'an absolute link to a file outside',
    'r.yaml',
    { refused: 'file-not-found', at: AT },
    { links: { 'r.yaml': '%OUTSIDE%/secret.yaml' } },
  ),
  listing(
    'a folder that is a link to outside',
    'sub/secret.yaml',
    { refused: 'file-not-found', at: AT },
    { links: { sub: '../outside' } },
  ),
  listing(
    'a base that is a link to outside',
    'sub',
    { refused: 'file-not-found', at: AT },
    { links: { sub: '../outside' } },
  ),
  listing(
    'a link to a link to outside',
    'a',
    { refused: 'file-not-found', at: AT },
    { links: { a: 'b', b: '../outside' } },
  ),
  listing(
    'links in a circle',
    'a.yaml',
    { refused: 'file-not-found', at: AT },
    { links: { 'a.yaml': 'b.yaml', 'b.yaml': 'a.yaml' } },
  ),
  listing(
    'a link inside the checkout, out of its own base',
    'r.yaml',
    { refused: 'outside-root' },
    {
      command: ['build', 'base'],
      files: { 'r.yaml': CONFIG_MAP, 'base/kustomization.yaml': 'resources: [r.yaml]\n' },
      links: { 'base/r.yaml': '../r.yaml' },
    },
  ),
  listing(
    'the kustomization itself is a link to outside',
    'x',
    { refused: 'file-not-found' },
    {
      command: ['build', 'base'],
      links: { 'base/kustomization.yaml': '../../outside/kustomization.yaml' },
    },
  ),
  listing('an absolute file', '/etc/passwd', { refused: 'file-not-found', at: AT }),
  listing('a file above the checkout', '../outside/secret.yaml', {
    refused: 'outside-root',
    at: AT,
  }),
  listing('a base above the checkout', '../outside', { refused: 'outside-root', at: AT }),
  listing('a base above the checkout, by way of itself', './x/../../outside', {
    refused: 'outside-root',
    at: AT,
  }),
  listing('a file with NUL in its name', 'a\0b.yaml', { refused: 'file-not-found', at: AT }),
  listing('a file of 100,000 letters', 'a'.repeat(100_000), { refused: 'file-not-found', at: AT }),
  listing(
    'a name that ends in dots',
    'r.yaml...',
    { refused: 'file-not-found', at: AT },
    { files: { 'r.yaml': CONFIG_MAP } },
  ),
  listing('a name that commands the runner', '::stop-commands::x', {
    refused: 'file-not-found',
    at: AT,
  }),
  listing(
    'a file whose name commands the runner',
    '::debug::x.yaml',
    { refused: 'bad-yaml' },
    { files: { '::debug::x.yaml': 'a: [' } },
  ),
  listing(
    'a mistake that commands the runner',
    'r.yaml',
    { refused: 'bad-resource' },
    { files: { 'r.yaml': 'kind: "##[add-mask]x\\n::add-mask::y"\nmetadata: {}\n' } },
  ),
  listing(
    'a mistake that colours the terminal',
    'r.yaml',
    { refused: 'file-not-found', says: /'\\u001b\[31mred'/ },
    { files: { 'kustomization.yaml': 'resources: ["\\e[31mred"]\n' } },
  ),
  building(
    'a patch from outside',
    CONFIG_MAP,
    { refused: 'file-not-found' },
    {
      files: { 'kustomization.yaml': 'resources: [r.yaml]\npatches: [{path: p.yaml}]\n' },
      links: { 'p.yaml': '../outside/secret.yaml' },
    },
  ),
  {
    name: 'a ConfigMap of a file outside',
    files: {
      'kustomization.yaml':
        'configMapGenerator: [{name: a, files: [../outside/secret.txt, b.txt]}]\n',
    },
    links: { 'b.txt': '../outside/secret.txt' },
    command: ['build'],
    want: { refused: 'outside-root' },
  },
  {
    name: 'a folder in the place of a file',
    files: { 'kustomization.yaml': 'configMapGenerator: [{name: a, files: [b]}]\n' },
    prepare: ({ checkout }) => mkdirSync(join(checkout, 'b')),
    command: ['build'],
    want: { refused: 'file-not-found' },
  },
  listing('bases in a circle', 'a0', { refused: 'cycle' }, { files: chain(3, '../a0') }),
  listing(
    'a base that is its own parent',
    '..',
    { refused: 'cycle' },
    {
      command: ['build', 'sub'],
      files: { 'sub/kustomization.yaml': 'resources: [..]\n' },
    },
  ),
  listing(
    '3,000 bases in a row',
    'a0',
    { refused: 'limit', says: /IGW_LIMIT_BASE_LEVELS/ },
    { files: chain(3000, '.') },
  ),
]
