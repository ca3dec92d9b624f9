import type { ModelArmorSettings } from '../config/schema/index.ts'

type OwnTemplate = NonNullable<ModelArmorSettings['template']>

/**
 * Flags of `gcloud model-armor templates create` and `update` that make a template what the
 * settings say. Each states its off too, so that an update switches off what was on.
 *
 * @see https://cloud.google.com/sdk/gcloud/reference/model-armor/templates/update
 */
export function templateFlags(template: OwnTemplate): readonly string[] {
  return [
    `--rai-settings-filters=${raiFilters(template)}`,
    ...promptInjectionFlags(template),
    `--malicious-uri-filter-settings-enforcement=${onOff(template.maliciousUris)}`,
    ...sensitiveDataFlags(template),
    ...metadataFlags(template),
  ]
}

function raiFilters({ responsibleAi }: OwnTemplate): string {
  return JSON.stringify(
    Object.entries(responsibleAi).map(([filterType, confidenceLevel]) => ({
      filterType,
      confidenceLevel,
    })),
  )
}

function promptInjectionFlags({ promptInjection }: OwnTemplate): readonly string[] {
  const flag = '--pi-and-jailbreak-filter-settings'
  return [
    `${flag}-enforcement=${onOff(promptInjection !== false)}`,
    ...(promptInjection === false
      ? []
      : [`${flag}-confidence-level=${promptInjection.toLowerCase().replaceAll('_', '-')}`]),
  ]
}

function sensitiveDataFlags({ sensitiveData }: OwnTemplate): readonly string[] {
  if (sensitiveData === false || sensitiveData === 'basic')
    return [`--basic-config-filter-enforcement=${onOff(sensitiveData === 'basic')}`]
  const { inspectTemplate, deidentifyTemplate } = sensitiveData
  return [
    `--advanced-config-inspect-template=${inspectTemplate}`,
    ...(deidentifyTemplate === undefined
      ? []
      : [`--advanced-config-deidentify-template=${deidentifyTemplate}`]),
  ]
}

function metadataFlags(template: OwnTemplate): readonly string[] {
  return [
    toggle('log-operations', template.logTemplateOperations),
    toggle('log-sanitize-operations', template.logPromptsAndResponses),
    toggle('ignore-partial-invocation-failures', template.ignorePartialFailures),
    ...errorFlags('prompt', template.promptError),
    ...errorFlags('llm-response', template.responseError),
  ]
}

function toggle(flag: string, on: boolean): string {
  return `--${on ? '' : 'no-'}template-metadata-${flag}`
}

function errorFlags(kind: string, error: OwnTemplate['promptError']): readonly string[] {
  const flag = `--template-metadata-custom-${kind}-safety-error`
  return [
    ...(error?.code === undefined ? [] : [`${flag}-code=${error.code}`]),
    ...(error?.message === undefined ? [] : [`${flag}-message=${error.message}`]),
  ]
}

function onOff(enabled: boolean): string {
  return enabled ? 'enabled' : 'disabled'
}
