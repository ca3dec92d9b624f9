import type { Settings } from '../config/schema/index.ts'
import { enabledSlos } from '../config/slo-context.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import type { Section } from './dashboards/chart.ts'
import { endpointPickerSections } from './dashboards/endpoint-picker.ts'
import { gpuSection } from './dashboards/gpu.ts'
import { mosaicLayout } from './dashboards/layout.ts'
import { loadBalancerSection } from './dashboards/load-balancer.ts'
import { modelServerSection } from './dashboards/model-servers.ts'
import { sloSections } from './dashboards/slos.ts'

export interface DashboardInput {
  /** Short name of the config; begins the ids of the dashboards. */
  readonly name: string
  readonly settings: Pick<
    Settings,
    'gateway' | 'pools' | 'eppMetrics' | 'observability' | 'alerts' | 'slos'
  >
}

/**
 * The dashboards of an environment: one of the gateway with its pools, one of what runs behind it,
 * and one of the objectives, where there are any.
 * They hold only charts that can have data with the Gateway's class, the generation of the endpoint
 * picker and the model servers in use.
 */
export function dashboardResources({
  name,
  settings,
}: DashboardInput): readonly TemplateResource[] {
  const { enabled, dashboards, dcgm } = settings.observability
  if (!enabled || !dashboards) return []
  // The alerts bring the rules that record what this one shows.
  const slos = settings.alerts.enabled ? sloSections(name, enabledSlos(settings)) : []
  return [
    ...(slos.length > 0 ? [dashboard(name, 'slos', slos)] : []),
    dashboard(name, 'gateway', [
      ...endpointPickerSections(settings.eppMetrics),
      loadBalancerSection(settings.gateway),
    ]),
    dashboard(name, 'model-servers', [
      ...serverKinds(settings).map(modelServerSection),
      ...(dcgm === 'off' ? [] : [gpuSection()]),
    ]),
  ]
}

function serverKinds({ pools }: Pick<Settings, 'pools'>) {
  return [...new Set(Object.values(pools).map((pool) => pool.modelServer.kind))].sort()
}

function dashboard(name: string, topic: string, sections: readonly Section[]): TemplateResource {
  return templateResource({
    file: `dashboard-${topic}.yaml`,
    manifest: {
      apiVersion: 'monitoring.cnrm.cloud.google.com/v1beta1',
      kind: 'MonitoringDashboard',
      metadata: {
        name: `${name}-${topic}`,
        namespace: '%{config-connector-namespace}',
        labels: labelsOf('dashboards'),
        annotations: syncWave('policy'),
      },
      spec: {
        displayName: `%{environment}/${name} ${topic}`,
        projectRef: { external: '%{project-id}' },
        // The id is ours to choose; two environments of one project must not own the same.
        resourceID: `${name}-${topic}-%{environment}`,
        mosaicLayout: mosaicLayout(sections),
      },
    },
  })
}
