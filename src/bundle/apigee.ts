import type { Settings } from '../config/schema/index.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import type { ExtensionItem } from './traffic-extension.ts'

type Apigee = NonNullable<Settings['apigee']>

const COMMENT = [
  'The Apigee Operator makes the private endpoint to which the load balancer sends calls. One item of',
  'locations for each region with an Apigee instance; network and subnetwork are full paths.',
].join('\n')

/** The backend that the extension calls, unless Apigee is off. */
export function apigeeResources({ apigee }: Pick<Settings, 'apigee'>): readonly TemplateResource[] {
  return apigee?.enabled ? [apigeeBackend(apigee)] : []
}

/**
 * Its item in the chain of the Gateway's extension.
 *
 * Keys and quotas need headers only. Policies on tokens or prompts need the bodies, which Apigee
 * takes in full duplex and only with all events.
 */
export function apigeeItem({ body }: Pick<Apigee, 'body'>): ExtensionItem {
  return {
    value: {
      name: 'apigee',
      backendRef: {
        group: 'apim.googleapis.com',
        kind: 'ApigeeBackendService',
        name: '%{apigee-name}',
      },
      ...(body ? BODY_EVENTS : HEADER_EVENTS),
      timeout: '%{apigee-timeout}',
      failOpen: false,
      metadata: {
        'apigee-extension-processor': '%{apigee-name}',
        ...(body && { 'apigee-request-body': 'true', 'apigee-response-body': 'true' }),
      },
    },
    numbers: { failOpen: 'apigee-fail-open' },
  }
}

const HEADER_EVENTS = {
  supportedEvents: ['RequestHeaders', 'ResponseHeaders', 'ResponseBody'],
} as const

const BODY_EVENTS = {
  supportedEvents: [
    'RequestHeaders',
    'RequestBody',
    'RequestTrailers',
    'ResponseHeaders',
    'ResponseBody',
    'ResponseTrailers',
  ],
  requestBodySendMode: 'FullDuplexStreamed',
  responseBodySendMode: 'FullDuplexStreamed',
} as const

function apigeeBackend({ verifyKeys }: Apigee): TemplateResource {
  return templateResource({
    file: 'backend-service.yaml',
    comment: COMMENT,
    manifest: {
      apiVersion: 'apim.googleapis.com/v1',
      kind: 'ApigeeBackendService',
      metadata: {
        name: '%{apigee-name}',
        namespace: '%{gateway-namespace}',
        labels: labelsOf('apigee'),
        annotations: syncWave('dependency'),
      },
      spec: {
        apigeeEnv: '%{apigee-environment}',
        defaultSecurityEnabled: verifyKeys,
        locations: [{ name: '%{region}', network: '%{network}', subnetwork: '%{subnetwork}' }],
      },
    },
  })
}
