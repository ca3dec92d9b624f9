/** Writes schema/inference-gateway.schema.json, which editors use; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { ConfigFile } from '../src/config/schema/index.ts'
import { SCHEMA_URL } from '../src/config/schema-url.ts'

export const SCHEMA_FILE = 'schema/inference-gateway.schema.json'

/** The config as a JSON Schema: what may be written, not what it is decoded to. */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  // Draft 7 is what the YAML language server and SchemaStore understand best.
  const schema = z.toJSONSchema(ConfigFile, { io: 'input', target: 'draft-7' })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Inference Gateway GitOps',
    description: 'inference-gateway.yaml: one GKE Inference Gateway in all its environments.',
    ...schema,
  }
}

export function formatJsonSchema(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`
}

if (import.meta.main) {
  const text = formatJsonSchema()
  if (!process.argv.includes('--check')) writeFileSync(SCHEMA_FILE, text)
  else if (readFileSync(SCHEMA_FILE, 'utf8') !== text) {
    console.error(`${SCHEMA_FILE} is stale: run 'node scripts/json-schema.ts'`)
    process.exitCode = 1
  }
}
