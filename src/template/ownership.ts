/** Labels of everything in the bundle, by the component that brings it. */
export function labelsOf(component: string): Readonly<Record<string, string>> {
  // Keys with a prefix only: Config Connector would copy others to Google Cloud.
  return {
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': 'inference-gateway',
  }
}

/**
 * Order in which Argo CD applies what needs each other; it goes on when the wave before is healthy.
 *
 * Services before identities and bindings, those before what uses them; whatever may stay unhealthy
 * for long, such as an alert on a metric that nobody sent yet, comes last.
 */
export const SYNC_WAVES = { service: -2, access: -1, dependency: 0, traffic: 1, policy: 2 } as const

export function syncWave(wave: keyof typeof SYNC_WAVES): Readonly<Record<string, string>> {
  return { 'argocd.argoproj.io/sync-wave': String(SYNC_WAVES[wave]) }
}

/**
 * Labels in Google Cloud of what is made there without Config Connector, by this program or its
 * bootstrap script: only what has them is changed or deleted later.
 */
export const CONFIG_LABEL = 'igw-config'
export const ENVIRONMENT_LABEL = 'environment'
