let loaded: typeof import('re2js') | undefined

/**
 * The `re2js` package, loaded at the first expression that needs it: that takes longer than a small
 * build. Synchronous for the reasons of `yaml/yaml-package.ts`.
 */
export function re2Package(): typeof import('re2js') {
  loaded ??= requirePackage()
  return loaded
}

function requirePackage(): typeof import('re2js') {
  const { createRequire } = process.getBuiltinModule('node:module')
  const require = createRequire(import.meta.url)
  return require(import.meta.url.endsWith('.ts') ? 're2js' : './re2.cjs')
}
