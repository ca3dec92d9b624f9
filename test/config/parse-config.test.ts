import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import type { UserError } from '../../src/error.ts'
import { edited, MINIMAL } from './config-text.ts'

const test = suite('parseConfig')

const parse = (text: string) => parseConfig({ file: 'c.yaml', text })

/** `line:col code message`, the hint behind `|`. */
const printed = ({ code, at, message, hint }: UserError) =>
  `${at?.line}:${at?.col} ${code} ${message}${hint === undefined ? '' : ` | ${hint}`}`

interface Case {
  readonly name: string
  readonly text: string
  readonly errors: readonly RegExp[]
}

const LAST = MINIMAL.split('\n').length

const errorCases: readonly Case[] = [
  { name: 'nothing in the file', text: '', errors: [/^1:1 missing-field the config is empty/] },
  { name: 'only a comment', text: '# x\n', errors: [/^1:1 missing-field the config is empty/] },
  { name: 'a list', text: '- a\n', errors: [/^1:1 bad-type the config is a list, expected a map/] },
  { name: 'a text', text: 'hello\n', errors: [/^1:1 bad-type the config is the text 'hello'/] },
  {
    name: 'a quote that is never closed',
    text: 'name: "chat\ngateway: {}\n',
    errors: [/^\d+:\d+ bad-yaml missing closing "quote/],
  },
  {
    name: 'a tab as indentation',
    text: edited({ '  name: chat\n': '\tname: chat\n' }),
    errors: [/^3:1 bad-yaml tabs are not allowed/],
  },
  {
    name: 'two documents',
    text: `${MINIMAL}---\na: 1\n`,
    errors: [
      new RegExp(`^${LAST}:1 bad-yaml the config is more than one YAML document \\| delete`),
    ],
  },
  {
    name: 'an alias without anchor, at the alias',
    text: edited({ '  name: chat\n': '  name: *chat\n' }),
    errors: [/^3:9 bad-yaml no anchor 'chat' before this alias \| write '&chat'/],
  },
  {
    name: 'an unknown tag',
    text: edited({ 'name: chat\n': 'name: !env chat\n' }),
    errors: [/^1:7 bad-yaml unresolved tag: !env/],
  },
  {
    name: 'a key given twice, at the second',
    text: edited({ 'name: chat\n': 'name: chat\nname: talk\n' }),
    errors: [/^2:1 conflict 'name' is written twice/],
  },
  {
    name: 'merge keys',
    text: edited({ 'gateway:\n': 'gateway: &g\n', 'pools:\n': 'pools:\n  <<: *g\n' }),
    errors: [/^5:3 bad-value '<<' cannot be a name in pools/],
  },
  {
    name: 'a merge key in a map of fields',
    text: edited({ '    namespace: chat\n': '    namespace: chat\n    <<: {region: us-east1}\n' }),
    errors: [/^17:5 unknown-field unknown field '<<' .*merge keys are not read/],
  },
  {
    name: 'an unknown field at the top, with the nearest one',
    text: edited({}, 'gitopps: {}\n'),
    errors: [/^17:1 unknown-field unknown field 'gitopps' \| did you mean 'gitops'\?/],
  },
  {
    name: 'an unknown field in a pool',
    text: edited({ '    models:\n': '    timeoutSecond: 3\n    models:\n' }),
    errors: [/^6:5 .* 'timeoutSecond' in pools.llama \| did you mean 'timeoutSeconds'\?/],
  },
  {
    name: 'a field one level too high, with where it belongs',
    text: edited({ '    models:\n': '    maxReplicas: 3\n    models:\n' }),
    errors: [/^6:5 .* 'maxReplicas' in pools.llama \| did you mean 'autoscaling.maxReplicas'\?/],
  },
  {
    name: 'an unknown field like none, with what is known',
    text: edited({ '  name: chat\n': '  name: chat\n  port: 80\n' }),
    errors: [/^4:3 .* 'port' in gateway \| known here: name, namespace, className/],
  },
  {
    name: 'a shared setting misspelt in an environment',
    text: edited({}, '    modelArmour: {}\n'),
    errors: [/^17:5 .* 'modelArmour' in environments.dev \| did you mean 'modelArmor'\?/],
  },
  {
    name: 'a required field at the key of its map',
    text: edited({ '      location: us-central1\n': '' }),
    errors: [
      /^13:5 missing-field 'environments.dev.cluster.location' is missing \| Region or zone/,
    ],
  },
  {
    name: 'a required field of a list item at the item',
    text: edited({ '      - name: llama\n': '      - adapters: [a]\n' }),
    errors: [/^7:9 missing-field 'pools.llama.models\[0\].name' is missing/],
  },
  {
    name: 'a section without a value',
    text: edited({}, 'alerts:\n'),
    errors: [/^17:1 bad-type 'alerts' has no value \| write 'alerts: \{\}' for its defaults/],
  },
  {
    name: 'a text in the place of a number, and half a replica',
    text: edited({
      '    models:\n': '    autoscaling: {minReplicas: two, maxReplicas: 2.5}\n    models:\n',
    }),
    errors: [
      /^6:32 bad-type 'pools.llama.autoscaling.minReplicas' is 'two', expected a number/,
      /^6:50 bad-type 'pools.llama.autoscaling.maxReplicas' is 2.5, expected a whole number/,
    ],
  },
  {
    name: 'a name that the schema would pass over',
    text: edited({ '  dev:\n': '  __proto__: {}\n  dev:\n' }),
    errors: [/^9:3 bad-value '__proto__' cannot be a name/],
  },
  {
    name: 'yes in the place of true',
    text: edited({}, 'metricsAdapter: {enabled: yes}\n'),
    errors: [/^17:27 bad-type 'metricsAdapter.enabled' is 'yes', expected true or false/],
  },
  {
    name: 'an unknown choice, with the choices and the nearest',
    text: edited({ '    models:\n': '    modelServer: {kind: vlm}\n    models:\n' }),
    errors: [/^6:25 bad-value '.*kind' is 'vlm', expected one of vllm, sglang,.* 'vllm'\?/],
  },
  {
    name: 'the beginning of a choice, with the choice',
    text: edited({}, 'modelArmor: {template: {promptInjection: MEDIUM}}\n'),
    errors: [/^17:42 bad-value .* is 'MEDIUM', expected one of false, LOW.*'MEDIUM_AND_ABOVE'\?/],
  },
  {
    name: 'a mistake inside the alternative that was meant',
    text: edited({}, 'modelArmor: {template: {sensitiveData: {inspect: x}}}\n'),
    errors: [
      /^17:25 missing-field '.*sensitiveData.inspectTemplate' is missing/,
      /^17:41 unknown-field unknown field 'inspect' in .*'inspectTemplate'/,
    ],
  },
  {
    name: 'an empty list of models',
    text: edited({ '    models:\n      - name: llama\n': '    models: []\n' }),
    errors: [/^6:5 bad-value 'pools.llama.models' is an empty list, expected at least 1/],
  },
  {
    name: 'no pool at all',
    text: edited({ 'pools:\n  llama:\n    models:\n      - name: llama\n': 'pools: {}\n' }),
    errors: [/^4:1 bad-value 'pools' is an empty map, expected at least one pool/],
  },
  {
    name: 'a name of a pool that Kubernetes refuses',
    text: edited({ '  llama:\n': '  Llama_3:\n' }),
    errors: [/^5:3 bad-value 'Llama_3' cannot be a name in pools, expected lower-case letters/],
  },
  {
    name: 'project id and number swapped',
    text: edited({ 'id: chat-dev': 'id: 1234', 'number: 1234': 'number: chat-dev' }),
    errors: [
      /^11:11 bad-type .* is 1234, expected a project id \| this is the number: swap the two/,
      /^12:15 bad-value .* is 'chat-dev', expected the project number.* \| this is an id/,
    ],
  },
  {
    name: 'a zone in the place of a region',
    text: edited({}, '    region: us-central1-a\n'),
    errors: [/^17:13 bad-value .* is 'us-central1-a', expected a region .*not a zone/],
  },
  {
    name: 'a zone as the location of Model Armor',
    text: edited({}, 'modelArmor: {location: us-central1-a}\n'),
    errors: [/^17:24 bad-value .*expected a region such as us-central1 \| a zone/],
  },
  {
    name: 'a global class, with the regional one',
    text: edited({ '  name: chat\n': '  name: chat\n  className: gke-l7-gxlb\n' }),
    errors: [/^4:14 bad-value .*a global load balancer cannot.* \| use 'gke-l7-regional-external-/],
  },
  {
    name: 'the class that does not exist, with the one that is meant',
    text: edited({
      '  name: chat\n': '  name: chat\n  className: gke-l7-regional-internal-managed\n',
    }),
    errors: [/^4:14 bad-value .*a class that exists.* \| use 'gke-l7-rilb'/],
  },
  {
    name: 'a multi-cluster class',
    text: edited({ '  name: chat\n': '  name: chat\n  className: gke-l7-rilb-mc\n' }),
    errors: [/^4:14 bad-value .*GCPInferencePoolImport.* \| use 'gke-l7-rilb'/],
  },
  {
    name: 'a class of another vendor',
    text: edited({ '  name: chat\n': '  name: chat\n  className: istio\n' }),
    errors: [/^4:14 bad-value .*one of gke-l7-regional-external-managed, gke-l7-rilb$/],
  },
  ...['20s', '5ms', '1h'].map((timeout) => ({
    name: `a callout that may take ${timeout}`,
    text: edited({}, `modelArmor: {timeout: ${timeout}}\n`),
    errors: [/^17:23 bad-value .*expected between '10ms' and '10s'/],
  })),
  {
    name: 'a timeout with a fraction',
    text: edited({}, 'modelArmor: {timeout: 0.5s}\n'),
    errors: [/^17:23 bad-value .* is '0.5s', expected a Gateway API duration/],
  },
  {
    name: 'more replicas at least than at most',
    text: edited({
      '    models:\n': '    autoscaling: {minReplicas: 5, maxReplicas: 3}\n    models:\n',
    }),
    errors: [/^6:32 conflict pool 'llama' has minReplicas 5, which is more than maxReplicas 3/],
  },
  {
    name: 'fewer replicas at most in an environment, at its own line',
    text: edited({}, '    pools: {llama: {autoscaling: {maxReplicas: 1}}}\n'),
    errors: [/^17:48 conflict pool 'llama' has minReplicas 2, which is more than maxReplicas 1/],
  },
  {
    name: 'a pool scaled to nothing',
    text: edited({ '    models:\n': '    autoscaling: {minReplicas: 0}\n    models:\n' }),
    errors: [/^6:32 bad-value .*minReplicas' is 0, expected 1 or more \| none of these metrics/],
  },
  {
    name: 'a percentage of the KV cache, once',
    text: edited({ '    models:\n': '    autoscaling: {target: 70}\n    models:\n' }),
    errors: [
      /^6:27 bad-value pool 'llama' .* 70, .*share from 0 to 1 \| 70 .*'0.7'.*Google's page/,
    ],
  },
  {
    name: 'a template of its own and an existing one',
    text: edited({}, 'modelArmor: {template: {}, existing: {id: t}}\n'),
    errors: [/^17:28 conflict 'modelArmor' has both .*\| keep one/],
  },
  {
    name: 'an existing template whose project is a path',
    text: edited({}, 'modelArmor: {existing: {id: t, project: projects/p}}\n'),
    errors: [/^17:41 bad-value .*expected a project id, without 'projects\/'/],
  },
  {
    name: 'an environment with an override of a pool that is not shared',
    text: edited({}, '    pools: {lama: {timeoutSeconds: 3}}\n'),
    errors: [/^17:13 unknown-field environment 'dev' overrides pool 'lama'.*'llama'\?/],
  },
  {
    name: 'a section that an environment begins and does not finish',
    text: edited({}, '    apigee: {timeout: 3s}\n'),
    errors: [/^17:5 missing-field 'environments.dev.apigee.environment' is missing \| Apigee env/],
  },
  {
    name: 'null for what is not optional',
    text: edited({}, '    observability: null\n'),
    errors: [/^17:5 bad-type 'environments.dev.observability' has no value/],
  },
  {
    name: 'an order with an unknown, a repeated and a missing environment',
    text: edited({ 'environments:\n': 'environments:\n  prod: &prod {}\n' }, ''),
    errors: [/^9:3 missing-field 'environments.prod.project'/, /cluster/, /namespace/],
  },
  {
    name: 'an order that names an environment wrongly',
    text: edited({}, 'promotion: {order: [dve]}\n'),
    errors: [
      /^17:13 missing-field environment 'dev' is not in promotion.order \| add it/,
      /^17:21 unknown-environment 'dve' is no environment of this config \| did you mean 'dev'\?/,
    ],
  },
  {
    name: 'an order that repeats an environment in a group',
    text: edited({}, 'promotion: {order: [dev, [dev]]}\n'),
    errors: [/^17:27 conflict environment 'dev' is in promotion.order twice/],
  },
  {
    name: 'a destination for no environment',
    text: edited({}, 'gitops: {argocd: {destinations: {prod: in-cluster}}}\n'),
    errors: [/^17:40 unknown-environment 'prod' is no environment .* \| known: dev/],
  },
  ...['/bot/', 'a b/', 'x..y/', 'bot.lock/', 'a//', '.bot/', '-bot/', 'refs/heads/bot/', 'b~'].map(
    (prefix) => ({
      name: `branchPrefix '${prefix}'`,
      text: edited({}, `pullRequests: {branchPrefix: "${prefix}"}\n`),
      errors: [/^17:30 bad-value 'pullRequests.branchPrefix' is .* branch name/],
    }),
  ),
  {
    name: 'a folder of alerts outside the repository',
    text: edited({}, 'alerts: {files: ../alerts}\n'),
    errors: [/^17:17 bad-value 'alerts.files' is '..\/alerts', expected a folder inside/],
  },
  {
    name: 'a notification channel that YAML would round',
    text: edited({}, '    notificationChannels: {default: [1234567890123456789]}\n'),
    errors: [/^17:38 bad-type .*expected a text \| write the id in quotes/],
  },
  {
    name: 'a subnetwork of another region',
    text: edited({}, '    subnetwork: projects/p/regions/us-east1/subnetworks/s\n'),
    errors: [/^17:17 conflict the subnetwork of environment 'dev' is in 'us-east1'/],
  },
  {
    name: 'a model name that metadata cannot hold',
    text: edited({ '- name: llama': '- name: llama@3' }, 'modelArmor: {}\n'),
    errors: [/^7:15 bad-value model 'llama@3' cannot be screened/],
  },
  {
    name: 'names that are too long together',
    text: edited({ 'name: chat\n': `name: c${'x'.repeat(60)}\n` }),
    errors: [/^9:3 bad-value 'c(x{60})-dev' .* has 65 characters, at most 63 fit/],
  },
]

for (const { name, text, errors } of errorCases) {
  test(`refuses ${name}`, () => {
    const parsed = parse(text)
    const lines = parsed.errors.map(printed)
    const all = `\n${lines.join('\n')}`
    assert.is(lines.length, errors.length, all)
    for (const [i, pattern] of errors.entries()) assert.match(lines[i] ?? '', pattern, all)
    assert.is(parsed.config, undefined)
  })
}

const OTHER = `  prod:
    project: {id: chat-dev, number: 1234}
    cluster: {name: one, location: us-central1}
    namespace: talk
`

test('refuses two environments in one namespace of one cluster', () => {
  const { errors } = parse(edited({}, OTHER.replace('talk', 'chat')))
  assert.equal(errors.map(printed), [
    "20:16 conflict environments 'dev' and 'prod' are both namespace 'chat' of cluster 'one' in chat-dev/us-central1 | give each a namespace or a cluster of its own",
  ])
})

test('refuses one Config Connector namespace for two environments of a cluster', () => {
  const shared = '    configConnector: {namespace: cnrm}\n'
  const { errors } = parse(edited({}, `${shared}${OTHER}${shared}`))
  assert.is(errors.length, 1)
  assert.match(
    errors[0]?.message ?? '',
    /'dev' and 'prod' both keep Config Connector objects in namespace 'cnrm'/,
  )
  const apart = shared.replace('cnrm', 'other')
  assert.equal(parse(edited({}, `${shared}${OTHER}${apart}`)).errors, [])
})

test('takes two namespaces of one cluster, but one metrics adapter', () => {
  const text = edited({}, OTHER)
  assert.equal(parse(text).errors, [])
  const { errors } = parse(`${text}metricsAdapter: {enabled: true}\n`)
  assert.is(errors.length, 1)
  assert.match(errors[0]?.message ?? '', /'dev' and 'prod' both deploy the metrics adapter/)
  const fixed = parse(
    `${text}    metricsAdapter: {enabled: false}\nmetricsAdapter: {enabled: true}\n`,
  )
  assert.equal(fixed.errors, [])
})

test('refuses one template id in two environments of one project and region', () => {
  const text = `${edited({}, OTHER)}modelArmor: {template: {id: shared}}\n`
  const { errors } = parse(text)
  assert.equal(
    errors.map(({ code }) => code),
    ['conflict'],
  )
  assert.match(errors[0]?.message ?? '', /both own the template projects\/chat-dev\/locations/)
  assert.equal(parse(text.replace('{id: shared}', '{}')).errors, [])
})

test('refuses more models than the metadata of an extension holds', () => {
  const models = (count: number) =>
    edited(
      { '      - name: llama\n': '      - name: llama\n'.replace('llama', 'm0') },
      'modelArmor: {}\n',
    ).replace(
      '      - name: m0\n',
      Array.from({ length: count }, (_, i) => `      - name: model-${i}\n`).join(''),
    )
  assert.equal(parse(models(5)).errors, [])
  const { errors } = parse(models(6))
  assert.equal(
    errors.map(({ code, at }) => ({ code, line: at?.line })),
    [{ code: 'bad-value', line: 4 }],
  )
  assert.match(
    errors[0]?.message ?? '',
    /^the 6 models of environment 'dev' need 11\d\d characters/,
  )
})

const warningCases: readonly { name: string; text: string; warning: RegExp }[] = [
  {
    name: 'a single replica',
    text: edited({ '    models:\n': '    autoscaling: {minReplicas: 1}\n    models:\n' }),
    warning: /^6:32 bad-value pool 'llama' may run a single replica/,
  },
  {
    name: 'a model in two pools',
    text: edited({ 'pools:\n': 'pools:\n  gemma: {models: [{name: g, adapters: [llama]}]}\n' }),
    warning: /^8:15 conflict model 'llama' is in pool 'gemma' and in pool 'llama'/,
  },
  {
    name: 'a LeaderWorkerSet without selector',
    text: edited({
      '    models:\n': '    scaleTarget: {kind: LeaderWorkerSet, name: lws}\n    models:\n',
    }),
    warning: /^6:25 bad-value pool 'llama' scales a LeaderWorkerSet.* \| select the leaders/,
  },
  {
    name: 'a region where Model Armor is not known to run',
    text: edited({ 'location: us-central1': 'location: asia-northeast1-b' }, 'modelArmor: {}\n'),
    warning: /^15:17 bad-value Model Armor is not known to run in 'asia-northeast1'/,
  },
  {
    name: 'Model Armor in another region than the Gateway',
    text: edited({}, 'modelArmor: {location: us-east1}\n'),
    warning: /^17:24 conflict environment 'dev' has its Gateway in 'us-central1' and Model Armor/,
  },
  {
    name: 'a Gateway in another region than its cluster',
    text: edited({}, '    region: us-east1\n'),
    warning: /^17:13 conflict environment 'dev' has its Gateway in 'us-east1' and its cluster/,
  },
  {
    name: 'a Gateway with Apigee outside the namespace default',
    text: edited({}, 'apigee: {environment: e}\n'),
    warning: /^17:1 bad-value Apigee's overview wants .* 'default', which it is not in 'dev'/,
  },
]

for (const { name, text, warning } of warningCases) {
  test(`warns of ${name}`, () => {
    const parsed = parse(text)
    assert.equal(parsed.errors.map(printed), [])
    assert.is(parsed.warnings.length, 1)
    assert.match(parsed.warnings.map(printed)[0] ?? '', warning)
    assert.ok(parsed.config)
  })
}

test('checks sound parts against each other where another part is broken', () => {
  const text = edited(
    { '    models:\n': '    autoscaling: {target: 70}\n    models:\n' },
    'alerts: {scope: cluster}\napigee: {}\n    ',
  )
  assert.equal(
    parse(text).errors.map(({ code, at }) => `${at?.line} ${code}`),
    ['6 bad-value', '18 bad-type', '19 missing-field'],
  )
})

test('checks one pool where another has a mistake in a list', () => {
  const text = edited({
    'pools:\n': 'pools:\n  gemma: {models: [{name: g, nam: h}]}\n',
    '    models:\n': '    autoscaling: {target: 70}\n    models:\n',
  })
  assert.equal(
    parse(text).errors.map(({ code, at }) => `${at?.line} ${code}`),
    ['5 unknown-field', '7 bad-value'],
  )
})

test('does not blame an override for a shared section that is broken', () => {
  const text = edited({}, '    apigee: {timeout: 3s}\napigee: {environment: 5}\n')
  assert.equal(
    parse(text).errors.map(({ code, at }) => `${at?.line} ${code}`),
    ['18 bad-type'],
  )
})

test('reads anchors and aliases, and points at the anchor', () => {
  const text = edited(
    { 'location: us-central1': 'location: &zone us-central1' },
    '    region: *zone\n',
  )
  assert.is(parse(text).config?.environments[0]?.region, 'us-central1')
  const broken = parse(text.replace('&zone us-central1', '&zone us-central1-a'))
  assert.equal(
    broken.errors.map(({ at }) => at),
    [{ file: 'c.yaml', line: 15, col: 23 }],
  )
})

test('refuses aliases that multiply', () => {
  const level = (name: string, inner: string) =>
    `${name}: &${name} [${Array(30).fill(inner).join(', ')}]\n`
  const text = `${level('a', 'x')}${level('b', '*a')}${level('c', '*b')}${level('d', '*c')}`
  assert.equal(
    parse(text).errors.map(({ code }) => code),
    ['bad-yaml'],
  )
})

test('says nothing twice: every message of a broken config is at a place of its own', () => {
  const text = edited({ 'name: llama': 'nam: llama', 'namespace: chat': 'namespac: chat' })
  const lines = parse(text).errors.map(printed)
  assert.is(new Set(lines).size, lines.length)
  assert.is(lines.length, 4)
})

test('never throws, whatever line is missing or cut', () => {
  const lines = MINIMAL.split('\n')
  for (const [i, line] of lines.entries()) {
    parse([...lines.slice(0, i), ...lines.slice(i + 1)].join('\n'))
    for (let end = 0; end < line.length; end += 3)
      parse([...lines.slice(0, i), line.slice(0, end), ...lines.slice(i + 1)].join('\n'))
  }
})

test('never throws, whatever scalar stands in the place of a value', () => {
  const values = ['null', '[]', '{}', '-1', '1.5', 'true', '"x y"', '[{a: 1}]', '{pools: {}}', '*a']
  const lines = MINIMAL.split('\n').filter((line) => line !== '')
  for (const [i, line] of lines.entries())
    for (const value of values) {
      const text = [...lines.slice(0, i), line.replace(/:.*$/, `: ${value}`), ...lines.slice(i + 1)]
      const { config, errors } = parse(text.join('\n'))
      assert.is(config === undefined, errors.length > 0, text.join('\n'))
      for (const { at } of errors) assert.ok(at && at.line >= 1 && at.line <= text.length + 1)
    }
})

test.run()
