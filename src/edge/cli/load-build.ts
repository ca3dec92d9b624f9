/**
 * The program behind `igw build`. What is built has another file in this place, which loads a program of
 * its own whose compiled code is kept: see `scripts/build.ts`.
 */
export function loadBuild(): Promise<typeof import('./build.ts')> {
  return import('./build.ts')
}
