import { parseAllDocuments } from 'yaml'
import { desiredObjects, type SyncedBy } from '../../src/cloud/desired.ts'
import { formatPlan } from '../../src/cloud/format-plan.ts'
import { KINDS } from '../../src/cloud/kinds/index.ts'
import type { Body, CloudKind, DesiredObject, LiveObject } from '../../src/cloud/object.ts'
import { planCloud } from '../../src/cloud/plan.ts'
import type { CloudPlan } from '../../src/cloud/plan-step.ts'
import { isManifest } from '../../src/template/is-manifest.ts'

export const OWNER = { config: 'chat', environment: 'prod' } as const
export const PARENT = 'projects/p'

/** What manifests, written as YAML documents, want of project `p`. */
export function desiredOf(yaml: string, syncedBy: SyncedBy = 'igw') {
  const values = parseAllDocuments(yaml).map((document): unknown => document.toJS())
  const manifests = values.filter(isManifest)
  return desiredObjects({ manifests, owner: OWNER, project: 'p', syncedBy })
}

/** The object that stands in the project after a desired one was made. */
export function made(object: DesiredObject, id = object.id): LiveObject {
  const { collection } = KINDS[object.kind]
  const { kind, parent, body } = object
  return { kind, parent, name: `${parent}/${collection}/${id}`, body }
}

export function liveObject(kind: CloudKind, id: string, body: Body): LiveObject {
  return { kind, parent: PARENT, name: `${PARENT}/${KINDS[kind].collection}/${id}`, body }
}

export interface PlanCase {
  readonly desired: readonly DesiredObject[]
  readonly live?: readonly LiveObject[]
  readonly adopt?: readonly string[]
  readonly syncedBy?: SyncedBy
}

export function planOf({ desired, live = [], adopt = [], syncedBy = 'igw' }: PlanCase): CloudPlan {
  return planCloud({ owner: OWNER, syncedBy, desired, live, adopt })
}

export function textOf(planCase: PlanCase): string {
  return formatPlan(planOf(planCase))
}
