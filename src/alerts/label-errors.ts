import { type RuleName, UserError } from '../error.ts'
import { isLabelName } from './names.ts'
import type { TextMap } from './rule.ts'

/**
 * Names in `labels` of a rule and its group that no series can have in Cloud Monitoring.
 *
 * @param where the rule in messages, such as `alert 'A' of group 'G'`
 */
export function labelErrors(labels: TextMap, where: string, rule: RuleName): readonly UserError[] {
  return [...labels].flatMap(([name, { at }]) =>
    isLabelName(name) && name !== '__name__'
      ? []
      : new UserError('bad-rule', `label '${name}' of ${where} is no label name`, {
          at,
          rule,
          hint: 'a label name has letters, digits and _, and begins with no digit',
        }),
  )
}
