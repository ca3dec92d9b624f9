import type { Settings } from '../../../src/config/schema/index.ts'
import { exampleSettings } from './example.ts'

const models = [{ name: 'llama', adapters: ['support'] }]

/** Settings that together switch everything in the bundle on, off, and the other way. */
export const VARIANTS: ReadonlyMap<string, Settings> = new Map([
  ['nothing but a pool', exampleSettings()],
  [
    'every feature',
    exampleSettings({
      modelArmor: {},
      apigee: { environment: 'prod' },
      observability: { dcgm: 'self-deployed' },
      metricsAdapter: { enabled: true },
      slos: {
        available: { objective: 99.9, labels: { team: 'chat' } },
        answer: { objective: 90.5, indicator: 'latency', thresholdSeconds: 8, per: 'model' },
      },
    }),
  ],
  ['Model Armor alone', exampleSettings({ modelArmor: { containerAdmin: true } })],
  ['Apigee with bodies alone', exampleSettings({ apigee: { environment: 'e', body: true } })],
  [
    'a template of somebody else',
    exampleSettings({ modelArmor: { existing: { id: 'theirs', project: 'security-prod' } } }),
  ],
  [
    'a template with everything said',
    exampleSettings({
      modelArmor: {
        template: {
          responsibleAi: { HARASSMENT: 'HIGH' },
          promptInjection: false,
          maliciousUris: false,
          sensitiveData: {
            inspectTemplate: 'projects/p/locations/us-central1/inspectTemplates/i',
            deidentifyTemplate: 'projects/p/locations/us-central1/deidentifyTemplates/d',
          },
          enforcement: 'INSPECT_ONLY',
          multiLanguage: true,
          promptError: { code: 499, message: "no: that's #1" },
          responseError: { message: 'no' },
        },
      },
    }),
  ],
  [
    'pools of every kind',
    exampleSettings({
      eppMetrics: 'llm-d',
      gateway: { name: 'internal', className: 'gke-l7-rilb' },
      logMetrics: {
        custom: { blocked: { filter: 'httpRequest.status=403', labels: { path: 'EXTRACT(x)' } } },
      },
      pools: {
        'by-queue': { models, autoscaling: { metric: 'queue' } },
        'by-pods': { models, autoscaling: { source: 'model-server' } },
        triton: {
          models,
          modelServer: { kind: 'triton', selector: { 'app.kubernetes.io/name': 'triton' } },
          autoscaling: { source: 'model-server', target: 0.55 },
          scaleTarget: { kind: 'LeaderWorkerSet', name: 'triton-workers' },
        },
        tgi: { models, modelServer: { kind: 'tgi' }, autoscaling: { metric: 'queue' } },
        charted: { models, policies: 'chart', endpointPicker: { scrape: false } },
        quiet: {
          models,
          logging: { enabled: false },
          autoscaling: { enabled: false },
          modelServer: { kind: 'sglang', metricsPort: 'http', scrape: false },
        },
      },
    }),
  ],
])
