import { child, type Field, items, text } from '../lint/field.ts'
import { GATEWAY_API } from '../lint/gateway.ts'
import { type Manifests, namespaceOf } from '../lint/manifests.ts'
import { MODEL_HEADERS } from '../traffic/route-match.ts'
import { oncePer } from './once.ts'

/** A model that a route of a Gateway names. */
export interface ServedModel {
  readonly gateway: string
  readonly model: string
  readonly field: Field
}

/** The models that routes tell apart by header; a route without one serves whatever the pool has. */
export const servedModels = oncePer(({ ofKind }: Manifests): readonly ServedModel[] =>
  ofKind(GATEWAY_API, 'HTTPRoute').flatMap(modelsOfRoute),
)

function modelsOfRoute(root: Field): readonly ServedModel[] {
  const gateways = items(child(root, 'spec', 'parentRefs')).map(
    (ref) =>
      `${text(child(ref, 'namespace')) ?? namespaceOf(root)}/${text(child(ref, 'name')) ?? ''}`,
  )
  const headers = items(child(root, 'spec', 'rules'))
    .flatMap((rule) => items(child(rule, 'matches')))
    .flatMap((match) => items(child(match, 'headers')))
    .filter((header) => MODEL_HEADERS.includes((text(child(header, 'name')) ?? '').toLowerCase()))
  return headers.flatMap((header) => {
    const field = child(header, 'value')
    return gateways.map((gateway) => ({ gateway, model: text(field) ?? '', field }))
  })
}
