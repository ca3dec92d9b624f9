/** One alert rule to copy from, about something that the bundle's own alerts do not watch. */
export const STARTER_ALERTS = `# Prometheus alert rules of your own; the bundle has defaults for latency, errors, queues and caches. Each becomes
# an alert policy in Cloud Monitoring. Matchers on cluster, location and namespace are added to every selector.
groups:
  - name: inference-gateway
    interval: 1m
    rules:
      - alert: TokensAboveBudget
        expr: sum by (model_name) (rate(vllm:generation_tokens_total[15m])) > 20000
        for: 1h
        labels:
          severity: warning
        annotations:
          summary: "{{ $labels.model_name }} writes {{ $value }} tokens a second"
          description: That is more than the budget of 20,000 tokens a second.
`
