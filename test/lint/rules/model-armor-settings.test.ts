import { suite } from 'uvu'
import { modelArmorSettings } from '../../../src/lint/rules/model-armor-settings.ts'
import { armor, screened, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const region = 'us-central1'
const at = ['spec.extensionChains[0].extensions[0].metadata.model_armor_settings']
const llama = screened('llama', region)
const of = (settings: unknown) => [traffic([armor(region, settings)])]

const test = suite('lint rule model-armor-settings')

testRule(test, modelArmorSettings, {
  fires: [
    {
      name: 'none',
      manifests: [traffic([armor(region, [], { metadata: {} })])],
      at,
      says: 'screens no model',
    },
    { name: 'no JSON', manifests: of('[{model: llama}]'), at, says: 'no JSON list' },
    { name: 'an empty list', manifests: of([]), at },
    { name: 'a mapping', manifests: of(llama), at },
    { name: 'no model', manifests: of([{ ...llama, model: '' }]), at, says: 'names no model' },
    { name: 'a model twice', manifests: of([llama, llama]), at, says: "'llama' is there twice" },
    {
      name: 'the key that prose of the page names',
      manifests: of([{ ...llama, extensionPolicy: 'x' }]),
      at,
      says: "knows no 'extensionPolicy'",
    },
    { name: 'no template', manifests: of([{ model: 'llama' }]), at, says: 'has no template' },
    {
      name: 'an id instead of a name',
      manifests: of([{ model: 'llama', user_prompt_template_id: 'llm' }]),
      at,
      says: "'llm' is no name of a template",
    },
    { name: 'two mistakes', manifests: of([{ ...llama, a: 1, b: 2 }]), at: [...at, ...at] },
  ],
  silent: [
    { name: 'two models', manifests: of([llama, screened('llama-lora', region)]) },
    {
      name: 'prompts alone',
      manifests: of([{ model: 'llama', user_prompt_template_id: llama.user_prompt_template_id }]),
    },
    {
      name: 'an extension that calls something else',
      manifests: [traffic([{ googleAPIServiceName: 'dlp.googleapis.com' }])],
    },
  ],
})

test.run()
