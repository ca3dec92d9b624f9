import { isMap } from '../../diff/diff-values.ts'
import { UserError } from '../../error.ts'
import type { Manifest } from '../../template/template.ts'
import type { JsonValue } from '../../yaml/node.ts'
import type { Body } from '../object.ts'

/** A part of a manifest as JSON: what is no JSON, such as `undefined`, is not there; large numbers are texts. */
export function bodyOf(value: unknown): Body {
  const text = JSON.stringify(value ?? {}, (_, inner: unknown) =>
    typeof inner === 'bigint' ? String(inner) : inner,
  )
  const plain: JsonValue = JSON.parse(text)
  return isMap(plain) ? plain : {}
}

const PROJECT = 'cnrm.cloud.google.com/project-id'

/** `projects/P` of a `projectRef`, or of the annotation that kinds without one have. */
export function projectOf({ metadata, spec }: Manifest, fallback: string): string {
  const { projectRef } = bodyOf(spec)
  const external = isMap(projectRef) ? projectRef.external : undefined
  const annotated = metadata.annotations?.[PROJECT]
  const project = typeof external === 'string' ? external : (annotated ?? fallback)
  return project.startsWith('projects/') ? project : `projects/${project}`
}

/** The id of a kind that we name: `spec.resourceID`, else the name of the manifest. */
export function resourceIdOf({ metadata, spec }: Manifest): string {
  const { resourceID } = bodyOf(spec)
  return typeof resourceID === 'string' ? resourceID : metadata.name
}

/** Labels that Config Connector takes to Google Cloud: those without a slash. */
export function cloudLabels({ metadata }: Manifest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(metadata.labels ?? {}).filter(([key]) => !key.includes('/')),
  )
}

/** Runs a conversion that fails where a manifest names an object that only a cluster knows. */
export function converting<T>({ kind, metadata }: Manifest, convert: () => T): T {
  try {
    return convert()
  } catch (cause) {
    if (cause instanceof UserError || !(cause instanceof Error)) throw cause
    throw new UserError('not-supported', `${kind} '${metadata.name}': ${cause.message}`, {
      hint: "write the full name as 'external'; without a cluster nothing else can be found",
      cause,
    })
  }
}
