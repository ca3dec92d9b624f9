import { backendKind, extensionName, extensionsOf, googleApi } from '../extension.ts'
import { child, type Field, isAbsent, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

interface Backend {
  readonly group: string
  readonly port: 'required' | 'optional' | 'forbidden'
}

const BACKENDS: ReadonlyMap<string, Backend> = new Map([
  ['Service', { group: '', port: 'required' }],
  ['ServiceImport', { group: 'net.gke.io', port: 'required' }],
  ['GCPWasmPlugin', { group: 'networking.gke.io', port: 'forbidden' }],
  ['ApigeeBackendService', { group: 'apim.googleapis.com', port: 'optional' }],
])

const GOOGLE_API = /^[a-z0-9.-]+\.(googleapis|sandbox\.googleapis)\.com$/

/** An extension calls one thing: a backend of a known kind, or a Google API. */
export const extensionBackend: Rule = {
  id: 'extension-backend',
  severity: 'error',
  *check(manifests) {
    for (const { extension } of extensionsOf(manifests)) {
      const backend = child(extension, 'backendRef')
      const api = child(extension, 'googleAPIServiceName')
      if (isAbsent(backend) === isAbsent(api))
        yield {
          field: extension,
          message: `extension ${extensionName(extension)} has ${isAbsent(api) ? 'neither' : 'both'} backendRef ${isAbsent(api) ? 'nor' : 'and'} googleAPIServiceName`,
          remedy: 'give it exactly one of the two',
        }
      if (!isAbsent(api)) yield* badApi(api, googleApi(extension) ?? '')
      if (!isAbsent(backend)) yield* badBackend(backend, backendKind(extension) ?? '')
    }
  },
}

function* badApi(field: Field, name: string): Generator<Problem> {
  if (name.length <= 100 && GOOGLE_API.test(name)) return
  yield {
    field,
    message: `${show(field.value)} is no name of a Google API`,
    remedy:
      'write a host such as modelarmor.us-central1.rep.googleapis.com, 100 characters at most',
  }
}

function* badBackend(backend: Field, kind: string): Generator<Problem> {
  const rules = BACKENDS.get(kind)
  if (rules === undefined) {
    yield {
      field: child(backend, 'kind'),
      message: `no extension can call a ${show(kind)}`,
      remedy: `use one of ${[...BACKENDS.keys()].join(', ')}`,
    }
    return
  }
  const group = child(backend, 'group')
  if (text(group) !== rules.group)
    yield {
      field: group,
      message: `${kind} is not of group ${show(group.value)}`,
      remedy: `write group: '${rules.group}'`,
    }
  const port = child(backend, 'port')
  if (isAbsent(port) ? rules.port === 'required' : rules.port === 'forbidden')
    yield {
      field: port,
      message: `port of a ${kind} is ${rules.port}, found ${show(port.value)}`,
      remedy: rules.port === 'required' ? 'name the port of the service' : 'remove the port',
    }
  const namespace = child(backend, 'namespace')
  if (!isAbsent(namespace))
    yield {
      field: namespace,
      message: `a backendRef of an extension has no namespace, found ${show(namespace.value)}`,
      remedy: 'remove it; backend, extension and Gateway share one namespace',
    }
}
