import { configConnectorResources, MONITORING } from '../config-connector.ts'
import { child, type Field, isAbsent, show, text } from '../field.ts'
import { groupOf, kindOf } from '../manifests.ts'
import type { Problem, Rule } from '../rule.ts'

const PROJECT = /^(projects\/)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/
const ANNOTATION = 'cnrm.cloud.google.com/project-id'
/** Kinds without a projectRef: the annotation of the resource or of its namespace decides. */
const ANNOTATED = ['MonitoringAlertPolicy', 'MonitoringNotificationChannel']

/** The project of a Config Connector resource, by its id; the number and other forms are refused. */
export const configConnectorProject: Rule = {
  id: 'config-connector-project',
  severity: 'error',
  *check(manifests) {
    const annotated = new Set(
      manifests
        .ofKind('', 'Namespace')
        .filter((root) => !isAbsent(child(root, 'metadata', 'annotations', ANNOTATION)))
        .map((root) => text(child(root, 'metadata', 'name'))),
    )
    for (const root of configConnectorResources(manifests)) {
      yield* badReference(child(root, 'spec', 'projectRef'))
      const annotation = child(root, 'metadata', 'annotations', ANNOTATION)
      if (!isAbsent(annotation) && !PROJECT.test(text(annotation) ?? ''))
        yield badProject(annotation)
      const needsOne = groupOf(root) === MONITORING && ANNOTATED.includes(kindOf(root))
      if (
        needsOne &&
        isAbsent(annotation) &&
        !annotated.has(text(child(root, 'metadata', 'namespace')))
      )
        yield {
          field: annotation,
          message: `no project: Config Connector would take namespace ${show(child(root, 'metadata', 'namespace').value)} for one`,
          remedy: `add annotation ${ANNOTATION}`,
        }
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
  if (!isAbsent(external) && !PROJECT.test(text(external) ?? '')) yield badProject(external)
}

function badProject(field: Field): Problem {
  return {
    field,
    message: `${show(field.value)} is no project id`,
    remedy: 'write the id, such as shop-prod, not the number or the name',
  }
}
