/**
 * Builds `dist/`: the Action and the command line as ES modules that share lazily loaded chunks, and
 * the licences of everything inside. `--check` builds elsewhere and fails where `dist/` differs.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { GOOGLE_PACKAGES } from '../src/edge/google/packages.ts'

const check = process.argv.includes('--check')
/** The oldest that runs the command line; `lib` in tsconfig.json keeps our code to what it has. */
const NODE = 'node20.16'

const out = check ? mkdtempSync(join(tmpdir(), 'igw-dist-')) : 'dist'

/**
 * Imports of Node's own modules become calls. An `import` of `node:fs` or `node:util` makes Node read
 * every property of the module, and behind some of them lie streams, promises and standard error:
 * 10 ms in which `igw build` does nothing. What is not used of a module here is left out.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup(plugin) {
    plugin.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'builtin', sideEffects: false } : undefined,
    )
    plugin.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: [
        `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`,
        'const $get = (name) => builtin[name]',
        'export default builtin',
        ...Object.keys(process.getBuiltinModule(path) ?? {})
          .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default')
          .map((name) => `export const ${name} = /* @__PURE__ */ $get('${name}')`),
      ].join('\n'),
    }))
  },
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
      contents: `import './src/edge/cli/build.ts'; export * from ${JSON.stringify(`./${path}`)}`,
      resolveDir: process.cwd(),
    }))
  },
}

// Chunk names hold a hash of their content, so a rebuild would leave the old ones behind.
if (!check) rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: ['src/action.ts', 'src/cli.ts'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: NODE,
  plugins: [builtins, oneCore],
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

// See src/yaml/yaml-package.ts, src/edge/kubernetes/client-node.ts and src/edge/google/library.ts.
const others = await Promise.all([
  alone('yaml.cjs', { entryPoints: ['node_modules/yaml/dist/index.js'] }),
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

/** Every package with code in the bundle, with the text of its licence. */
function licenses(inputs: Metafile['inputs']): string {
  const folders = new Set<string>()
  for (const path of Object.keys(inputs)) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
    if (folder !== undefined) folders.add(folder)
  }
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file)'
    return `${name} ${version}\n${license}\n\n${text}\n`
  })
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
