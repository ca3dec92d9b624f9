import * as assert from 'uvu/assert'
import { at, list, nameOf, namespaceOf, ofKind, some } from '../field.ts'
import { outputTexts, type Rendered } from '../rendered.ts'
import { inOutput } from './mistake.ts'

const ADAPTER = 'custom-metrics-stackdriver-adapter'

function deployment({ manifests }: Rendered): unknown {
  const found = ofKind(manifests, 'Deployment').filter((manifest) => nameOf(manifest) === ADAPTER)
  assert.is(found.length, 1)
  return found[0]
}

function container(rendered: Rendered): unknown {
  const containers = list(deployment(rendered), 'spec', 'template', 'spec', 'containers')
  assert.is(containers.length, 1)
  return containers[0]
}

export const adapterMistakes = [
  inOutput(36, 'labels of the adapter as keys of its metadata', (rendered) => {
    const found = deployment(rendered)
    const known = ['name', 'namespace', 'labels', 'annotations']
    const keys = Object.keys(Object(at(found, 'metadata')))
    assert.equal(
      keys.filter((key) => !known.includes(key)),
      [],
    )
    assert.is(namespaceOf(found), 'custom-metrics')
    const selector = Object.entries(Object(at(found, 'spec', 'selector', 'matchLabels')))
    assert.ok(selector.length > 0)
    for (const [key, value] of selector)
      assert.is(at(found, 'spec', 'template', 'metadata', 'labels', key), value)
  }),
  inOutput(37, 'a ClusterRole with a namespace', ({ manifests }) => {
    for (const kind of ['ClusterRole', 'ClusterRoleBinding', 'APIService'])
      for (const manifest of some(manifests, kind))
        assert.is(at(manifest, 'metadata', 'namespace'), undefined, nameOf(manifest))
  }),
  inOutput(38, 'an image with a known hole', (rendered) => {
    const [, minor, patch] =
      /:v0\.([0-9]+)\.([0-9]+)/.exec(String(at(container(rendered), 'image'))) ?? []
    assert.ok(Number(minor) > 16 || (Number(minor) === 16 && Number(patch) >= 9))
  }),
  inOutput(39, 'insecureSkipTLSVerify without a word', ({ manifests }) => {
    assert.is(some(manifests, 'APIService').length, 3)
    const files = [...outputTexts()].filter(([, text]) =>
      /^\s*insecureSkipTLSVerify: true/m.test(text),
    )
    const sources = files.filter(([file]) => !file.includes('/rendered/'))
    assert.ok(sources.length > 0)
    for (const [file, text] of sources) assert.match(text, /^# .*caBundle/m, file)
  }),
  inOutput(40, 'no readiness probe, no tolerations', (rendered) => {
    assert.is(at(container(rendered), 'readinessProbe', 'httpGet', 'path'), '/healthz')
    const tolerations = list(deployment(rendered), 'spec', 'template', 'spec', 'tolerations')
    const keys = tolerations.map((toleration) => at(toleration, 'key'))
    assert.ok(keys.includes('nvidia.com/gpu') && keys.includes('cloud.google.com/gke-tpu'))
  }),
  inOutput(41, 'a principal of mixed-up ids and numbers', ({ manifests, environment }) => {
    const { id, number } = environment.project
    const found = some(manifests, 'IAMPolicyMember').filter((binding) =>
      String(at(binding, 'spec', 'member')).startsWith('principal:'),
    )
    assert.is(found.length, 1)
    assert.is(at(found[0], 'spec', 'role'), 'roles/monitoring.viewer')
    assert.is(
      at(found[0], 'spec', 'member'),
      `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${id}.svc.id.goog/subject/ns/custom-metrics/sa/${ADAPTER}`,
    )
  }),
]
