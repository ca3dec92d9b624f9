import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  isScreenable,
  modelArmorSettings,
  servedModels,
} from '../../src/config/model-armor-settings.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { edited } from './config-text.ts'

const test = suite('modelArmorSettings')

function inputOf(end: string) {
  const { config } = parseConfig({
    file: 'c.yaml',
    text: edited({ '- name: llama\n': '- {name: llama, adapters: [tone, llama]}\n' }, end),
  })
  const modelArmor = config?.settings.modelArmor
  if (!config || !modelArmor) throw new Error('no config')
  const { pools } = config.settings
  return { name: 'chat', environment: 'dev', project: 'p', region: 'us-east1', modelArmor, pools }
}

test('lists every served name once, as JSON without spaces', () => {
  const item = (model: string) => {
    const template = 'projects/p/locations/us-east1/templates/chat-dev'
    return `{"model":"${model}","user_prompt_template_id":"${template}","model_response_template_id":"${template}"}`
  }
  assert.is(modelArmorSettings(inputOf('modelArmor: {}\n')), `[${item('llama')},${item('tone')}]`)
})

test('names a template of somebody else by its project and location', () => {
  const end = 'modelArmor: {existing: {id: t, project: guards}, location: us-west1}\n'
  assert.match(modelArmorSettings(inputOf(end)), 'projects/guards/locations/us-west1/templates/t"')
})

test('counts an adapter as a model', () => {
  assert.equal(servedModels(inputOf('modelArmor: {}\n').pools), ['llama', 'tone'])
})

for (const model of ['llama-3.1', 'meta-llama/Llama-3.1-8B', 'a b', "it's", 'v1:free'])
  test(`can send '${model}'`, () => assert.ok(isScreenable(model)))

for (const model of ['a@b', 'a#b', 'a?b', 'a|b', '<a>', 'a\\b', 'a"b', 'ä', 'a\nb'])
  test(`cannot send ${JSON.stringify(model)}`, () => assert.not.ok(isScreenable(model)))

test.run()
