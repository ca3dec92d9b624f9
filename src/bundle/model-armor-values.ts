import type { Settings } from '../config/schema/index.ts'
import { UserError } from '../error.ts'
import type { ValuesInput } from './values.ts'

/** What the load balancer takes as one value of an extension's metadata. */
const METADATA_LIMIT = 1023
const METADATA_TEXT = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:"\s[\]{}]*$/

export function modelArmorValues(input: ValuesInput): readonly (readonly [string, string])[] {
  const { modelArmor } = input.settings
  if (!modelArmor?.enabled) return []
  const location = modelArmor.location ?? input.environment.region
  return [
    // The number is that of the project that holds the Gateway: Google names its agents by it.
    ['service-extensions-agent', serviceExtensionsAgent(input.environment.project.number)],
    ['model-armor-location', location],
    ['model-armor-service', `modelarmor.${location}.rep.googleapis.com`],
    ['model-armor-template-id', templateId(input)],
    ['model-armor-template-project', modelArmor.existing?.project ?? input.environment.project.id],
    ['model-armor-settings', modelArmorSettings(input, location)],
    ['model-armor-timeout', modelArmor.timeout],
    ['model-armor-fail-open', String(modelArmor.failOpen)],
  ]
}

/** Model names as clients send them, each once; a LoRA adapter counts as one. */
export function servedModels({ pools }: Settings): readonly string[] {
  const names = Object.values(pools).flatMap(({ models }) =>
    models.flatMap((model) => [model.name, ...model.adapters]),
  )
  return [...new Set(names)]
}

export function serviceExtensionsAgent(projectNumber: string): string {
  return `serviceAccount:service-${projectNumber}@gcp-sa-dep.iam.gserviceaccount.com`
}

/** An environment of its own has a template of its own: two may share a project and a region. */
export function templateId({ name, environment, settings: { modelArmor } }: ValuesInput): string {
  return modelArmor?.existing?.id ?? modelArmor?.template?.id ?? `${name}-${environment.name}`
}

/**
 * The list of screened models, as JSON without spaces. A model that is not in it passes unscreened,
 * so what does not fit is an error and never cut.
 */
function modelArmorSettings(input: ValuesInput, location: string): string {
  const project = input.settings.modelArmor?.existing?.project ?? input.environment.project.id
  const template = `projects/${project}/locations/${location}/templates/${templateId(input)}`
  const models = servedModels(input.settings)
  const text = JSON.stringify(
    models.map((model) => ({
      model,
      user_prompt_template_id: template,
      model_response_template_id: template,
    })),
  )
  if (text.length > METADATA_LIMIT) throw tooManyModels(input.environment.name, models, text.length)
  const odd = models.find((model) => !METADATA_TEXT.test(JSON.stringify(model)))
  if (odd !== undefined) throw unsendableModel(odd)
  return text
}

function tooManyModels(environment: string, models: readonly string[], length: number): UserError {
  return new UserError(
    'bad-value',
    `the ${models.length} models of environment '${environment}' need ${length} characters in model_armor_settings, which holds ${METADATA_LIMIT}`,
    { hint: 'shorten modelArmor.template.id, or serve some pools through a Gateway of their own' },
  )
}

function unsendableModel(model: string): UserError {
  return new UserError(
    'bad-value',
    `model '${model}' has a character that the load balancer refuses in model_armor_settings`,
    { hint: "give it a served name of letters, digits and '/', '-', '.', '_', ':'" },
  )
}
