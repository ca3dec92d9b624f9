import { configConnectorResources, PROJECT_ANNOTATION } from '../config-connector.ts'
import { child, type Field, isAbsent, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

/** An id, in older organisations with their domain in front. */
const PROJECT = /^(projects\/)?([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/

/** The project of a Config Connector resource, by its id; the number and other forms are refused. */
export const configConnectorProject: Rule = {
  id: 'config-connector-project',
  severity: 'error',
  *check(manifests) {
    for (const root of configConnectorResources(manifests)) {
      yield* badReference(child(root, 'spec', 'projectRef'))
      const annotation = child(root, 'metadata', 'annotations', PROJECT_ANNOTATION)
      if (!isAbsent(annotation)) yield* badProject(annotation)
    }
  },
}

function* badReference(reference: Field): Generator<Problem> {
  if (isAbsent(reference)) return
  const external = child(reference, 'external')
  if (isAbsent(external) === isAbsent(child(reference, 'name')))
    yield {
      field: reference,
      message: `the reference has ${isAbsent(external) ? 'neither' : 'both'} external and name`,
      remedy: 'give exactly one of the two',
    }
  if (!isAbsent(external)) yield* badProject(external)
}

function* badProject(field: Field): Generator<Problem> {
  if (PROJECT.test(text(field) ?? '')) return
  yield {
    field,
    message: `${show(field.value)} is no project id`,
    remedy: 'write the id, such as shop-prod, not the number or the name',
  }
}
