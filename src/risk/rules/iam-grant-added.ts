import { IAM } from '../../lint/config-connector.ts'
import { child, text } from '../../lint/field.ts'
import { presentOf } from '../comparison.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const iamGrantAdded: RiskRule = {
  id: 'iam-grant-added',
  title: 'A role of Google Cloud is granted',
  reason: 'It holds in the whole project or on the whole resource, outside of the cluster too.',
  remedy: 'see that member and role are the least that works',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of presentOf(
      comparison,
      IAM,
      'IAMPolicyMember',
      'IAMPartialPolicy',
    )) {
      const [member, role] = ['member', 'role'].map((key) => child(after, 'spec', key))
      const isKnown =
        before !== undefined &&
        text(child(before, 'spec', 'member')) === (member && text(member)) &&
        text(child(before, 'spec', 'role')) === (role && text(role))
      if (!isKnown && role)
        yield { field: role, message: `${member && text(member)} gets ${text(role)}` }
    }
  },
}
