import * as z from 'zod'
import { nearest } from '../did-you-mean.ts'
import { SCHEMA_FIELDS, unknownSchemaField } from '../schema-field.ts'

const PLAIN_HTTP = /^http:\/\//

export const Schemas = z
  .strictObject({
    locations: z
      .array(
        z
          .string()
          .min(1)
          .refine((location) => !PLAIN_HTTP.test(location), {
            error: 'an https URL, or a path in this repository',
          })
          .refine((location) => unknownSchemaField(location) === undefined, {
            error: ({ input }) => expectedField(String(input)),
          }),
      )
      .default([])
      .describe(
        "Where igw check looks for JSON Schemas: paths in this repository and https URLs, with the fields that kubeconform knows in braces; 'default' is the collection of all versions of Kubernetes. Without any: our own rules alone.",
      )
      .meta({
        examples: [
          ['default', 'schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json'],
        ],
      }),
    kubernetesVersion: z
      .string()
      .regex(/^(\d+\.\d+\.\d+|master)$/, "a version such as '1.33.0', or 'master'")
      .default('1.33.0')
      .describe("Version of Kubernetes whose schemas 'default' has."),
    strict: z
      .boolean()
      .default(true)
      .describe(
        'Take the variant of a schema that refuses unknown fields, where locations have one.',
      ),
    missing: z
      .enum(['ignore', 'warning', 'error'])
      .default('ignore')
      .describe('What it is where no location has a schema for a kind.'),
    skip: z
      .array(z.string().min(1))
      .default([])
      .describe("Kinds that are not checked: 'Secret', or 'v1/Secret'."),
  })
  .describe('JSON Schemas that rendered resources are checked against.')

function expectedField(location: string): string {
  const field = unknownSchemaField(location) ?? ''
  const meant = nearest(field, SCHEMA_FIELDS)
  const known = SCHEMA_FIELDS.map((name) => `.${name}`).join(', ')
  return `fields that are known, and '.${field}' is none\n${meant ? `did you mean '.${meant}'?` : `known are ${known}`}`
}
