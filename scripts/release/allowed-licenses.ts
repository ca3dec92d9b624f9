/**
 * Licences that parts of the program may have, by their SPDX names: each lets us ship it as it is, under
 * our own licence, with its text in `dist/licenses.txt`. A new one is a decision of people, made here.
 */
export const ALLOWED_LICENSES: ReadonlySet<string> = new Set([
  'Apache-2.0',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // argparse, which came from Python.
  'PSF-2.0',
  'Unlicense',
])
