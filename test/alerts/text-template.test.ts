import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documentVariable } from '../../src/alerts/document-variables.ts'
import { translateTemplate, type Variables } from '../../src/alerts/text-template.ts'

const test = suite('translateTemplate')

/** A chart writes this so that `{{ $labels.pod }}` comes out of Helm; read as it is, it means nothing. */
const ESCAPED = 'Pod {{`{{`}} $labels.pod {{`}}`}}: <value>'

const variables: Variables = {
  value: '<value>',
  labels: '<labels>',
  label: (name) => `<${name}>`,
  dropFunctions: true,
  externalLabels: { site: 'eu' },
  externalUrl: 'https://prometheus.example.com',
}

/**
 * By the number of its construct in the list of what a corpus of real rules has; 0 for what is not
 * in that list.
 */
const kept = [
  [1, '{{ $labels.pod }} is down', '<pod> is down'],
  [1, '{{$labels.pod}}{{  $value  }}', '<pod><value>'],
  [2, '{{ $value }}%', '<value>%'],
  [2, '{{ humanize $value }} and {{ humanize $labels.x }}', '<value> and <x>'],
  [3, '{{ $labels }}', '<labels>'],
  [4, '{{ $externalLabels.site }}', 'eu'],
  [12, '{{ with $labels.pod }}on {{ . }}{{ end }}', 'on <pod>'],
  [13, '{{ $externalURL }}/graph', 'https://prometheus.example.com/graph'],
  [14, '{{ .Labels.pod }} {{ $.Labels.pod }} {{ .Value }}', '<pod> <pod> <value>'],
  [15, '{{ "literal" }} {{ `raw` }} {{ "{{" }} {{ $value }}', 'literal raw {{ <value>'],
  [0, 'a {{- $value -}} b', 'a<value>b'],
  [0, '{{/* a comment */}}x', 'x'],
  [0, '{{ index $labels "pod" }}', '<pod>'],
  [0, 'no action, $value and }}', 'no action, $value and }}'],
] as const

for (const [construct, template, want] of kept)
  test(`${construct}: carries '${template}' over`, () =>
    assert.equal(translateTemplate(template, variables), { text: want, losses: [] }))

const lossy = [
  [4, '{{ $externalLabels.other }}!', '!', /nothing says what it stands for/],
  [5, '{{ printf "%.2f" $value }}s', '<value>s', /printf/],
  [5, '{{ (printf "%d" $value) }}', '<value>', /printf/],
  [6, '{{ $value | humanize }}', '<value>', /humanize/],
  [7, '{{ $value | humanizePercentage }}', '<value>', /humanizePercentage/],
  [7, '{{ humanizePercentage $value }}', '<value>', /humanizePercentage/],
  [8, '{{ $value | humanizeDuration }}', '<value>', /humanizeDuration/],
  [9, '{{ $labels.instance | reReplaceAll ":(.*)" "$1" }}', '<instance>', /reReplaceAll/],
  [9, '{{ reReplaceAll "a" "b" $labels.x }}', '<x>', /reReplaceAll/],
  [10, '{{ $labels.instance | stripPort }}', '<instance>', /stripPort/],
  [11, '{{ $value | printf "%.1f" }}', '<value>', /printf/],
  [12, '{{ if gt $value 1.0 }}many{{ else }}few{{ end }}', 'many / few', /conditions/],
  [14, '{{ $.labels.service }}!', '!', /no counterpart/],
  [15, 'Pod {{`{{`}} $labels.pod {{`}}`}}: {{ $value }}', ESCAPED, /render it first/],
  [16, '{{ query "up" | first | value }} up', ' up', /no counterpart/],
  [16, '{{ range query "up" }}x{{ end }}', 'x', /loops/],
  [16, '{{ range printf "up{a=%q}" $labels.a | query }}x{{ end }}', 'x', /loops/],
  [17, '{{ $labels.x | urlquery }}', '<x>', /urlquery/],
  [17, '{{ $value | humanize1024 }}B', '<value>B', /humanize1024/],
  [0, '{{ $x := $value }}y', 'y', /no counterpart/],
  [0, '{{ printf "%s %s" $labels.a $labels.b }}', '', /no counterpart/],
  [0, documentVariable('1'), documentVariable('1'), /start of a variable/],
  [0, '{{ $value', '{{ $value', /never closed/],
] as const

for (const [construct, template, want, message] of lossy)
  test(`${construct}: says what '${template}' loses`, () => {
    const { text, losses } = translateTemplate(template, variables)
    assert.is(text, want)
    assert.match(losses[0]?.message ?? '', message)
  })

test('has a case of every construct', () => {
  const found = new Set<number>([...kept, ...lossy].map(([construct]) => construct))
  for (let construct = 1; construct <= 17; construct++) assert.ok(found.has(construct))
})

test('says where', () => {
  const { losses } = translateTemplate('ab {{ $x }} cd {{ $y }}', variables)
  assert.equal(
    losses.map(({ offset }) => offset),
    [3, 15],
  )
})

test('drops what only changes the looks where the variable would be wrong without it', () => {
  const labels = { ...variables, dropFunctions: false }
  assert.is(translateTemplate('{{ $labels.a }}-{{ $labels.a | toUpper }}', labels).text, '<a>-')
})

test.run()
