import type { ModelArmorSettings } from '../config/schema/index.ts'
import { ModelArmorTemplate } from '../config/schema/model-armor.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'

type OwnTemplate = NonNullable<ModelArmorSettings['template']>

const COMMENT = [
  'What is looked for in prompts and answers, and what happens then. The kind is alpha: its CRD comes',
  'with no installation of Config Connector, so apply it from the release that you run:',
  'https://cloud.google.com/config-connector/docs/how-to/install-alpha-crds',
].join('\n')

/** The template that the config owns; with the defaults where it says nothing about it. */
export function modelArmorTemplate(
  template: OwnTemplate = ModelArmorTemplate.parse({}),
): TemplateResource {
  return templateResource({
    file: 'template.yaml',
    comment: COMMENT,
    manifest: {
      apiVersion: 'modelarmor.cnrm.cloud.google.com/v1alpha1',
      kind: 'ModelArmorTemplate',
      metadata: {
        name: '%{environment}.model-armor-template',
        namespace: '%{config-connector-namespace}',
        labels: labelsOf('model-armor'),
        annotations: {
          ...syncWave('dependency'),
          // The first sync may meet a cluster without the CRD.
          'argocd.argoproj.io/sync-options': 'SkipDryRunOnMissingResource=true',
        },
      },
      spec: {
        resourceID: '%{model-armor-template-id}',
        projectRef: { external: 'projects/%{project-id}' },
        location: '%{model-armor-location}',
        filterConfig: filterConfig(template),
        templateMetadata: templateMetadata(template),
      },
    },
    numbers: { 'spec.templateMetadata.logSanitizeOperations': 'model-armor-log-content' },
  })
}

function filterConfig({
  responsibleAi,
  promptInjection,
  maliciousUris,
  sensitiveData,
}: OwnTemplate) {
  const raiFilters = Object.entries(responsibleAi).map(([filterType, confidenceLevel]) => ({
    filterType,
    confidenceLevel,
  }))
  return {
    ...(raiFilters.length > 0 && { raiSettings: { raiFilters } }),
    piAndJailbreakFilterSettings:
      promptInjection === false
        ? { filterEnforcement: 'DISABLED' }
        : { filterEnforcement: 'ENABLED', confidenceLevel: promptInjection },
    maliciousURIFilterSettings: { filterEnforcement: maliciousUris ? 'ENABLED' : 'DISABLED' },
    ...(sensitiveData !== false && { sdpSettings: sdpSettings(sensitiveData) }),
  }
}

function sdpSettings(sensitiveData: Exclude<OwnTemplate['sensitiveData'], false>) {
  if (sensitiveData === 'basic') return { basicConfig: { filterEnforcement: 'ENABLED' } }
  const { inspectTemplate, deidentifyTemplate } = sensitiveData
  return {
    advancedConfig: {
      inspectTemplateRef: { external: inspectTemplate },
      ...(deidentifyTemplate !== undefined && {
        deidentifyTemplateRef: { external: deidentifyTemplate },
      }),
    },
  }
}

function templateMetadata({ promptError, responseError, ...template }: OwnTemplate) {
  return {
    enforcementType: '%{model-armor-enforcement}',
    logTemplateOperations: template.logTemplateOperations,
    // Writes prompts and answers to Cloud Logging: off, unless the environment says otherwise.
    logSanitizeOperations: false,
    ignorePartialInvocationFailures: template.ignorePartialFailures,
    multiLanguageDetection: { enableMultiLanguageDetection: template.multiLanguage },
    ...(promptError?.code !== undefined && { customPromptSafetyErrorCode: promptError.code }),
    ...(promptError?.message !== undefined && {
      customPromptSafetyErrorMessage: promptError.message,
    }),
    ...(responseError?.code !== undefined && {
      customLlmResponseSafetyErrorCode: responseError.code,
    }),
    ...(responseError?.message !== undefined && {
      customLlmResponseSafetyErrorMessage: responseError.message,
    }),
  }
}
