import type { VerifySettings } from '../../config/schema/index.ts'
import { groupBy } from '../../group-by.ts'
import type { Target } from '../target.ts'
import type { Probe } from './probe.ts'
import type { BlockAnswer } from './reply.ts'
import type { RequestContext } from './request-check.ts'
import { routeTo } from './route-to.ts'

/** A model name as clients send it, and the pool that serves it. */
export interface ServedModel {
  readonly pool: string
  readonly model: string
}

/** Servers that speak OpenAI's API; the others have request forms of their own. */
const OPENAI_SERVERS = new Set(['vllm', 'sglang', 'trtllm', 'tgi'])

/** Models and adapters of the pools that can be asked, each name once. */
export function askedModels({ environment }: Target): readonly ServedModel[] {
  const models = Object.entries(environment.settings.pools)
    .filter(([, { modelServer }]) => OPENAI_SERVERS.has(modelServer.kind))
    .flatMap(([pool, settings]) =>
      settings.models.flatMap(({ name, adapters }) =>
        [name, ...adapters].map((model) => ({ pool, model })),
      ),
    )
  return [...groupBy(models, ({ model }) => model).values()].flatMap(([first]) => first ?? [])
}

/** Pools that are not asked, because nothing is known of how. */
export function unaskedPools({ environment }: Target): readonly string[] {
  return Object.entries(environment.settings.pools)
    .filter(([, { modelServer }]) => !OPENAI_SERVERS.has(modelServer.kind))
    .map(([pool, { modelServer }]) => `${pool} (${modelServer.kind})`)
}

export interface ModelRequest extends ServedModel {
  readonly prompt: string
  readonly key: Probe['key']
  /** Name in the body where it is not that of the route. */
  readonly sentAs?: string
}

export function modelProbe(
  { pool, model, prompt, key, sentAs = model }: ModelRequest,
  { target, settings, access }: RequestContext,
): Probe {
  const { path, headers } = routeTo({ pool, model, path: pathOf(settings) }, target)
  const body = {
    model: sentAs,
    ...(settings.api === 'chat' ? { messages: [{ role: 'user', content: prompt }] } : { prompt }),
    max_tokens: settings.maxTokens,
    temperature: 0,
  }
  return {
    method: 'POST',
    url: access.origin + path,
    connectTo: access.connectTo,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    key,
  }
}

/** The list of models of a pool, as its server tells it. */
export function modelsProbe({ pool, model }: ServedModel, context: RequestContext): Probe {
  const { path, headers } = routeTo({ pool, model, path: '/v1/models' }, context.target)
  const { origin, connectTo } = context.access
  return { method: 'GET', url: origin + path, connectTo, headers, key: 'own' }
}

function pathOf({ api, path }: VerifySettings): string {
  return path ?? (api === 'chat' ? '/v1/chat/completions' : '/v1/completions')
}

/** Whether every request has to carry a key. */
export function needsKey({ environment }: Target): boolean {
  const { apigee } = environment.settings
  return apigee?.enabled === true && apigee.verifyKeys
}

/** What the template answers; a template that somebody else owns may answer anything. */
export function blockAnswer({ environment }: Target): BlockAnswer | undefined {
  const { modelArmor } = environment.settings
  if (!modelArmor?.enabled || modelArmor.existing !== undefined) return undefined
  const { code = 403, message } = modelArmor.template?.promptError ?? {}
  return { code, message }
}
