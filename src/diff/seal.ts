import { createHmac, randomBytes } from 'node:crypto'
import type { JsonValue } from '../yaml/node.ts'
import { at, isList, isMap, type JsonList, type JsonMap, own } from './json.ts'

/**
 * Takes the secrets out of manifests before anything compares, judges or prints them. In the place of
 * a secret stands a seal: equal for equal secrets of one run, and nothing that could be turned back or
 * guessed from, because its key is not kept. See `hideSeals` for how it is shown.
 */
export interface Sealer {
  seal(manifest: JsonValue): JsonValue
}

/** For manifests that were sealed before. */
export const ALREADY_SEALED: Sealer = { seal: (manifest) => manifest }

/** A key that nobody else has, for one run. */
export function newSealingKey(): Uint8Array {
  return randomBytes(32)
}

/** @param key to compare across runs, one that those runs share and the repository does not hold */
export function sealer(key: Uint8Array): Sealer {
  const seal = (secret: string) => {
    const digest = createHmac('sha256', key).update(secret).digest('hex')
    return `(secret:${digest.slice(0, 16)})`
  }
  return { seal: (manifest) => sealManifest(manifest, seal) }
}

const SEAL = /\(secret:[0-9a-f]{16}\)/g

/** Whether a value is a sealed secret, or holds one. */
export function isSealed(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && /\(secret:[0-9a-f]{16}\)/.test(value)
}

/** A text as people may see it: `(secret)` for each seal, which differs from run to run. */
export function hideSeals(text: string): string {
  return text.replace(SEAL, '(secret)')
}

type Seal = (secret: string) => string

function sealManifest(manifest: JsonValue, seal: Seal): JsonValue {
  if (!isMap(manifest)) return sealTexts(manifest, seal)
  const { kind } = manifest
  const rest = sealTexts(manifest, seal)
  if (!isMap(rest)) return rest
  if (kind === 'Secret') return sealSecret(rest, seal)
  if (kind === 'ConfigMap') return sealNamed(rest, 'data', seal)
  if (kind === 'MonitoringNotificationChannel') return sealChannel(rest, seal)
  return rest
}

/** All that a Secret holds, also in the copy that `kubectl apply` leaves in an annotation. */
function sealSecret(secret: JsonMap, seal: Seal): JsonValue {
  const metadata = own(secret, 'metadata')
  const annotations = at(metadata, 'annotations')
  const copy = 'kubectl.kubernetes.io/last-applied-configuration'
  const hasCopy = isMap(metadata) && isMap(annotations) && Object.hasOwn(annotations, copy)
  return {
    ...secret,
    ...(hasCopy && {
      metadata: {
        ...metadata,
        annotations: { ...annotations, [copy]: sealAll(annotations[copy] ?? null, seal) },
      },
    }),
    ...sealField(secret, 'data', seal),
    ...sealField(secret, 'stringData', seal),
  }
}

function sealField(map: JsonMap, key: string, seal: Seal): JsonMap {
  const value = own(map, key)
  return value === undefined ? {} : { [key]: sealAll(value, seal) }
}

/** Every scalar below, whatever its type; what is empty holds no secret. */
function sealAll(value: JsonValue, seal: Seal): JsonValue {
  if (isList(value)) return value.map((item) => sealAll(item, seal))
  if (isMap(value)) return mapValues(value, (_, inner) => sealAll(inner, seal))
  return value === null || value === '' || isSealed(value) ? value : seal(String(value))
}

function sealNamed(map: JsonMap, key: string, seal: Seal): JsonValue {
  const data = own(map, key)
  if (!isMap(data)) return map
  return {
    ...map,
    [key]: mapValues(data, (name, value) => (isSecretName(name) ? sealAll(value, seal) : value)),
  }
}

/** @see https://cloud.google.com/config-connector/docs/reference/resource-docs/monitoring/monitoringnotificationchannel */
function sealChannel(channel: JsonMap, seal: Seal): JsonValue {
  const spec = own(channel, 'spec')
  if (!isMap(spec)) return channel
  const labels = own(spec, 'labels')
  return {
    ...channel,
    spec: {
      ...spec,
      ...sealField(spec, 'sensitiveLabels', seal),
      // The URL of a webhook is a password as well: whoever knows it may post.
      ...(isMap(labels) && {
        labels: mapValues(labels, (name, value) =>
          name === 'url' || isSecretName(name) ? sealAll(value, seal) : value,
        ),
      }),
    },
  }
}

/** `API_KEY`, `db-password`, `token`; not `MAX_TOKENS` or `tokenizer.json`. */
function isSecretName(name: string): boolean {
  return /(^|[a-z._-])(password|passwd|passphrase|secret|token|api[._-]?key|private[._-]?key|access[._-]?key|credentials?)$/i.test(
    name,
  )
}

/** Shapes of secrets that are known wherever they stand. */
const KNOWN_SECRETS =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)|\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{20,}|hf_[A-Za-z0-9]{20,}|sk-[A-Za-z0-9_-]{20,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|ya29\.[\w-]{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)|(?<=:\/\/[^\s:/@]{0,64}:)[^\s:/@]{1,256}(?=@)/g
const MAY_HOLD_ONE =
  /PRIVATE KEY|gh[pousr]_|github_pat_|glpat-|hf_|\bsk-|xox[abprs]-|AKIA|AIza|ya29\.|eyJ|:\/\/[^\s/@]*@/

function sealTexts(value: JsonValue, seal: Seal): JsonValue {
  if (typeof value === 'string')
    return value.length >= 16 && MAY_HOLD_ONE.test(value)
      ? value.replace(KNOWN_SECRETS, seal)
      : value
  if (isList(value)) return mapItems(value, (item) => sealTexts(item, seal))
  if (!isMap(value)) return value
  const sealed = mapValues(value, (_, inner) => sealTexts(inner, seal))
  return isNamedValue(sealed)
    ? { ...sealed, value: sealAll(own(sealed, 'value') ?? null, seal) }
    : sealed
}

/** An entry of `env` or a header whose name says that its value is secret. */
function isNamedValue(map: JsonMap): boolean {
  const { name, value } = map
  return (
    typeof name === 'string' &&
    typeof value === 'string' &&
    (isSecretName(name) || /^authorization$/i.test(name))
  )
}

/** The map itself where no value changes: nearly all of them hold no secret. */
function mapValues(map: JsonMap, change: (key: string, value: JsonValue) => JsonValue): JsonMap {
  let changed: { [key: string]: JsonValue } | undefined
  for (const key of Object.keys(map)) {
    const value = map[key] ?? null
    const sealed = change(key, value)
    if (sealed === value) continue
    changed ??= { ...map }
    changed[key] = sealed
  }
  return changed ?? map
}

function mapItems(list: JsonList, change: (item: JsonValue) => JsonValue): JsonList {
  let changed: JsonValue[] | undefined
  for (const [i, item] of list.entries()) {
    const sealed = change(item)
    if (sealed === item) continue
    changed ??= [...list]
    changed[i] = sealed
  }
  return changed ?? list
}
