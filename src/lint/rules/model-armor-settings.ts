import { type Field, isAbsent, show } from '../field.ts'
import { modelArmorExtensions, parseModelArmorSettings, templateLocation } from '../model-armor.ts'
import type { Problem, Rule } from '../rule.ts'

const TEMPLATES = ['user_prompt_template_id', 'model_response_template_id'] as const
const KEYS: readonly string[] = ['model', ...TEMPLATES]

/** The JSON text that tells Model Armor which models to screen with which templates. */
export const modelArmorSettings: Rule = {
  id: 'model-armor-settings',
  severity: 'error',
  *check(manifests) {
    for (const { settings } of modelArmorExtensions(manifests)) {
      const list = parseModelArmorSettings(settings)
      if (list === undefined || list.length === 0) {
        yield {
          field: settings,
          message: isAbsent(settings)
            ? 'the extension screens no model'
            : `${show(settings.value)} is no JSON list of models`,
          remedy: 'list every model that clients name, each with its templates',
        }
        continue
      }
      const seen = new Set<unknown>()
      for (const item of list) yield* badItem(settings, item, seen)
    }
  },
}

function* badItem(field: Field, item: unknown, seen: Set<unknown>): Generator<Problem> {
  const settings = new Map<string, unknown>(Object.entries(Object(item)))
  const model = settings.get('model')
  if (typeof model !== 'string' || model === '')
    yield { field, message: `${show(item)} names no model`, remedy: "add 'model'" }
  else if (seen.has(model))
    yield { field, message: `model ${show(model)} is there twice`, remedy: 'keep one of the two' }
  seen.add(model)
  for (const key of settings.keys())
    if (!KEYS.includes(key))
      yield {
        field,
        message: `Model Armor knows no ${show(key)} in its settings`,
        remedy: `use ${KEYS.join(', ')}`,
      }
  yield* badTemplates(field, settings, model)
}

function* badTemplates(
  field: Field,
  settings: ReadonlyMap<string, unknown>,
  model: unknown,
): Generator<Problem> {
  if (TEMPLATES.every((key) => settings.get(key) === undefined))
    yield {
      field,
      message: `model ${show(model)} has no template`,
      remedy: `add ${TEMPLATES.join(' and ')}`,
    }
  for (const key of TEMPLATES) {
    const template = settings.get(key)
    if (template === undefined || templateLocation(String(template)) !== undefined) continue
    yield {
      field,
      message: `${key} ${show(template)} is no name of a template`,
      remedy: "write 'projects/PROJECT/locations/REGION/templates/ID'",
    }
  }
}
