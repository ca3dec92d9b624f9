import { MODEL_ARMOR_LOCATIONS } from '../model-armor-locations.ts'
import {
  isScreenable,
  METADATA_LIMIT,
  modelArmorSettings,
  servedModels,
  templateId,
} from '../model-armor-settings.ts'
import type { ModelArmorSettings } from '../schema/index.ts'
import type { Finding, SoundEnvironment, SoundSettings } from './finding.ts'
import { regionOf } from './region.ts'

/** What can be said of Model Armor without an environment. */
export function checkModelArmor({ modelArmor, pools }: SoundSettings): readonly Finding[] {
  if (!modelArmor) return []
  const findings: Finding[] = []
  if (modelArmor.template && modelArmor.existing)
    findings.push({
      severity: 'error',
      code: 'conflict',
      message: "'modelArmor' has both a 'template' of its own and an 'existing' one",
      hint: "keep one; an environment takes the shared one away with 'template: null'",
      paths: [['modelArmor', 'existing'], ['modelArmor', 'template'], ['modelArmor']],
    })
  return modelArmor.enabled ? [...findings, ...unscreenable(pools ?? {})] : findings
}

function unscreenable(pools: NonNullable<SoundSettings['pools']>): readonly Finding[] {
  return Object.entries(pools).flatMap(([pool, settings]) =>
    servedModels({ [pool]: settings })
      .filter((model) => !isScreenable(model))
      .map(
        (model): Finding => ({
          severity: 'error',
          code: 'bad-value',
          message: `model '${model}' cannot be screened: model_armor_settings cannot hold its name`,
          hint: "serve it under a name of letters, digits, '/', '-', '.', '_' and ':'",
          paths: pathsOfModel(pool, settings, model),
        }),
      ),
  )
}

function pathsOfModel(
  pool: string,
  { models }: NonNullable<SoundSettings['pools']>[string],
  model: string,
): Finding['paths'] {
  const i = models.findIndex(({ name, adapters }) => name === model || adapters.includes(model))
  const adapter = models[i]?.adapters.indexOf(model) ?? -1
  const at = ['pools', pool, 'models', i]
  return [models[i]?.name === model ? [...at, 'name'] : [...at, 'adapters', adapter], at]
}

/** What depends on project and region: the place of the template, and the length of its names. */
export function checkModelArmorIn(
  environment: SoundEnvironment,
  configName: string,
): readonly Finding[] {
  const { modelArmor, pools } = environment.settings
  const region = regionOf(environment.facts)
  const project = environment.facts.project?.id
  if (!modelArmor?.enabled || region === undefined) return []
  const location = checkLocation(environment.name, modelArmor, region)
  if (!pools || project === undefined) return location
  const names = { name: configName, environment: environment.name }
  const input = { ...names, project, region, modelArmor, pools }
  const { length } = modelArmorSettings(input)
  if (length <= METADATA_LIMIT) return location
  return [
    ...location,
    {
      severity: 'error',
      code: 'bad-value',
      message: `the ${servedModels(pools).length} models of environment '${environment.name}' need ${length} characters in model_armor_settings, which holds ${METADATA_LIMIT}`,
      hint: `shorten the template id '${templateId(input)}' (modelArmor.template.id), or serve some pools through a Gateway of their own`,
      paths: [['pools']],
    },
  ]
}

function checkLocation(
  environment: string,
  modelArmor: ModelArmorSettings,
  region: string,
): readonly Finding[] {
  const location = modelArmor.location ?? region
  const paths =
    modelArmor.location === undefined
      ? [['region'], ['cluster', 'location'], ['modelArmor']]
      : [['modelArmor', 'location']]
  const findings: Finding[] = []
  if (!MODEL_ARMOR_LOCATIONS.includes(location))
    findings.push({
      severity: 'warning',
      code: 'bad-value',
      message: `Model Armor is not known to run in '${location}'`,
      hint: `known: ${MODEL_ARMOR_LOCATIONS.join(', ')}; the list grows`,
      paths,
    })
  if (location !== region)
    findings.push({
      severity: 'warning',
      code: 'conflict',
      message: `environment '${environment}' has its Gateway in '${region}' and Model Armor in '${location}'`,
      hint: 'a Gateway is only known to reach the service in its own region',
      paths,
    })
  return findings
}
