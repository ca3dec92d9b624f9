import { type Extension, extensionsOf, googleApi } from './extension.ts'
import { child, type Field, text } from './field.ts'
import type { Manifests } from './manifests.ts'

const HOST = /^modelarmor\.([a-z0-9-]+)\.rep\.googleapis\.com$/

export interface ModelArmorExtension extends Extension {
  /** Location in the name of the service, such as `us-central1`; nothing for the global name. */
  readonly location: string | undefined
  /** The metadata that says which models are screened with which templates. */
  readonly settings: Field
}

/** Extensions that call Model Armor. */
export function modelArmorExtensions(manifests: Manifests): readonly ModelArmorExtension[] {
  return extensionsOf(manifests)
    .filter(({ extension }) => googleApi(extension)?.startsWith('modelarmor.') === true)
    .map((found) => ({
      ...found,
      location: HOST.exec(googleApi(found.extension) ?? '')?.[1],
      settings: child(found.extension, 'metadata', 'model_armor_settings'),
    }))
}

/** What `model_armor_settings` says; nothing where it is no JSON list. */
export function parseModelArmorSettings(settings: Field): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text(settings) ?? '')
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

const TEMPLATE = /^projects\/([^/]+)\/locations\/([a-z0-9-]+)\/templates\/([A-Za-z0-9_-]+)$/

/** Location in the resource name of a template; nothing where it is none. */
export function templateLocation(name: string): string | undefined {
  return TEMPLATE.exec(name)?.[2]
}
