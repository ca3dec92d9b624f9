/** Names under which the cluster knows the adapter: grants in Google Cloud hold them too. */
export const ADAPTER = 'custom-metrics-stackdriver-adapter'
export const ADAPTER_NAMESPACE = 'custom-metrics'
export const ADAPTER_FEATURE = 'metrics-adapter'
