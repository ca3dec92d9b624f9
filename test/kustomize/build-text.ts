import { formatError, type UserError, userErrorsIn } from '../../src/error.ts'
import { build, emitResources } from '../../src/kustomize/build.ts'
import { memoryTree } from '../../src/source-tree.ts'

export type Files = Readonly<Record<string, string>>

/** What a directory of some files builds to. */
export function buildText(files: Files, directory = ''): string {
  return emitResources(build(memoryTree(new Map(Object.entries(files))), directory).resources)
}

/** The mistakes that a build is refused for. */
export function buildErrors(files: Files, directory = ''): readonly UserError[] {
  try {
    buildText(files, directory)
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors) return errors
    throw thrown
  }
  throw new Error('the build was to fail')
}

/** The only mistake of a build, as a person sees it. */
export function buildError(files: Files, directory = ''): string {
  return buildErrors(files, directory)
    .map((error) => formatError(error))
    .join('\n')
}
