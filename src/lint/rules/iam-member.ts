import { IAM } from '../config-connector.ts'
import { child, type Field, isAbsent, show, text } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

const ROLE = /^((projects|organizations)\/[^/]+\/)?roles\/[\w.]+$/
const PREFIXES =
  /^(user|serviceAccount|group|domain|principal|principalSet|projectOwner|projectEditor|projectViewer|deleted):/
const SERVICE_ACCOUNT = /^serviceAccount:[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/
/** The older form of a Kubernetes account. */
const WORKLOAD = /^serviceAccount:[a-z0-9.:-]+\.svc\.id\.goog\[[^/\]]+\/[^/\]]+\]$/
const AGENT = /^serviceAccount:service-([^@]+)@gcp-sa-/
/** A Kubernetes account of a cluster; other principals have pools of other names. */
const PRINCIPAL =
  /^principal:\/\/iam\.googleapis\.com\/projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([^/]+)\.svc\.id\.goog\//

/** Who gets a role: the forms of members, with number and id of the project where each belongs. */
export const iamMember: Rule = {
  id: 'iam-member',
  severity: 'error',
  *check({ ofKind, context }) {
    for (const root of ofKind(IAM, 'IAMPolicyMember')) {
      const member = child(root, 'spec', 'member')
      if (isAbsent(member) === isAbsent(child(root, 'spec', 'memberFrom')))
        yield {
          field: member,
          message: `the binding has ${isAbsent(member) ? 'neither' : 'both'} member and memberFrom`,
          remedy: 'give exactly one of the two',
        }
      if (!isAbsent(member)) yield* badMember(member, context.project?.number)
      const role = child(root, 'spec', 'role')
      if (!ROLE.test(text(role) ?? ''))
        yield {
          field: role,
          message: `${show(role.value)} is no role`,
          remedy: "write 'roles/NAME'",
        }
      const resource = child(root, 'spec', 'resourceRef')
      if (!isAbsent(child(resource, 'external')) && !isAbsent(child(resource, 'name')))
        yield {
          field: resource,
          message: 'the resource has both external and name',
          remedy: "write external: 'projects/PROJECT_ID' alone",
        }
    }
  },
}

function* badMember(field: Field, project = 'the number of the project'): Generator<Problem> {
  const member = text(field) ?? ''
  if (!PREFIXES.test(member))
    yield {
      field,
      message: `${show(field.value)} does not say what kind of member it is`,
      remedy: "begin with 'serviceAccount:' or 'principal:'",
    }
  if (
    member.startsWith('serviceAccount:') &&
    !SERVICE_ACCOUNT.test(member) &&
    !WORKLOAD.test(member)
  )
    yield {
      field,
      message: `${show(member)} is no address of a service account`,
      remedy: 'it ends in .gserviceaccount.com',
    }
  const [, agent] = AGENT.exec(member) ?? []
  const [, number = agent, pool = ''] = PRINCIPAL.exec(member) ?? []
  if (number !== undefined && !/^[0-9]+$/.test(number))
    yield {
      field,
      message: `${show(number)} stands where the number of the project belongs`,
      remedy: `write ${project} there`,
    }
  if (/^[0-9]+$/.test(pool))
    yield {
      field,
      message: `the pool ${show(pool)} is named by the number of the project`,
      remedy: 'write the project id there',
    }
}
