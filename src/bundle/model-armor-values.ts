import {
  isScreenable,
  METADATA_LIMIT,
  type ModelArmorInput,
  modelArmorSettings,
  servedModels,
  templateId,
} from '../config/model-armor-settings.ts'
import type { ModelArmorSettings } from '../config/schema/index.ts'
import { UserError } from '../error.ts'
import type { ValuesInput } from './values.ts'

/**
 * Where Model Armor is, what it screens, and how strict it is here.
 *
 * @throws UserError `bad-value` where the models do not fit into what the load balancer can be told
 */
export function modelArmorValues(input: ValuesInput): readonly (readonly [string, string])[] {
  const { name, environment, settings } = input
  const { modelArmor, pools } = settings
  if (!modelArmor?.enabled) return []
  const { project, region } = environment
  const location = modelArmor.location ?? region
  const armor = {
    name,
    environment: environment.name,
    project: project.id,
    region,
    modelArmor,
    pools,
  }
  return [
    // The number is that of the project that holds the Gateway: Google names its agents by it.
    [
      'service-extensions-agent',
      `serviceAccount:service-${project.number}@gcp-sa-dep.iam.gserviceaccount.com`,
    ],
    ['model-armor-location', location],
    ['model-armor-service', `modelarmor.${location}.rep.googleapis.com`],
    ['model-armor-template-id', templateId(armor)],
    ['model-armor-template-project', modelArmor.existing?.project ?? project.id],
    ['model-armor-settings', screenedModels(armor)],
    ['model-armor-timeout', modelArmor.timeout],
    ['model-armor-fail-open', String(modelArmor.failOpen)],
    ...(modelArmor.existing ? [] : templateValues(modelArmor)),
  ]
}

/** What environments usually want different of a template that is their own. */
function templateValues({ template }: ModelArmorSettings): readonly (readonly [string, string])[] {
  return [
    ['model-armor-enforcement', template?.enforcement ?? 'INSPECT_AND_BLOCK'],
    ['model-armor-log-content', String(template?.logPromptsAndResponses ?? false)],
  ]
}

/** A model that is not listed passes unscreened, so what does not fit is an error and never cut. */
function screenedModels(armor: ModelArmorInput): string {
  const text = modelArmorSettings(armor)
  const models = servedModels(armor.pools)
  if (text.length > METADATA_LIMIT) throw tooManyModels(armor.environment, models, text.length)
  const odd = models.find((model) => !isScreenable(model))
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
