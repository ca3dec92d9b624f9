/**
 * Builds `dist/`: the Action and the command line as ES modules that share lazily loaded chunks, and
 * the licences of everything inside. `--check` builds elsewhere and fails where `dist/` differs.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { GOOGLE_PACKAGES } from '../src/edge/google/packages.ts'
import { licenseEntry } from './release/license-text.ts'

const check = process.argv.includes('--check')
/** The oldest that runs the command line; `lib` in tsconfig.json keeps our code to what it has. */
const NODE = 'node20.16'

const out = check ? mkdtempSync(join(tmpdir(), 'igw-dist-')) : 'dist'

/** What `igw build` loads on its way to the program: each file that it shares with others is one more. */
const FIRST = /src\/(?:cli|edge\/kept-code)\.ts$/

/**
 * Imports of Node's own modules become calls. An `import` of `node:fs` or `node:util` makes Node read
 * every property of the module, and behind some of them lie streams, promises and standard error:
 * 10 ms in which `igw build` does nothing. What is not used of a module here is left out.
 */
function builtins(namesOf: (module: string) => readonly string[]): Plugin {
  return {
    name: 'builtins',
    setup(plugin) {
      plugin.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
        kind === 'import-statement'
          ? {
              path,
              namespace: 'builtin',
              sideEffects: false,
              suffix: FIRST.test(importer) ? '?first' : '',
            }
          : undefined,
      )
      plugin.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
        contents: [
          `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`,
          'const $get = (name) => builtin[name]',
          'export default builtin',
          ...namesOf(path).map((name) => `export const ${name} = /* @__PURE__ */ $get('${name}')`),
        ].join('\n'),
      }))
    },
  }
}

function allNames(module: string): readonly string[] {
  return Object.keys(process.getBuiltinModule(module) ?? {}).filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default',
  )
}

/** What our own code imports: in a file that loads parts of itself later esbuild leaves nothing out. */
function ownNames(): (module: string) => readonly string[] {
  const names = new Map<string, Set<string>>()
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const text = readFileSync(join('src', file), 'utf8')
    for (const [, list = '', module = ''] of text.matchAll(
      /^import \{([^}]*)\} from '(node:[^']+)'/gm,
    )) {
      const known = names.get(module) ?? new Set()
      names.set(module, known)
      for (const word of list.split(',')) known.add(word.trim().replace(/ as .*/, ''))
    }
  }
  return (module) => [...(names.get(module) ?? [])].filter((name) => /^\w+$/.test(name))
}

/**
 * What is loaded lazily all shares one chunk of what every command needs. Left alone, esbuild makes a
 * chunk for each set of commands that share something: `igw build` then loads fourteen files, at
 * nearly half a millisecond each.
 */
const oneCore: Plugin = {
  name: 'one core',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import'
        ? // Relative, or the names of chunks would depend on the folder that the checkout is in.
          { path: relative('.', join(resolveDir, path)), namespace: 'lazy' }
        : undefined,
    )
    plugin.onLoad({ filter: /\.ts$/, namespace: 'lazy' }, ({ path }) => ({
      contents: `import './src/commands/build.ts'; export * from ${JSON.stringify(`./${path}`)}`,
      resolveDir: process.cwd(),
    }))
  },
}

/**
 * `igw build` is a program of its own, because most of what it takes is time to start: one file, whose
 * compiled code is kept (see src/edge/kept-code.ts). Its name has a hash of its content in it.
 */
const quickBuild: Plugin = {
  name: 'quick build',
  setup(plugin) {
    plugin.onLoad({ filter: /src\/edge\/cli\/load-build\.ts$/ }, () => ({
      contents: `import { loadKept } from '../kept-code.ts'
export const loadBuild = () => loadKept(import.meta.dirname + '/${programName}', import.meta.url)`,
      resolveDir: resolve('src/edge/cli'),
    }))
  },
}

/** What it has of the rest of the program only for remote bases stays where it is. */
const allowedRemotes: Plugin = {
  name: 'allowed remotes',
  setup(plugin) {
    plugin.onResolve({ filter: /allowed-remotes\.ts$/ }, () => ({
      path: './allowed-remotes.js',
      external: true,
    }))
  },
}

// Chunk names hold a hash of their content, so a rebuild would leave the old ones behind.
const program = await build({
  stdin: {
    contents: `import { run as build } from './build.ts'
import { reportFailure } from './report.ts'
export { rehearse } from './rehearse.ts'
export const run = (args) => build(args).catch(reportFailure)`,
    resolveDir: 'src/edge/cli',
  },
  outfile: 'build.cjs',
  write: false,
  metafile: true,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: NODE,
  plugins: [builtins(ownNames()), allowedRemotes],
  define: { 'import.meta.url': 'moduleUrl' },
  // Names stay, for whoever reads the trace of an error; comments take time to be read.
  minifyWhitespace: true,
  lineLimit: 200,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: '(function (module, moduleUrl, importModule) {' },
  footer: { js: '})' },
})
const [foreign] = Object.keys(program.metafile.inputs).filter((path) => /node_modules/.test(path))
if (foreign !== undefined) throw new Error(`the program of 'igw build' has ${foreign} in it`)
const [programFile] = program.outputFiles
const programText = asciiOf(programFile?.text ?? '').replace(/\bimport\(/g, 'importModule(')
const programName = `build-${programFile?.hash.replace(/\W/g, '').slice(0, 8).toUpperCase()}.cjs`
if (!check) rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: {
    action: 'src/action.ts',
    cli: 'src/cli.ts',
    'allowed-remotes': 'src/edge/cli/allowed-remotes.ts',
    'file-writer': 'src/edge/cli/file-writer.ts',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: NODE,
  plugins: [builtins(allNames), quickBuild, oneCore],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  banner: {
    // CommonJS dependencies (yaml, undici, tunnel) call require() for modules of Node.
    js: "const require = (id) => process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);",
  },
})

/** Packages in a file of their own, loaded by `require`: most runs never need them. */
const alone = (file: string, options: BuildOptions) =>
  build({
    outfile: join(out, file),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: NODE,
    legalComments: 'none',
    logLevel: 'error',
    ...options,
    metafile: true,
  })

/** Kubeconfig files are all that the client is used for, and its calls are not: see `api-client.ts`. */
const withoutUndici: Plugin = {
  name: 'without undici',
  setup(plugin) {
    plugin.onResolve({ filter: /^undici$/ }, ({ path }) => ({ path, namespace: 'unused' }))
    plugin.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export const Agent = undefined, ProxyAgent = undefined, fetch = undefined',
    }))
  },
}

// See src/yaml/yaml-package.ts, src/re2-package.ts, src/edge/kubernetes/client-node.ts and src/edge/google/library.ts.
const others = await Promise.all([
  alone('yaml.cjs', { entryPoints: ['node_modules/yaml/dist/index.js'] }),
  alone('re2.cjs', { entryPoints: ['node_modules/re2js/build/index.js'] }),
  alone('kubernetes.cjs', {
    entryPoints: ['node_modules/@kubernetes/client-node/dist/config.js'],
    plugins: [withoutUndici],
  }),
  // Minified: three quarters of it are tables and comments that nobody reads here.
  alone('google.cjs', {
    stdin: {
      contents: Object.entries(GOOGLE_PACKAGES)
        .map(([name, path]) => `exports.${name} = require('${path}')`)
        .join('\n'),
      resolveDir: '.',
    },
    minify: true,
    keepNames: true,
  }),
])
writeFileSync(join(out, programName), programText)
withoutHelpers(join(out, 'cli.js'))
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n')
const inputs = [metafile, ...others.map((one) => one.metafile)].map((one) => one.inputs)
writeFileSync(join(out, 'licenses.txt'), licenses(Object.assign({}, ...inputs)))

if (check) {
  const stale = differences('dist', out)
  rmSync(out, { recursive: true })
  if (stale.length > 0) {
    process.stderr.write(`dist/ is stale, run 'npm run build': ${stale.join(', ')}\n`)
    process.exitCode = 1
  }
}

/** The text, read byte by byte when it is loaded. */
function asciiOf(text: string): string {
  const other = /[^\0-\x7f]/.exec(text)
  if (other) throw new Error(`the program has '${other[0]}' in it: write it as an escape`)
  return text
}

/** Drops the import of the chunk with esbuild's helpers from a file that uses none of them. */
function withoutHelpers(file: string): void {
  const text = readFileSync(file, 'utf8')
  const bare = /^import "(\.\/chunk-\w+\.js)";\n/m.exec(text)
  const isHelpers = bare && /^var __create = /m.test(readFileSync(join(out, bare[1] ?? ''), 'utf8'))
  if (isHelpers) writeFileSync(file, text.replace(bare[0], ''))
}

/** Every package with code in the bundle, with the text of its licence. */
function licenses(inputs: Metafile['inputs']): string {
  const folders = new Set<string>()
  for (const path of Object.keys(inputs)) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
    if (folder !== undefined) folders.add(folder)
  }
  const texts = [...folders].map(licenseEntry)
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(72)}\n\n`)
}

function differences(old: string, now: string): readonly string[] {
  const names = new Set([...(existsSync(old) ? readdirSync(old) : []), ...readdirSync(now)])
  const read = (folder: string, name: string) => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  return [...names].filter((name) => read(old, name) !== read(now, name))
}
