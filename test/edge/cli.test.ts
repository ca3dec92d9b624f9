import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { COMMANDS } from '../../src/edge/cli/commands.ts'
import { VERSION } from '../../src/version.ts'
import { PROJECT } from '../support/examples.ts'

const test = suite('igw')

const igw = (args: readonly string[], cwd = PROJECT, input = ''): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(PROJECT, 'src/cli.ts'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
  })

/** A copy of the example as a git checkout. */
function onExample(run: (folder: string) => void): () => void {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'igw-cli-'))
    try {
      cpSync(join(PROJECT, 'examples'), folder, { recursive: true })
      spawnSync('git', ['init', '-q'], { cwd: folder })
      run(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

test('prints its version', () => {
  const { stdout, status } = igw(['--version'])
  assert.is(stdout, `${VERSION}\n`)
  assert.is(status, 0)
})

test('lists its commands', () => {
  const { stdout, status } = igw(['--help'])
  assert.is(status, 0)
  for (const name of Object.keys(COMMANDS)) assert.match(stdout, new RegExp(`^  ${name} `, 'm'))
})

for (const name of Object.keys(COMMANDS)) {
  test(`tells how to use ${name}`, () => {
    const { stdout, stderr, status } = igw([name, '--help'])
    assert.is(status, 0)
    assert.is(stderr, '')
    assert.match(stdout, new RegExp(`^igw ${name}: `))
    assert.match(stdout, `Usage: igw ${name}`)
  })

  // A schedule takes 2 of 'igw drift' for drift, so a mistake in its arguments is no 2.
  const wrongUse = name === 'drift' ? 1 : 2
  test(`ends with ${wrongUse} where ${name} is used wrongly`, () => {
    const { stdout, stderr, status } = igw([name, '--no-such-option'])
    assert.is(status, wrongUse)
    assert.is(stdout, '')
    assert.match(stderr, "'--no-such-option'")
  })
}

test('ends with 2 for a command that is not there, and for none', () => {
  assert.is(igw(['rendr']).status, 2)
  assert.is(igw([]).status, 2)
})

test(
  'writes the review of each environment to a file, and says where that cannot be',
  onExample((folder) => {
    const config = join(folder, 'inference-gateway.yaml')
    const text = readFileSync(config, 'utf8')
    writeFileSync(config, text.replace('maxReplicas: 24', 'maxReplicas: 32'))
    const args = ['render', '-C', folder, '--dry-run', '--review']
    assert.is(igw([...args, 'out/review.md']).status, 0)
    const review = readFileSync(join(folder, 'out/review.md'), 'utf8')
    assert.match(review, /^# Inference gateway: prod \(0 added, 1 changed, 0 removed\)\n\n⚠️ /)
    assert.match(review, '| `spec.maxReplicas` | `24` | `32` |')
    assert.not.match(review, 'Inference gateway: dev')
    const { status, stderr } = igw([...args, 'inference-gateway.yaml/review.md'])
    assert.is(status, 1)
    assert.match(stderr, "review.md' cannot be written")
  }),
)

test(
  'writes no escape sequence into a pipe',
  onExample((folder) => {
    const { stdout, stderr } = igw(['render', '--dry-run'], folder)
    assert.not.match(stdout + stderr, '\u001b')
  }),
)

test(
  'reports every mistake of a config with its place, and ends with 1',
  onExample((folder) => {
    const file = join(folder, 'inference-gateway.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace('maxReplicas: 6', 'maxReplica: 6').replace('target: 0.7', 'target: 70'),
    )
    const { stdout, stderr, status } = igw(['render', '--dry-run'], folder)
    assert.is(status, 1)
    assert.is(stdout, '')
    assert.match(stderr, /^inference-gateway\.yaml:25:7: error\[unknown-field\]/m)
    assert.match(stderr, /^inference-gateway\.yaml:27:15: error\[bad-value\]/m)
  }),
)

test(
  'renders into the work tree, and changes nothing the second time',
  onExample((folder) => {
    rmSync(join(folder, 'rendered'), { recursive: true })
    const first = igw(['render', '--publish', 'files', '--json'], folder)
    assert.is(first.status, 0, first.stderr)
    assert.ok(existsSync(join(folder, 'rendered/prod/gateway-chat.yaml')))
    const operations = (text: string) =>
      JSON.parse(text).pullRequests.map(({ operation }: { operation: string }) => operation)
    assert.equal(operations(first.stdout), ['updated', 'updated', 'updated'])
    const second = igw(['render', '--publish', 'files', '--json'], folder)
    assert.equal(operations(second.stdout), ['unchanged', 'unchanged', 'unchanged'])
  }),
)

test(
  'writes nothing in a dry run',
  onExample((folder) => {
    rmSync(join(folder, 'rendered'), { recursive: true })
    assert.is(igw(['render', '--dry-run', '--publish', 'files'], folder).status, 0)
    assert.not.ok(existsSync(join(folder, 'rendered')))
  }),
)

test(
  'builds a kustomization to standard output or a file',
  onExample((folder) => {
    const { stdout, status } = igw(['build', 'overlays/dev'], folder)
    assert.is(status, 0)
    assert.match(stdout, /^apiVersion: /)
    assert.is(igw(['build', 'overlays/dev', '-o', 'out.yaml'], folder).status, 0)
    assert.is(readFileSync(join(folder, 'out.yaml'), 'utf8'), stdout)
    assert.is(igw(['build', 'overlays/dev', '--origins', 'o.json'], folder).stdout, stdout)
    const origins: unknown = JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8'))
    assert.match(JSON.stringify(origins), /"metadata.name":"overlays\/dev\/[^"]*:\d+:\d+"/)
  }),
)

test(
  'builds several kustomizations to a file each',
  onExample((folder) => {
    const dev = igw(['build', 'overlays/dev'], folder).stdout
    const { status, stdout } = igw(['build', '-o', 'out', 'overlays/dev', 'overlays/prod'], folder)
    assert.is(status, 0)
    assert.is(stdout, '')
    assert.is(readFileSync(join(folder, 'out/dev.yaml'), 'utf8'), dev)
    writeFileSync(join(folder, 'overlays/prod/values.yaml'), 'a: [')
    const again = igw(['build', '-o', 'new', 'overlays/prod', 'overlays/dev'], folder)
    assert.is(again.status, 1)
    assert.match(again.stderr, 'overlays/prod/values.yaml:1:')
    assert.equal(readdirSync(join(folder, 'new')), ['dev.yaml'])
    assert.is(igw(['build', 'overlays/dev', 'overlays/prod'], folder).status, 2)
  }),
)

test(
  'tells a mistake of a base once, however many directories build on it',
  onExample((folder) => {
    for (const name of ['base', 'a', 'b']) mkdirSync(join(folder, 'own', name), { recursive: true })
    writeFileSync(join(folder, 'own/base/kustomization.yaml'), 'resources: [nope.yaml]\n')
    for (const name of ['a', 'b'])
      writeFileSync(join(folder, `own/${name}/kustomization.yaml`), 'resources: [../base]\n')
    const { status, stderr } = igw(['build', '-o', 'out', 'own/a', 'own/b'], folder)
    assert.is(status, 1)
    assert.equal(stderr.match(/error\[/g), ['error['])
    assert.match(stderr, 'own/base/kustomization.yaml:1:13: ')
  }),
)

test(
  'prints nothing to standard output where a build fails',
  onExample((folder) => {
    writeFileSync(join(folder, 'overlays/dev/values.yaml'), 'a: [')
    const { stdout, stderr, status } = igw(['build', 'overlays/dev'], folder)
    assert.is(status, 1)
    assert.is(stdout, '')
    assert.match(stderr, 'overlays/dev/values.yaml:1:')
  }),
)

test('translates rules from standard input', () => {
  const rules = 'groups: [{name: g, rules: [{alert: A, expr: up == 0}]}]\n'
  const { stdout, status } = igw(['policies', '-'], PROJECT, rules)
  assert.is(status, 0)
  assert.is(JSON.parse(stdout)[0].displayName, 'g/A')
})

test('tells what is lost of rules as JSON, with file, place, group and alert', () => {
  const rules = 'groups: [{name: g, rules: [{alert: A, expr: up ==}, {alert: B, expr: up}]}]\n'
  const { stdout, stderr, status } = igw(['policies', '--json', '-'], PROJECT, rules)
  assert.is(status, 1)
  assert.is(JSON.parse(stdout).length, 1)
  const { message, ...finding } = JSON.parse(stderr)
  assert.match(message, "alert 'A' of group 'g'")
  assert.equal(finding, {
    severity: 'error',
    code: 'promql-syntax',
    file: 'stdin',
    line: 1,
    column: 50,
    group: 'g',
    alert: 'A',
  })
})

test('warns of metrics of another generation, with their new names', () => {
  const rules = 'groups: [{name: g, rules: [{alert: A, expr: inference_pool_ready_pods == 0}]}]\n'
  const { stderr, status } = igw(['policies', '--epp-metrics', 'llm-d', '-'], PROJECT, rules)
  assert.is(status, 0)
  assert.match(stderr, 'warning[unknown-metric]')
  assert.match(stderr, "its name is 'llm_d_epp_ready_endpoints' there")
})

test(
  'translates the rule files of a config as its environment has them',
  onExample((folder) => {
    const { stdout, status, stderr } = igw(['policies', '--env', 'prod'], folder)
    assert.is(status, 0, stderr)
    const made: readonly { readonly displayName: string }[] = JSON.parse(stdout)
    assert.ok(made.length > 0)
    for (const { displayName } of made) assert.match(displayName, /^prod\//)
    assert.is(igw(['policies', '--env', 'prod'], join(folder, 'alerts')).status, 1)
    const elsewhere = ['policies', '--config', '../inference-gateway.yaml', '--env', 'prod']
    assert.is(igw(elsewhere, join(folder, 'alerts')).stdout, stdout)
  }),
)

test('takes single settings of policies, and says which it does not understand', () => {
  const rules = `groups: [{name: g, rules: [{alert: A, expr: 'up{a="b"}', labels: {severity: p}}]}]\n`
  const run = (...args: readonly string[]) => igw(['policies', ...args, '-'], PROJECT, rules)
  const settings = ['--scope', 'cluster=c', '--severity', 'p=error', '--project', 'shop']
  const [policy] = JSON.parse(run(...settings, '--channel', 'error=7', '--channel', '8').stdout)
  const { query } = policy.conditions[0].conditionPrometheusQueryLanguage
  assert.is(query, 'up{cluster="c",a="b"}')
  assert.is(policy.severity, 'ERROR')
  assert.equal(policy.notificationChannels, ['projects/shop/notificationChannels/7'])
  for (const [wrong, message] of [
    [['--scope', 'cluster'], "--scope takes NAME=VALUE, not 'cluster'"],
    [['--severity', 'p=bad'], '--severity takes WORD=critical'],
    [['--channel', '7'], "--channel '7' is of which project?"],
    [['--channel', 'team@shop.example'], '--channel takes projects/PROJECT'],
    [['--kind', 'Rule', '--format', 'rules'], '--kind takes Rules, ClusterRules, GlobalRules'],
    [['--kind', 'Rules'], '--kind belongs to --format kcc'],
    [['--config', 'x.yaml'], '--config needs --env'],
  ] as const) {
    const { status, stderr } = run(...wrong)
    assert.is(status, 2, message)
    assert.match(stderr, `igw: ${message}`)
  }
})

test('takes fields that nobody knows for mistakes where that is asked for', () => {
  const rules = 'groups: [{name: g, x: 1, rules: [{alert: A, expr: up}]}]\n'
  assert.is(igw(['policies', '-'], PROJECT, rules).status, 0)
  const { status, stderr, stdout } = igw(['policies', '--strict', '-'], PROJECT, rules)
  assert.is(status, 1)
  assert.match(stderr, 'stdin:1:20: error[unknown-field]')
  assert.is(JSON.parse(stdout).length, 1)
})

test('translates the rule files of a folder', () => {
  const { stdout, status } = igw(['policies', '--format', 'rules', 'kustomize/rules'])
  assert.is(status, 0)
  assert.equal(
    [...stdout.matchAll(/^ {2}name: (.*)$/gm)].map(([, name]) => name),
    ['gaie-legacy', 'gaie', 'llm-d'],
  )
})

test(
  'migrates metric names: a diff first, the files with --write, and then nothing is left to do',
  onExample((folder) => {
    const file = join(folder, 'rules.yaml')
    const text = 'groups: [{name: g, rules: [{alert: A, expr: inference_pool_ready_pods == 0}]}]\n'
    writeFileSync(file, text)
    const migrate = (...args: readonly string[]) =>
      igw(['policies', '--migrate-metrics', 'gaie..llm-d', ...args, 'rules.yaml'], folder)
    const dry = migrate()
    assert.is(dry.status, 0)
    assert.match(dry.stdout, /^-.*inference_pool_ready_pods == 0.*\n\+.*llm_d_epp_ready_endpoints/m)
    assert.is(readFileSync(file, 'utf8'), text)
    assert.is(migrate('--write').stdout, 'rules.yaml: 1 name changed\n')
    assert.match(readFileSync(file, 'utf8'), 'expr: llm_d_epp_ready_endpoints == 0')
    assert.is(migrate('--write').stdout, '')
    assert.is(migrate('-').status, 0)
    assert.is(migrate('--write', '-').status, 2)
  }),
)

test(
  'writes the bootstrap script with its files',
  onExample((folder) => {
    const { status, stderr } = igw(['bootstrap', '--env', 'prod', '--output', 'out'], folder)
    assert.is(status, 0, stderr)
    assert.is(spawnSync('sh', ['-n', join(folder, 'out/bootstrap.sh')]).status, 0)
    assert.ok(existsSync(join(folder, 'out/log-metrics')))
  }),
)

test('starts a repository from nothing, which then renders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'igw-init-'))
  try {
    spawnSync('git', ['init', '-q'], { cwd: folder })
    spawnSync('git', ['remote', 'add', 'origin', 'git@github.com:acme/shop.git'], { cwd: folder })
    assert.is(igw(['init'], folder).status, 0)
    const again = igw(['init'], folder)
    assert.match(again.stdout, 'kept inference-gateway.yaml')
    const { stdout, stderr, status } = igw(['render', '--dry-run'], folder)
    assert.is(status, 0, stderr)
    assert.match(stdout, /^dev +[0-9a-f]{10} +\d+ added/m)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.run()
