import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import { edited } from './config-text.ts'

const test = suite('schemas')

function said(schemas: string): readonly string[] {
  const { errors } = parseConfig({ file: 'c.yaml', text: edited({}, `schemas: ${schemas}\n`) })
  return errors.map(
    ({ at, code, message, hint }) => `${at?.col} ${code} ${message} | ${hint ?? ''}`,
  )
}

test('takes paths, https URLs and the default collection', () => {
  const locations = "[default, 'crds/{{ .Group }}/{{.ResourceKind}}.json', 'https://x.example/y']"
  assert.equal(said(`{locations: ${locations}, missing: warning, skip: [Secret]}`), [])
})

test('knows the fields of a template', () => {
  const [first, ...others] = said(
    "{locations: ['crds/{{ .Kind }}.json', 'crds/{{ .ResourcKind }}.json']}",
  )
  assert.match(first ?? '', /^23 bad-value .*'\.Kind' is none \| did you mean '\.KindSuffix'/)
  assert.match(others.join(), /'\.ResourceKind'/)
})

test('wants https', () => {
  assert.match(said("{locations: ['http://x.example/']}").join(), /an https URL/)
})

test('knows how versions of Kubernetes are written', () => {
  assert.match(said('{kubernetesVersion: v1.33}').join(), /'1\.33\.0'/)
})

test.run()
