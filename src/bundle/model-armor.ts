import type { Settings } from '../config/schema/index.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { modelArmorTemplate } from './model-armor-template.ts'
import type { ExtensionItem } from './traffic-extension.ts'

const FEATURE = 'model-armor'
const AGENT = '%{service-extensions-agent}'

/** APIs that have to be on in the project of the Gateway. */
export const MODEL_ARMOR_SERVICES = [
  'modelarmor.googleapis.com',
  'networkservices.googleapis.com',
] as const

/** Services, identity, grants and the template behind the extension, unless Model Armor is off. */
export function modelArmorResources({
  modelArmor,
}: Pick<Settings, 'modelArmor'>): readonly TemplateResource[] {
  if (!modelArmor?.enabled) return []
  const own = modelArmor.existing === undefined
  return [
    ...MODEL_ARMOR_SERVICES.map(enabledService),
    serviceIdentity(),
    ...modelArmorGrants(modelArmor.containerAdmin).map(grant),
    ...(own ? [modelArmorTemplate(modelArmor.template)] : []),
  ]
}

/** Its item in the chain of the Gateway's extension. */
export function modelArmorItem(): ExtensionItem {
  return {
    value: {
      name: 'model-armor',
      // Neither authority nor send modes: they are refused next to a service of Google.
      googleAPIServiceName: '%{model-armor-service}',
      supportedEvents: [
        'RequestHeaders',
        'RequestBody',
        'RequestTrailers',
        'ResponseHeaders',
        'ResponseBody',
        'ResponseTrailers',
      ],
      timeout: '%{model-armor-timeout}',
      failOpen: false,
      metadata: { model_armor_settings: '%{model-armor-settings}' },
    },
    numbers: { failOpen: 'model-armor-fail-open' },
  }
}

function enabledService(api: string): TemplateResource {
  const [short = api] = api.split('.')
  return templateResource({
    file: 'services.yaml',
    manifest: {
      apiVersion: 'serviceusage.cnrm.cloud.google.com/v1beta1',
      kind: 'Service',
      metadata: {
        name: `%{environment}.${short}`,
        namespace: '%{config-connector-namespace}',
        labels: labelsOf(FEATURE),
        // Whoever else uses the API keeps it when this environment goes.
        annotations: { 'cnrm.cloud.google.com/deletion-policy': 'abandon', ...syncWave('service') },
      },
      spec: { resourceID: api, projectRef: { external: 'projects/%{project-id}' } },
    },
  })
}

function serviceIdentity(): TemplateResource {
  return templateResource({
    file: 'services.yaml',
    comment: [
      'Makes sure that the service agent exists before roles are granted to it. The agent in question is',
      'not the one whose address this resource reports, so the grants spell theirs out.',
    ].join('\n'),
    manifest: {
      apiVersion: 'serviceusage.cnrm.cloud.google.com/v1beta1',
      kind: 'ServiceIdentity',
      metadata: {
        name: '%{environment}.networkservices',
        namespace: '%{config-connector-namespace}',
        labels: labelsOf(FEATURE),
        annotations: syncWave('access'),
      },
      spec: {
        resourceID: 'networkservices.googleapis.com',
        projectRef: { external: 'projects/%{project-id}' },
      },
    },
  })
}

/** A role of the service agent of Service Extensions. */
export interface Grant {
  readonly role: string
  /** Key of the project on which it is granted. */
  readonly project: 'project-id' | 'model-armor-template-project'
  readonly comment: string
}

export function modelArmorGrants(containerAdmin: boolean): readonly Grant[] {
  return [
    {
      role: 'roles/modelarmor.calloutUser',
      project: 'project-id',
      comment: 'Lets the load balancer of the Gateway call Model Armor.',
    },
    {
      role: 'roles/serviceusage.serviceUsageConsumer',
      project: 'project-id',
      comment: 'Lets those calls count against the quota of the project.',
    },
    {
      role: 'roles/modelarmor.user',
      project: 'model-armor-template-project',
      comment: 'Lets those calls use the template, in the project that holds it.',
    },
    ...(containerAdmin ? [CONTAINER_ADMIN] : []),
  ]
}

const CONTAINER_ADMIN: Grant = {
  role: 'roles/container.admin',
  project: 'project-id',
  comment: 'Asked for by modelArmor.containerAdmin. Callouts work without it, and it is a lot.',
}

/** Every field of a grant is immutable, so its name holds what may change: role and environment. */
function grant({ role, project, comment }: Grant): TemplateResource {
  return templateResource({
    file: 'access.yaml',
    comment,
    manifest: {
      apiVersion: 'iam.cnrm.cloud.google.com/v1beta1',
      kind: 'IAMPolicyMember',
      metadata: {
        name: `%{environment}.${role.replace('roles/', '').toLowerCase()}`,
        namespace: '%{config-connector-namespace}',
        labels: labelsOf(FEATURE),
        annotations: syncWave('access'),
      },
      spec: {
        member: AGENT,
        role,
        resourceRef: { kind: 'Project', external: `projects/%{${project}}` },
      },
    },
  })
}
