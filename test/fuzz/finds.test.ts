import { suite } from 'uvu'
import { runOnce } from './target.ts'
import { targetNamed } from './targets/index.ts'

const test = suite('what fuzzing found')

/** An alert with a text. */
function returning(text: string): string {
  const annotations = `{summary: "${text}", description: "${text}"}`
  return `groups: [{name: g, rules: [{alert: A, expr: up, annotations: ${annotations}}]}]`
}

function pairOf(before: string, after: string): string {
  const role = (groups: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules: [{apiGroups: ${groups}}]\n`
  return `-- before --\n${role(before)}-- after --\n${role(after)}`
}

const NUMBERED = `-- manifests --
apiVersion: logging.cnrm.cloud.google.com/v1beta1
kind: LoggingLogMetric
metadata: {name: a, annotations: {cnrm.cloud.google.com/project-id: -1}}
spec: {filter: severity=ERROR}
`

const LARGE = NUMBERED.replace('-1', 'p').replace(
  'severity=ERROR',
  'severity=ERROR, resourceID: 9007199254740993',
)

const NUMBERED_ID = `-- manifests --
apiVersion: monitoring.cnrm.cloud.google.com/v1beta1
kind: MonitoringAlertPolicy
metadata: {name: a, labels: {alert-id: 007}}
spec: {displayName: a, combiner: OR, conditions: []}
`

const PERCENT = '-- live --\nkind: log-metric\nid: "100%"\n'

/** Which the `yaml` package nests, a level more with each line, before it refuses the first. */
const PYRAMID = `${'b: a: x\n'.repeat(3000)}b: \nc: [1, "2, {d: e, "f": [g]}]\n`

/** Inputs that once did what no input may do, by what they did. */
const FINDS: readonly (readonly [what: string, target: string, text: string])[] = [
  ['a mistake was placed behind the end of its line', 'rules', 'd\n#\ns\ns:'],
  ['each mistake split the whole file', 'migrate-metrics', `?${'a: b\n'.repeat(4000)}`],
  ['a chain of operations ran out of stack', 'promql', `a${' or b'.repeat(5000)}`],
  ['nested parentheses ran out of stack', 'promql', '('.repeat(50_000)],
  ['a threshold grew into the word in front', 'promql', 'x > bool.8'],
  [
    'comments that never close took the cube of their number',
    'markers',
    '<!-- inference-gateway-gitops:v1 '.repeat(3000),
  ],
  ['blank lines took the square of their number', 'markers', '\n'.repeat(200_000)],
  ['blanks inside a line took the square of their number', 'markers', `a${' '.repeat(200_000)}b`],
  ['actions that never close took the square of their number', 'go-template', '{{'.repeat(100_000)],
  ['a long name took the square of its length', 'log-filter', 'a.'.repeat(100_000)],
  ['quotes that never close took the square of their number', 'log-filter', '\\"'.repeat(100_000)],
  ['commas took the square of their number', 'label-selector', 'a=b,'.repeat(50_000)],
  ['quotes of one line took the square of their number', 'promql', '\\"'.repeat(50_000)],
  [
    'a control character got into a manifest',
    'rules',
    'groups: [{name: g, rules: [{alert: A, expr: up, annotations: {summary: "a\\u0001b"}}]}]',
  ],
  ['half a character ended the log', 'sarif', 'a\ud800b/c'],
  ['a rare line break in a comment made a directive of it', 'yaml-readers', '# a\u2028%b'],
  ['a heading came out of a value', 'markdown', ' # a\n```'],
  ['a list came out of a value', 'markdown', '1. a'],
  ['keys behind keys of one line ran out of stack', 'config', 'a: '.repeat(3000)],
  ...['config', 'rules', 'yaml-readers'].map(
    (target) => ['a key behind a key in every line ran out of stack', target, PYRAMID] as const,
  ),
  ['quotes that never close were parsed twenty times', 'yaml-readers', 'a: "\n'.repeat(10_000)],
  ['brackets that never close were parsed a hundred times', 'rules', 'a: [\n'.repeat(2000)],
  ['dashes with tabs behind them ran out of stack', 'yaml-readers', '-\t'.repeat(3000)],
  ['a link came out of code in a table', 'markdown', 'www.a.b|'],
  ['a link came out of a name behind underscores', 'markdown', '__proto__www.a.b'],
  ['an address came out of a value', 'markdown', 'a@.b.c'],
  ['a quote of two lines ended with the first', 'yaml-readers', 'a: "x \\"\nb: c"\nd: e'],
  ['half a quote ended a line', 'yaml-readers', "a: 'it''\nb: s'\nd: e"],
  ['a comment far left above a value ended it', 'yaml-readers', 'a:\n\n# b\n  c d\ne: f\n'],
  ['a block of spaces alone was empty', 'yaml-readers', 'a: |1\n   \n'],
  ['a carriage return broke a block', 'rules', returning('x\\n\\ny\\rz')],
  ['a project that is a number ended in a stack trace', 'cloud-plan', NUMBERED],
  ['an id that is a number was made anew by every run', 'cloud-plan', NUMBERED_ID],
  ['a live name with a percent sign ended in a stack trace', 'cloud-plan', PERCENT],
  ['a number beyond 2^53 ended in a stack trace', 'cloud-plan', LARGE],
  ['half a character broke a manifest', 'rules', returning('a\\ud800b')],
  ['a null in a list was no item', 'diff', pairOf('[""]', '[null]')],
]

for (const [what, target, text] of FINDS)
  test(`${target}: ${what}`, async () => runOnce(await targetNamed(target), text))

test.run()
