import { readYaml11 } from '../../../src/yaml/yaml11.ts'
import { compareReaders } from '../../yaml/support/compare-readers.ts'
import type { Target } from '../target.ts'
import { manifests } from '../texts/manifests.ts'

/** The fast reader sees what the `yaml` package sees, or leaves the text to it. */
export const yamlReaders: Target = {
  name: 'yaml-readers',
  seeds: manifests,
  run(text) {
    compareReaders(text)
    readYaml11({ file: 'kustomization.yaml', text })
  },
}
