import { chainsOf, type Extension, extensionManifests } from '../lint/extension.ts'
import { child, type Field, items, text } from '../lint/field.ts'
import { type Manifests, namespaceOf } from '../lint/manifests.ts'
import { parseModelArmorSettings } from '../lint/model-armor.ts'
import { oncePer } from './once.ts'

/** Whom an extension calls. */
export type Callout = 'model-armor' | 'apigee' | 'other'

export interface GatewayExtension extends Extension {
  /** `namespace/name` of the Gateway. */
  readonly gateway: string
  readonly callout: Callout
}

/** Every extension of every Gateway; one that several chains have is there several times. */
export const gatewayExtensions = oncePer((manifests: Manifests): readonly GatewayExtension[] =>
  extensionManifests(manifests).flatMap(extensionsIn),
)

function extensionsIn(root: Field): readonly GatewayExtension[] {
  const gateways = items(child(root, 'spec', 'targetRefs')).map(
    (ref) => `${namespaceOf(root)}/${text(child(ref, 'name')) ?? ''}`,
  )
  return chainsOf(root).flatMap((chain) =>
    items(child(chain, 'extensions')).flatMap((extension) =>
      gateways.map((gateway) => ({
        root,
        chain,
        extension,
        gateway,
        callout: calloutOf(extension),
      })),
    ),
  )
}

function calloutOf(extension: Field): Callout {
  const api = text(child(extension, 'googleAPIServiceName')) ?? ''
  if (api.startsWith('modelarmor.')) return 'model-armor'
  const kind = text(child(extension, 'backendRef', 'kind'))
  return kind === 'ApigeeBackendService' ? 'apigee' : 'other'
}

/** Gateways whose requests pass a callout, each with one of the extensions that see to it. */
export function gatewaysWith(
  manifests: Manifests,
  callout: Callout,
): ReadonlyMap<string, GatewayExtension> {
  const found = gatewayExtensions(manifests).filter((one) => one.callout === callout)
  return new Map(found.map((one) => [one.gateway, one]))
}

/** Extensions by Gateway, chain and name, which is how a person knows them. */
export function extensionsByName(manifests: Manifests): ReadonlyMap<string, GatewayExtension> {
  return new Map(
    gatewayExtensions(manifests).map((one) => {
      const [chain, name] = [one.chain, one.extension].map((field) => text(child(field, 'name')))
      return [`${one.gateway} ${chain} ${name}`, one]
    }),
  )
}

/** Templates of a screened model, as they stand in `model_armor_settings`. */
export interface ScreenedModel {
  readonly gateway: string
  readonly model: string
  readonly prompt: string | undefined
  readonly response: string | undefined
  readonly settings: Field
}

/** The models that Model Armor is told to screen, by Gateway and name. */
export function screenedModels(manifests: Manifests): ReadonlyMap<string, ScreenedModel> {
  const models = gatewayExtensions(manifests)
    .filter(({ callout }) => callout === 'model-armor')
    .flatMap(({ gateway, extension }) => {
      const settings = child(extension, 'metadata', 'model_armor_settings')
      return (parseModelArmorSettings(settings) ?? []).map((item) => {
        const values = new Map<string, unknown>(Object.entries(Object(item)))
        const of = (key: string) => {
          const value = values.get(key)
          return typeof value === 'string' ? value : undefined
        }
        return {
          gateway,
          model: of('model') ?? '',
          prompt: of('user_prompt_template_id'),
          response: of('model_response_template_id'),
          settings,
        }
      })
    })
  return new Map(models.map((one) => [`${one.gateway} ${one.model}`, one]))
}
