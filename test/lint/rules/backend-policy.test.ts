import { suite } from 'uvu'
import { backendPolicy } from '../../../src/lint/rules/backend-policy.ts'
import { type Fields, policy, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const service = { group: '', kind: 'Service', name: 's' }
const imported = { group: 'net.gke.io', kind: 'ServiceImport', name: 's' }
const bad = (settings: Fields, ...at: readonly string[]) => ({
  name: JSON.stringify(settings),
  manifests: [policy('GCPBackendPolicy', settings, service)],
  at: at.map((path) => `spec.default.${path}`),
})

const test = suite('lint rule backend-policy')

testRule(test, backendPolicy, {
  fires: [
    bad({ logging: { sampleRate: 1_000_001 } }, 'logging.sampleRate'),
    bad({ logging: { sampleRate: 0.5 } }, 'logging.sampleRate'),
    bad({ logging: { optionalMode: 'ALL' } }, 'logging.optionalMode'),
    bad({ logging: { optionalFields: ['tls.protocol'] } }, 'logging.optionalFields'),
    bad(
      { logging: { optionalMode: 'CUSTOM', optionalFields: ['TLS'] } },
      'logging.optionalFields[0]',
    ),
    bad({ timeoutSec: 0 }, 'timeoutSec'),
    bad({ timeoutSec: '300' }, 'timeoutSec'),
    bad(
      { connectionDraining: { drainingTimeoutSec: 3601 } },
      'connectionDraining.drainingTimeoutSec',
    ),
    bad({ sessionAffinity: { cookieTtlSec: 1_209_601 } }, 'sessionAffinity.cookieTtlSec'),
    bad({ maxRatePerEndpoint: 0 }, 'maxRatePerEndpoint'),
    bad({ capacityScalerPercent: 101 }, 'capacityScalerPercent'),
    bad({ backendPreference: 'FIRST', balancingMode: 'CPU' }, 'backendPreference', 'balancingMode'),
    bad(
      { customMetrics: [{ name: 'a', dryRun: true }, { name: 'b' }, { dryRun: false }] },
      'customMetrics',
      'customMetrics[1].dryRun',
      'customMetrics[2].name',
    ),
    bad({ scopes: [{ selector: { zone: 'a' } }] }, 'scopes', 'scopes[0].selector.zone'),
    {
      name: 'a field in the scope and in default',
      manifests: [
        policy(
          'GCPBackendPolicy',
          { balancingMode: 'RATE', scopes: [{ balancingMode: 'RATE' }] },
          imported,
        ),
      ],
      at: ['spec.default.scopes[0].balancingMode'],
    },
    {
      name: 'session affinity of a pool',
      manifests: [policy('GCPBackendPolicy', { sessionAffinity: { type: 'CLIENT_IP' } }, poolRef)],
      at: ['spec.default.sessionAffinity'],
      says: 'InferencePool',
    },
  ],
  silent: [
    {
      name: 'the policy of a pool',
      manifests: [
        policy('GCPBackendPolicy', {
          timeoutSec: 300,
          logging: { enabled: true, sampleRate: 500_000 },
        }),
      ],
    },
    {
      name: 'session affinity of a Service',
      manifests: [
        policy(
          'GCPBackendPolicy',
          { sessionAffinity: { type: 'CLIENT_IP', cookieTtlSec: 0 } },
          service,
        ),
      ],
    },
    {
      name: 'scopes of an import',
      manifests: [
        policy(
          'GCPBackendPolicy',
          { scopes: [{ selector: { 'gke.io/region': 'us-central1' }, capacityScalerPercent: 50 }] },
          imported,
        ),
      ],
    },
  ],
})

test.run()
