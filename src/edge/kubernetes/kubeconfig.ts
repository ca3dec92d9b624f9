import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import type { Cluster, Context, KubeConfig, User } from '@kubernetes/client-node'
import { nearest } from '../../config/did-you-mean.ts'
import { UserError } from '../../error.ts'
import { isObject, listAt } from '../../verify/json.ts'
import { yamlPackage } from '../../yaml/yaml-package.ts'
import { clientNode } from './client-node.ts'

export interface KubeconfigOptions {
  /** A file, instead of those that kubectl would read. */
  readonly file: string | undefined
  /** A context, instead of the current one. */
  readonly context: string | undefined
}

/** The kubeconfig of one run: which files, and the cluster and user of the context. */
export interface Connection {
  readonly config: KubeConfig
  readonly server: string
  /** What the files call it; nothing inside of a cluster. */
  readonly context: string
  readonly user: User | null
}

const SERVICE_ACCOUNT_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token'

/**
 * What kubectl would connect to: `--kubeconfig`, the files of KUBECONFIG, `~/.kube/config`, or the
 * service account of the pod that this runs in.
 *
 * @throws UserError `kubeconfig`
 * @see https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/
 */
export function openKubeconfig(options: KubeconfigOptions): Connection {
  const { KubeConfig } = clientNode()
  const config = new KubeConfig()
  const files = kubeconfigFiles(options.file)
  const found = files.filter((file) => existsSync(file))
  if (found.length === 0 && options.file === undefined && existsSync(SERVICE_ACCOUNT_TOKEN))
    config.loadFromCluster()
  else if (found.length === 0) throw noFile(files)
  else config.loadFromOptions(merged(found.map(loadFile)))
  return connectionOf(config, options.context, found)
}

function kubeconfigFiles(named: string | undefined): readonly string[] {
  if (named !== undefined) return [named]
  const listed = (process.env.KUBECONFIG ?? '').split(delimiter).filter((file) => file !== '')
  return listed.length > 0 ? listed : [join(homedir(), '.kube', 'config')]
}

function noFile(files: readonly string[]): UserError {
  return new UserError('kubeconfig', `there is no kubeconfig: ${files.join(', ')}`, {
    hint: "'gcloud container clusters get-credentials' or the action google-github-actions/get-gke-credentials writes one; or name it with --kubeconfig",
  })
}

function loadFile(file: string): KubeConfig {
  const { KubeConfig } = clientNode()
  const config = new KubeConfig()
  try {
    config.loadFromString(JSON.stringify(prepared(readYaml(file), dirname(file))))
    config.makePathsAbsolute(dirname(file))
    return config
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw unreadable(file, cause)
  }
}

function readYaml(file: string): object {
  const value: unknown = yamlPackage().parse(readFileSync(file, 'utf8'))
  if (isObject(value)) return value
  throw new UserError('kubeconfig', `'${file}' is no kubeconfig: it holds no map`)
}

function unreadable(file: string, cause: unknown): UserError {
  const [why] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  return new UserError('kubeconfig', `'${file}' is no kubeconfig: ${why}`, { cause })
}

/** What kubectl does with users and the client package does not. */
function prepared(config: object, folder: string): object {
  const users = listAt(config, 'users').map((entry) => {
    if (!isObject(entry) || !isObject(entry.user)) return entry
    return { ...entry, user: preparedUser(entry.user, folder) }
  })
  return { ...config, users }
}

function preparedUser(user: Readonly<Record<string, unknown>>, folder: string): object {
  const { tokenFile, exec } = user
  if (typeof tokenFile === 'string') {
    const config = { tokenFile: isAbsolute(tokenFile) ? tokenFile : join(folder, tokenFile) }
    return { ...user, 'auth-provider': { name: 'tokenFile', config } }
  }
  return isObject(exec) ? { ...user, exec: preparedPlugin(exec, folder) } : user
}

/** A plugin with a path is found from its kubeconfig, and learns which answer is wanted. */
function preparedPlugin(exec: Readonly<Record<string, unknown>>, folder: string): object {
  const { command, apiVersion } = exec
  const hasPath = typeof command === 'string' && /[\\/]/.test(command) && !isAbsolute(command)
  const info = { kind: 'ExecCredential', apiVersion, spec: { interactive: false } }
  return {
    ...exec,
    ...(hasPath && { command: join(folder, command) }),
    env: [...listAt(exec, 'env'), { name: 'KUBERNETES_EXEC_INFO', value: JSON.stringify(info) }],
  }
}

/** The first file that says something has the word, as with kubectl. */
function merged(configs: readonly KubeConfig[]) {
  return {
    clusters: firstOfEach(configs.flatMap((one): readonly Cluster[] => one.clusters)),
    users: firstOfEach(configs.flatMap((one): readonly User[] => one.users)),
    contexts: firstOfEach(configs.flatMap((one): readonly Context[] => one.contexts)),
    currentContext: configs.map((one) => one.currentContext).find(Boolean),
  }
}

function firstOfEach<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return items.filter(({ name }, i) => items.findIndex((one) => one.name === name) === i)
}

function connectionOf(
  config: KubeConfig,
  wanted: string | undefined,
  files: readonly string[],
): Connection {
  const context = wanted ?? config.currentContext
  const names = config.contexts.map(({ name }) => name)
  if (!context) throw badContext('no context is chosen', undefined, names)
  if (!names.includes(context))
    throw badContext(`there is no context '${context}' in ${files.join(', ')}`, context, names)
  config.setCurrentContext(context)
  const cluster = config.getCurrentCluster()
  if (!cluster?.server)
    throw new UserError('kubeconfig', `context '${context}' names a cluster without a server`)
  const user = config.getCurrentUser()
  if (user === null && config.getContextObject(context)?.user)
    throw new UserError('kubeconfig', `context '${context}' names a user that is in no file`)
  const open = config.clusters.map((one) =>
    // The package refuses http:// without this; there is nothing to verify there, as with kubectl.
    one.server.startsWith('http:') ? { ...one, skipTLSVerify: true } : one,
  )
  config.clusters = open
  return { config, server: cluster.server, context, user }
}

function badContext(
  message: string,
  context: string | undefined,
  names: readonly string[],
): UserError {
  const meant = context === undefined ? undefined : nearest(context, names)
  const all = names.length === 0 ? 'the files hold none' : `there are ${names.join(', ')}`
  return new UserError('kubeconfig', message, {
    hint: meant === undefined ? `name one with --context; ${all}` : `did you mean '${meant}'?`,
  })
}
