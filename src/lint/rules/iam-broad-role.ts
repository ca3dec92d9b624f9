import { IAM } from '../config-connector.ts'
import { child, show, text } from '../field.ts'
import type { Rule } from '../rule.ts'

const BROAD =
  /^roles\/(owner|editor|container\.admin|iam\.securityAdmin|resourcemanager\.projectIamAdmin)$/

/** Roles that are wider than anything a gateway needs. */
export const iamBroadRole: Rule = {
  id: 'iam-broad-role',
  severity: 'warning',
  *check({ ofKind }) {
    for (const root of ofKind(IAM, 'IAMPolicyMember')) {
      const field = child(root, 'spec', 'role')
      if (!BROAD.test(text(field) ?? '')) continue
      yield {
        field,
        message: `${show(field.value)} for ${show(child(root, 'spec', 'member').value)} is wider than the gateway needs`,
        remedy:
          'Model Armor needs roles/modelarmor.calloutUser, modelarmor.user and serviceusage.serviceUsageConsumer',
      }
    }
  },
}
