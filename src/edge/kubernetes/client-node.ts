import type * as ClientNode from '@kubernetes/client-node'

type Client = Pick<typeof ClientNode, 'KubeConfig'>

let loaded: Client | undefined

/**
 * The part of `@kubernetes/client-node` that reads kubeconfig files and makes credentials of them.
 * Loaded when a cluster is first asked, from a file of its own beside the bundle, because it brings
 * a megabyte of API models along; see `yaml-package.ts` for the pattern.
 */
export function clientNode(): Client {
  if (loaded !== undefined) return loaded
  const { createRequire } = process.getBuiltinModule('node:module')
  const require = createRequire(import.meta.url)
  const isSource = import.meta.url.endsWith('.ts')
  const client: Client = require(
    isSource ? '@kubernetes/client-node/dist/config.js' : './kubernetes.cjs',
  )
  loaded = client
  return client
}
