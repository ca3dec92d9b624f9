import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { policies } from '../../src/commands/policies.ts'
import { formatError } from '../../src/error.ts'

const test = suite('what gcloud refuses as a whole')

/** The classes of which the corpus of real rule files has examples, and what made gcloud fail besides. */
const CLASSES = [
  'custom-resource',
  'recording-rule',
  'invalid-alert-name',
  'non-string-expr',
  'multiple-documents',
  'interval-under-30s',
  'not-a-rule-file',
  'yaml-syntax',
  'group-without-rules',
  'no-alert-name',
  'duration-invalid',
  'missing-group-name',
  'probe',
] as const

interface Case {
  readonly class: (typeof CLASSES)[number]
  readonly name: string
  readonly text: string
  /** Display names of the policies that come out nevertheless. */
  readonly alerts: readonly string[]
  /** First line of every error and warning, without the file. */
  readonly says: readonly string[]
}

/** What `gcloud alpha monitoring policies migrate` 528.0.0 refuses, and what becomes of it here. */
const cases: readonly Case[] = [
  {
    class: 'custom-resource',
    name: 'a custom resource',
    text: `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
spec:
  groups: [{name: g, rules: [{alert: A, expr: up}]}]
`,
    alerts: ['g/A'],
    says: [],
  },
  {
    class: 'custom-resource',
    name: 'Rules in a List beside what is none',
    text: `kind: List
items:
- kind: ClusterRules
  spec: {groups: [{name: g, rules: [{alert: A, expr: up}]}]}
- kind: Service
`,
    alerts: ['g/A'],
    says: ['5:3: warning[bad-rule]: left out: a Service holds no Prometheus rules'],
  },
  {
    class: 'recording-rule',
    name: 'a recording rule beside alerts',
    text: 'groups: [{name: g, rules: [{record: r, expr: up}, {alert: A, expr: up}]}]',
    alerts: ['g/A'],
    says: ["1:28: warning[lost-field]: group 'g' has a recording rule, and a policy cannot record"],
  },
  {
    class: 'invalid-alert-name',
    name: 'an alert name that is no label name',
    text: 'groups: [{name: g, rules: [{alert: "Too many (>80%)", expr: up}]}]',
    alerts: ['g/Too many (>80%)'],
    says: [
      "1:36: warning[bad-rule]: alert 'Too many (>80%)' of group 'g' is 'Too_many_80' as alert rule, which is a label name",
    ],
  },
  {
    class: 'non-string-expr',
    name: 'an expr that is a number',
    text: 'groups: [{name: g, rules: [{alert: A, expr: 1}]}]',
    alerts: ['g/A'],
    says: [],
  },
  {
    class: 'multiple-documents',
    name: 'several documents',
    text: '---\ngroups: [{name: g, rules: [{alert: A, expr: up}]}]\n---\ngroups: [{name: h, rules: [{alert: B, expr: up}]}]\n',
    alerts: ['g/A', 'h/B'],
    says: [],
  },
  {
    class: 'interval-under-30s',
    name: 'an interval under 30s',
    text: 'groups:\n- name: g\n  interval: 15s\n  rules: [{alert: A, expr: up}]\n',
    alerts: ['g/A'],
    says: [
      "3:13: warning[bad-duration]: 'interval' of group 'g' is '15s'; Cloud Monitoring evaluates in steps of 30s, so it becomes 30s",
    ],
  },
  {
    class: 'probe',
    name: 'an interval that is no multiple of 30s',
    text: 'groups:\n- name: g\n  interval: 45s\n  rules: [{alert: A, expr: up}]\n',
    alerts: ['g/A'],
    says: [
      "3:13: warning[bad-duration]: 'interval' of group 'g' is '45s'; Cloud Monitoring evaluates in steps of 30s, so it becomes 60s",
    ],
  },
  {
    class: 'not-a-rule-file',
    name: 'an Alertmanager file',
    text: 'route: {}\nreceivers: []\n',
    alerts: [],
    says: ['1:1: error[bad-rule]: this is an Alertmanager configuration, not a rule file'],
  },
  {
    class: 'not-a-rule-file',
    name: 'a ConfigMap',
    text: 'apiVersion: v1\nkind: ConfigMap\ndata: {}\n',
    alerts: [],
    says: ['1:1: error[bad-rule]: a ConfigMap holds no Prometheus rules'],
  },
  {
    class: 'not-a-rule-file',
    name: 'an empty map, which mixins without alerts print',
    text: '{}\n',
    alerts: [],
    says: [],
  },
  {
    class: 'yaml-syntax',
    name: 'a template that was not rendered',
    text: 'groups:\n- name: {{.Name}}-rules\n  rules: [{alert: A, expr: up}]\n',
    alerts: [],
    says: [
      "2:3: error[missing-field]: the rule group has no 'name'",
      "2:9: error[bad-type]: 'name' of the rule group must be a text",
      '2:18: error[bad-yaml]: unexpected scalar at node end',
    ],
  },
  {
    class: 'yaml-syntax',
    name: 'a quote that is never closed, in one of two documents',
    text: 'groups: [{name: g, rules: [{alert: A, expr: up}]}]\n---\na: "b\n',
    alerts: ['g/A'],
    says: [
      '4:1: error[bad-yaml]: missing closing "quote',
      "3:1: warning[bad-rule]: left out: a rule file has a field 'groups', and this has not",
    ],
  },
  {
    class: 'yaml-syntax',
    name: 'a tab that indents',
    text: 'groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up\n\tfor: 5m\n',
    alerts: ['g/A'],
    says: [
      '6:1: error[bad-yaml]: tabs are not allowed as indentation',
      "6:2: warning[unknown-field]: unknown field 'for'",
    ],
  },
  {
    class: 'group-without-rules',
    name: 'a group without rules',
    text: 'groups: [{name: empty}, {name: g, rules: [{alert: A, expr: up}]}]',
    alerts: ['g/A'],
    says: [],
  },
  {
    class: 'no-alert-name',
    name: 'a rule without a name',
    text: 'groups:\n- name: g\n  rules:\n  - expr: up\n  - {alert: A, expr: up}\n',
    alerts: ['g/A'],
    says: ["4:5: error[missing-field]: a rule of group 'g' has neither 'alert' nor 'record'"],
  },
  {
    class: 'no-alert-name',
    name: 'a rule with an alert name that is empty',
    text: 'groups: [{name: g, rules: [{alert: "", expr: up}, {alert: A, expr: up}]}]',
    alerts: ['g/A'],
    says: ["1:28: error[missing-field]: a rule of group 'g' has neither 'alert' nor 'record'"],
  },
  {
    class: 'duration-invalid',
    name: 'a duration without a unit that is one',
    text: 'groups: [{name: g, rules: [{alert: A, expr: up, for: "0"}]}]',
    alerts: ['g/A'],
    says: [],
  },
  {
    class: 'probe',
    name: 'a duration without a unit that is none',
    text: 'groups:\n- name: g\n  rules:\n  - {alert: A, expr: up, for: 5}\n  - {alert: B, expr: up}\n',
    alerts: ['g/B'],
    says: ["4:31: error[bad-duration]: 'for' of alert 'A' of group 'g' is no duration: '5'"],
  },
  {
    class: 'probe',
    name: 'a duration whose units are in another order',
    text: 'groups:\n- name: g\n  rules:\n  - {alert: A, expr: up, for: 30m1h}\n  - {alert: B, expr: up}\n',
    alerts: ['g/B'],
    says: ["4:31: error[bad-duration]: 'for' of alert 'A' of group 'g' is no duration: '30m1h'"],
  },
  {
    class: 'missing-group-name',
    name: 'a group without a name',
    text: 'groups:\n- rules: [{alert: A, expr: up}]\n- {name: g, rules: [{alert: B, expr: up}]}\n',
    alerts: ['g/B'],
    says: ["2:3: error[missing-field]: the rule group has no 'name'"],
  },
  {
    class: 'probe',
    name: 'labels and annotations that are numbers or flags',
    text: 'groups: [{name: g, rules: [{alert: A, expr: up, labels: {tier: 1, on: yes}, annotations: {description: 7}}]}]',
    alerts: ['g/A'],
    says: [],
  },
  {
    class: 'probe',
    name: 'a group name that is a number',
    text: 'groups: [{name: 1, rules: [{alert: A, expr: up}]}]',
    alerts: ['"1"/A'],
    says: [],
  },
  { class: 'probe', name: 'an empty file', text: '', alerts: [], says: [] },
  {
    class: 'probe',
    name: 'a list',
    text: '- a\n',
    alerts: [],
    says: ["1:1: error[bad-rule]: expected a map with 'groups', found a list"],
  },
  {
    class: 'probe',
    name: 'a text',
    text: 'hello\n',
    alerts: [],
    says: ["1:1: error[bad-rule]: expected a map with 'groups', found the text 'hello'"],
  },
]

test('has a case of every class', () => {
  const found = new Set(cases.map((one) => one.class))
  assert.equal([...found].sort(), [...CLASSES].sort())
})

for (const { class: of, name, text, alerts, says } of cases)
  test(`${of}: ${name}`, () => {
    const { stdout, errors, warnings } = policies({
      files: [{ file: 'a.yaml', text }],
      format: 'api',
    })
    const made: readonly { readonly displayName: string }[] = JSON.parse(stdout)
    assert.equal(
      made.map(({ displayName }) => displayName),
      alerts,
    )
    const said = [
      ...errors.map((error) => formatError(error)),
      ...warnings.map((warning) => formatError(warning, 'warning')),
    ]
    assert.equal(
      said.map((line) => line.split('\n')[0]?.replace('a.yaml:', '')),
      says,
    )
  })

test.run()
