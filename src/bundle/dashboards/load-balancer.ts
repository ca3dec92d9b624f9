import type { GATEWAY_CLASSES } from '../../config/schema/gateway.ts'
import type { Settings } from '../../config/schema/index.ts'
import type { Section } from './chart.ts'
import { quantiles, rate, selector, sumBy } from './promql.ts'

type GatewayClass = (typeof GATEWAY_CLASSES)[number]

/** Metrics of the load balancer: their path as PromQL spells it, and the resource they are about. */
interface LoadBalancer {
  readonly metrics: string
  readonly resource: string
  readonly title: string
}

/** @see https://docs.cloud.google.com/load-balancing/docs/metrics */
const LOAD_BALANCERS: Readonly<Record<GatewayClass, LoadBalancer>> = {
  'gke-l7-regional-external-managed': {
    metrics: 'loadbalancing_googleapis_com:https_external_regional',
    resource: 'http_external_regional_lb_rule',
    title: 'Regional external load balancer',
  },
  'gke-l7-rilb': {
    metrics: 'loadbalancing_googleapis_com:https_internal',
    resource: 'internal_http_lb_rule',
    title: 'Internal load balancer',
  },
}

/**
 * GKE names its URL maps gkegw1-HASH-NAMESPACE-GATEWAY-HASH, and cuts names that are long together.
 * The two plus signs around a value change nothing that matters to the expression; a replacement
 * needs one character on both sides that no value contains, and a hyphen is in many.
 */
const URL_MAP = 'url_map_name=~"gkegw1-.*-+%{gateway-namespace}+-+%{gateway-name}+-.*"'

/** Class 0 is a connection that ended before there was an answer. */
const FAILED = 'response_code_class=~"0|400|500"'

/** What clients see: the load balancer counts what never reaches the endpoint picker, too. */
export function loadBalancerSection({ className }: Settings['gateway']): Section {
  const { metrics, resource, title } = LOAD_BALANCERS[className]
  const matchers = [`monitored_resource="${resource}"`, URL_MAP]
  const metric = (tail: string, ...more: readonly string[]) =>
    selector(`${metrics}_${tail}`, [...matchers, ...more])
  return {
    title,
    subtitle: 'As the clients of the Gateway see it.',
    charts: [
      {
        title: 'Answers by class',
        unit: '1/s',
        queries: [sumBy(['response_code_class'], rate(metric('request_count')))],
        stacked: true,
      },
      {
        title: 'Errors by code',
        unit: '1/s',
        queries: [sumBy(['response_code'], rate(metric('request_count', FAILED)))],
        stacked: true,
      },
      {
        title: 'Latency for clients',
        unit: 'ms',
        queries: quantiles(metric('total_latencies_bucket')),
      },
      {
        title: 'Latency of backends',
        unit: 'ms',
        queries: quantiles(metric('backend_latencies_bucket')),
      },
      {
        title: 'Bytes of requests and answers',
        unit: 'By/s',
        queries: ['request_bytes_count', 'response_bytes_count'].map(
          (tail) => `sum(${rate(metric(tail))})`,
        ),
      },
    ],
  }
}
