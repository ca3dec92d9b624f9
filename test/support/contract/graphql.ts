import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLSchema, graphql } from 'graphql'
import * as z from 'zod'

const Call = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
})

let schema: GraphQLSchema | undefined

/**
 * Holds a mutation and its variables against the public schema: runs it on nothing, so that every
 * mistake is found and no more.
 *
 * @returns what is wrong, in a line each
 */
export async function checkGraphql(body: unknown): Promise<readonly string[]> {
  const call = Call.safeParse(body)
  if (!call.success) return [`graphql: ${call.error.message}`]
  const { query: source, variables: variableValues } = call.data
  schema ??= buildSchema(readFileSync(join(import.meta.dirname, 'github.graphql'), 'utf8'))
  const { errors = [] } = await graphql({
    schema,
    source,
    ...(variableValues && { variableValues }),
  })
  return errors.map(({ message }) => `graphql: ${message}`)
}
