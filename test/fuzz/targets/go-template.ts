import * as assert from 'uvu/assert'
import { translateTemplate } from '../../../src/alerts/text-template.ts'
import type { Target } from '../target.ts'

const VARIABLES = {
  value: `\${metric.value}`,
  labels: `\${labels}`,
  label: (name: string) => `\${metric.label.${name}}`,
  externalLabels: { cluster: 'c' },
  externalUrl: 'https://example.com',
}

/** Go templates of annotations; each loss is at a place in the text. */
export const goTemplate: Target = {
  name: 'go-template',
  seeds: () => TEMPLATES,
  run(text) {
    for (const dropFunctions of [false, true])
      for (const { offset } of translateTemplate(text, { ...VARIABLES, dropFunctions }).losses)
        assert.ok(offset >= 0 && offset <= text.length, `offset ${offset}`)
  },
}

const TEMPLATES = [
  'Value is {{ $value | humanize }} at {{ $labels.instance }}: {{ $labels }}',
  '{{ with printf "up{job=\'%s\'}" .Labels.job | query }}{{ . | first | value | humanize1024 }}{{ end }}',
  '{{ if gt $value 0.5 }}high{{ else if eq .Value 1.0 }}one{{ else }}low{{ end }} {{- /* c */ -}} x',
  '{{ range $i, $e := query "a" }}{{ $i }}={{ $e.Labels.b | title | toUpper }}{{ end }}',
  '{{ printf "%.2f" (index $labels "a-b") | quote }} {{ $externalLabels.cluster }} {{ $externalURL }}',
  '{{ "{{ $value }}" }} $value $' + '{x} {{"}}"}} {{`raw`}} {{ humanizeDuration .Value }}',
  '{{ define "x" }}{{ template "y" . }}{{ end }}{{ reReplaceAll "a(.*)" "$1" $labels.b }}',
]
