import type { ModelArmorSettings, PoolSettings } from './schema/index.ts'

/** Characters that one value of an extension's metadata may have. */
export const METADATA_LIMIT = 1023

const METADATA_TEXT = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:"\s[\]{}]*$/

export interface ModelArmorInput {
  /** Name of the config. */
  readonly name: string
  /** Of the environment; the id of its project and its region. */
  readonly environment: string
  readonly project: string
  readonly region: string
  readonly modelArmor: ModelArmorSettings
  readonly pools: Readonly<Record<string, PoolSettings>>
}

/**
 * The value of `model_armor_settings` in the metadata of the traffic extension: which template
 * screens which model, as JSON without spaces. Models that are not in it pass unscreened.
 */
export function modelArmorSettings(input: ModelArmorInput): string {
  const template = templateName(input)
  return JSON.stringify(
    servedModels(input.pools).map((model) => ({
      model,
      user_prompt_template_id: template,
      model_response_template_id: template,
    })),
  )
}

/** `projects/P/locations/L/templates/T` */
export function templateName(input: ModelArmorInput): string {
  const { modelArmor } = input
  const project = modelArmor.existing?.project ?? input.project
  const location = modelArmor.location ?? input.region
  return `projects/${project}/locations/${location}/templates/${templateId(input)}`
}

/** An environment has a template of its own: two may share a project and a region. */
export function templateId({ name, environment, modelArmor }: ModelArmorInput): string {
  return modelArmor.existing?.id ?? modelArmor.template?.id ?? `${name}-${environment}`
}

/** Model names as clients send them, each once; a LoRA adapter counts as one. */
export function servedModels(pools: Readonly<Record<string, PoolSettings>>): readonly string[] {
  const names = Object.values(pools).flatMap(({ models }) =>
    models.flatMap((model) => [model.name, ...model.adapters]),
  )
  return [...new Set(names)]
}

/** Whether a model name survives in the metadata of an extension. */
export function isScreenable(model: string): boolean {
  return METADATA_TEXT.test(JSON.stringify(model))
}
