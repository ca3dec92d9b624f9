import {
  ANY,
  byKeys,
  byLabel,
  DURATION,
  type Fields,
  fields,
  inOrder,
  type Shape,
  setOf,
  withDefault,
} from './shape.ts'

/* Managed Service for Prometheus and Config Connector. */

const ENDPOINT = fields({
  port: ANY,
  path: withDefault('/metrics'),
  scheme: withDefault('http'),
  interval: DURATION,
  timeout: DURATION,
  metricRelabeling: { list: { items: ANY, ordered: true } },
})

const LIMITS = fields({ samples: withDefault(0), labels: withDefault(0) })

const monitoring = (metadata: readonly string[]): Shape =>
  fields({
    spec: fields({
      endpoints: byKeys(['port', 'path'], ENDPOINT),
      limits: LIMITS,
      filterRunning: withDefault(true),
      targetLabels: {
        fields: { metadata: withDefault(metadata, setOf()), fromPod: byKeys(['from', 'to']) },
        implied: true,
      },
    }),
  })

const RULE = fields({ for: withDefault('0s', DURATION), keep_firing_for: DURATION })

const RULES = fields({
  spec: fields({
    groups: byKeys(
      ['name'],
      fields({
        name: ANY,
        interval: withDefault('1m', DURATION),
        // A rule may read what one before it in the group records.
        rules: byLabel(ruleName, RULE, true),
      }),
    ),
  }),
})

const CONDITION = fields({
  conditionPrometheusQueryLanguage: fields({
    duration: withDefault('0s', DURATION),
    evaluationInterval: withDefault('30s', DURATION),
  }),
  conditionThreshold: fields({ duration: DURATION }),
  conditionAbsent: fields({ duration: DURATION }),
})

const OWNERS = ['container', 'pod', 'top_level_controller_name', 'top_level_controller_type']

/** By `group/Kind`. */
export const GOOGLE: Fields = {
  'monitoring.googleapis.com/PodMonitoring': monitoring(OWNERS),
  'monitoring.googleapis.com/ClusterPodMonitoring': monitoring([...OWNERS, 'namespace']),
  'monitoring.googleapis.com/Rules': RULES,
  'monitoring.googleapis.com/ClusterRules': RULES,
  'monitoring.googleapis.com/GlobalRules': RULES,
  'monitoring.cnrm.cloud.google.com/MonitoringAlertPolicy': fields({
    spec: fields({
      enabled: withDefault(true),
      conditions: byLabel(conditionName, CONDITION, false),
      notificationChannels: byKeys(['external', 'namespace', 'name']),
      documentation: fields({ mimeType: withDefault('text/markdown') }),
      alertStrategy: fields({ autoClose: DURATION }),
    }),
  }),
  'monitoring.cnrm.cloud.google.com/MonitoringNotificationChannel': fields({
    spec: fields({ enabled: withDefault(true) }),
  }),
  'logging.cnrm.cloud.google.com/LoggingLogMetric': fields({
    spec: fields({
      disabled: withDefault(false),
      metricDescriptor: fields({
        labels: byKeys(['key'], fields({ valueType: withDefault('STRING') })),
      }),
    }),
  }),
  'modelarmor.cnrm.cloud.google.com/ModelArmorTemplate': fields({
    spec: fields({
      filterConfig: fields({
        raiSettings: fields({ raiFilters: byKeys(['filterType']) }),
      }),
    }),
  }),
  'monitoring.cnrm.cloud.google.com/MonitoringDashboard': fields({
    spec: fields({
      dashboardFilters: byKeys(['labelKey']),
      mosaicLayout: fields({ tiles: byLabel(tileName, ANY, false) }),
      gridLayout: fields({ widgets: inOrder(['title']) }),
    }),
  }),
}

/** An alert by its name, a recording rule by what it records; the same name may be there twice. */
function ruleName(rule: { readonly [key: string]: unknown }): string | undefined {
  const name = rule.alert ?? rule.record
  if (typeof name !== 'string') return undefined
  const severity = Object(rule.labels).severity
  return typeof severity === 'string' ? `${name}/${severity}` : name
}

function conditionName(condition: { readonly [key: string]: unknown }): string | undefined {
  const { displayName } = condition
  const rule = Object(condition.conditionPrometheusQueryLanguage).alertRule
  const name = rule ?? displayName
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** Tiles of a dashboard move and grow; what stays is their title. */
function tileName(tile: { readonly [key: string]: unknown }): string | undefined {
  const { title } = Object(tile.widget)
  return typeof title === 'string' && title !== '' ? title : undefined
}
