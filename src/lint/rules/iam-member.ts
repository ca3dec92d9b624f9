import { IAM } from '../config-connector.ts'
import { child, type Field, isAbsent, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const ROLE = /^((projects|organizations)\/[^/]+\/)?roles\/[\w.]+$/
const PREFIXES =
  /^(user|serviceAccount|group|domain|principal|principalSet|projectOwner|projectEditor|projectViewer|deleted):/
const SERVICE_ACCOUNT =
  /^serviceAccount:[a-z0-9-]+@([a-z0-9-]+\.iam|developer|appspot|cloudservices|cloudbuild)\.gserviceaccount\.com$/
const AGENT = /^serviceAccount:service-([^@]+)@gcp-sa-/
const PRINCIPAL =
  /^principal:\/\/iam\.googleapis\.com\/projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([^/]+)\.svc\.id\.goog\/subject\/ns\/[^/]+\/sa\/[^/]+$/

/** Who gets a role: the forms of members, with number and id of the project where each belongs. */
export const iamMember: Rule = {
  id: 'iam-member',
  severity: 'error',
  *check(manifests) {
    for (const root of manifests.ofKind(IAM, 'IAMPolicyMember')) {
      const member = child(root, 'spec', 'member')
      if (isAbsent(member) === isAbsent(child(root, 'spec', 'memberFrom')))
        yield {
          field: member,
          message: 'a binding has member or memberFrom, and not both',
          remedy: 'give exactly one',
        }
      if (!isAbsent(member)) yield* badMember(member, manifests.context.project)
      const role = child(root, 'spec', 'role')
      if (!ROLE.test(text(role) ?? ''))
        yield {
          field: role,
          message: `${show(role.value)} is no role`,
          remedy: "write 'roles/NAME'",
        }
      const resource = child(root, 'spec', 'resourceRef')
      if (isAbsent(child(resource, 'external')) === isAbsent(child(resource, 'name')))
        yield {
          field: resource,
          message: 'the resource has neither or both of external and name',
          remedy: "write external: 'projects/PROJECT_ID'",
        }
    }
  },
}

type Project = { readonly id: string; readonly number: string } | undefined

function* badMember(field: Field, project: Project): Generator<Problem> {
  const member = text(field) ?? ''
  if (!PREFIXES.test(member)) {
    yield {
      field,
      message: `${show(field.value)} does not say what kind of member it is`,
      remedy: "begin with 'serviceAccount:' or 'principal:'",
    }
    return
  }
  if (member.startsWith('serviceAccount:') && !SERVICE_ACCOUNT.test(member) && !isWorkload(member))
    yield {
      field,
      message: `${show(member)} is no address of a service account`,
      remedy: 'it ends in .iam.gserviceaccount.com',
    }
  if (member.startsWith('principal:')) yield* badPrincipal(field, member, project)
  const [, agent] = AGENT.exec(member) ?? []
  if (agent !== undefined) yield* badNumber(field, agent, project, 'a service agent')
}

/** The older form of a Kubernetes account: `serviceAccount:PROJECT.svc.id.goog[NAMESPACE/NAME]`. */
function isWorkload(member: string): boolean {
  return /^serviceAccount:[a-z0-9-]+\.svc\.id\.goog\[[^/\]]+\/[^/\]]+\]$/.test(member)
}

function* badPrincipal(field: Field, member: string, project: Project): Generator<Problem> {
  const [, number, pool] = PRINCIPAL.exec(member) ?? []
  if (number === undefined || pool === undefined) {
    yield {
      field,
      message: `${show(member)} is no Kubernetes service account`,
      remedy:
        'write principal://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/ID.svc.id.goog/subject/ns/NAMESPACE/sa/NAME',
    }
    return
  }
  yield* badNumber(field, number, project, 'a principal')
  if (/^[0-9]+$/.test(pool) || (project !== undefined && pool !== project.id))
    yield {
      field,
      message: `the pool is of project ${show(pool)}`,
      remedy: `use the project id${project ? ` '${project.id}'` : ''} there`,
    }
}

function* badNumber(
  field: Field,
  number: string,
  project: Project,
  of: string,
): Generator<Problem> {
  if (/^[0-9]+$/.test(number)) return
  yield {
    field,
    message: `${of} is named by the number of the project, found ${show(number)}`,
    remedy: `write ${project?.number ?? 'the project number'}`,
  }
}
