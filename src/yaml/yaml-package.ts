let loaded: typeof import('yaml') | undefined

/**
 * The `yaml` package, loaded at the first document that needs it. Loading it costs more than a
 * whole build of sixty resources, and nearly no run needs it.
 *
 * It has to be synchronous, because reading is: so this is `require`, from a file of its own beside
 * the bundle (`dist/yaml.cjs`, written by the build), or from `node_modules` where the sources run
 * as they are. `import()` would make every reader asynchronous, and trying again after an import
 * would only be safe for callers without effects.
 */
export function yamlPackage(): typeof import('yaml') {
  loaded ??= requirePackage()
  return loaded
}

function requirePackage(): typeof import('yaml') {
  const { createRequire } = process.getBuiltinModule('node:module')
  const require = createRequire(import.meta.url)
  return require(import.meta.url.endsWith('.ts') ? 'yaml' : './yaml.cjs')
}
