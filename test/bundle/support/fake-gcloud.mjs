#!/usr/bin/env node
// A gcloud that keeps what it is told in a JSON file, for the commands of the bootstrap script.
import { readFileSync, writeFileSync } from 'node:fs'

const { FAKE_GCLOUD_STATE = '', FAKE_GCLOUD_OLD } = process.env
const state = JSON.parse(readFileSync(FAKE_GCLOUD_STATE, 'utf8'))
const args = process.argv.slice(2)
const words = args.filter((arg) => !arg.startsWith('-'))
const flag = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length)
const project = flag('project')

if (args.includes('--help')) help()
else if (!run(words.join(' '))) fail(`unknown command: ${args.join(' ')}`)
state.calls.push(args)
writeFileSync(FAKE_GCLOUD_STATE, JSON.stringify(state))

function help() {
  if (words.join(' ') === 'monitoring policies' && FAKE_GCLOUD_OLD) fail('Invalid choice')
  const enforcement = FAKE_GCLOUD_OLD ? '' : '--template-metadata-enforcement-type'
  process.stdout.write(`SYNOPSIS ${enforcement}\n`)
}

function run(command) {
  const [, , , id = ''] = words
  if (command.startsWith('services enable ')) return enable(words.slice(2))
  if (command === 'beta services identity create') return add('identities', flag('service'))
  if (command.startsWith('projects add-iam-policy-binding ')) return bind(words[2])
  if (command.startsWith('model-armor templates ')) return template(words[2], id)
  if (command.startsWith('logging metrics ')) return fromFile('metrics', words[2], id)
  if (command.startsWith('monitoring dashboards ')) return dashboard(words[2], id)
  if (command.startsWith('monitoring policies ') && !FAKE_GCLOUD_OLD) return policy(words.slice(2))
  if (command.startsWith('alpha monitoring policies ')) return policy(words.slice(3))
  return false
}

function enable(apis) {
  for (const api of apis) add('services', `${project}/${api}`)
  return true
}

function bind(target) {
  if (flag('condition') !== 'None') fail('a policy with conditions asks for --condition')
  return add('bindings', `${target} ${flag('role')} ${flag('member')}`)
}

function template(verb, id) {
  const name = `${project}/${flag('location')}/${id}`
  const endpoint = process.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_MODELARMOR
  if (endpoint !== `https://modelarmor.${flag('location')}.rep.googleapis.com/`)
    fail(`templates are served by their region, not by ${endpoint}`)
  const flags = args.filter((arg) => /^--(no-)?(template|rai|pi|malicious|basic)/.test(arg))
  return upsert('templates', verb, name, flags)
}

function dashboard(verb, id) {
  const content = flag('config-from-file') && readJson(flag('config-from-file'))
  return upsert(
    'dashboards',
    verb,
    verb === 'create' ? content.name.split('/').at(-1) : id,
    content,
  )
}

function fromFile(kind, verb, id) {
  const file = flag('config-from-file')
  return upsert(kind, verb, id, file && readJson(file))
}

function policy([verb, name = '']) {
  if (verb === 'list') return listPolicies()
  const content = readJson(flag('policy-from-file'))
  const id = verb === 'create' ? `projects/p/alertPolicies/${state.nextId++}` : name
  return upsert('policies', verb, id, content)
}

// The real one filters on its side too, after --limit.
function listPolicies() {
  const wanted = /^userLabels\.alert-id="(.*)" AND userLabels\.environment="(.*)"$/.exec(
    flag('filter') ?? '',
  )
  const seen = Object.entries(state.policies).slice(0, Number(flag('limit') ?? Infinity))
  for (const [name, { userLabels }] of seen)
    if (userLabels['alert-id'] === wanted?.[1] && userLabels.environment === wanted[2])
      process.stdout.write(`${name}\n`)
  return true
}

function upsert(kind, verb, id, content) {
  const exists = id in state[kind]
  if (verb === 'create' && exists) fail(`${id} already exists`)
  if (verb !== 'create' && !exists) fail(`${id} was not found`)
  if (verb !== 'describe') state[kind][id] = content
  return true
}

function add(kind, item) {
  state[kind] = [...new Set([...state[kind], item])]
  return true
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function fail(message) {
  process.stderr.write(`ERROR: (gcloud) ${message}\n`)
  process.exit(1)
}
