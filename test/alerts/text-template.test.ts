import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documentVariable } from '../../src/alerts/document-variables.ts'
import { translateTemplate, type Variables } from '../../src/alerts/text-template.ts'

const test = suite('translateTemplate')

const variables: Variables = {
  value: '<value>',
  labels: '<labels>',
  label: (name) => `<${name}>`,
  dropFunctions: true,
  externalLabels: { site: 'eu' },
  externalUrl: 'https://prometheus.example.com',
}

/** Forms without a loss, each with the number of its row in the list of constructs. */
const kept = [
  ['{{ $labels.pod }} is down', '<pod> is down'],
  ['{{$labels.pod}}{{  $value  }}', '<pod><value>'],
  ['{{ $labels }}', '<labels>'],
  ['{{ humanize $value }} and {{ humanize $labels.x }}', '<value> and <x>'],
  ['{{ .Labels.pod }} {{ $.Labels.pod }} {{ .Value }}', '<pod> <pod> <value>'],
  ['{{ $externalLabels.site }}', 'eu'],
  ['{{ $externalURL }}/graph', 'https://prometheus.example.com/graph'],
  ['a {{- $value -}} b', 'a<value>b'],
  ['{{ "literal" }} {{ `raw` }}', 'literal raw'],
  ['{{/* a comment */}}x', 'x'],
  ['{{ with $labels.pod }}on {{ . }}{{ end }}', 'on <pod>'],
  ['{{ index $labels "pod" }}', '<pod>'],
  ['no action, $value and }}', 'no action, $value and }}'],
] as const

for (const [template, want] of kept)
  test(`carries '${template}' over`, () =>
    assert.equal(translateTemplate(template, variables), { text: want, losses: [] }))

const lossy = [
  ['{{ printf "%.2f" $value }}s', '<value>s', /printf/],
  ['{{ $value | humanize }}', '<value>', /humanize/],
  ['{{ $value | humanizePercentage }}', '<value>', /humanizePercentage/],
  ['{{ humanizeDuration $value }}', '<value>', /humanizeDuration/],
  ['{{ $labels.instance | reReplaceAll ":(.*)" "$1" }}', '<instance>', /reReplaceAll/],
  ['{{ reReplaceAll "a" "b" $labels.x }}', '<x>', /reReplaceAll/],
  ['{{ $labels.instance | stripPort }}', '<instance>', /stripPort/],
  ['{{ (printf "%d" $value) }}', '<value>', /printf/],
  ['{{ if gt $value 1.0 }}many{{ else }}few{{ end }}', 'many / few', /conditions/],
  ['{{ $externalLabels.other }}!', '!', /no counterpart/],
  ['{{ $.labels.service }}!', '!', /no counterpart/],
  ['{{ query "up" | first | value }} up', ' up', /no counterpart/],
  ['{{ range query "up" }}x{{ end }}', 'x', /loops/],
  ['{{ $x := $value }}y', 'y', /no counterpart/],
  ['{{ printf "%s %s" $labels.a $labels.b }}', '', /no counterpart/],
  [documentVariable('1'), documentVariable('1'), /start of a variable/],
  ['{{ $value', '{{ $value', /never closed/],
] as const

for (const [template, want, message] of lossy)
  test(`says what '${template}' loses`, () => {
    const { text, losses } = translateTemplate(template, variables)
    assert.is(text, want)
    assert.match(losses[0]?.message ?? '', message)
  })

test('says where', () => {
  const { losses } = translateTemplate('ab {{ $x }} cd {{ $y }}', variables)
  assert.equal(
    losses.map(({ offset }) => offset),
    [3, 15],
  )
})

// A chart writes {{ "{{" }} so that {{ comes out of Helm; read as it is, it means nothing to people.
test('leaves a text alone that is escaped for another engine', () => {
  const template = 'Pod {{`{{`}} $labels.pod {{`}}`}}: {{ $value }}'
  const { text, losses } = translateTemplate(template, variables)
  assert.is(text, template)
  assert.match(losses[0]?.message ?? '', /render it first/)
})

test('drops what only changes the looks where the variable would be wrong without it', () => {
  const labels = { ...variables, dropFunctions: false }
  assert.is(translateTemplate('{{ $labels.a }}-{{ $labels.a | toUpper }}', labels).text, '<a>-')
})

test.run()
