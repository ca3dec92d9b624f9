import type { Settings } from '../config/schema/index.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { type PatchTarget, type TemplatePatch, templatePatch } from '../template/template-patch.ts'
import { apigeeItem } from './apigee.ts'
import { modelArmorItem } from './model-armor.ts'

const FEATURE = 'traffic-extension'

/** One item of the chain: what it says, and which of its fields are values that are no texts. */
export interface ExtensionItem {
  readonly value: { readonly name: string; readonly [field: string]: unknown }
  readonly numbers: Readonly<Record<string, string>>
}

const COMMENT = [
  'The only traffic extension of the Gateway: a load balancer takes one, and of its chains only the',
  'first that matches runs. So all features are items of one chain. Requests pass it from first to',
  'last: Apigee turns away callers without a key before Model Armor is paid for screening them.',
].join('\n')

/** The extension of the Gateway with an item for each feature that is on; nothing without any. */
export function trafficExtension({
  apigee,
  modelArmor,
}: Pick<Settings, 'apigee' | 'modelArmor'>): readonly TemplateResource[] {
  const items = [
    ...(apigee?.enabled ? [apigeeItem(apigee)] : []),
    ...(modelArmor?.enabled ? [modelArmorItem()] : []),
  ]
  return items.length === 0 ? [] : [extension(items)]
}

/** The extension without items, for components that add theirs by a patch. */
export function emptyTrafficExtension(): TemplateResource {
  return extension([])
}

/** Adds an item to the extension: the first to see a request, or the last. */
export function itemPatch(
  { value, numbers }: ExtensionItem,
  place: 'first' | 'last',
  comment: readonly string[],
): TemplatePatch {
  return templatePatch({
    file: 'traffic-extension-patch.yaml',
    comment: comment.join('\n'),
    target: TARGET,
    path: `/spec/extensionChains/0/extensions/${place === 'first' ? '0' : '-'}`,
    at: ['spec', 'extensionChains', '0', 'extensions', `[name=${value.name}]`],
    value,
    numbers,
  })
}

/** By label, because its name is a value and no patch knows that. */
const TARGET: PatchTarget = {
  group: 'networking.gke.io',
  kind: 'GCPTrafficExtension',
  labelSelector: Object.entries(labelsOf(FEATURE))
    .map(([key, value]) => `${key}=${value}`)
    .join(','),
}

function extension(items: readonly ExtensionItem[]): TemplateResource {
  return templateResource({
    file: 'traffic-extension.yaml',
    comment: COMMENT,
    manifest: {
      apiVersion: 'networking.gke.io/v1',
      kind: 'GCPTrafficExtension',
      metadata: {
        name: '%{gateway-name}-traffic',
        // It can only refer to a Gateway of its own namespace.
        namespace: '%{gateway-namespace}',
        labels: labelsOf(FEATURE),
        annotations: syncWave('traffic'),
      },
      spec: {
        targetRefs: [
          { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: '%{gateway-name}' },
        ],
        extensionChains: [
          {
            name: 'inference',
            matchCondition: { celExpressions: [{ celMatcher: 'request.path.startsWith("/")' }] },
            extensions: items.map(({ value }) => value),
          },
        ],
      },
    },
    numbers: Object.fromEntries(items.flatMap(numbersInChain)),
  })
}

function numbersInChain({ numbers }: ExtensionItem, index: number) {
  return Object.entries(numbers).map(
    ([path, key]) => [`spec.extensionChains.0.extensions.${index}.${path}`, key] as const,
  )
}
