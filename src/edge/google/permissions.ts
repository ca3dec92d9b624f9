import type { CloudKind } from '../../cloud/object.ts'

export type Verb = 'list' | 'create' | 'update' | 'delete'

interface Access {
  /** What the API is called where it is enabled. */
  readonly service: string
  /** Permissions are this and a verb. */
  readonly resource: string
  readonly viewer: string
  readonly editor: string
}

/** Permissions, and the smallest predefined roles that have them. */
const ACCESS: Readonly<Record<CloudKind, Access>> = {
  'log-metric': {
    service: 'logging.googleapis.com',
    resource: 'logging.logMetrics',
    viewer: 'roles/logging.viewer',
    editor: 'roles/logging.configWriter',
  },
  'notification-channel': {
    service: 'monitoring.googleapis.com',
    resource: 'monitoring.notificationChannels',
    viewer: 'roles/monitoring.notificationChannelViewer',
    editor: 'roles/monitoring.notificationChannelEditor',
  },
  'alert-policy': {
    service: 'monitoring.googleapis.com',
    resource: 'monitoring.alertPolicies',
    viewer: 'roles/monitoring.alertPolicyViewer',
    editor: 'roles/monitoring.alertPolicyEditor',
  },
  dashboard: {
    service: 'monitoring.googleapis.com',
    resource: 'monitoring.dashboards',
    viewer: 'roles/monitoring.dashboardViewer',
    editor: 'roles/monitoring.dashboardEditor',
  },
  'model-armor-template': {
    service: 'modelarmor.googleapis.com',
    resource: 'modelarmor.templates',
    viewer: 'roles/modelarmor.viewer',
    editor: 'roles/modelarmor.admin',
  },
}

export interface Permission {
  readonly service: string
  readonly permission: string
  readonly role: string
}

export function permissionFor(kind: CloudKind, verb: Verb): Permission {
  const { service, resource, viewer, editor } = ACCESS[kind]
  return {
    service,
    permission: `${resource}.${verb}`,
    role: verb === 'list' ? viewer : editor,
  }
}
