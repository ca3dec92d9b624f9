import { cutText } from '../alerts/cut-text.ts'
import { identityOf } from '../alerts/identity.ts'
import { isMap } from '../diff/diff-values.ts'
import { CONFIG_LABEL, ENVIRONMENT_LABEL } from '../template/ownership.ts'
import { KINDS } from './kinds/index.ts'
import { type Body, type DesiredObject, type LiveObject, type Owner, textAt } from './object.ts'

/** What Config Connector puts on everything that it keeps. */
export const CONFIG_CONNECTOR_LABEL = 'managed-by-cnrm'

/** Log metrics have no labels, so the last line of the description is their mark. */
const MARK = /(?:^|\n\n)Managed by inference-gateway-gitops: ([^/\n]+)\/([^/\n]+)\.$/
const MAX_DESCRIPTION = 8000

/**
 * The object with what tells a later run that it is ours. Without it nothing is ever changed or
 * deleted, so it is part of the very call that makes the object.
 */
export function withMark(object: DesiredObject, { config, environment }: Owner): DesiredObject {
  const { labels, identityLabel } = KINDS[object.kind]
  if (labels === undefined) {
    const mark = `Managed by inference-gateway-gitops: ${config}/${environment}.`
    const room = MAX_DESCRIPTION - mark.length - 2
    const text = cutText(textAt(object.body, 'description') ?? '', {
      characters: room,
      bytes: Number.POSITIVE_INFINITY,
    })
    const description = text === '' ? mark : `${text}\n\n${mark}`
    return { ...object, body: { ...object.body, description } }
  }
  const own = {
    ...labelsOf(object.body, labels),
    [CONFIG_LABEL]: config,
    [ENVIRONMENT_LABEL]: environment,
    ...(identityLabel !== undefined && { [identityLabel]: identityValue(object.id) }),
  }
  return { ...object, body: { ...object.body, [labels]: own } }
}

/** Names of manifests may hold dots and be long; label values may not. */
export function identityValue(id: string): string {
  return /^[a-z0-9_-]{1,63}$/.test(id) ? id : identityOf([id])
}

/** What an object says of itself. */
export interface Claim {
  readonly config: string | undefined
  readonly environment: string | undefined
  /** The identity label, for kinds that the service names. */
  readonly id: string | undefined
  readonly byConfigConnector: boolean
}

export function claimOf({ kind, body }: LiveObject): Claim {
  const { labels, identityLabel } = KINDS[kind]
  if (labels === undefined) {
    const found = MARK.exec(textAt(body, 'description') ?? '')
    return {
      config: found?.[1],
      environment: found?.[2],
      id: undefined,
      byConfigConnector: false,
    }
  }
  const own = labelsOf(body, labels)
  return {
    config: textAt(own, CONFIG_LABEL),
    environment: textAt(own, ENVIRONMENT_LABEL),
    id: identityLabel === undefined ? undefined : textAt(own, identityLabel),
    byConfigConnector: Object.hasOwn(own, CONFIG_CONNECTOR_LABEL),
  }
}

export function isOwnedBy({ config, environment }: Claim, owner: Owner): boolean {
  return config === owner.config && environment === owner.environment
}

/** Labels of an object without those of Config Connector, which are no news. */
export function withoutConfigConnectorLabel(kind: DesiredObject['kind'], body: Body): Body {
  const field = KINDS[kind].labels
  const all = field === undefined ? undefined : body[field]
  if (field === undefined || !isMap(all) || !Object.hasOwn(all, CONFIG_CONNECTOR_LABEL)) return body
  const { [CONFIG_CONNECTOR_LABEL]: _, ...rest } = all
  return { ...body, [field]: rest }
}

function labelsOf(body: Body, field: string): Body {
  const value = body[field]
  return isMap(value) ? value : {}
}
