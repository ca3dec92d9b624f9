import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseRuleFile, parseWithConfigMaps } from '../../src/alerts/rule-files.ts'
import { group, places, translate } from './translate.ts'

const test = suite('parseRuleFile')

const parse = (text: string) => parseRuleFile({ file: 'rules.yaml', text })
const alertsOf = (text: string) =>
  parse(text).groups.flatMap(({ rules }) => rules.map(({ name }) => name.text))

const RULE = '{alert: A, expr: up == 0}'
const SPEC = `spec: {groups: [{name: g, rules: [${RULE}]}]}`

for (const kind of [
  'PrometheusRule',
  'Rules',
  'ClusterRules',
  'GlobalRules',
  'AlertingRule',
  'VMRule',
])
  test(`unwraps ${kind}`, () => {
    assert.equal(alertsOf(`kind: ${kind}\nmetadata: {namespace: {{.Namespace}}}\n${SPEC}`), ['A'])
  })

test('unwraps a List and tells what in it holds no rules', () => {
  const list = {
    kind: 'List',
    items: [{ kind: 'Secret' }, { kind: 'Rules', spec: { groups: [] } }],
  }
  const file = parse(JSON.stringify(list))
  assert.equal(file.errors, [])
  assert.match(file.warnings[0]?.message ?? '', /a Secret holds no Prometheus rules/)
})

test('the items of a typed list need not say their kind', () => {
  assert.equal(alertsOf(`kind: PrometheusRuleList\nitems:\n- ${SPEC}\n- {kind: Rules, ${SPEC}}`), [
    'A',
    'A',
  ])
})

test('reads the rule files in a ConfigMap, and points into them, where that is asked for', () => {
  const text = [
    'kind: ConfigMap',
    'data:',
    '  prometheus.yml: "scrape_configs: []"',
    '  rules.yml: |',
    '    groups:',
    '    - name: g',
    '      rules:',
    `      - ${RULE}`,
    '      - {alert: B}',
    '      - {alert: C, expr: up, labels: *no}',
    '  more.json: "{\\"groups\\": [{\\"name\\": \\"h\\", \\"rules\\": [{}]}]}"',
  ].join('\n')
  const file = parseWithConfigMaps({ file: 'rules.yaml', text })
  const names = file.groups.flatMap(({ rules }) => rules.map(({ name }) => name.text))
  assert.equal(names, ['A', 'C'])
  assert.equal(places(parse(text).errors), ['1:1 bad-rule'])
  assert.equal(places(file.errors), ['10:38 bad-yaml', '9:9 missing-field', '11:59 missing-field'])
  assert.equal(places(file.warnings), ['3:3 bad-rule'])
})

test('an empty item of a list is no rule and no group', () => {
  const file = parse(`groups:\n-\n- name: g\n  rules:\n  - \n  - ${RULE}`)
  assert.equal(file.errors, [])
  assert.is(file.warnings.length, 2)
  assert.is(file.groups[0]?.rules.length, 1)
})

test('reads every document', () => {
  assert.equal(alertsOf(`${group(RULE)}---\n---\n${group('{alert: B, expr: up}')}...\n`), [
    'A',
    'B',
  ])
})

test('reads JSON', () => {
  const rules = [{ alert: 'A', expr: 'up' }]
  assert.equal(alertsOf(JSON.stringify({ groups: [{ name: 'g', rules }] })), ['A'])
})

test('keeps the text of every scalar', () => {
  const [found] = parse(
    group('alert: 0x1F\nexpr: 1\nlabels: {a: yes, b: 1e3, c: ~, d: 012, e: ""}'),
  ).groups[0]?.rules ?? [undefined]
  assert.is(found?.name.text, '0x1F')
  assert.is(found?.expr.text, '1')
  const labels = [...(found?.labels ?? [])].map(([key, { text }]) => [key, text])
  assert.equal(labels, [
    ['a', 'yes'],
    ['b', '1e3'],
    ['c', ''],
    ['d', '012'],
    ['e', ''],
  ])
})

test('follows aliases and merge keys, and the own key wins', () => {
  const text = [
    'x: &common {severity: page, team: a}',
    'groups:',
    '- name: g',
    '  rules:',
    '  - &rule {alert: A, expr: &q up, labels: {<<: *common, team: b}}',
    '  - {<<: *rule, alert: B, expr: *q}',
  ].join('\n')
  const rules = parse(text).groups[0]?.rules ?? []
  assert.equal(
    rules.map(({ name, expr, labels }) => [name.text, expr.text, labels.get('team')?.text]),
    [
      ['A', 'up', 'b'],
      ['B', 'up', 'b'],
    ],
  )
})

test('an alias means the last anchor of its name in front of it', () => {
  const file = parse(
    [
      'groups:',
      '- name: g',
      '  rules:',
      '  - {alert: A, expr: *q}',
      '  - {alert: &q B, expr: *q}',
      '  - {alert: C, expr: &q up}',
      '  - {alert: D, expr: *q}',
    ].join('\n'),
  )
  assert.equal(places(file.errors), ['4:22 bad-yaml', '4:22 missing-field'])
  assert.equal(
    file.groups[0]?.rules.map(({ name, expr }) => name.text + expr.text),
    ['BB', 'Cup', 'Dup'],
  )
})

// The yaml package looks for each anchor from the start of the document: minutes for this file.
test('thousands of aliases take no longer than what they stand for', () => {
  const rule = (_: unknown, i: number) => `  - {alert: A${i}, expr: up, labels: *x}`
  const text = [
    'x: &x {a: b}',
    'groups:',
    '- name: g',
    '  rules:',
    ...Array.from({ length: 4000 }, rule),
  ]
  const rules = parse(text.join('\n')).groups[0]?.rules ?? []
  assert.is(rules.length, 4000)
  assert.is(rules.at(-1)?.labels.get('a')?.text, 'b')
})

test('a map that merges itself in is read once', () => {
  assert.equal(places(parse('groups: &a\n- <<: *a\n').errors), ['2:3 missing-field'])
})

test('accepts lines in quotes that begin at the column of their key, as Go does', () => {
  const rule = 'alert: A\nexpr: up\nannotations:\n  description: "one\n  two"\n  summary: x'
  const file = parse(group(rule, '{alert: B, expr: }'))
  assert.equal(places(file.errors), ['10:22 missing-field'])
  const [found] = file.groups[0]?.rules ?? []
  assert.is(found?.kind === 'alert' && found.annotations.get('description')?.text, 'one two')
})

test('accepts brackets and what is in them at the column of their key or further left', () => {
  const file = parse(
    group('alert: A\nexpr: up\nlabels: {\na: b,\n}\nfor: 5', RULE).replace('    a:', 'a:'),
  )
  assert.equal(file.errors, [])
  const [found, other] = file.groups[0]?.rules ?? []
  assert.is(found?.labels.get('a')?.text, 'b')
  assert.equal(found?.labels.get('a')?.at, { file: 'rules.yaml', line: 7, col: 4 })
  assert.is(other?.name.text, 'A')
})

test('a bracket that is never closed is told where it is', () => {
  const { errors } = parse(group(RULE, '{alert: B, expr: up', '{alert: C, expr: up}'))
  assert.equal(places(errors).slice(0, 1), ['6:3 bad-yaml'])
})

test('an empty file, an empty map and an empty group have no rules', () => {
  for (const text of ['', '# nothing\n', '{}', 'groups:\n', 'groups: [{name: g}]', 'groups: []'])
    assert.equal(parse(text).errors, [], text)
})

/** Class by class what the peer refuses as a whole; here with the place, and the rest stays. */
const bad = [
  { name: 'an Alertmanager file', text: 'route: {}\nreceivers: []', want: ['1:1 bad-rule'] },
  {
    name: 'a ConfigMap without rules',
    text: 'kind: ConfigMap\ndata: {a: b}',
    want: ['1:1 bad-rule'],
  },
  { name: 'a list as document', text: '- groups', want: ['1:1 bad-rule'] },
  { name: 'a text as document', text: 'groups', want: ['1:1 bad-rule'] },
  { name: 'groups that are no list', text: 'groups: {name: g}', want: ['1:9 bad-type'] },
  { name: 'a group that is no map', text: 'groups: [g]', want: ['1:10 bad-type'] },
  { name: 'a group without name', text: 'groups:\n- rules: []', want: ['2:3 missing-field'] },
  {
    name: 'rules that are no list',
    text: 'groups: [{name: g, rules: x}]',
    want: ['1:27 bad-type'],
  },
  { name: 'a rule that is no map', text: group('x', RULE), want: ['4:5 bad-type'] },
  { name: 'a rule without name', text: group('{expr: up}', RULE), want: ['4:5 missing-field'] },
  { name: 'a rule without expr', text: group('{alert: B}', RULE), want: ['4:5 missing-field'] },
  {
    name: 'a blank expr',
    text: group('{alert: B, expr: " "}', RULE),
    want: ['4:22 missing-field'],
  },
  {
    name: 'a rule that alerts and records',
    text: group('{alert: B, record: b, expr: up}', RULE),
    want: ['4:24 conflict'],
  },
  {
    name: 'an expr that is a map',
    text: group('{alert: B, expr: {a: b}}'),
    want: ['4:22 bad-type', '4:5 missing-field'],
  },
  {
    name: 'labels that are a list',
    text: group('{alert: B, expr: up, labels: [a]}'),
    want: ['4:34 bad-type'],
  },
  {
    name: 'a label that is a map',
    text: group('{alert: B, expr: up, labels: {a: {}}}'),
    want: ['4:35 bad-type'],
  },
  {
    name: 'a key given twice',
    text: group('{alert: B, expr: up, expr: down}', RULE),
    want: ['4:26 bad-yaml'],
  },
  {
    name: 'a merge of what is no map',
    text: group('{alert: B, expr: up, labels: {<<: x}}', RULE),
    want: ['4:39 bad-yaml'],
  },
  {
    name: 'a control character',
    text: group('{alert: B, expr: up, for: "\u0001"}', RULE),
    want: ['4:32 bad-yaml'],
  },
  {
    name: 'an alias of nothing',
    text: group('{alert: B, expr: up, for: *no}', RULE),
    want: ['4:31 bad-yaml'],
  },
]

for (const { name, text, want } of bad)
  test(`tells of ${name} at its place`, () => {
    const { errors, groups } = parse(text)
    assert.equal(places(errors), want)
    if (text.includes(RULE)) assert.ok(groups[0]?.rules.some((rule) => rule.name.text === 'A'))
  })

test('a document that is no YAML costs only itself', () => {
  const file = parse(`groups: [\n---\n${group(RULE)}`)
  assert.is(file.errors[0]?.code, 'bad-yaml')
  assert.equal(
    file.groups.map(({ name }) => name.text),
    ['g'],
  )
})

test('says so where a file is an unrendered template', () => {
  const { errors } = parse(group(RULE, 'alert: {{ .Name }}-down\nexpr: up'))
  assert.match(errors.map(({ hint }) => hint).join(), /template: render it first/)
})

test('an annotation of which Prometheus wants no name is a warning', () => {
  const { warnings, alerts } = translate(group('{alert: A, expr: up, annotations: {a-b: c}}'))
  assert.equal(places(warnings), ['4:45 bad-rule'])
  assert.is(alerts[0]?.policy.documentation?.content, '- **a-b**: c')
})

test('fields that nobody knows are warnings', () => {
  const text = `x: 1\n${group('alert: A\nexpr: up\ndebug: true')}`.replace(
    '  rules',
    '  concurrency: 2\n  rules',
  )
  assert.equal(places(parse(text).warnings), [
    '1:1 unknown-field',
    '4:3 unknown-field',
    '8:5 unknown-field',
  ])
})

test('fields that a policy cannot hold are lost', () => {
  const text = group('alert: A\nexpr: up\nkeep_firing_for: 5m').replace(
    '  rules',
    '  limit: 3\n  query_offset: 1m\n  rules',
  )
  const { warnings, alerts } = translate(text)
  assert.equal(places(warnings), ['3:3 lost-field', '4:3 lost-field', '8:22 lost-field'])
  assert.is(alerts.length, 1)
})

test('two groups of one name are both read', () => {
  const file = parse('groups:\n- {name: g, rules: []}\n- {name: g, rules: []}')
  assert.is(file.groups.length, 2)
  assert.equal(places(file.warnings), ['3:10 conflict'])
})

test.run()
