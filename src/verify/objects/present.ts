import { passed } from '../verdict.ts'
import type { ObjectCheck } from './object-check.ts'

/** The last of the checks: for every manifest that no other looks at. Only metadata is read. */
export const present: ObjectCheck = {
  id: 'present',
  title: 'every other rendered resource is in the cluster',
  claims: () => true,
  comparesSpec: false,
  judge: () => passed('present'),
}
