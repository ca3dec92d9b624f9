/** One alert rule to copy from. The bundle's own alerts need no file. */
export const STARTER_ALERTS = `# Prometheus alert rules of your own; the bundle has defaults for latency, errors, queues and caches. Each becomes
# an alert policy in Cloud Monitoring. Matchers on cluster, location and namespace are added to every selector.
groups:
  - name: inference-gateway
    interval: 30s
    rules:
      - alert: FirstTokenSlow
        expr: |
          histogram_quantile(0.95,
            sum by (le, model_name) (rate(vllm:time_to_first_token_seconds_bucket[5m]))
          ) > 2
        for: 10m
        labels:
          severity: warning
        annotations:
          summary: Users of {{ $labels.model_name }} wait for the first token
          description: The 95th percentile of the time to the first token has been above 2 s for 10 minutes.
`
