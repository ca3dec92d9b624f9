import * as z from 'zod'

/** RFC 1035 label: what Kubernetes wants of most names, and what fits into a Google resource id. */
export const Name = z
  .string()
  .regex(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, 1 to 63')

/** RFC 1123 label: namespaces may begin with a digit. */
export const NamespaceName = z
  .string()
  .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and hyphens, 1 to 63')

/** Labels as a selector or an object has them. */
export const LabelMap = z.record(z.string(), z.string())

/** A Gateway API duration between the 10 ms and 10 s that a callout may take. */
export const CalloutTimeout = z
  .string()
  .regex(/^([0-9]{1,5}(h|m|s|ms)){1,4}$/, "a Gateway API duration such as '1s' or '500ms'")
